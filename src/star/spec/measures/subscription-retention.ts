import { text } from '../columns';
import type { DaxNames, MeasureSpec } from '../types';
import { measuresOf } from './define';

type Part = Omit<MeasureSpec, 'table' | 'folder'>;

const table = 'subscription_months';
const column = (n: DaxNames, id: string): string => n.column(table, id);

const yearLater = text(
  'De douze mois avant à la dernière fin de mois de la période. Les clients venus depuis ne comptent pas. Vide si personne ne payait douze mois plus tôt.',
  'From twelve months before to the last month end of the period. Customers who came since do not count. Blank if nobody paid twelve months earlier.',
);

/** The month ends of the two dates, and who paid at the first. A month is the hundreds of its key, yyyymmdd. */
const bothDates = (n: DaxNames): string => `VAR LastMonthEnd =
    CALCULATE (
        MAX ( ${column(n, 'month_end_key')} ),
        REMOVEFILTERS ( ${n.table(table)} ),
        VALUES ( ${n.column('date', 'date_key')} )
    )
VAR MonthBefore = 100 * ( INT ( DIVIDE ( LastMonthEnd, 100 ) ) - 100 )
VAR Payers =
    CALCULATETABLE (
        VALUES ( ${column(n, 'customer_key')} ),
        REMOVEFILTERS ( ${n.table('date')} ),
        KEEPFILTERS ( ${column(n, 'mrr')} > 0 ),
        ${column(n, 'month_end_key')} > MonthBefore,
        ${column(n, 'month_end_key')} < MonthBefore + 99
    )
VAR PaidThen =
    CALCULATE (
        SUM ( ${column(n, 'mrr')} ),
        REMOVEFILTERS ( ${n.table('date')} ),
        ${column(n, 'month_end_key')} > MonthBefore,
        ${column(n, 'month_end_key')} < MonthBefore + 99
    )`;

const paidNow = (n: DaxNames): string => `CALCULATE (
            SUM ( ${column(n, 'mrr')} ),
            REMOVEFILTERS ( ${n.table('date')} ),
            ${column(n, 'month_end_key')} = LastMonthEnd
        )`;

const sqlPairs = `WITH last AS (SELECT MAX(month_end_key) AS month_end_key FROM star.${table}),
payments AS (
  SELECT
    customer_key,
    SUM(CASE WHEN FLOOR(months.month_end_key / 100) = FLOOR(last.month_end_key / 100) - 100 THEN mrr ELSE 0 END) AS paid_then,
    SUM(CASE WHEN months.month_end_key = last.month_end_key THEN mrr ELSE 0 END) AS paid_now
  FROM star.${table} AS months CROSS JOIN last
  GROUP BY customer_key)`;

const retention: readonly Part[] = [
  {
    id: 'annual_net_revenue_retention',
    name: text('NRR sur 12 mois', '12-month NRR'),
    description: text(
      'Rétention nette du revenu sur un an : ce que paient aujourd’hui les clients qui payaient douze mois plus tôt.',
      'Net revenue retention over a year: what the customers who paid twelve months earlier pay today.',
    ),
    format: 'percent',
    formula: text(
      'MRR actuel des clients d’il y a douze mois ÷ leur MRR d’alors',
      'present MRR of the customers of twelve months before ÷ their MRR then',
    ),
    edgeCases: yearLater,
    source: 'Relata',
    dax: (n) => `${bothDates(n)}
VAR PaidNow =
    CALCULATE (
        SUM ( ${column(n, 'mrr')} ),
        REMOVEFILTERS ( ${n.table('date')} ),
        ${column(n, 'month_end_key')} = LastMonthEnd,
        KEEPFILTERS ( Payers )
    )
RETURN
    DIVIDE ( PaidNow + 0, PaidThen )`,
    sql: `${sqlPairs}
SELECT SUM(paid_now) / NULLIF(SUM(paid_then), 0) FROM payments WHERE paid_then > 0`,
  },
  {
    id: 'annual_gross_revenue_retention',
    name: text('GRR sur 12 mois', '12-month GRR'),
    description: text(
      'Rétention brute du revenu sur un an : comme le NRR, sans compter ce qui a augmenté, client par client.',
      'Gross revenue retention over a year: as NRR, without counting what has grown, customer by customer.',
    ),
    format: 'percent',
    formula: text(
      'Σ par client du plus petit des deux MRR ÷ MRR d’il y a douze mois',
      'Σ per customer of the smaller of the two MRR ÷ MRR of twelve months before',
    ),
    edgeCases: yearLater,
    source: 'Relata',
    dax: (n) => `${bothDates(n)}
VAR Kept =
    SUMX (
        Payers,
        VAR Before =
            CALCULATE (
                SUM ( ${column(n, 'mrr')} ),
                REMOVEFILTERS ( ${n.table('date')} ),
                ${column(n, 'month_end_key')} > MonthBefore,
                ${column(n, 'month_end_key')} < MonthBefore + 99
            )
        VAR After =
            ${paidNow(n)}
        RETURN
            MIN ( Before, After + 0 )
    )
RETURN
    DIVIDE ( Kept, PaidThen )`,
    sql: `${sqlPairs}
SELECT SUM(LEAST(paid_now, paid_then)) / NULLIF(SUM(paid_then), 0) FROM payments WHERE paid_then > 0`,
  },
];

/** Customers of each month for whom an amount is positive, added up over the months. */
const monthly = (n: DaxNames, amount: string): string => `SUMX (
        VALUES ( ${column(n, 'month_end_key')} ),
        CALCULATE (
            DISTINCTCOUNT ( ${column(n, 'customer_key')} ),
            KEEPFILTERS ( ${column(n, amount)} > 0 )
        )
    )`;

const sqlMonthly = (amount: string): string =>
  `COUNT(DISTINCT CASE WHEN ${amount} > 0 THEN month_end_key || '/' || customer_key END)`;

const churn: readonly Part[] = [
  {
    id: 'lost_subscribers',
    name: text('Abonnés perdus', 'Lost subscribers'),
    description: text(
      'Clients qui payaient à la fin du mois précédent et ne paient plus rien.',
      'Customers who paid at the month end before and no longer pay anything.',
    ),
    format: 'integer',
    formula: text('Σ des clients perdus, mois par mois', 'Σ of customers lost, month by month'),
    edgeCases: text(
      'Additive. Qui garde un autre abonnement n’est pas perdu ; qui revient et repart compte deux fois.',
      'Additive. Who keeps another subscription is not lost; who comes back and leaves again counts twice.',
    ),
    source: 'course',
    dax: (n) => monthly(n, 'churn_mrr').replaceAll('\n    ', '\n'),
    sql: `SELECT NULLIF(${sqlMonthly('churn_mrr')}, 0) FROM star.${table}`,
  },
  {
    id: 'subscriber_churn_rate',
    name: text('Taux d’attrition mensuel des abonnés', 'Monthly subscriber churn rate'),
    description: text(
      'Part des abonnés perdus d’un mois à l’autre, en moyenne sur les mois de la période.',
      'Share of the subscribers lost from one month to the next, on average over the months of the period.',
    ),
    format: 'percent',
    formula: text(
      'Σ abonnés perdus ÷ Σ abonnés à la fin du mois précédent',
      'Σ lost subscribers ÷ Σ subscribers at the month end before',
    ),
    edgeCases: text('Vide si personne ne payait.', 'Blank if nobody paid.'),
    source: 'course',
    dax: (n) => `VAR AtRisk =
    ${monthly(n, 'start_mrr')}
RETURN
    DIVIDE ( ${n.measure('lost_subscribers')} + 0, AtRisk )`,
    sql: `SELECT ${sqlMonthly('churn_mrr')} / NULLIF(${sqlMonthly('start_mrr')}, 0) FROM star.${table}`,
  },
  {
    id: 'subscriber_lifetime_value',
    name: text('Valeur à vie d’un abonné', 'Lifetime value of a subscriber'),
    description: text(
      'Marge qu’un abonné apporte jusqu’à son départ, au rythme de la période.',
      'Margin that a subscriber brings until leaving, at the pace of the period.',
    ),
    format: 'money',
    formula: text(
      'ARPA × taux de marge ÷ taux d’attrition mensuel des abonnés',
      'ARPA × margin rate ÷ monthly subscriber churn rate',
    ),
    edgeCases: text(
      'Non actualisée. Sans aucun départ, la durée serait infinie : vide. Fragile quand peu d’abonnés sont partis.',
      'Undiscounted. Without any departure, the lifetime would be infinite: blank. Fragile when few subscribers have left.',
    ),
    source: 'Gupta & Lehmann 2003',
    dax: (n) =>
      `DIVIDE ( ${n.measure('revenue_per_subscriber')} * ${n.measure('margin_rate')}, ${n.measure('subscriber_churn_rate')} )`,
    sql: `WITH last AS (
  SELECT SUM(mrr) / NULLIF(COUNT(DISTINCT CASE WHEN mrr > 0 THEN customer_key END), 0) AS arpa FROM star.${table}
  WHERE month_end_key = (SELECT MAX(month_end_key) FROM star.${table})),
churn AS (SELECT ${sqlMonthly('churn_mrr')} / NULLIF(${sqlMonthly('start_mrr')}, 0) AS rate FROM star.${table}),
margin AS (
  SELECT SUM(net_amount - cost_amount) / NULLIF(SUM(net_amount), 0) AS rate FROM star.sales WHERE cost_amount IS NOT NULL)
SELECT CAST(arpa AS DOUBLE) * margin.rate / NULLIF(churn.rate, 0) FROM last, churn, margin`,
  },
];

/** Whether subscribers, and what they pay, stay. */
export const subscriptionRetentionMeasures = measuresOf(table, text('Abonnements', 'Subscriptions'), [
  ...retention,
  ...churn,
]);
