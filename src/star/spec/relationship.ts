import { foreign, keyNames, measured, text } from './columns';
import { prediction } from './prediction';
import { ruleInputs } from './rule-inputs';
import type { ColumnSpec, TableSpec } from './types';

const component = (id: string, fr: string, en: string, meaning: { fr: string; en: string }): ColumnSpec =>
  measured(id, 'decimal', text(`${fr} (0-100)`, `${en} (0-100)`), meaning, { nullable: true });

const declared = (id: string, fr: string, en: string, meaning: { fr: string; en: string }): ColumnSpec =>
  measured(id, 'decimal', text(`${fr} (1-7)`, `${en} (1-7)`), meaning, { nullable: true, kept: true });

const flag = (id: string, fr: string, en: string, meaning: { fr: string; en: string }): ColumnSpec =>
  measured(id, 'integer', text(`${fr} (0/1)`, `${en} (0/1)`), meaning);

const fromSurvey = text(
  'Réponse de la dernière enquête, si elle a moins de douze mois ; vide sinon.',
  'Answer of the last survey, if it is less than twelve months old; blank otherwise.',
);

const keys: readonly ColumnSpec[] = [
  foreign('month_end_key', 'date', keyNames.monthEnd),
  foreign('customer_key', 'customer', keyNames.customer),
  foreign('stage_key', 'stage', keyNames.stage),
  foreign('previous_stage_key', 'previous_stage', keyNames.previousStage),
  foreign('loyalty_key', 'loyalty', keyNames.loyalty),
  foreign('tier_key', 'tier', keyNames.tier),
  foreign('previous_tier_key', 'previous_tier', keyNames.previousTier),
  {
    ...foreign('tenure_key', 'tenure', keyNames.tenure),
    description: text(
      'Mois écoulés depuis celui de la première commande ; −1 avant elle.',
      'Months since that of the first order; −1 before it.',
    ),
  },
  {
    ...foreign('rfm_key', 'rfm', keyNames.rfm),
    description: text(
      'Scores de récence, de fréquence et de montant, trois chiffres ; −1 sans commande en douze mois.',
      'Scores of recency, frequency and monetary value, three digits; −1 without an order in twelve months.',
    ),
  },
];

const cooperation: readonly ColumnSpec[] = [
  measured(
    'relationship_age',
    'integer',
    text('Mois depuis la première trace', 'Months since first trace'),
    text('Mois écoulés depuis la première trace du client.', 'Months since the first trace of the customer.'),
    { key: 'foreign', references: 'tenure', onDemand: true },
  ),
  component(
    'cooperation',
    'Coopération',
    'Cooperation',
    text('Indice de coopération lissé, de 0 à 100.', 'Smoothed cooperation index, from 0 to 100.'),
  ),
  component(
    'behaviour',
    'Comportement',
    'Behaviour',
    text(
      'Composante comportement : récence, rang de dépense, diversité.',
      'Behaviour component: recency, spending rank, variety.',
    ),
  ),
  component(
    'interaction',
    'Interaction',
    'Interaction',
    text(
      'Composante interaction : réponses aux contacts, réclamations.',
      'Interaction component: responses to contacts, complaints.',
    ),
  ),
  component(
    'attitude',
    'Attitude',
    'Attitude',
    text(
      'Composante attitude : satisfaction, confiance, engagement déclarés.',
      'Attitude component: declared satisfaction, trust, commitment.',
    ),
  ),
  component(
    'reliability',
    'Fiabilité',
    'Reliability',
    text(
      'Composante fiabilité : paiements à l’heure, peu de retours.',
      'Reliability component: payments on time, few returns.',
    ),
  ),
  component(
    'usage',
    'Usage',
    'Usage',
    text(
      'Composante usage : jours d’activité ou assiduité du mois ; abonnements et clubs seulement.',
      'Usage component: active days or attendance of the month; subscriptions and clubs only.',
    ),
  ),
  measured(
    'coverage',
    'decimal',
    text('Couverture (0-1)', 'Coverage (0-1)'),
    text(
      'Poids des composantes connues ; sous 0,5 l’indice est fragile.',
      'Weight of the known components; below 0.5 the index is fragile.',
    ),
  ),
  measured(
    'slope',
    'decimal',
    text('Pente (points par mois)', 'Slope (points per month)'),
    text(
      'Variation mensuelle moyenne de la coopération sur trois mois ; vide avant quatre mois.',
      'Mean monthly change of cooperation over three months; blank before four months.',
    ),
    {
      nullable: true,
      kept: true,
    },
  ),
];

const loyalty: readonly ColumnSpec[] = [
  component(
    'behavioural_loyalty',
    'Achat répété',
    'Repeat buying',
    text('Fidélité comportementale ; élevée à partir de 50.', 'Behavioural loyalty; high from 50 on.'),
  ),
  declared('satisfaction', 'Satisfaction', 'Satisfaction', fromSurvey),
  declared('trust', 'Confiance', 'Trust', fromSurvey),
  declared('commitment', 'Engagement', 'Commitment', fromSurvey),
  declared('constraint_level', 'Contrainte', 'Constraint', fromSurvey),
  declared('habit_level', 'Habitude', 'Habit', fromSurvey),
  measured(
    'lock_in',
    'integer',
    text('Liens objectifs', 'Objective ties'),
    text(
      'Ce qui attache le client en fait : engagement en cours, frais de sortie, prépaiement, intégrations, aucun concurrent proche.',
      'What ties the customer in fact: commitment under way, exit fee, prepayment, integrations, no competitor nearby.',
    ),
  ),
];

const purchases: readonly ColumnSpec[] = [
  measured(
    'recency_days',
    'integer',
    text('Récence (jours)', 'Recency (days)'),
    text('Jours depuis la dernière commande ; vide sans commande.', 'Days since the last order; blank without order.'),
    {
      nullable: true,
    },
  ),
  measured(
    'expected_gap_days',
    'decimal',
    text('Intervalle attendu (jours)', 'Expected gap (days)'),
    text(
      'Jours attendus entre deux jours d’achat ; vide sans commande.',
      'Days expected between two purchase days; blank without order.',
    ),
    {
      nullable: true,
      kept: true,
    },
  ),
  measured(
    'orders_12_months',
    'integer',
    text('Commandes 12 mois', 'Orders 12 months'),
    text('Commandes des douze derniers mois.', 'Orders of the last twelve months.'),
  ),
  measured(
    'revenue_12_months',
    'money',
    text('Chiffre d’affaires 12 mois', 'Revenue 12 months'),
    text('Montant net des douze derniers mois.', 'Net amount of the last twelve months.'),
  ),
  measured(
    'previous_revenue_12_months',
    'money',
    text('Chiffre d’affaires 12 mois précédents', 'Revenue previous 12 months'),
    text(
      'Montant net des douze mois d’avant ; vide si les données ne remontent pas jusque-là.',
      'Net amount of the twelve months before; blank if the data does not go back that far.',
    ),
    {
      nullable: true,
      kept: true,
    },
  ),
  measured(
    'revenue_share_above',
    'decimal',
    text('Part de valeur au-dessus (0-1)', 'Share of value above (0-1)'),
    text(
      'Part du chiffre d’affaires de douze mois qu’apportent les clients qui dépensent plus ; vide sans chiffre d’affaires positif.',
      'Share of twelve-month revenue brought by the customers who spend more; blank without positive revenue.',
    ),
    { nullable: true, kept: true },
  ),
  measured(
    'orders_month',
    'integer',
    text('Commandes du mois', 'Orders of the month'),
    text('Commandes du mois.', 'Orders of the month.'),
  ),
  measured(
    'revenue_month',
    'money',
    text('Chiffre d’affaires du mois', 'Revenue of the month'),
    text('Montant net du mois.', 'Net amount of the month.'),
  ),
];

const movements: readonly ColumnSpec[] = [
  measured(
    'months_in_stage',
    'integer',
    text('Mois dans l’étape', 'Months in stage'),
    text('Mois consécutifs dans l’étape, celui-ci compris.', 'Consecutive months in the stage, this one included.'),
  ),
  measured(
    'stage_change',
    'integer',
    text('Évolution de l’étape', 'Change of stage'),
    text(
      'Crans gagnés (positifs) ou perdus (négatifs) depuis la fin de mois précédente, dans l’ordre perdu, pré-relation, déclin, développement, maturité ; vide le premier mois.',
      'Steps gained (positive) or lost (negative) since the month end before, in the order lost, pre-relationship, decline, development, maturity; blank in the first month.',
    ),
    { nullable: true },
  ),
  measured(
    'tier_change',
    'integer',
    text('Évolution du palier', 'Change of tier'),
    text(
      'Paliers gagnés (positifs) ou perdus (négatifs) en douze mois ; vide pour un client perdu, ou qui n’était pas suivi douze mois plus tôt.',
      'Tiers gained (positive) or lost (negative) within twelve months; blank for a lost customer, or one who was not followed twelve months earlier.',
    ),
    { nullable: true },
  ),
  flag(
    'is_active',
    'En relation',
    'In relationship',
    text('1 si le client a commandé et n’est pas perdu.', '1 if the customer has ordered and is not lost.'),
  ),
  flag('is_new', 'Nouveau', 'New', text('1 le mois de la première commande.', '1 in the month of the first order.')),
  flag(
    'is_lost',
    'Perdu',
    'Lost',
    text('1 le mois de la perte, jamais antidaté.', '1 in the month of the loss, never back-dated.'),
  ),
  flag(
    'is_reactivated',
    'Réactivé',
    'Reactivated',
    text('1 le mois de la première commande après une perte.', '1 in the month of the first order after a loss.'),
  ),
  flag(
    'active_12_months_before',
    'En relation 12 mois plus tôt',
    'In relationship 12 months before',
    text(
      '1 si le client était en relation douze mois plus tôt.',
      '1 if the customer was in relationship twelve months before.',
    ),
  ),
  flag(
    'lost_within_12_months',
    'Perdu en 12 mois',
    'Lost within 12 months',
    text(
      '1 si, en relation douze mois plus tôt, le client a été perdu depuis, même réactivé ensuite.',
      '1 if the customer, in relationship twelve months before, has been lost since, even if reactivated afterwards.',
    ),
  ),
];

export const relationship: TableSpec = {
  id: 'relationship',
  kind: 'fact',
  name: text('Relation', 'Relationship'),
  description: text(
    'La photographie de la relation avec chaque client connu à chaque fin de mois : étape, fidélité, palier, coopération.',
    'The picture of the relationship with each known customer at each month end: stage, loyalty, tier, cooperation.',
  ),
  process: text('Suivre la relation', 'Following the relationship'),
  grain: text('Un client à une fin de mois', 'One customer at one month end'),
  orderBy: ['month_end_key', 'customer_key'],
  embeddedBy: ['customer_key', 'month_end_key'],
  columns: [...keys, ...cooperation, ...loyalty, ...purchases, ...movements, ...ruleInputs, ...prediction],
};
