import { text } from '../columns';
import type { DaxNames, MeasureSpec, NumberFormat, Text } from '../types';
import { aggregatesOf, type Told } from './aggregates';
import { measuresOf } from './define';
import { atLastMonth, sqlAtLastMonth } from './snapshot';

const table = 'subscription_months';
const { sum } = aggregatesOf(table);
const total = (n: DaxNames, column: string): string => `SUM ( ${n.column(table, column)} )`;

type Part = Omit<MeasureSpec, 'table' | 'folder'>;

const lastMonth = text(
  'Semi-additive : valeur de la dernière fin de mois de la période.',
  'Semi-additive: value at the last month end of the period.',
);

/** A value of the last month end. */
const atEnd = (told: Told, format: NumberFormat, dax: (n: DaxNames) => string, sql: string): Part => ({
  format,
  ...told,
  dax: (n) => atLastMonth(n, dax(n), table),
  sql: sqlAtLastMonth(sql, table),
});

const totalAtEnd = (column: string, format: NumberFormat, told: Told): Part =>
  atEnd(told, format, (n) => total(n, column), `SUM(${column})`);

const meanAtEnd = (column: string, told: Told): Part =>
  atEnd(told, 'decimal', (n) => `AVERAGEX ( ${n.table(table)}, ${n.column(table, column)} )`, `AVG(${column})`);

/** One of the movements of recurring revenue; they add up over months. */
const movement = (id: string, name: Text, description: Text): Part =>
  sum(id, {
    id: `${id}_moved`,
    name,
    description,
    formula: text('Σ des mouvements, mois par mois', 'Σ of the movements, month by month'),
    edgeCases: text(
      'Additive. Le mouvement est celui du client : qui garde un autre abonnement se contracte, sans être perdu.',
      'Additive. The movement is the customer’s: who keeps another subscription contracts, without being lost.',
    ),
    source: 'Relata',
  });

const noStart = text(
  'Du dernier mois de la période. Vide si rien n’était en vigueur le mois précédent.',
  'Of the last month of the period. Blank if nothing was in force the month before.',
);

const revenue = measuresOf(table, text('Abonnements', 'Subscriptions'), [
  totalAtEnd('mrr', 'money', {
    id: 'recurring_revenue',
    name: text('MRR', 'MRR'),
    description: text(
      'Revenu mensuel récurrent : montant mensuel des abonnements en vigueur à la fin du mois, annuel ÷ 12.',
      'Monthly recurring revenue: monthly amount of the subscriptions in force at the month end, yearly ÷ 12.',
    ),
    formula: text('Σ montant mensuel à la fin du mois', 'Σ monthly amount at the month end'),
    edgeCases: text(
      'Semi-additive. Les essais ne comptent pas ; un abonnement résilié compte jusqu’à sa fin.',
      'Semi-additive. Trials do not count; a subscription under notice counts until it ends.',
    ),
    source: 'course',
  }),
  totalAtEnd('start_mrr', 'money', {
    id: 'recurring_revenue_before',
    name: text('MRR du mois précédent', 'MRR of the month before'),
    description: text('MRR à la fin du mois précédent.', 'MRR at the end of the month before.'),
    formula: text('Σ montant mensuel à la fin du mois précédent', 'Σ monthly amount at the month end before'),
    edgeCases: lastMonth,
    source: 'Relata',
  }),
  movement(
    'new_mrr',
    text('Nouveau MRR', 'New MRR'),
    text('MRR gagné auprès de clients qui n’avaient jamais payé.', 'MRR won from customers who had never paid.'),
  ),
  movement(
    'expansion_mrr',
    text('MRR d’expansion', 'Expansion MRR'),
    text('MRR gagné auprès de clients déjà payants.', 'MRR won from customers who already paid.'),
  ),
  movement(
    'reactivation_mrr',
    text('MRR réactivé', 'Reactivation MRR'),
    text(
      'MRR de clients revenus après avoir cessé de payer.',
      'MRR of customers who came back after having stopped paying.',
    ),
  ),
  movement(
    'contraction_mrr',
    text('MRR de contraction', 'Contraction MRR'),
    text(
      'MRR perdu chez des clients qui paient encore, en positif.',
      'MRR lost with customers who still pay, as a positive number.',
    ),
  ),
  movement(
    'churn_mrr',
    text('MRR perdu', 'Churn MRR'),
    text(
      'MRR de clients qui ne paient plus rien, en positif.',
      'MRR of customers who no longer pay anything, as a positive number.',
    ),
  ),
  atEnd(
    {
      id: 'net_revenue_retention',
      name: text('NRR mensuel', 'Monthly NRR'),
      description: text(
        'Rétention nette du revenu : ce que paient, un mois plus tard, les clients qui payaient.',
        'Net revenue retention: what the customers who paid pay one month later.',
      ),
      formula: text(
        '(S + expansion − contraction − perdu) ÷ S, S : MRR du mois précédent',
        '(S + expansion − contraction − churn) ÷ S, S: MRR of the month before',
      ),
      edgeCases: noStart,
      source: 'Relata',
    },
    'percent',
    (n) => `DIVIDE (
            ${total(n, 'start_mrr')} + ${total(n, 'expansion_mrr')} - ${total(n, 'contraction_mrr')} - ${total(n, 'churn_mrr')},
            ${total(n, 'start_mrr')}
        )`,
    '(SUM(start_mrr) + SUM(expansion_mrr) - SUM(contraction_mrr) - SUM(churn_mrr)) / NULLIF(SUM(start_mrr), 0)',
  ),
  atEnd(
    {
      id: 'gross_revenue_retention',
      name: text('GRR mensuel', 'Monthly GRR'),
      description: text(
        'Rétention brute du revenu : comme le NRR, sans compter l’expansion.',
        'Gross revenue retention: as NRR, without counting expansion.',
      ),
      formula: text(
        '(S − contraction − perdu) ÷ S, S : MRR du mois précédent',
        '(S − contraction − churn) ÷ S, S: MRR of the month before',
      ),
      edgeCases: noStart,
      source: 'Relata',
    },
    'percent',
    (n) => `DIVIDE (
            ${total(n, 'start_mrr')} - ${total(n, 'contraction_mrr')} - ${total(n, 'churn_mrr')},
            ${total(n, 'start_mrr')}
        )`,
    '(SUM(start_mrr) - SUM(contraction_mrr) - SUM(churn_mrr)) / NULLIF(SUM(start_mrr), 0)',
  ),
  atEnd(
    {
      id: 'subscribers',
      name: text('Abonnés', 'Subscribers'),
      description: text(
        'Clients qui paient un abonnement à la fin du mois.',
        'Customers who pay for a subscription at the month end.',
      ),
      formula: text(
        'nombre de clients dont le montant mensuel est positif',
        'number of customers with a positive monthly amount',
      ),
      edgeCases: text(
        'Semi-additive. Un client à deux abonnements compte une fois.',
        'Semi-additive. A customer with two subscriptions counts once.',
      ),
      source: 'course',
    },
    'integer',
    (n) => `CALCULATE (
            DISTINCTCOUNT ( ${n.column(table, 'customer_key')} ),
            KEEPFILTERS ( ${n.column(table, 'mrr')} > 0 )
        )`,
    'NULLIF(COUNT(DISTINCT CASE WHEN mrr > 0 THEN customer_key END), 0)',
  ),
  {
    id: 'revenue_per_subscriber',
    name: text('Revenu moyen par abonné (ARPA)', 'Average revenue per account (ARPA)'),
    description: text('MRR par abonné.', 'MRR per subscriber.'),
    format: 'money',
    formula: text('MRR ÷ abonnés', 'MRR ÷ subscribers'),
    edgeCases: text(
      'À la dernière fin de mois. Vide sans abonné.',
      'At the last month end. Blank without subscribers.',
    ),
    source: 'course',
    dax: (n) => `DIVIDE ( ${n.measure('recurring_revenue')}, ${n.measure('subscribers')} )`,
    sql: sqlAtLastMonth('SUM(mrr) / NULLIF(COUNT(DISTINCT CASE WHEN mrr > 0 THEN customer_key END), 0)', table),
  },
]);

const use = measuresOf(table, text('Usage', 'Usage'), [
  totalAtEnd('seats', 'integer', {
    id: 'seats_paid',
    name: text('Postes payés', 'Seats paid for'),
    description: text('Postes payés à la fin du mois.', 'Seats paid for at the month end.'),
    formula: text('Σ postes', 'Σ seats'),
    edgeCases: lastMonth,
    source: 'course',
  }),
  atEnd(
    {
      id: 'seat_use',
      name: text('Taux d’utilisation des postes', 'Seat utilisation'),
      description: text(
        'Part des postes payés qui ont servi dans le mois.',
        'Share of the seats paid for that were used in the month.',
      ),
      formula: text('postes utilisés ÷ postes payés', 'active seats ÷ seats paid for'),
      edgeCases: text(
        'Du dernier mois de la période. Vide sans poste.',
        'Of the last month of the period. Blank without seats.',
      ),
      source: 'Relata',
    },
    'percent',
    (n) => `DIVIDE ( ${total(n, 'active_seats')}, ${total(n, 'seats')} )`,
    'SUM(active_seats) / NULLIF(SUM(seats), 0)',
  ),
  meanAtEnd('active_days', {
    id: 'mean_active_days',
    name: text('Jours d’activité par abonnement', 'Active days per subscription'),
    description: text('Jours d’usage dans le mois, par abonnement.', 'Days of use in the month, per subscription.'),
    formula: text('moyenne des jours d’activité', 'mean of the active days'),
    edgeCases: lastMonth,
    source: 'Relata',
  }),
  meanAtEnd('features_used', {
    id: 'mean_features_used',
    name: text('Fonctions utilisées par abonnement', 'Features used per subscription'),
    description: text(
      'Fonctions utilisées dans le mois, par abonnement.',
      'Features used in the month, per subscription.',
    ),
    formula: text('moyenne des fonctions utilisées', 'mean of the features used'),
    edgeCases: lastMonth,
    source: 'Relata',
  }),
  meanAtEnd('commitment_months_left', {
    id: 'mean_commitment_left',
    name: text('Engagement restant (mois)', 'Commitment left (months)'),
    description: text(
      'Mois jusqu’à la fin de l’engagement, par abonnement.',
      'Months to the end of the commitment, per subscription.',
    ),
    formula: text('moyenne des mois d’engagement restants', 'mean of the months of commitment left'),
    edgeCases: text(
      'Semi-additive. Un abonnement au mois compte pour 0. Une longue durée retient sans fidéliser.',
      'Semi-additive. A monthly subscription counts as 0. A long commitment holds without making loyal.',
    ),
    source: 'Relata',
  }),
  totalAtEnd('exit_fee', 'money', {
    id: 'exit_fees',
    name: text('Frais de sortie prévus', 'Exit fees set'),
    description: text('Ce que coûterait le départ de tous les abonnés.', 'What it would cost if all subscribers left.'),
    formula: text('Σ frais de sortie', 'Σ exit fees'),
    edgeCases: lastMonth,
    source: 'Relata',
  }),
]);

/** Recurring revenue, what moves it, and how the product is used. */
export const subscriptionMeasures = [...revenue, ...use];
