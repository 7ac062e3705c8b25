import { sqlName, sqlText, type Star } from '../../star';
import { orderOf } from '../tables';
import { cellValue, cellXml, columnLetters, xmlOf } from './cells';
import type { SheetPlan } from './plan';

/**
 * Writes the rows of a data sheet to a file as XML, from row 2 on. The database sorts them and writes the XML, several
 * times faster than cell by cell here, and into a file in half the time that it takes to read it row by row; nothing
 * holds the table.
 * @param styles index of the cell format of each column
 */
export async function writeSheetRows(
  star: Star,
  { table, extents }: Pick<SheetPlan, 'table' | 'extents'>,
  styles: readonly string[],
  file: string,
): Promise<void> {
  const columns = table.columns.map(({ id, type }, index) => {
    const { complete = false, plain = false } = extents[index] ?? {};
    const column = { type, letters: columnLetters(index), style: styles[index] ?? '0', complete, plain };
    const name = `value_${index}`;
    return { value: `${cellValue(column, sqlName(id))} AS ${name}`, cell: cellXml(column, name, 'sheet_row') };
  });
  const row = [
    { text: '<row r="' },
    { sql: 'sheet_row' },
    { text: '">' },
    ...columns.flatMap(({ cell }) => cell),
    { text: '</row>' },
  ];
  // Numbered as they come out of the sort: the XML, far longer than the values, is not sorted once more.
  await star.session.run(
    `COPY (SELECT encode(${xmlOf(row)})
     FROM (SELECT CAST(row_number() OVER () + 1 AS VARCHAR) AS sheet_row, ${columns.map(({ value }) => value).join(', ')}
       FROM (FROM star.${sqlName(table.id)} AS source ORDER BY ${orderOf(table, 'source')})))
     TO ${sqlText(file)} (FORMAT blob)`,
  );
}
