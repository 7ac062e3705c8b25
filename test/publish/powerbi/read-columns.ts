import { sqlName, type Star, type TableSpec } from '../../../src/star';

/** The table’s cells as DuckDB prints them, column by column, its rows in the order in which they are embedded. */
export async function readColumns(star: Pick<Star, 'session'>, table: TableSpec): Promise<(string | null)[][]> {
  const select = table.columns.map(({ id }) => `CAST(${sqlName(id)} AS VARCHAR) AS ${sqlName(id)}`);
  const order = (table.embeddedBy ?? table.orderBy).map((id) => `source.${sqlName(id)}`);
  const reader = await star.session.connection.runAndReadAll(
    `SELECT ${select.join(', ')} FROM star.${sqlName(table.id)} AS source ORDER BY ${order.join(', ')}`,
  );
  const columns = reader.getColumns() as (string | null)[][];
  return table.columns.map((_, index) => columns[index] ?? []);
}
