import { stableGuid } from '../../../common';
import {
  isSeries,
  parameterTable,
  type ColumnSpec,
  type Locale,
  type MeasureSpec,
  type ParameterSpec,
} from '../../../star';
import { columnFormat } from './format';
import type { ModelNames } from './names';
import { assignment, blocks, description, documentText, indent, objectName } from './syntax';
import { measureLines } from './table';

// A what-if table has no relationship and its rows are computed: that is what it is for.
const ignoredRules = ['REDUCE_USAGE_OF_CALCULATED_TABLES', 'ENSURE_TABLES_HAVE_RELATIONSHIPS'];

/** A what-if parameter as TMDL, in the form that Power BI Desktop gives to those made by hand. */
export function parameterDocument(
  parameter: ParameterSpec,
  measures: readonly MeasureSpec[],
  names: ModelNames,
): string {
  const table = parameterTable(parameter);
  const { locale } = names;
  const members = [
    ...measures.map((measure) => measureLines(measure, names, { locale })),
    ...table.columns.map((column, at) => columnLines(parameter, column, sourceOf(parameter, at), names)),
    [
      `partition ${objectName(table.name[locale])} = calculated`,
      ...indent(['mode: import', ...assignment('source', rowsInDax(parameter, locale))]),
    ],
    [`annotation PBI_Id = ${stableGuid(`parameter/${parameter.id}`).replaceAll('-', '')}`],
    [`annotation BestPracticeAnalyzer_IgnoreRules = ${JSON.stringify({ RuleIDs: ignoredRules })}`],
  ];
  return documentText([
    ...description(table.description[locale]),
    `table ${objectName(table.name[locale])}`,
    `\tlineageTag: ${stableGuid(`table/${parameter.id}`)}`,
    ...members.flatMap((member) => ['', ...indent(member)]),
  ]);
}

/** What Power BI calls the columns of a series, and of a list of tuples. */
const sourceOf = ({ values }: ParameterSpec, at: number): string => (isSeries(values) ? '[Value]' : `[Value${at + 1}]`);

function columnLines({ id, values }: ParameterSpec, column: ColumnSpec, source: string, names: ModelNames): string[] {
  const { format } = columnFormat(column, { locale: names.locale });
  return [
    ...description(column.description[names.locale]),
    `column ${objectName(names.columnName(id, column.id))}`,
    ...indent(
      blocks(
        [
          ...(column.hidden === true ? ['isHidden'] : []),
          ...(format === undefined ? [] : [`formatString: ${format}`]),
          `lineageTag: ${stableGuid(`column/${id}.${column.id}`)}`,
          'summarizeBy: none',
          `sourceColumn: ${source}`,
          ...(column.sortBy === undefined ? [] : [`sortByColumn: ${objectName(names.columnName(id, column.sortBy))}`]),
        ],
        ...(isSeries(values) ? [['extendedProperty ParameterMetadata =', '\t\t{', '\t\t  "version": 0', '\t\t}']] : []),
        [`annotation SummarizationSetBy = ${column.type === 'text' ? 'Automatic' : 'User'}`],
      ),
    ),
  ];
}

/** The rows of the table. Fractions are fixed-point: floats of a series would miss the very threshold by a hair. */
function rowsInDax({ values, format }: ParameterSpec, locale: Locale): string {
  if (!isSeries(values)) {
    const rows = values.map(({ value, name }) => `    ("${name[locale].replaceAll('"', '""')}", ${value})`);
    return `{\n${rows.join(',\n')}\n}`;
  }
  const bounds = [values.from, values.to, values.step];
  const written = format === 'integer' ? bounds.map(String) : bounds.map((bound) => `CURRENCY ( ${bound} )`);
  return `GENERATESERIES ( ${written.join(', ')} )`;
}
