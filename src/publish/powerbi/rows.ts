import { inflateSync, strFromU8 } from 'fflate';
import { sqlName, type Star, type TableSpec } from '../../star';
import { deflate } from '../deflate';

/** A cell as embedded text: what DuckDB prints (ISO dates, dot decimals, true/false), or null. */
export type Cell = string | null;

// A query much longer than a megabyte is unproven in Power BI Desktop.
const longestPayload = 1_000_000;
// Levels of compression, and how much the last can gain on the first at most.
const packings = [6, 10] as const;
const mostGain = 1.25;
// Beyond this a table cannot fit, whatever its columns: its rows need not even be read.
const mostRows = 100_000;

/**
 * The rows of every table as text that queries can embed, or undefined when at least one table is too large for that.
 * It is all or nothing on purpose: a model that took some tables from its queries and others from files could pair a
 * dimension of one build with the facts of another.
 *
 * @returns table id → payload, see {@link encodeColumns}
 */
export async function embedRows(star: Star): Promise<Map<string, string> | undefined> {
  for (const { id } of star.spec.tables) {
    const rows = await star.session.value<number>(`SELECT count(*) FROM star.${sqlName(id)}`);
    if (rows > mostRows) return undefined;
  }
  const payloads = new Map<string, string>();
  for (const table of star.spec.tables) {
    const payload = payloadOf(await readColumns(star, table));
    if (payload === undefined) return undefined;
    payloads.set(table.id, payload);
  }
  return payloads;
}

/**
 * A table as a payload that a query may hold, or undefined when it is too large for that. It is packed tighter, which
 * takes ten times as long, only where it must.
 */
export function payloadOf(columns: readonly (readonly Cell[])[]): string | undefined {
  for (const level of packings) {
    const payload = encodeColumns(columns, level);
    if (payload.length <= longestPayload) return payload;
    if (payload.length > longestPayload * mostGain) return undefined;
  }
  return undefined;
}

/** The table's cells as text, column by column, its rows in the order in which they are embedded. */
export async function readColumns(star: Pick<Star, 'session'>, table: TableSpec): Promise<Cell[][]> {
  const select = table.columns.map((column) => `CAST(${sqlName(column.id)} AS VARCHAR) AS ${sqlName(column.id)}`);
  const order = (table.embeddedBy ?? table.orderBy).map(sqlName);
  const reader = await star.session.connection.runAndReadAll(
    `SELECT ${select.join(', ')} FROM star.${sqlName(table.id)} AS source
     ORDER BY ${order.map((column) => `source.${column}`).join(', ')}`,
  );
  const columns = reader.getColumns() as Cell[][];
  return table.columns.map((_, index) => columns[index] ?? []);
}

/**
 * Base64 of the raw DEFLATE stream of a JSON array with one array of texts and nulls for each column. By columns, not
 * by rows: equal values stand together and compress to less than half the size.
 *
 * @param level of compression, see `deflate`
 */
export function encodeColumns(columns: readonly (readonly Cell[])[], level = 6): string {
  return Buffer.from(deflate(Buffer.from(JSON.stringify(columns)), level)).toString('base64');
}

/** Inverse of {@link encodeColumns}. */
export function decodeColumns(payload: string): Cell[][] {
  return JSON.parse(strFromU8(inflateSync(Buffer.from(payload, 'base64')))) as Cell[][];
}
