import { text } from '../columns';
import {
  asItIs,
  changeInPercent,
  daxOf,
  monthsEarlier,
  monthYearEarlier,
  rollingYear,
  rollingYearEarlier,
  yearToDate,
  yearToDateEarlier,
  type Period,
} from '../time/periods';
import type { DaxNames, MeasureSpec, NumberFormat, Text } from '../types';
import { measuresOf } from './define';

/** A measure to be compared over time, in SQL as a function of a condition on its date key. */
interface Base {
  readonly id: string;
  readonly format: NumberFormat;
  /** As titles begin with it: “Chiffre d’affaires”. */
  readonly name: Text;
  readonly sql: (condition: string) => string;
}

const revenue: Base = {
  id: 'revenue',
  format: 'money',
  name: text('Chiffre d’affaires', 'Revenue'),
  sql: (condition) => `SELECT SUM(net_amount) FROM star.sales WHERE ${condition}`,
};

const orders: Base = {
  id: 'orders',
  format: 'integer',
  name: text('Commandes', 'Orders'),
  sql: (condition) =>
    `SELECT NULLIF(COUNT(DISTINCT order_number), 0) FROM star.sales WHERE quantity > 0 AND ${condition}`,
};

const activeCustomers: Base = {
  id: 'active_customers',
  format: 'integer',
  name: text('Clients actifs', 'Active customers'),
  sql: (condition) =>
    `SELECT NULLIF(COUNT(DISTINCT customer_key), 0) FROM star.sales WHERE quantity > 0 AND customer_key <> -1 AND ${condition}`,
};

const last = '(SELECT MAX(month_end_key) FROM star.relationship)';
const month = (key: string): string => `FLOOR(${key} / 100)`;

/** Twelve whole months up to `years` years before the last month end; false where the data does not hold them all. */
function twelveMonths(years: number): string {
  const upTo = `${month(last)} - ${100 * years}`;
  const within = (key: string): string =>
    `${month(key)} > ${month(last)} - ${100 * (years + 1)} AND ${month(key)} <= ${upTo}`;
  return `${within('date_key')}
  AND 12 = (SELECT COUNT(DISTINCT month_end_key) FROM star.relationship WHERE ${within('month_end_key')})`;
}

/** From January on, up to `years` years before the last month end; false where the data begins within them. */
function yearUpToLast(years: number): string {
  const january = `FLOOR(${last} / 10000) * 100 - ${100 * years} + 1`;
  const known =
    years === 0 ? '' : `\n  AND (SELECT ${month('MIN(month_end_key)')} FROM star.relationship) <= ${january}`;
  return `${month('date_key')} >= ${january} AND ${month('date_key')} <= ${month(last)} - ${100 * years}${known}`;
}

/** The whole calendar a year earlier: always begins before the data does. */
const calendarEarlier =
  '(SELECT MIN(date_key) FROM star.date) - 10000 >= (SELECT MIN(month_end_key) FROM star.relationship)';

const ratio = (current: string, earlier: string): string =>
  `SELECT CASE WHEN earlier_value > 0 THEN (current_value - earlier_value) / earlier_value END
FROM (SELECT (${current}) AS current_value, (${earlier}) AS earlier_value) AS compared`;

const unknownBefore = text(
  'Vide si les données ne couvrent pas toute la période. Une période en cours s’arrête à la dernière fin de mois connue.',
  'Blank if the data does not cover the whole period. A period under way ends at the last known month end.',
);
const notPositive = text(
  'Vide si l’une des deux périodes est inconnue, ou la plus ancienne nulle ou négative.',
  'Blank if either period is unknown, or the earlier one zero or negative.',
);

type Part = Omit<MeasureSpec, 'table' | 'folder'>;
type Named = Pick<MeasureSpec, 'id' | 'name' | 'description' | 'formula'>;
type PeriodOf = (n: DaxNames, expression: string) => Period;
/** A stretch of time in DAX, and in SQL as a condition on the date key. */
type Stretch = readonly [PeriodOf, condition: string];

const rolling: Stretch = [rollingYear, twelveMonths(0)];
const rollingBefore: Stretch = [rollingYearEarlier, twelveMonths(1)];
const toDate: Stretch = [yearToDate, yearUpToLast(0)];
const toDateBefore: Stretch = [yearToDateEarlier, yearUpToLast(1)];

/** The base over another stretch of time. */
const over = (base: Base, [period, condition]: Stretch, named: Named): Part => ({
  ...named,
  format: base.format,
  edgeCases: unknownBefore,
  source: 'Relata',
  dax: (n) => daxOf(period(n, n.measure(base.id))),
  sql: base.sql(condition),
});

/** How much the base grows from one stretch to another. */
const growth = (base: Base, current: Stretch, earlier: Stretch, named: Named): Part => ({
  ...named,
  format: 'percent',
  edgeCases: notPositive,
  source: 'Relata',
  dax: (n) => changeInPercent(current[0](n, n.measure(base.id)), earlier[0](n, n.measure(base.id))),
  sql: ratio(base.sql(current[1]), base.sql(earlier[1])),
});

/** Twelve months against the twelve before: what a card shows, whatever the season. */
const rollingYears = (base: Base): Part[] => [
  over(base, rolling, {
    id: `${base.id}_rolling_12_months`,
    name: text(`${base.name.fr}, 12 mois glissants`, `${base.name.en}, rolling 12 months`),
    description: text(
      `${base.name.fr} des douze mois qui s’achèvent avec la période.`,
      `${base.name.en} of the twelve months that end with the period.`,
    ),
    formula: text('la mesure sur douze mois', 'the measure over twelve months'),
  }),
  over(base, rollingBefore, {
    id: `${base.id}_previous_12_months`,
    name: text(`${base.name.fr}, 12 mois précédents`, `${base.name.en}, previous 12 months`),
    description: text(`${base.name.fr} des douze mois d’avant.`, `${base.name.en} of the twelve months before those.`),
    formula: text('la mesure sur les douze mois d’avant', 'the measure over the twelve months before'),
  }),
  growth(base, rolling, rollingBefore, {
    id: `${base.id}_rolling_12_months_growth`,
    name: text(`${base.name.fr}, croissance sur 12 mois`, `${base.name.en}, growth over 12 months`),
    description: text(
      'Croissance des douze derniers mois par rapport aux douze d’avant.',
      'Growth of the last twelve months over the twelve before.',
    ),
    formula: text(
      '(12 mois − 12 mois précédents) ÷ 12 mois précédents',
      '(12 months − previous 12 months) ÷ previous 12 months',
    ),
  }),
];

const folder = text('Évolution', 'Trends');

const revenueOfYears: readonly Part[] = [
  {
    id: 'revenue_previous_year',
    name: text('Chiffre d’affaires, année précédente', 'Revenue, previous year'),
    description: text(
      'Chiffre d’affaires de la même période, un an plus tôt.',
      'Revenue of the same period, one year earlier.',
    ),
    format: 'money',
    formula: text('Σ montant net des mêmes jours un an plus tôt', 'Σ net amount of the same days one year earlier'),
    edgeCases: text(
      'Vide sans filtre de période : rien n’est connu avant le premier jour. Une période en cours se compare aux mêmes mois.',
      'Blank without a filter on the period: nothing is known before the first day. A period under way is compared with the same months.',
    ),
    source: 'Relata',
    dax: (n) => daxOf(monthsEarlier(n, n.measure('revenue'), 12)),
    sql: revenue.sql(calendarEarlier),
  },
  {
    id: 'revenue_growth',
    name: text('Croissance du chiffre d’affaires', 'Revenue growth'),
    description: text(
      'Croissance du chiffre d’affaires par rapport à la même période un an plus tôt.',
      'Growth of revenue over the same period one year earlier.',
    ),
    format: 'percent',
    formula: text(
      '(chiffre d’affaires − celui de l’année précédente) ÷ celui de l’année précédente',
      '(revenue − that of the previous year) ÷ that of the previous year',
    ),
    edgeCases: notPositive,
    source: 'Relata',
    dax: (n) => changeInPercent(asItIs(n.measure('revenue')), monthsEarlier(n, n.measure('revenue'), 12)),
    sql: ratio(revenue.sql('TRUE'), revenue.sql(calendarEarlier)),
  },
  over(revenue, toDate, {
    id: 'revenue_year_to_date',
    name: text('Chiffre d’affaires, cumul annuel', 'Revenue, year to date'),
    description: text(
      'Chiffre d’affaires du 1er janvier à la fin de la période.',
      'Revenue from 1 January to the end of the period.',
    ),
    formula: text('Σ montant net depuis le 1er janvier', 'Σ net amount since 1 January'),
  }),
  over(revenue, toDateBefore, {
    id: 'revenue_year_to_date_previous_year',
    name: text('Chiffre d’affaires, cumul annuel précédent', 'Revenue, year to date, previous year'),
    description: text('Le même cumul, un an plus tôt.', 'The same year to date, one year earlier.'),
    formula: text(
      'Σ montant net depuis le 1er janvier de l’année précédente',
      'Σ net amount since 1 January of the previous year',
    ),
  }),
  growth(revenue, toDate, toDateBefore, {
    id: 'revenue_year_to_date_growth',
    name: text('Chiffre d’affaires, croissance du cumul', 'Revenue, year-to-date growth'),
    description: text(
      'Croissance du cumul annuel par rapport à celui de l’année précédente.',
      'Growth of the year to date over that of the previous year.',
    ),
    formula: text('(cumul − cumul précédent) ÷ cumul précédent', '(year to date − previous) ÷ previous'),
  }),
];

const inRelationship: Base = {
  id: 'customers_in_relationship',
  format: 'integer',
  name: text('Clients en relation', 'Customers in relationship'),
  sql: (condition) => `SELECT SUM(is_active) FROM star.relationship WHERE ${condition}`,
};

const yearBefore: Stretch = [monthYearEarlier, `${month('month_end_key')} = ${month(last)} - 100`];
const atTheEnd: Stretch = [(_, expression) => asItIs(expression), `month_end_key = ${last}`];

const snapshotMeasures: readonly Part[] = [
  over(inRelationship, yearBefore, {
    id: 'customers_in_relationship_year_before',
    name: text('Clients en relation, un an plus tôt', 'Customers in relationship, one year earlier'),
    description: text(
      'Clients en relation à la même fin de mois, un an plus tôt.',
      'Customers in relationship at the same month end, one year earlier.',
    ),
    formula: text('clients en relation douze mois plus tôt', 'customers in relationship twelve months earlier'),
  }),
  growth(inRelationship, atTheEnd, yearBefore, {
    id: 'customers_in_relationship_growth',
    name: text('Croissance des clients en relation', 'Growth of customers in relationship'),
    description: text(
      'Croissance du nombre de clients en relation par rapport à la même fin de mois un an plus tôt.',
      'Growth of the number of customers in relationship over the same month end one year earlier.',
    ),
    formula: text(
      '(en relation − en relation un an plus tôt) ÷ en relation un an plus tôt',
      '(in relationship − in relationship one year earlier) ÷ in relationship one year earlier',
    ),
  }),
];

/** Today against earlier, for cards that need a measure of their own; any other measure meets the calculation group. */
export const overTimeMeasures: readonly MeasureSpec[] = [
  ...measuresOf('sales', folder, [
    ...revenueOfYears,
    ...[revenue, orders, activeCustomers].flatMap((base) => rollingYears(base)),
  ]),
  ...measuresOf('relationship', folder, snapshotMeasures),
];
