import { parameterMeasure } from '../../src/star/spec/model-tables';
import { Session, type SessionOptions } from '../../src/store';
import type {
  CalculationGroupSpec,
  ColumnSpec,
  MeasureSpec,
  ParameterSpec,
  Star,
  StarSpec,
  TableSpec,
  Text,
} from '../../src/star';
import { fixtureSharing } from './fixture-sharing';

/** Cells that break careless writers: formulas, delimiters, quotes, line breaks, XML, emoji, control characters. */
export const hostileTexts: readonly string[] = [
  '=HYPERLINK("http://example.org";"clic")',
  '+33 6 12 34 56 78',
  '-2+3',
  '@SUM(A1:A9)',
  '\tindented',
  '\rreturn',
  "'quoted'",
  'O’Brien, "Bob"; <b>&amp;</b>',
  'line one\nline two\r\nline three',
  'Zoë 👩‍👩‍👧 Łukasz 東京',
  '_x0041_ literal',
  'bell \u0007 and \u000b tab',
  '  spaces around  ',
  '',
];

const text = (fr: string, en: string): Text => ({ fr, en });

function column(
  id: string,
  type: ColumnSpec['type'],
  fr: string,
  en: string,
  more: Partial<ColumnSpec> = {},
): ColumnSpec {
  return { id, type, name: text(fr, en), description: text(`${fr} : description`, `${en}: description`), ...more };
}

/** The integer key of a table, or with `references` a key to another one. */
const key = (id: string, fr: string, en: string, references?: string): ColumnSpec =>
  column(id, 'integer', fr, en, {
    key: references === undefined ? 'surrogate' : 'foreign',
    references,
    hidden: true,
    format: 'key',
  });

const dateTable: TableSpec = {
  id: 'date',
  kind: 'dimension',
  name: text('Date', 'Date'),
  description: text('Un calendrier de jours.', 'A calendar of days.'),
  grain: text('un jour', 'a day'),
  columns: [
    key('date_key', 'Clé de date', 'Date key'),
    column('date', 'date', 'Jour', 'Day', { format: 'date' }),
    column('year', 'integer', 'Année', 'Year', { format: 'key' }),
    column('is_weekend', 'boolean', 'Week-end', 'Weekend'),
  ],
  calendar: { date: 'date' },
  orderBy: ['date_key'],
};

const customerTable: TableSpec = {
  id: 'customer',
  kind: 'dimension',
  name: text('Client', 'Customer'),
  description: text('Les clients connus.', 'The known customers.'),
  grain: text('un client', 'a customer'),
  columns: [
    key('customer_key', 'Clé de client', 'Customer key'),
    column('customer_code', 'text', 'Code client', 'Customer code', { key: 'natural' }),
    column('label', 'text', 'Client', 'Customer'),
    column('city', 'text', 'Ville', 'City', { nullable: true, dataCategory: 'City' }),
    column('registered_on', 'date', 'Inscrit le', 'Registered on', { nullable: true, format: 'date' }),
    column('score', 'decimal', 'Score', 'Score', { nullable: true, format: 'decimal' }),
    column('rate', 'decimal', 'Taux', 'Rate', { nullable: true, format: 'percent' }),
    column('email_consent', 'boolean', 'Accepte les e-mails', 'Accepts e-mail', { nullable: true }),
  ],
  orderBy: ['customer_key'],
};

const previousStageTable: TableSpec = {
  id: 'previous_stage',
  kind: 'dimension',
  name: text('Étape précédente', 'Previous stage'),
  description: text('L’étape du mois précédent.', 'The stage of the month before.'),
  grain: text('une étape', 'a stage'),
  columns: [
    key('previous_stage_key', 'Clé d’étape précédente', 'Previous stage key'),
    column('name', 'text', 'Étape précédente', 'Previous stage', { sortBy: 'order' }),
    column('order', 'integer', 'Ordre de l’étape précédente', 'Previous stage order', {
      format: 'integer',
      hidden: true,
    }),
  ],
  orderBy: ['previous_stage_key'],
};

const salesTable: TableSpec = {
  id: 'sales',
  kind: 'fact',
  name: text('Ventes', 'Sales'),
  description: text('Les lignes de vente ; les retours sont négatifs.', 'Sales lines; returns are negative.'),
  grain: text('une ligne de commande', 'an order line'),
  columns: [
    key('date_key', 'Clé de date', 'Date key', 'date'),
    key('customer_key', 'Clé de client', 'Customer key', 'customer'),
    key('previous_stage_key', 'Clé d’étape précédente', 'Previous stage key', 'previous_stage'),
    column('order_code', 'text', 'Commande', 'Order'),
    column('line_number', 'integer', 'Ligne', 'Line', { format: 'integer' }),
    column('quantity', 'integer', 'Quantité', 'Quantity', { format: 'integer' }),
    column('net_amount', 'money', 'Montant net', 'Net amount', { format: 'money' }),
  ],
  orderBy: ['date_key', 'order_code', 'line_number'],
};

const revenue: MeasureSpec = {
  id: 'revenue',
  table: 'sales',
  name: text('Chiffre d’affaires', 'Revenue'),
  description: text('Total des ventes nettes.', 'Total of net sales.'),
  folder: text('Ventes', 'Sales'),
  format: 'money',
  formula: text('Somme du montant net', 'Sum of net amount'),
  edgeCases: text('Les retours se déduisent | sans vente : vide.', 'Returns are deducted | blank without sales.'),
  source: 'course',
  dax: (names) => `SUM ( ${names.column('sales', 'net_amount')} )`,
  sql: 'SELECT sum(net_amount) FROM star.sales',
};

const returnRate: MeasureSpec = {
  ...revenue,
  id: 'return_rate',
  name: text('Taux de retour', 'Return rate'),
  description: text('Part des lignes négatives.', 'Share of negative lines.'),
  format: 'percent',
  formula: text('Lignes négatives ÷ lignes', 'Negative lines ÷ lines'),
  dax: (names) =>
    `DIVIDE (\n    CALCULATE ( COUNTROWS ( ${names.table('sales')} ), ${names.column('sales', 'quantity')} < 0 ),\n    COUNTROWS ( ${names.table('sales')} )\n)`,
  sql: 'SELECT round(avg((quantity < 0)::INTEGER), 6) FROM star.sales',
};

const comparison: CalculationGroupSpec = {
  id: 'comparison',
  name: text('Calcul temporel', 'Time calculation'),
  description: text('Une comparaison dans le temps.', 'A comparison over time.'),
  column: { name: text('Calcul', 'Calculation'), description: text('Le calcul.', 'The calculation.') },
  order: { name: text('Ordre du calcul', 'Calculation order'), description: text('Trie.', 'Sorts.') },
  precedence: 10,
  items: [
    {
      id: 'current',
      name: text('Maintenant', 'Now'),
      description: text('Telle quelle.', 'As it is.'),
      dax: () => 'SELECTEDMEASURE ()',
    },
    {
      id: 'growth',
      name: text('Écart sur un an (%)', 'Change on previous year (%)'),
      description: text('Sur un an.', 'Over a year.'),
      dax: (names) => `VAR Earlier =
    CALCULATE ( SELECTEDMEASURE (), SAMEPERIODLASTYEAR ( ${names.column('date', 'date')} ) )

RETURN
    DIVIDE ( SELECTEDMEASURE () - Earlier, Earlier )`,
      format: 'signed-percent',
    },
  ],
};

const threshold: ParameterSpec = {
  id: 'threshold',
  name: text('Et si – seuil', 'What if – threshold'),
  column: text('Seuil', 'Threshold'),
  description: text('Ce qui compte pour un retour.', 'What counts as a return.'),
  chosen: text('Seuil (valeur choisie)', 'Threshold (chosen value)'),
  format: 'percent',
  default: 0.2,
  values: { from: 0.05, to: 0.5, step: 0.05 },
};

const method: ParameterSpec = {
  id: 'method',
  name: text('Et si – méthode', 'What if – method'),
  column: text('Méthode', 'Method'),
  description: text('Comment on compte.', 'How one counts.'),
  chosen: text('Méthode (valeur choisie)', 'Method (chosen value)'),
  format: 'integer',
  default: 1,
  values: [
    { value: 1, name: text('Par lignes', 'By lines') },
    { value: 2, name: text('Par "montant"', 'By "amount"') },
  ],
};

export const fixtureSpec: StarSpec = {
  tables: [dateTable, customerTable, previousStageTable, salesTable],
  relationships: [
    { from: { table: 'sales', column: 'date_key' }, to: { table: 'date', column: 'date_key' }, active: true },
    {
      from: { table: 'sales', column: 'customer_key' },
      to: { table: 'customer', column: 'customer_key' },
      active: true,
    },
    {
      from: { table: 'sales', column: 'previous_stage_key' },
      to: { table: 'previous_stage', column: 'previous_stage_key' },
      active: false,
    },
  ],
  measures: [revenue, returnRate, parameterMeasure(threshold), parameterMeasure(method)],
  parameters: [threshold, method],
  calculationGroups: [comparison],
  ...fixtureSharing,
};

export interface FixtureOptions extends SessionOptions {
  /** Sales lines, 40 by default. */
  readonly lines?: number;
}

/** A star small enough to check by eye: 60 days, a customer for each hostile text plus the unknown one, some sales. */
export async function fixtureStar(options: FixtureOptions = {}): Promise<Star> {
  const { lines = 40, ...sessionOptions } = options;
  const session = await Session.open(sessionOptions);
  await session.run('CREATE SCHEMA star');
  await session.run(
    `CREATE TABLE star.date AS SELECT strftime(d, '%Y%m%d')::INTEGER AS date_key, d::DATE AS date,
       year(d)::INTEGER AS year, isodow(d) >= 6 AS is_weekend
     FROM range(DATE '2024-01-01', DATE '2024-03-01', INTERVAL 1 DAY) AS days(d)`,
  );
  await session.run(
    `CREATE TABLE star.customer (customer_key INTEGER, customer_code VARCHAR, label VARCHAR, city VARCHAR,
       registered_on DATE, score DOUBLE, rate DOUBLE, email_consent BOOLEAN);
     INSERT INTO star.customer VALUES (-1, '?', 'Unknown', NULL, NULL, NULL, NULL, NULL)`,
  );
  for (const [index, label] of hostileTexts.entries()) {
    await session.run(
      `INSERT INTO star.customer VALUES ($key, 'C' || $key, $label, 'Saint-Étienne', DATE '2023-12-31' + $key::INTEGER,
         -0.5 + $key / 8, $key / 16, $key % 2 = 0)`,
      { key: index + 1, label },
    );
  }
  await session.run(
    `CREATE TABLE star.previous_stage AS SELECT * FROM (VALUES (-1, 'Unknown', 9), (1, 'Prospect', 1), (2, 'Maturity', 2))
       AS stage(previous_stage_key, name, "order")`,
  );
  await session.run(
    `CREATE TABLE star.sales AS SELECT (20240101 + i % 31)::INTEGER AS date_key,
       CASE WHEN i % 7 = 0 THEN -1 ELSE 1 + i % ${hostileTexts.length} END::INTEGER AS customer_key,
       CASE WHEN i % 3 = 0 THEN -1 ELSE i % 3 END::INTEGER AS previous_stage_key,
       'O' || lpad((i // 3)::VARCHAR, 7, '0') AS order_code, (1 + i % 3)::INTEGER AS line_number,
       CASE WHEN i % 11 = 10 THEN -1 ELSE 1 + i % 4 END::INTEGER AS quantity,
       (quantity * (199 + i % 13 * 50) / 100)::DECIMAL(12, 2) AS net_amount
     FROM range(${lines}) AS numbers(i)
     ORDER BY ${salesTable.orderBy.join(', ')}`,
  );
  return { session, spec: fixtureSpec, asOf: '2024-02-29' };
}
