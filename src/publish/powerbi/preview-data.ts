import { sqlName, type ColumnSpec, type Locale, type Star } from '../../star';
import { visualBindings, type VisualBinding } from './bindings';
import { measureFormat } from './model/format';
import { modelNames, type ModelNames } from './model/names';
import { fieldName, hasField } from './report/fields';

/** One data role's column, parallel to all others. */
export interface PreviewColumn {
  readonly displayName: string;
  readonly kind: 'Grouping' | 'Measure';
  readonly type: 'text' | 'number';
  /** Power BI format string of a measure. */
  readonly format?: string;
  readonly values: readonly (string | number | null)[];
}

/** The rows that the report's visual receives. */
export interface PreviewData {
  /** Data role of the visual → its column. */
  readonly roles: Readonly<Record<string, PreviewColumn>>;
  readonly locale: Locale;
  /** The day from which the last month end is seen, ISO date. */
  readonly asOf: string;
  readonly name: string;
}

/**
 * The rows that the report's visual receives through {@link visualBindings}, computed in SQL: one for each customer,
 * as they stand at the last month end, ordered by customer.
 *
 * Why SQL gives what Power BI gives: the report groups by the customer's label and the labels of stage, loyalty and
 * tier, and shows snapshot measures, each the value at the last month end. A customer has exactly one row of the
 * Relationship fact at a month end, and that row has exactly one stage, class and tier: each group of the report is one
 * row of the fact, so that any aggregation of a measure's column over the group is the cell itself. Power BI drops
 * groups in which every measure is blank, and so does this.
 *
 * @param name what the data is called, for the page's heading
 */
export async function previewData(star: Star, locale: Locale, name: string): Promise<PreviewData> {
  const names = modelNames(star.spec, locale);
  const bindings = visualBindings.filter(({ field }) => hasField(names, field));
  const fact = star.spec.tables.find((table) => table.id === 'relationship');
  if (fact === undefined) return { roles: {}, locale, asOf: star.asOf, name };
  const reader = await star.session.connection.runAndReadAll(previewSql(bindings, names));
  const columns = reader.getColumns() as (string | number | null)[][];
  const roles = bindings.map((binding, index): [string, PreviewColumn] => [
    binding.role,
    {
      displayName: fieldName(names, binding.field),
      kind: 'measure' in binding.field ? 'Measure' : 'Grouping',
      type: bindingType(binding, names),
      ...formatOf(binding, star, locale),
      values: columns[index] ?? [],
    },
  ]);
  return { roles: Object.fromEntries(roles), locale, asOf: star.asOf, name };
}

function formatOf({ field }: VisualBinding, { spec, currency }: Star, locale: Locale): { format?: string } {
  const measure = 'measure' in field ? spec.measures.find(({ id }) => id === field.measure) : undefined;
  const format = measure && measureFormat(measure, { locale, currency }).format;
  return format === undefined ? {} : { format };
}

function previewSql(bindings: readonly VisualBinding[], names: ModelNames): string {
  const sources = bindings.map(({ field, snapshot }) =>
    'measure' in field ? `relationship.${sqlName(snapshot ?? '')}` : `${sqlName(field.table)}.${sqlName(field.column)}`,
  );
  const select = bindings.map((binding, index) => {
    const type = bindingType(binding, names) === 'number' ? 'DOUBLE' : 'VARCHAR';
    return `CAST(${sources[index] ?? ''} AS ${type}) AS ${sqlName(binding.role)}`;
  });
  const tables = new Set(bindings.flatMap(({ field }) => ('table' in field ? [field.table] : [])));
  const measured = sources.filter((_, index) => bindings[index]?.snapshot !== undefined);
  return [
    `SELECT ${select.join(', ')}`,
    'FROM star.relationship AS relationship',
    ...[...tables].map((table) => `JOIN star.${sqlName(table)} USING (${sqlName(`${table}_key`)})`),
    'WHERE relationship.month_end_key = (SELECT max(month_end_key) FROM star.relationship)',
    ...(measured.length === 0 ? [] : [`AND (${measured.map((column) => `${column} IS NOT NULL`).join(' OR ')})`]),
    'ORDER BY relationship.customer_key',
  ].join('\n');
}

const numeric = new Set<ColumnSpec['type']>(['integer', 'decimal', 'money']);

function bindingType({ field }: VisualBinding, names: ModelNames): PreviewColumn['type'] {
  if ('measure' in field) return 'number';
  const column = names.findColumn(field.table, field.column);
  return column !== undefined && numeric.has(column.type) ? 'number' : 'text';
}
