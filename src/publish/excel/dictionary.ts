import type { Workbook } from 'exceljs';
import { modelTables, type Locale, type StarSpec, type TableSpec } from '../../star';
import { afterColon, columnKeyName, columnName, columnTypeName, measureName, sourceName, tableName } from '../names';
import { bodyStyle, headerHeight, headerStyle, page, rowHeight, tableStyle } from './look';
import { colon } from '../words';
import { words } from './words';

const headers = [
  'table',
  'name',
  'kind',
  'type',
  'key',
  'folder',
  'description',
  'formula',
  'edgeCases',
  'source',
] as const;
const widths: Readonly<Record<(typeof headers)[number], number>> = {
  table: 20,
  name: 28,
  kind: 11,
  type: 10,
  key: 26,
  folder: 18,
  description: 60,
  formula: 48,
  edgeCases: 48,
  source: 20,
};

type Entry = Readonly<Record<(typeof headers)[number], string>>;

const nothing = { type: '', key: '', folder: '', formula: '', edgeCases: '', source: '' };

/**
 * Rows of the dictionary sheet, table by table: what it holds, then every column, then every measure. What-if tables,
 * which only the Power BI model has, are told of too.
 */
export function dictionaryEntries(spec: StarSpec, locale: Locale): Entry[] {
  return modelTables(spec).flatMap((table) => [
    tableEntry(table, locale),
    ...table.columns.map((column) => ({
      ...nothing,
      table: tableName(table, locale),
      name: columnName(column, locale),
      kind: words.column[locale],
      type: columnTypeName(column, locale),
      key: columnKeyName(spec, column, locale),
      description: column.description[locale],
    })),
    ...spec.measures
      .filter((measure) => measure.table === table.id)
      .map((measure) => ({
        ...nothing,
        table: tableName(table, locale),
        name: measureName(measure, locale),
        kind: words.measure[locale],
        folder: measure.folder[locale],
        description: measure.description[locale],
        formula: measure.formula[locale],
        edgeCases: measure.edgeCases[locale],
        source: sourceName(measure, locale),
      })),
  ]);
}

function tableEntry(table: TableSpec, locale: Locale): Entry {
  const grain = `${words.grain[locale]}${colon[locale]} ${afterColon(table.grain[locale])}.`;
  return {
    ...nothing,
    table: tableName(table, locale),
    name: tableName(table, locale),
    kind: words.table[locale],
    description: `${table.description[locale]} ${grain}`,
  };
}

/** The last sheet: one table of every table, column and measure. */
export function addDictionary(workbook: Workbook, spec: StarSpec, locale: Locale, name: string): void {
  const sheet = workbook.addWorksheet(words.dictionary[locale], {
    views: [{ state: 'frozen', ySplit: 1, showGridLines: false }],
    pageSetup: { ...page, printTitlesRow: '1:1' },
  });
  sheet.columns = headers.map((header) => ({ width: widths[header] }));
  sheet.addTable({
    name,
    ref: 'A1',
    style: tableStyle,
    columns: headers.map((header) => ({ name: words[header][locale], filterButton: true })),
    rows: dictionaryEntries(spec, locale).map((entry) => headers.map((header) => entry[header])),
  });
  sheet.getRow(1).height = headerHeight;
  sheet.eachRow((row, number) => {
    if (number > 1) {
      const texts = headers.map((_, index) => row.getCell(index + 1).text);
      row.height = rowHeight(texts, Object.values(widths));
    }
    row.eachCell((cell) => {
      // The same object, not a copy: exceljs writes and compares a style's XML once for each object.
      cell.style = number === 1 ? headerStyle : bodyStyle;
    });
  });
}
