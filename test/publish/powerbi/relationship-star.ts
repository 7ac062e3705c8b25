import { Session } from '../../../src/store';
import type { ColumnSpec, MeasureSpec, RelationshipSpec, Star, TableSpec, Text } from '../../../src/star';

const text = (fr: string, en: string): Text => ({ fr, en });

function column(
  id: string,
  type: ColumnSpec['type'],
  fr: string,
  en: string,
  more: Partial<ColumnSpec> = {},
): ColumnSpec {
  return { id, type, name: text(fr, en), description: text(`${fr}.`, `${en}.`), ...more };
}

function dimension(id: string, fr: string, en: string, columns: readonly ColumnSpec[]): TableSpec {
  const key = column(`${id}_key`, 'integer', `Clé ${fr}`, `${en} key`, { key: 'surrogate' });
  return {
    id,
    kind: 'dimension',
    name: text(fr, en),
    description: text(fr, en),
    grain: text(fr, en),
    columns: [key, ...columns],
    orderBy: [`${id}_key`],
  };
}

const vocabulary = (id: string, fr: string, en: string): TableSpec =>
  dimension(id, fr, en, [column(id, 'text', fr, en)]);

const dimensions: readonly TableSpec[] = [
  {
    ...dimension('date', 'Calendrier', 'Date', [
      column('date', 'date', 'Jour', 'Day'),
      column('month', 'text', 'Mois', 'Month'),
      column('year', 'integer', 'Année', 'Year'),
    ]),
    calendar: { date: 'date' },
  },
  dimension('customer', 'Client', 'Customer', [column('label', 'text', 'Client', 'Customer')]),
  vocabulary('stage', 'Étape', 'Stage'),
  // The same column name as in Stage: a report must still tell the two fields apart.
  vocabulary('previous_stage', 'Étape', 'Stage'),
  vocabulary('loyalty', 'Fidélité', 'Loyalty'),
  vocabulary('tier', 'Palier', 'Tier'),
].map((table) =>
  table.id === 'previous_stage' ? { ...table, name: text('Étape précédente', 'Previous stage') } : table,
);

const foreign = (id: string): ColumnSpec => column(id, 'integer', `Clé ${id}`, `Key ${id}`, { key: 'foreign' });

const fact: TableSpec = {
  id: 'relationship',
  kind: 'fact',
  name: text('Relation', 'Relationship'),
  description: text('Relation', 'Relationship'),
  grain: text('Un client, un mois', 'A customer, a month'),
  columns: [
    foreign('month_end_key'),
    ...['customer', 'stage', 'previous_stage', 'loyalty', 'tier'].map((id) => foreign(`${id}_key`)),
    column('relationship_age', 'integer', 'Ancienneté (mois)', 'Age (months)', { hidden: true }),
    column('cooperation', 'decimal', 'Coopération', 'Cooperation', { hidden: true }),
  ],
  orderBy: ['month_end_key', 'customer_key'],
};

function measure(id: string, fr: string, en: string, column: string): MeasureSpec {
  return {
    id,
    table: 'relationship',
    name: text(fr, en),
    description: text(fr, en),
    folder: text('Relation', 'Relationship'),
    format: 'decimal',
    formula: text('Moyenne', 'Mean'),
    edgeCases: text('', ''),
    source: 'course',
    dax: (names) => `AVERAGEX ( ${names.table('relationship')}, ${names.column('relationship', column)} )`,
    sql: `SELECT avg(${column}) FROM star.relationship`,
  };
}

const related = (from: string, to: string): RelationshipSpec => ({
  from: { table: 'relationship', column: from },
  to: { table: to, column: `${to}_key` },
  active: true,
});

/** A star with the relationship snapshot: three customers over two month ends; the third left before the last one. */
export async function relationshipStar(): Promise<Star> {
  const session = await Session.open();
  await session.run(`CREATE SCHEMA star;
    CREATE TABLE star.date AS SELECT * FROM (VALUES (20241130, DATE '2024-11-30', 'nov. 2024', 2024),
      (20241231, DATE '2024-12-31', 'déc. 2024', 2024)) AS d(date_key, date, month, year);
    CREATE TABLE star.customer AS SELECT * FROM (VALUES (-1, 'Inconnu'), (1, 'Zoé "Z" L''Hôte'), (2, 'Ana'), (3, 'Parti'))
      AS c(customer_key, label);
    CREATE TABLE star.stage AS SELECT * FROM (VALUES (-1, 'Inconnue'), (2, 'Développement'), (3, 'Maturité'))
      AS s(stage_key, stage);
    CREATE TABLE star.previous_stage AS SELECT stage_key AS previous_stage_key, stage AS previous_stage FROM star.stage;
    CREATE TABLE star.loyalty AS SELECT * FROM (VALUES (-1, 'Inconnue'), (1, 'Fidèle')) AS l(loyalty_key, loyalty);
    CREATE TABLE star.tier AS SELECT * FROM (VALUES (-1, 'Inconnu'), (1, 'Gros')) AS t(tier_key, tier);
    CREATE TABLE star.relationship AS SELECT * FROM (VALUES
      (20241130, 1, 2, -1, 1, 1, 10, 40.5::DECIMAL(5, 2)), (20241130, 3, 2, -1, -1, -1, 4, 12.25),
      (20241231, 2, 2, -1, -1, -1, 3, NULL), (20241231, 1, 3, 2, 1, 1, 11, 63.25))
      AS r(month_end_key, customer_key, stage_key, previous_stage_key, loyalty_key, tier_key, relationship_age, cooperation)`);
  return {
    session,
    asOf: '2024-12-31',
    spec: {
      tables: [...dimensions, fact],
      relationships: [
        related('month_end_key', 'date'),
        ...['customer', 'stage', 'previous_stage', 'loyalty', 'tier'].map((id) => related(`${id}_key`, id)),
      ],
      measures: [
        measure('relationship_age', 'Ancienneté', 'Relationship age', 'relationship_age'),
        measure('cooperation_index', 'Indice de coopération', 'Cooperation index', 'cooperation'),
        measure('customers_at_month_end', 'Clients en fin de mois', 'Customers at month end', 'relationship_age'),
      ],
    },
  };
}
