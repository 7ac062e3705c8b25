import { inflateSync, strFromU8 } from 'fflate';
import { rowsOf, sqlName, type ColumnSpec, type Star, type TableSpec } from '../../star';
import { deflate } from '../deflate';

// A query much longer than a megabyte is unproven in Power BI Desktop.
const longestPayload = 1_000_000;
// Levels of compression, and how much the last can gain on the first at most.
const packings = [6, 10] as const;
const mostGain = 1.25;
// Beyond this a table cannot fit, whatever its columns: its rows need not even be read. It is also fewer than a row
// group of DuckDB, the least that two threads share.
const mostRows = 100_000;

/**
 * The rows of every table as text that queries can embed, or undefined when at least one table is too large for that.
 * It is all or nothing on purpose: a model that took some tables from its queries and others from files could pair a
 * dimension of one build with the facts of another.
 *
 * @returns table id → payload, see {@link payloadOf}
 */
export async function embedRows(star: Star): Promise<Map<string, string> | undefined> {
  if ([...(await rowsOf(star)).values()].some((rows) => rows > mostRows)) return undefined;
  const payloads = new Map<string, string>();
  for (const table of star.spec.tables) {
    const payload = payloadOf(await columnsText(star, table));
    if (payload === undefined) return undefined;
    payloads.set(table.id, payload);
  }
  return payloads;
}

/**
 * A table’s columns, see {@link columnsText}, as a payload that a query may hold, or undefined when they are too large
 * for that. They are packed tighter, which takes ten times as long, only where they must.
 */
export function payloadOf(columns: string): string | undefined {
  for (const level of packings) {
    const payload = packed(columns, level);
    if (payload.length <= longestPayload) return payload;
    if (payload.length > longestPayload * mostGain) return undefined;
  }
  return undefined;
}

/**
 * The table’s cells as a JSON array with one array of texts and nulls for each column, its rows in the order in which
 * they are embedded. By columns, not by rows: equal values stand together and compress to less than half the size. The
 * database writes it, in a third of the time that it takes to read each cell here.
 */
export async function columnsText(star: Pick<Star, 'session'>, table: TableSpec): Promise<string> {
  const order = (table.embeddedBy ?? table.orderBy).map((id) => `source.${sqlName(id)}`);
  // What an aggregate is given has no promised order, but one thread gives it as it comes, see `mostRows`.
  const columns = table.columns.map((column, index) => `${joinedCells(column)} AS column_${index}`);
  const [row = {}] = await star.session.rows<Record<string, string | null>>(
    `SELECT ${columns.join(', ')}
     FROM (FROM star.${sqlName(table.id)} AS source ORDER BY ${order.join(', ')})`,
  );
  return `[${table.columns.map(({ type }, index) => columnText(type, row[`column_${index}`] ?? undefined)).join(',')}]`;
}

/** What stands for a missing cell of a column other than of texts: no such cell prints as this. */
const missing = '~';

/**
 * SQL of a column's cells, joined: as DuckDB prints them (ISO dates, dot decimals, true/false), or as JSON where they are
 * texts, since only texts hold what JSON escapes. Everything else is left to {@link columnText}: the database takes
 * longer to plan an expression than to use it.
 */
function joinedCells({ id, type }: ColumnSpec): string {
  const text = `CAST(${sqlName(id)} AS VARCHAR)`;
  return type === 'text'
    ? `string_agg(coalesce(CAST(to_json(${text}) AS VARCHAR), 'null'), ',')`
    : `string_agg(coalesce(${text}, '${missing}'), '","')`;
}

/** A column as a JSON array of texts and nulls. */
function columnText(type: ColumnSpec['type'], joined: string | undefined): string {
  if (joined === undefined) return '[]';
  if (type === 'text') return `[${joined}]`;
  const column = `["${joined}"]`;
  return joined.includes(missing) ? column.replaceAll(`"${missing}"`, 'null') : column;
}

/**
 * Base64 of the raw DEFLATE stream of a text.
 * @param level of compression, see `deflate`
 */
export function packed(text: string, level?: number): string {
  return Buffer.from(deflate(Buffer.from(text), level)).toString('base64');
}

/** The cells that a payload holds, column by column. */
export function decodeColumns(payload: string): (string | null)[][] {
  return JSON.parse(strFromU8(inflateSync(Buffer.from(payload, 'base64')))) as (string | null)[][];
}
