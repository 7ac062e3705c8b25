import type { ColumnSpec, MeasureSpec, StarSpec, TableSpec, Text } from '../../../src/star/spec/types';

export const text = (fr: string, en = fr): Text => ({ fr, en });

const said = text('Dit à quoi cela sert.', 'Says what it is for.');

export const column = (
  id: string,
  type: ColumnSpec['type'],
  name: Text,
  more: Partial<ColumnSpec> = {},
): ColumnSpec => ({
  id,
  type,
  name,
  description: said,
  ...more,
});

const key = (id: string, name: Text, kind: 'surrogate' | 'foreign'): ColumnSpec =>
  column(id, 'integer', name, { key: kind, hidden: true, format: 'key' });

export const measure = (
  id: string,
  name: Text,
  dax: MeasureSpec['dax'],
  more: Partial<MeasureSpec> = {},
): MeasureSpec => ({
  id,
  table: 'sales',
  name,
  description: said,
  folder: text('Ventes', 'Sales'),
  format: 'decimal',
  formula: said,
  edgeCases: said,
  source: 'course',
  dax,
  sql: 'SELECT 1',
  ...more,
});

const date: TableSpec = {
  id: 'date',
  kind: 'dimension',
  name: text('Calendrier', 'Date'),
  description: said,
  grain: said,
  calendar: { date: 'date' },
  orderBy: ['date_key'],
  columns: [
    key('date_key', text('Clé date', 'Date key'), 'surrogate'),
    column('date', 'date', text('Date'), { format: 'date' }),
    column('year', 'integer', text('Année', 'Year'), { format: 'key' }),
    column('month', 'text', text('Mois', 'Month'), { sortBy: 'month_number' }),
    column('month_number', 'integer', text('Numéro du mois', 'Month number'), { hidden: true, format: 'key' }),
  ],
  hierarchies: [
    { name: text('Du plus grand au plus petit', 'From large to small'), description: said, levels: ['year', 'month'] },
  ],
};

const customer: TableSpec = {
  id: 'customer',
  kind: 'dimension',
  name: text('Clients', 'Customer'),
  description: said,
  grain: said,
  orderBy: ['customer_key'],
  columns: [
    key('customer_key', text('Clé client', 'Customer key'), 'surrogate'),
    column('label', 'text', text('Client', 'Customer name')),
    column('city', 'text', text('Ville', 'City'), { dataCategory: 'City' }),
  ],
};

const sales: TableSpec = {
  id: 'sales',
  kind: 'fact',
  name: text('Ventes', 'Sales'),
  description: said,
  grain: said,
  orderBy: ['date_key', 'line_number'],
  columns: [
    key('date_key', text('Clé date', 'Date key'), 'foreign'),
    key('customer_key', text('Clé client', 'Customer key'), 'foreign'),
    column('line_number', 'integer', text('Numéro de ligne', 'Line number'), { format: 'key' }),
    column('net_amount', 'money', text('Montant net', 'Net amount'), { format: 'money', hidden: true }),
    column('quantity', 'integer', text('Quantité', 'Quantity'), { format: 'integer', hidden: true }),
  ],
};

/** A small model that nothing is wrong with. */
export const clean: StarSpec = {
  tables: [date, customer, sales],
  relationships: [
    { from: { table: 'sales', column: 'date_key' }, to: { table: 'date', column: 'date_key' }, active: true },
    {
      from: { table: 'sales', column: 'customer_key' },
      to: { table: 'customer', column: 'customer_key' },
      active: true,
    },
  ],
  measures: [
    measure('revenue', text('Chiffre d’affaires', 'Revenue'), (n) => `SUM ( ${n.column('sales', 'net_amount')} )`, {
      format: 'money',
    }),
    measure('units', text('Unités', 'Units'), (n) => `SUM ( ${n.column('sales', 'quantity')} )`),
    measure(
      'revenue_per_unit',
      text('Chiffre d’affaires par unité', 'Revenue per unit'),
      (n) => `// Units of returns are negative.
VAR Positive = CALCULATE ( ${n.measure('units')}, KEEPFILTERS ( ${n.column('sales', 'quantity')} > 0 ) )
RETURN DIVIDE ( ${n.measure('revenue')}, Positive )`,
    ),
    measure(
      'best_customer',
      text('Meilleur client', 'Best customer'),
      (n) => `MAXX (
    ADDCOLUMNS ( VALUES ( ${n.column('customer', 'customer_key')} ), "@Revenue", ${n.measure('revenue')} ),
    [@Revenue]
) -- RANKX would do as well`,
    ),
  ],
};

/** The clean model with one table changed. */
export function withTable(id: string, change: (table: TableSpec) => Partial<TableSpec>): StarSpec {
  return { ...clean, tables: clean.tables.map((table) => (table.id === id ? { ...table, ...change(table) } : table)) };
}

/** The clean model with one column changed. */
export function withColumn(tableId: string, id: string, change: Partial<ColumnSpec>): StarSpec {
  return withTable(tableId, ({ columns }) => ({
    columns: columns.map((one) => (one.id === id ? { ...one, ...change } : one)),
  }));
}

/** The clean model with one more column. */
export const plusColumn = (tableId: string, added: ColumnSpec): StarSpec =>
  withTable(tableId, ({ columns }) => ({ columns: [...columns, added] }));

/** The clean model with one more measure, of this formula. */
export const plusFormula = (dax: MeasureSpec['dax'] | string): StarSpec => ({
  ...clean,
  measures: [...clean.measures, measure('probe', text('Sonde', 'Probe'), typeof dax === 'string' ? () => dax : dax)],
});
