import { text } from '../columns';
import type { DaxNames, MeasureSpec, Text } from '../types';
import { measuresOf } from './define';
import { atLastMonth, sqlAtLastMonth } from './snapshot';

type Part = Omit<MeasureSpec, 'table' | 'folder'>;

interface Told {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly formula: Text;
  readonly edgeCases: Text;
}

const folder = text('Valeur', 'Value');
const column = (n: DaxNames, id: string): string => n.column('relationship', id);
const known = (n: DaxNames): string => `KEEPFILTERS ( ${n.column('sales', 'customer_key')} <> -1 )`;

/** What money next year is worth less than money now: a convention, said wherever it counts. */
const discountRate = 0.1;

/** Fewest customers that a retention rate is estimated on. */
const fewestCustomers = 30;

/** What the known customers have brought since the data began. */
const toDate = (measure: string, sql: string, told: Told): Part => ({
  ...told,
  format: 'money',
  source: 'course',
  dax: (n) => `VAR LastDay = MAX ( ${n.column('date', 'date')} )
RETURN
    CALCULATE (
        ${n.measure(measure)},
        REMOVEFILTERS ( ${n.table('date')} ),
        ${known(n)},
        ${n.column('date', 'date')} <= LastDay
    )`,
  sql: `SELECT ${sql} FROM star.sales WHERE customer_key <> -1`,
});

const history = measuresOf('sales', folder, [
  toDate('gross_margin', 'SUM(CASE WHEN cost_amount IS NOT NULL THEN net_amount - cost_amount END)', {
    id: 'historical_margin',
    name: text('Valeur client historique (marge)', 'Historical customer value (margin)'),
    description: text(
      'Marge apportée par les clients depuis le début des données jusqu’au dernier jour de la période.',
      'Margin that customers have brought from the beginning of the data to the last day of the period.',
    ),
    formula: text('Σ marge brute des clients connus, à ce jour', 'Σ gross margin of known customers, to date'),
    edgeCases: text(
      'Semi-additive : s’additionne entre clients, pas entre périodes. Les ventes sans coût connu n’y sont pas.',
      'Semi-additive: adds up over customers, not over periods. Sales without a known cost are left out.',
    ),
  }),
  toDate('revenue', 'SUM(net_amount)', {
    id: 'historical_revenue',
    name: text('Valeur client historique (chiffre d’affaires)', 'Historical customer value (revenue)'),
    description: text(
      'Chiffre d’affaires apporté par les clients depuis le début des données jusqu’au dernier jour de la période.',
      'Revenue that customers have brought from the beginning of the data to the last day of the period.',
    ),
    formula: text('Σ montant net des clients connus, à ce jour', 'Σ net amount of known customers, to date'),
    edgeCases: text(
      'Semi-additive : s’additionne entre clients, pas entre périodes. À préférer à la marge quand les coûts sont inconnus.',
      'Semi-additive: adds up over customers, not over periods. To be preferred to the margin when costs are unknown.',
    ),
  }),
]);

const activeValue = 'SUM(CASE WHEN is_active = 1 THEN revenue_12_months END) / NULLIF(SUM(is_active), 0)';

const lifetime: readonly Part[] = [
  {
    id: 'customers_12_months_before',
    name: text('Clients en relation 12 mois plus tôt', 'Customers in relationship 12 months before'),
    description: text(
      'Clients en relation douze mois avant la dernière fin de mois : la base des taux de fidélité et d’attrition.',
      'Customers in relationship twelve months before the last month end: the base of loyalty and churn rates.',
    ),
    format: 'integer',
    formula: text(
      'nombre de clients en relation douze mois plus tôt',
      'customers in relationship twelve months earlier',
    ),
    edgeCases: text(
      'Semi-additive. 0 sous treize fins de mois. Sous 30 clients, les deux taux ne disent rien.',
      'Semi-additive. 0 with fewer than thirteen month ends. Under 30 customers, both rates say nothing.',
    ),
    source: 'Relata',
    dax: (n) => atLastMonth(n, `SUM ( ${column(n, 'active_12_months_before')} )`),
    sql: sqlAtLastMonth('SUM(active_12_months_before)'),
  },
  {
    id: 'value_per_customer',
    name: text('Valeur par client en relation (12 mois)', 'Value per customer in relationship (12 months)'),
    description: text(
      'Chiffre d’affaires de douze mois d’un client en relation, en moyenne.',
      'Twelve-month revenue of a customer in relationship, on average.',
    ),
    format: 'money',
    formula: text(
      'Σ chiffre d’affaires de douze mois des clients en relation ÷ clients en relation',
      'Σ twelve-month revenue of the customers in relationship ÷ customers in relationship',
    ),
    edgeCases: text(
      'À la dernière fin de mois de la période. Les nouveaux n’ont pas encore douze mois. Vide sans client en relation.',
      'At the last month end of the period. New customers do not have twelve months yet. Blank without customers in relationship.',
    ),
    source: 'Relata',
    dax: (n) =>
      atLastMonth(
        n,
        `DIVIDE (
            CALCULATE ( SUM ( ${column(n, 'revenue_12_months')} ), KEEPFILTERS ( ${column(n, 'is_active')} = 1 ) ),
            SUM ( ${column(n, 'is_active')} )
        )`,
      ),
    sql: sqlAtLastMonth(activeValue),
  },
  {
    id: 'simple_lifetime_value',
    name: text('Valeur à vie simple (CLV)', 'Simple lifetime value (CLV)'),
    description: text(
      'Marge future d’un client en relation, si la rétention et la marge annuelles restent ce qu’elles sont.',
      'Future margin of a customer in relationship, if yearly retention and margin stay what they are.',
    ),
    format: 'money',
    formula: text(
      'm × r ÷ (1 + d − r) ; m : valeur par client en relation × taux de marge, r : taux de fidélité, d : 10 %',
      'm × r ÷ (1 + d − r); m: value per customer in relationship × margin rate, r: loyalty rate, d: 10%',
    ),
    edgeCases: text(
      `Le taux d’actualisation de 10\u202f% est une convention. La première marge est celle de l’an prochain. Vide si la rétention repose sur moins de ${fewestCustomers} clients, ou si la marge est inconnue.`,
      `The discount rate of 10% is a convention. The first margin is next year’s. Blank if retention rests on fewer than ${fewestCustomers} customers, or if the margin is unknown.`,
    ),
    source: 'Gupta & Lehmann 2003',
    dax: (n) => `VAR YearlyMargin = ${n.measure('value_per_customer')} * ${n.measure('margin_rate')}
VAR Retention = ${n.measure('loyalty_rate')}
RETURN
    IF (
        ${n.measure('customers_12_months_before')} >= ${fewestCustomers},
        DIVIDE ( YearlyMargin * Retention, 1 + ${discountRate} - Retention )
    )`,
    sql: `WITH relations AS (
${sqlAtLastMonth(`SUM(active_12_months_before) AS base,
  (SUM(active_12_months_before) - SUM(lost_within_12_months)) / NULLIF(SUM(active_12_months_before), 0) AS retention,
  CAST(${activeValue} AS DOUBLE) AS value`)}),
margin AS (
  SELECT SUM(net_amount - cost_amount) / NULLIF(SUM(net_amount), 0) AS rate FROM star.sales WHERE cost_amount IS NOT NULL)
SELECT CASE WHEN base >= ${fewestCustomers} THEN value * rate * retention / (1 + ${discountRate} - retention) END
FROM relations, margin`,
  },
];

/** The customers who have brought something at the last month end, with what they brought. */
const payersSql = `SELECT customer_key, revenue_12_months AS value
FROM star.relationship
WHERE revenue_12_months > 0 AND month_end_key = (SELECT MAX(month_end_key) FROM star.relationship)`;

const ranked = text(
  'À la dernière fin de mois de la période, parmi les clients au chiffre d’affaires positif sur douze mois. Les rangs sont ceux de toute la clientèle, quel que soit le filtre ; à valeur égale, même rang.',
  'At the last month end of the period, among the customers with positive twelve-month revenue. Ranks are those of all customers, whatever the filter; equal values share a rank.',
);

/** What share of the buyers it takes to make a share of the revenue. */
const makersOf = (share: number, id: string, name: Text, description: Text): Part => ({
  id,
  name,
  description,
  format: 'percent',
  formula: text(
    `clients qu’il faut, du plus gros au plus petit, pour faire ${100 * share}\u202f% du chiffre d’affaires ÷ clients acheteurs`,
    `customers it takes, from the largest down, to make ${100 * share}% of revenue ÷ customers who buy`,
  ),
  edgeCases: ranked,
  source: 'Pareto; Curry & Curry 2000',
  dax: (n) =>
    atLastMonth(
      n,
      `DIVIDE (
            CALCULATE (
                COUNT ( ${column(n, 'revenue_share_above')} ),
                KEEPFILTERS ( NOT ISBLANK ( ${column(n, 'revenue_share_above')} ) ),
                KEEPFILTERS ( ${column(n, 'revenue_share_above')} < ${share} )
            ) + 0,
            COUNT ( ${column(n, 'revenue_share_above')} )
        )`,
    ),
  sql: sqlAtLastMonth(
    `COUNT(CASE WHEN revenue_share_above < ${share} THEN 1 END) / NULLIF(COUNT(revenue_share_above), 0)`,
  ),
});

const concentration: readonly Part[] = [
  {
    id: 'paying_customers',
    name: text('Clients acheteurs (12 mois)', 'Customers who bought (12 months)'),
    description: text(
      'Clients au chiffre d’affaires positif sur les douze mois qui s’achèvent à la dernière fin de mois.',
      'Customers with positive revenue in the twelve months that end at the last month end.',
    ),
    format: 'integer',
    formula: text(
      'nombre de clients au chiffre d’affaires de douze mois > 0',
      'customers with twelve-month revenue > 0',
    ),
    edgeCases: text(
      'Semi-additive. Qui a tout retourné n’en est pas. La base des parts de concentration.',
      'Semi-additive. Who returned everything is not one. The base of the shares of concentration.',
    ),
    source: 'Relata',
    dax: (n) => atLastMonth(n, `COUNT ( ${column(n, 'revenue_share_above')} )`),
    sql: sqlAtLastMonth('NULLIF(COUNT(revenue_share_above), 0)'),
  },
  {
    id: 'top_fifth_value_share',
    name: text('Part de valeur des 20 % premiers clients', 'Value share of the top 20% of customers'),
    description: text(
      'Part du chiffre d’affaires de douze mois qu’apporte le premier cinquième des acheteurs.',
      'Share of twelve-month revenue brought by the first fifth of the buyers.',
    ),
    format: 'percent',
    formula: text(
      'Σ chiffre d’affaires des 20 % plus gros acheteurs ÷ Σ chiffre d’affaires des acheteurs',
      'Σ revenue of the largest 20% of buyers ÷ Σ revenue of the buyers',
    ),
    edgeCases: text(
      'À la dernière fin de mois de la période, parmi les clients filtrés au chiffre d’affaires positif ; le cinquième est arrondi vers le haut. 80 % serait la règle de Pareto, que peu de clientèles suivent.',
      'At the last month end of the period, among the filtered customers with positive revenue; the fifth is rounded up. 80% would be Pareto’s rule, which few customer bases follow.',
    ),
    source: 'Curry & Curry 2000',
    dax: (n) => `VAR Fifth = ROUNDUP ( DIVIDE ( ${n.measure('paying_customers')}, 5 ), 0 )
VAR FirstFifth =
    TOPN (
        Fifth,
        VALUES ( ${column(n, 'customer_key')} ),
        ${n.measure('customer_value_12_months')}, DESC,
        ${column(n, 'customer_key')}, ASC
    )
VAR ValueOfPayers =
    CALCULATE (
        ${n.measure('customer_value_12_months')},
        KEEPFILTERS ( NOT ISBLANK ( ${column(n, 'revenue_share_above')} ) )
    )
RETURN
    DIVIDE ( SUMX ( FirstFifth, ${n.measure('customer_value_12_months')} ), ValueOfPayers )`,
    sql: `SELECT SUM(CASE WHEN position <= CEIL(buyers / 5) THEN value END) / NULLIF(SUM(value), 0)
FROM (
  SELECT value, ROW_NUMBER() OVER (ORDER BY value DESC, customer_key) AS position, COUNT(*) OVER () AS buyers
  FROM (${payersSql}) AS payers) AS ranked`,
  },
  makersOf(
    0.8,
    'pareto_share',
    text('Part de clients qui fait 80 % de la valeur', 'Share of customers making 80% of value'),
    text(
      'Part des acheteurs qui suffit à faire 80 % du chiffre d’affaires de douze mois.',
      'Share of the buyers that is enough to make 80% of twelve-month revenue.',
    ),
  ),
  makersOf(
    0.5,
    'half_value_share',
    text('Part de clients qui fait la moitié de la valeur', 'Share of customers making half of value'),
    text(
      'Part des acheteurs qui suffit à faire la moitié du chiffre d’affaires de douze mois : la classe A.',
      'Share of the buyers that is enough to make half of twelve-month revenue: class A.',
    ),
  ),
];

/** What customers have brought, what they may bring, and on how few it rests. */
export const valueMeasures = [...history, ...measuresOf('relationship', folder, [...lifetime, ...concentration])];
