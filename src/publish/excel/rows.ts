import { sqlName, type Star, type TableSpec } from '../../star';
import { orderOf } from '../tables';
import { cellValue, cellXml, columnLetters } from './cells';

/**
 * The rows of a data sheet as XML, from row 2 on, a piece at a time. The database sorts and writes the XML, several
 * times faster than cell by cell here; nothing holds the table.
 * `styles`: index of the cell format of each column.
 */
export async function* sheetRows(star: Star, table: TableSpec, styles: readonly string[]): AsyncGenerator<string> {
  const columns = table.columns.map(({ id, type }, index) => {
    const column = { type, letters: columnLetters(index), style: styles[index] ?? '0' };
    const name = `value_${index}`;
    return { value: `${cellValue(column, sqlName(id))} AS ${name}`, xml: cellXml(column, name, 'sheet_row') };
  });
  // Numbered as they come out of the sort: the XML, far longer than the values, is not sorted once more.
  const result = await star.session.connection.stream(
    `SELECT concat('<row r="', sheet_row, '">', ${columns.map(({ xml }) => xml).join(', ')}, '</row>')
     FROM (SELECT row_number() OVER () + 1 AS sheet_row, ${columns.map(({ value }) => value).join(', ')}
       FROM (FROM star.${sqlName(table.id)} AS source ORDER BY ${orderOf(table, 'source')}))`,
  );
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    yield chunk.getColumnValues(0).join('');
  }
}
