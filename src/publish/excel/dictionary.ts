import type { Workbook } from 'exceljs';
import type { Locale, StarSpec } from '../../star';
import { columnKeyName, columnName, columnTypeName, measureName, sourceName, tableName } from '../names';
import { bodyStyle, headerHeight, headerStyle, page, rowHeight, tableStyle } from './look';
import { words } from './words';

const headers = ['table', 'name', 'kind', 'type', 'key', 'description', 'formula', 'edgeCases', 'source'] as const;
const widths: Readonly<Record<(typeof headers)[number], number>> = {
  table: 20,
  name: 28,
  kind: 11,
  type: 10,
  key: 26,
  description: 60,
  formula: 48,
  edgeCases: 48,
  source: 20,
};

type Entry = Readonly<Record<(typeof headers)[number], string>>;

/** Rows of the dictionary sheet: every column, then every measure, table by table. */
export function dictionaryEntries(spec: StarSpec, locale: Locale): Entry[] {
  return spec.tables.flatMap((table) => {
    const name = tableName(table, locale);
    const columns = table.columns.map((column) => ({
      table: name,
      name: columnName(column, locale),
      kind: words.column[locale],
      type: columnTypeName(column, locale),
      key: columnKeyName(spec, column, locale),
      description: column.description[locale],
      formula: '',
      edgeCases: '',
      source: '',
    }));
    const measures = spec.measures
      .filter((measure) => measure.table === table.id)
      .map((measure) => ({
        table: name,
        name: measureName(measure, locale),
        kind: words.measure[locale],
        type: '',
        key: '',
        description: measure.description[locale],
        formula: measure.formula[locale],
        edgeCases: measure.edgeCases[locale],
        source: sourceName(measure, locale),
      }));
    return [...columns, ...measures];
  });
}

/** The last sheet: one table of every column and every measure. */
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
      cell.style = number === 1 ? { ...headerStyle } : { ...bodyStyle };
    });
  });
}
