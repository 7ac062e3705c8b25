import { stableGuid } from '../../../common';
import {
  isSeries,
  parameterTable,
  type ColumnSpec,
  type Locale,
  type MeasureSpec,
  type ParameterSpec,
} from '../../../star';
import { exceptions, ignoring } from './exceptions';
import { columnFormat, modelTypes } from './format';
import type { ModelNames } from './names';
import type { ColumnObject, TableObject } from './objects';
import { measureObject } from './table';
import { oneLine } from './texts';

/** A what-if parameter as the table that the model shows it as, in the form that Power BI Desktop makes by hand. */
export function parameterObject(
  parameter: ParameterSpec,
  measures: readonly MeasureSpec[],
  names: ModelNames,
): TableObject {
  const { locale } = names;
  const table = parameterTable(parameter);
  const name = table.name[locale];
  return {
    name,
    description: oneLine(table.description[locale]),
    lineageTag: stableGuid(`table/${parameter.id}`),
    measures: measures.map((measure) => measureObject(measure, names, { locale })),
    columns: table.columns.map((column, at) => columnObject(parameter, column, at, names)),
    partitions: [{ name, mode: 'import', source: { type: 'calculated', expression: rowsInDax(parameter, locale) } }],
    annotations: [
      { name: 'PBI_Id', value: stableGuid(`parameter/${parameter.id}`).replaceAll('-', '') },
      ...ignoring(locale, exceptions.parameter),
    ],
  };
}

function columnObject({ id, values }: ParameterSpec, column: ColumnSpec, at: number, names: ModelNames): ColumnObject {
  const { format } = columnFormat(column, { locale: names.locale });
  return {
    type: 'calculatedTableColumn',
    name: names.columnName(id, column.id),
    dataType: modelTypes[column.type].tmdl,
    description: oneLine(column.description[names.locale]),
    ...(column.hidden === true ? { isHidden: true } : {}),
    // What Power BI calls the columns of a series, and of a list of tuples.
    sourceColumn: isSeries(values) ? '[Value]' : `[Value${at + 1}]`,
    formatString: format,
    ...(column.sortBy === undefined ? {} : { sortByColumn: names.columnName(id, column.sortBy) }),
    lineageTag: stableGuid(`column/${id}.${column.id}`),
    summarizeBy: 'none',
    ...(isSeries(values)
      ? { extendedProperties: [{ type: 'json', name: 'ParameterMetadata', value: { version: 0 } }] }
      : {}),
    annotations: [{ name: 'SummarizationSetBy', value: column.type === 'text' ? 'Automatic' : 'User' }],
  };
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
