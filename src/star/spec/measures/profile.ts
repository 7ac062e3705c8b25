import { text } from '../columns';
import type { MeasureSpec, NumberFormat, Text } from '../types';
import { measuresOf } from './define';
import { atLastMonth, sqlAtLastMonth } from './snapshot';

interface SnapshotMeasure {
  readonly id: string;
  readonly column: string;
  readonly name: Text;
  readonly description: Text;
  readonly source: string;
  readonly format?: NumberFormat;
}

type Definition = Omit<MeasureSpec, 'table' | 'folder'>;

const unknown = text(
  'Les clients dont la valeur est inconnue sont laissés de côté ; vide si elle l’est pour tous.',
  'Customers whose value is unknown are left out; blank if it is unknown for all.',
);

/** The value of one customer at the last month end; the mean of several customers. */
export const mean = ({ id, column, name, description, source, format = 'decimal' }: SnapshotMeasure): Definition => ({
  id,
  name,
  description,
  format,
  formula: text(
    'moyenne des clients à la dernière fin de mois de la période',
    'mean of the customers at the last month end of the period',
  ),
  edgeCases: unknown,
  source,
  dax: (n) => atLastMonth(n, `AVERAGEX ( ${n.table('relationship')}, ${n.column('relationship', column)} )`),
  sql: sqlAtLastMonth(`AVG(${column})`),
});

/** The value of one customer at the last month end; the sum over several customers. */
export const total = ({ id, column, name, description, source, format = 'integer' }: SnapshotMeasure): Definition => ({
  id,
  name,
  description,
  format,
  formula: text(
    'somme des clients à la dernière fin de mois de la période',
    'sum of the customers at the last month end of the period',
  ),
  edgeCases: text(
    'Semi-additive : s’additionne entre clients, pas entre mois.',
    'Semi-additive: adds up over customers, not over months.',
  ),
  source,
  dax: (n) => atLastMonth(n, `SUM ( ${n.column('relationship', column)} )`),
  sql: sqlAtLastMonth(`SUM(${column})`),
});

const cooperation = measuresOf('relationship', text('Coopération', 'Cooperation'), [
  mean({
    id: 'cooperation_index',
    column: 'cooperation',
    name: text('Indice de coopération', 'Cooperation index'),
    description: text(
      'L’axe vertical du cycle de vie : force de la coopération, de 0 à 100.',
      'The vertical axis of the life cycle: strength of cooperation, from 0 to 100.',
    ),
    source: 'Morgan & Hunt 1994; Relata',
  }),
  mean({
    id: 'cooperation_trend',
    column: 'slope',
    name: text('Tendance de la coopération', 'Cooperation trend'),
    description: text(
      'Points de coopération gagnés ou perdus par mois, sur trois mois.',
      'Points of cooperation gained or lost per month, over three months.',
    ),
    source: 'Palmatier et al. 2013; Relata',
  }),
  mean({
    id: 'behaviour_component',
    column: 'behaviour',
    name: text('Composante comportement', 'Behaviour component'),
    description: text(
      'Récence, rang de dépense et diversité des achats, de 0 à 100.',
      'Recency, spending rank and variety of purchases, from 0 to 100.',
    ),
    source: 'Relata',
  }),
  mean({
    id: 'interaction_component',
    column: 'interaction',
    name: text('Composante interaction', 'Interaction component'),
    description: text(
      'Réponses aux contacts, réclamations en suspens déduites, de 0 à 100.',
      'Responses to contacts, pending complaints deducted, from 0 to 100.',
    ),
    source: 'Relata',
  }),
  mean({
    id: 'attitude_component',
    column: 'attitude',
    name: text('Composante attitude', 'Attitude component'),
    description: text(
      'Satisfaction, confiance et engagement déclarés, de 0 à 100.',
      'Declared satisfaction, trust and commitment, from 0 to 100.',
    ),
    source: 'Relata',
  }),
  mean({
    id: 'reliability_component',
    column: 'reliability',
    name: text('Composante fiabilité', 'Reliability component'),
    description: text(
      'Paiements à l’heure et peu de retours, de 0 à 100.',
      'Payments on time and few returns, from 0 to 100.',
    ),
    source: 'Relata',
  }),
  mean({
    id: 'usage_component',
    column: 'usage',
    name: text('Composante usage', 'Usage component'),
    description: text(
      'Jours d’activité ou assiduité du mois, de 0 à 100 ; abonnements et clubs seulement.',
      'Active days or attendance of the month, from 0 to 100; subscriptions and clubs only.',
    ),
    source: 'Relata',
  }),
  mean({
    id: 'index_coverage',
    column: 'coverage',
    name: text('Couverture de l’indice', 'Index coverage'),
    description: text(
      'Poids des composantes connues ; sous 50 % l’indice est fragile.',
      'Weight of the known components; below 50% the index is fragile.',
    ),
    source: 'Relata',
    format: 'percent',
  }),
]);

const customer = measuresOf('relationship', text('Fiche client', 'Customer profile'), [
  mean({
    id: 'relationship_age',
    column: 'relationship_age',
    name: text('Ancienneté de la relation', 'Relationship age'),
    description: text(
      'L’axe horizontal du cycle de vie : mois depuis la première trace du client.',
      'The horizontal axis of the life cycle: months since the first trace of the customer.',
    ),
    source: 'course',
  }),
  mean({
    id: 'behavioural_loyalty',
    column: 'behavioural_loyalty',
    name: text('Fidélité comportementale', 'Behavioural loyalty'),
    description: text(
      'Régularité des achats, de 0 à 100 ; élevée à partir de 50.',
      'Regularity of purchases, from 0 to 100; high from 50 on.',
    ),
    source: 'Dick & Basu 1994; Relata',
  }),
  mean({
    id: 'satisfaction_level',
    column: 'satisfaction',
    name: text('Niveau de satisfaction', 'Satisfaction level'),
    description: text(
      'Satisfaction déclarée au cours des douze derniers mois, de 1 à 7.',
      'Satisfaction declared in the last twelve months, from 1 to 7.',
    ),
    source: 'Oliver 1999',
  }),
  mean({
    id: 'trust_level',
    column: 'trust',
    name: text('Niveau de confiance', 'Trust level'),
    description: text(
      'Confiance déclarée au cours des douze derniers mois, de 1 à 7.',
      'Trust declared in the last twelve months, from 1 to 7.',
    ),
    source: 'Morgan & Hunt 1994',
  }),
  mean({
    id: 'commitment_level',
    column: 'commitment',
    name: text('Niveau d’engagement', 'Commitment level'),
    description: text(
      'Engagement déclaré au cours des douze derniers mois, de 1 à 7.',
      'Commitment declared in the last twelve months, from 1 to 7.',
    ),
    source: 'Morgan & Hunt 1994',
  }),
  mean({
    id: 'constraint_level',
    column: 'constraint_level',
    name: text('Niveau de contrainte', 'Constraint level'),
    description: text(
      'Coût de changement et manque d’alternatives déclarés, de 1 à 7.',
      'Declared switching cost and lack of alternatives, from 1 to 7.',
    ),
    source: 'Jones, Mothersbaugh & Beatty 2000',
  }),
  mean({
    id: 'habit_level',
    column: 'habit_level',
    name: text('Niveau d’habitude', 'Habit level'),
    description: text(
      'Habitude déclarée au cours des douze derniers mois, de 1 à 7.',
      'Habit declared in the last twelve months, from 1 to 7.',
    ),
    source: 'Huang & Yu 1999',
  }),
  total({
    id: 'customer_value_12_months',
    column: 'revenue_12_months',
    name: text('Valeur client (12 mois)', 'Customer value (12 months)'),
    description: text(
      'Montant net des douze mois qui s’achèvent à la dernière fin de mois.',
      'Net amount of the twelve months that end at the last month end.',
    ),
    source: 'course',
    format: 'money',
  }),
  total({
    id: 'previous_customer_value',
    column: 'previous_revenue_12_months',
    name: text('Valeur client (12 mois précédents)', 'Customer value (previous 12 months)'),
    description: text(
      'Montant net des douze mois d’avant ; vide si les données ne remontent pas jusque-là.',
      'Net amount of the twelve months before; blank if the data does not go back that far.',
    ),
    source: 'course',
    format: 'money',
  }),
  total({
    id: 'orders_in_12_months',
    column: 'orders_12_months',
    name: text('Commandes en 12 mois', 'Orders in 12 months'),
    description: text(
      'Commandes des douze mois qui s’achèvent à la dernière fin de mois.',
      'Orders of the twelve months that end at the last month end.',
    ),
    source: 'course',
  }),
  mean({
    id: 'days_since_last_order',
    column: 'recency_days',
    name: text('Jours depuis la dernière commande', 'Days since the last order'),
    description: text(
      'Durée du silence du client à la dernière fin de mois.',
      'How long the customer has been silent at the last month end.',
    ),
    source: 'course',
  }),
  mean({
    id: 'expected_gap',
    column: 'expected_gap_days',
    name: text('Intervalle attendu', 'Expected gap'),
    description: text(
      'Jours attendus entre deux jours d’achat, d’après le client et sa population.',
      'Days expected between two purchase days, from the customer and the population.',
    ),
    source: 'Relata',
  }),
  mean({
    id: 'months_in_stage',
    column: 'months_in_stage',
    name: text('Ancienneté dans l’étape', 'Time in stage'),
    description: text(
      'Mois consécutifs passés dans l’étape actuelle.',
      'Consecutive months spent in the current stage.',
    ),
    source: 'Relata',
  }),
]);

/** What is known of a customer at a month end: the values that the visual draws, one customer a point. */
export const profileMeasures = [...cooperation, ...customer];
