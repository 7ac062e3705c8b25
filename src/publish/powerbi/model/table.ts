import { stableGuid } from '../../../common';
import type { ColumnSpec, CurrencyCode, HierarchySpec, Locale, MeasureSpec, TableSpec, Text } from '../../../star';
import { afterColon } from '../../names';
import { colon } from '../../words';
import { columnFormat, measureFormat, modelTypes, type MoneyStyle } from './format';
import type { ModelNames } from './names';
import { tableQuery } from './partition';
import { assignment, blocks, description, documentText, indent, objectName, oneLine, textValue } from './syntax';

/**
 * One table as TMDL, in the order in which Power BI Desktop saves it: measures, columns, hierarchies, partition.
 * Lineage tags depend on ids alone, so that a rebuild, or a build in the other language, keeps every object's identity.
 *
 * @param embedded the table's rows as embedded text; undefined when they are read from a file
 * @param currency what amounts are in, where it is known
 */
export function tableDocument(
  table: TableSpec,
  measures: readonly MeasureSpec[],
  names: ModelNames,
  embedded: string | undefined,
  currency?: CurrencyCode,
): string {
  const money = { locale: names.locale, currency };
  const head = [
    ...description(tableDescription(table, names.locale)),
    `table ${objectName(names.tableName(table.id))}`,
    `\tlineageTag: ${stableGuid(`table/${table.id}`)}`,
    ...(table.calendar === undefined ? [] : ['\tdataCategory: Time']),
  ];
  const members = [
    ...measures.map((measure) => measureLines(measure, names, money)),
    ...table.columns.map((column) => columnLines(table, column, names, money)),
    ...(table.hierarchies ?? []).map((hierarchy) => hierarchyLines(table, hierarchy, names)),
    partitionLines(table, names, embedded),
    ['annotation PBI_NavigationStepName = Navigation'],
    ['annotation PBI_ResultType = Table'],
  ];
  return documentText([...head, ...members.flatMap((member) => ['', ...indent(member)])]);
}

const oneRow: Text = { fr: 'Une ligne', en: 'One row' };
const formulaIs: Text = { fr: 'Formule', en: 'Formula' };

/** What the table holds and what one row of it is. */
export function tableDescription(table: TableSpec, locale: Locale): string {
  return oneLine(
    `${table.description[locale]} ${oneRow[locale]}${colon[locale]} ${sentence(afterColon(table.grain[locale]))}`,
  );
}

/** What the measure says and how it is computed. */
export function measureDescription(measure: MeasureSpec, locale: Locale): string {
  return oneLine(
    `${sentence(measure.description[locale])} ${formulaIs[locale]}${colon[locale]} ${sentence(measure.formula[locale])}`,
  );
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** Keys serve relationships only: nobody needs to see them in the field list. */
export function isHidden(column: ColumnSpec): boolean {
  return column.hidden === true || column.key === 'surrogate' || column.key === 'foreign';
}

/** A measure as it stands in its table. */
export function measureLines(measure: MeasureSpec, names: ModelNames, money: MoneyStyle): string[] {
  const { format, ignoredRules } = measureFormat(measure, money);
  const folder = oneLine(measure.folder[names.locale]);
  return [
    ...description(measureDescription(measure, names.locale)),
    ...assignment(`measure ${objectName(names.measureName(measure.id))}`, measure.dax(names)),
    ...indent(
      blocks(
        [
          ...property('formatString', format),
          ...property('displayFolder', folder),
          `lineageTag: ${stableGuid(`measure/${measure.id}`)}`,
        ],
        ...ignoring(ignoredRules),
      ),
    ),
  ];
}

function columnLines(table: TableSpec, column: ColumnSpec, names: ModelNames, money: MoneyStyle): string[] {
  const { format, ignoredRules } = columnFormat(column, money);
  const hidden = isHidden(column);
  const name = names.columnName(table.id, column.id);
  const numeric = modelTypes[column.type].tmdl === 'int64' || modelTypes[column.type].tmdl === 'decimal';
  return [
    ...description(column.description[names.locale]),
    `column ${objectName(name)}`,
    ...indent(
      blocks(
        [
          `dataType: ${modelTypes[column.type].tmdl}`,
          ...(hidden ? ['isHidden'] : []),
          ...(isModelKey(table, column) ? ['isKey'] : []),
          ...property('formatString', format),
          ...(hidden && !sortsOrLevels(table, column) ? ['isAvailableInMdx: false'] : []),
          `lineageTag: ${stableGuid(`column/${table.id}.${column.id}`)}`,
          ...property('dataCategory', column.dataCategory),
          'summarizeBy: none',
          `sourceColumn: ${textValue(name)}`,
          ...(column.sortBy === undefined
            ? []
            : [`sortByColumn: ${objectName(names.columnName(table.id, column.sortBy))}`]),
        ],
        [`annotation SummarizationSetBy = ${numeric ? 'User' : 'Automatic'}`],
        ...(column.type === 'date' ? [['annotation UnderlyingDateTimeDataType = Date']] : []),
        ...ignoring(ignoredRules),
      ),
    ),
  ];
}

function property(name: string, value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [`${name}: ${textValue(value)}`];
}

function ignoring(rules: readonly string[] | undefined): string[][] {
  if (rules === undefined) return [];
  return [[`annotation BestPracticeAnalyzer_IgnoreRules = ${JSON.stringify({ RuleIDs: rules })}`]];
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
function hierarchyKey(table: TableSpec, hierarchy: HierarchySpec): string {
  return `${table.id}/${hierarchy.levels.join('/')}`;
}

function hierarchyLines(table: TableSpec, hierarchy: HierarchySpec, names: ModelNames): string[] {
  const key = hierarchyKey(table, hierarchy);
  const levels = hierarchy.levels.map((level) => {
    const name = objectName(names.columnName(table.id, level));
    return [`level ${name}`, `\tlineageTag: ${stableGuid(`level/${key}/${level}`)}`, `\tcolumn: ${name}`];
  });
  return [
    ...description(hierarchy.description[names.locale]),
    `hierarchy ${objectName(hierarchy.name[names.locale])}`,
    ...indent(blocks([`lineageTag: ${stableGuid(`hierarchy/${key}`)}`], ...levels)),
  ];
}

function partitionLines(table: TableSpec, names: ModelNames, embedded: string | undefined): string[] {
  return [
    `partition ${objectName(names.tableName(table.id))} = m`,
    '\tmode: import',
    '\tsource =',
    ...indent(tableQuery(table, names.locale, embedded).split('\n'), 3),
  ];
}
