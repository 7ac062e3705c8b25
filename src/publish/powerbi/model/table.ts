import { stableGuid } from '../../../common';
import type { ColumnSpec, HierarchySpec, MeasureSpec, TableSpec } from '../../../star';
import { ignoring } from './exceptions';
import { columnFormat, measureFormat, modelTypes, type MoneyStyle } from './format';
import type { ModelNames } from './names';
import type { Annotation, ColumnObject, HierarchyObject, MeasureObject, PartitionObject, TableObject } from './objects';
import { measureDescription, oneLine, tableDescription } from './texts';

export interface TableOptions {
  readonly names: ModelNames;
  readonly money: MoneyStyle;
  /** Where the table’s rows come from. */
  readonly partition: PartitionObject;
  /** What the rows’ source calls the column. */
  readonly sourceColumn: (column: ColumnSpec) => string;
  /** What ties the table to that of its source. */
  readonly sourceTag?: string;
}

/**
 * One table of the model. Lineage tags depend on ids alone, so that a rebuild, or a build in the other language, keeps
 * every object's identity.
 */
export function tableObject(table: TableSpec, measures: readonly MeasureSpec[], options: TableOptions): TableObject {
  const { names, money, partition } = options;
  return {
    name: names.tableName(table.id),
    description: tableDescription(table, names.locale),
    lineageTag: stableGuid(`table/${table.id}`),
    sourceLineageTag: options.sourceTag,
    ...(table.calendar === undefined ? {} : { dataCategory: 'Time' }),
    measures: some(measures.map((measure) => measureObject(measure, names, money))),
    columns: table.columns.map((column) => columnObject(table, column, options)),
    hierarchies: some((table.hierarchies ?? []).map((hierarchy) => hierarchyObject(table, hierarchy, names))),
    partitions: [partition],
    annotations: some(partition.source.type === 'm' ? queryAnnotations : []),
  };
}

/** What Power BI Desktop notes of a table that a query fills. */
const queryAnnotations: readonly Annotation[] = [
  { name: 'PBI_NavigationStepName', value: 'Navigation' },
  { name: 'PBI_ResultType', value: 'Table' },
];

/** A list that is left out where it is empty. */
export const some = <T>(items: readonly T[]): readonly T[] | undefined => (items.length === 0 ? undefined : items);

/** Keys serve relationships only: nobody needs to see them in the field list. */
export function isHidden(column: ColumnSpec): boolean {
  return column.hidden === true || column.key === 'surrogate' || column.key === 'foreign';
}

/** A measure, with its lineage tag. */
export function measureObject(measure: MeasureSpec, names: ModelNames, money: MoneyStyle): MeasureObject {
  const { format, exception } = measureFormat(measure, money);
  return {
    name: names.measureName(measure.id),
    description: measureDescription(measure, names.locale),
    expression: formulaText(measure.dax(names)),
    formatString: format,
    displayFolder: oneLine(measure.folder[names.locale]),
    lineageTag: stableGuid(`measure/${measure.id}`),
    annotations: some(ignoring(names.locale, exception)),
  };
}

/** A formula without blanks at its ends and at the ends of its lines, which TMDL does not keep. */
export function formulaText(expression: string): string {
  return expression
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n');
}

function columnObject(table: TableSpec, column: ColumnSpec, options: TableOptions): ColumnObject {
  const { names, money, sourceColumn } = options;
  const { format, exception } = columnFormat(column, money);
  const dataType = modelTypes[column.type].tmdl;
  const numeric = dataType === 'int64' || dataType === 'decimal';
  return {
    name: names.columnName(table.id, column.id),
    dataType,
    description: oneLine(column.description[names.locale]),
    ...(isHidden(column) ? { isHidden: true } : {}),
    ...(isModelKey(table, column) ? { isKey: true } : {}),
    sourceColumn: sourceColumn(column),
    formatString: format,
    ...(isHidden(column) && !sortsOrLevels(table, column) ? { isAvailableInMdx: false } : {}),
    ...(column.sortBy === undefined ? {} : { sortByColumn: names.columnName(table.id, column.sortBy) }),
    lineageTag: stableGuid(`column/${table.id}.${column.id}`),
    ...(options.sourceTag === undefined ? {} : { sourceLineageTag: sourceColumn(column) }),
    dataCategory: column.dataCategory,
    summarizeBy: 'none',
    annotations: [
      { name: 'SummarizationSetBy', value: numeric ? 'User' : 'Automatic' },
      ...(column.type === 'date' ? [{ name: 'UnderlyingDateTimeDataType', value: 'Date' }] : []),
      ...ignoring(names.locale, exception),
    ],
  };
}

/** The one column that identifies a row: the day in the calendar, the surrogate key in every other dimension. */
function isModelKey(table: TableSpec, column: ColumnSpec): boolean {
  if (table.calendar !== undefined) return column.id === table.calendar.date;
  return table.kind === 'dimension' && column.key === 'surrogate';
}

/** Columns that sort others or stand in a hierarchy must stay visible to MDX clients such as Excel. */
function sortsOrLevels(table: TableSpec, column: ColumnSpec): boolean {
  return (
    column.sortBy !== undefined ||
    table.columns.some((other) => other.sortBy === column.id) ||
    (table.hierarchies ?? []).some((hierarchy) => hierarchy.levels.includes(column.id))
  );
}

/** A hierarchy has no id of its own: its levels identify it. */
function hierarchyObject(table: TableSpec, hierarchy: HierarchySpec, names: ModelNames): HierarchyObject {
  const key = `${table.id}/${hierarchy.levels.join('/')}`;
  return {
    name: hierarchy.name[names.locale],
    description: oneLine(hierarchy.description[names.locale]),
    lineageTag: stableGuid(`hierarchy/${key}`),
    levels: hierarchy.levels.map((level, ordinal) => ({
      name: names.columnName(table.id, level),
      ordinal,
      lineageTag: stableGuid(`level/${key}/${level}`),
      column: names.columnName(table.id, level),
    })),
  };
}
