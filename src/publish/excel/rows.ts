import type { Locale, Star, TableSpec } from '../../star';
import { selectTable } from '../tables';
import { cellValue, cellXml, columnLetters } from './cells';

/**
 * The rows of a data sheet as XML, from row 2 on, a piece at a time: the database sorts, nothing here holds the table.
 * `styles`: index of the cell format of each column.
 */
export async function* sheetRows(
  star: Star,
  table: TableSpec,
  locale: Locale,
  styles: readonly string[],
): AsyncGenerator<string> {
  const columns = table.columns.map(({ type }, index) => ({
    type,
    letters: columnLetters(index),
    style: styles[index] ?? '0',
  }));
  const result = await star.session.connection.stream(selectTable(table, locale, cellValue));
  let row = 1;
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const values = chunk.getColumns();
    let xml = '';
    for (let index = 0; index < chunk.rowCount; index += 1) {
      row += 1;
      xml += `<row r="${row}">`;
      columns.forEach(({ type, letters, style }, position) => {
        const value = values[position]?.[index];
        if (typeof value === 'string' && value !== '') xml += cellXml(`${letters}${row}`, style, type, value);
      });
      xml += '</row>';
    }
    yield xml;
  }
}
