import type { Session } from '../../../store';
import { rawColumn } from '../load/load';
import { cleanText } from '../values/texts';
import type { Assignments, Column } from './assign';
import type { Role } from './roles';

interface CodeColumn {
  readonly index: number;
  readonly values: number;
  /** Different pairs of value and date. */
  readonly days: number;
  readonly rows: number;
}

/**
 * Finds customer, order, product and quantity in a table without column names, by how codes go together: an order
 * has one day, a customer has several, and two columns that name each other one to one are two names of the same.
 */
export async function assignCodes(
  session: Session,
  columns: readonly Column[],
  taken: Assignments,
  closed: ReadonlySet<Role>,
): Promise<Assignments> {
  const { date } = taken;
  if (date === undefined) return taken;
  const result: Assignments = { ...taken };
  const used = (): Set<number> => new Set(Object.values(result).map(({ column }) => column));
  const quantity = columns.find(({ index, profile }) => !used().has(index) && looksLikeQuantity(profile));
  if (quantity !== undefined && !closed.has('quantity'))
    result.quantity = { column: quantity.index, by: 'content', rivals: [] };
  const free = columns.filter(
    ({ index, profile }) => !used().has(index) && profile.codes >= 0.95 && profile.present > 0.3 && profile.dates < 0.5,
  );
  const codes: CodeColumn[] = [];
  for (const { index } of free) codes.push(await measure(session, index, date.column));
  const recurring = codes.filter(({ values, days }) => days > values);
  const orders = codes.filter(({ values, days, rows }) => days === values && rows > values * 1.05);
  const [customer, ...others] = recurring.length > 0 ? await byOrder(session, recurring, orders[0]) : codes;
  if (customer === undefined) return result;
  result.customer = { column: customer.index, by: 'content', rivals: others.map(({ index }) => index) };
  const [order] = orders.filter(({ index }) => index !== customer.index);
  if (order !== undefined && !closed.has('order')) result.order = { column: order.index, by: 'content', rivals: [] };
  const product = await firstUnlike(session, customer, others);
  if (product !== undefined && !closed.has('product'))
    result.product = { column: product.index, by: 'content', rivals: [] };
  return result;
}

const looksLikeQuantity = ({ numbers, decimals, padded, typicalSize }: Column['profile']): boolean =>
  numbers >= 0.95 && decimals < 0.05 && padded === 0 && typicalSize > 0 && typicalSize <= 100;

const text = (index: number): string => cleanText(rawColumn(index));

async function measure(session: Session, index: number, date: number): Promise<CodeColumn> {
  const [found] = await session.rows<{ rows: number; values: number; days: number }>(
    `SELECT count(code) AS rows, count(DISTINCT code) AS values, count(DISTINCT (code, day)) FILTER (code IS NOT NULL) AS days
     FROM (SELECT ${text(index)} AS code, ${rawColumn(date)} AS day FROM intake.raw WHERE fault IS NULL)`,
  );
  return { index, rows: found?.rows ?? 0, values: found?.values ?? 0, days: found?.days ?? 0 };
}

const pairs = (session: Session, a: CodeColumn, b: CodeColumn): Promise<number> =>
  session.value<number>(
    `SELECT count(*) FROM (SELECT DISTINCT ${text(a.index)}, ${text(b.index)} FROM intake.raw
     WHERE fault IS NULL AND ${text(a.index)} IS NOT NULL AND ${text(b.index)} IS NOT NULL)`,
  );

/** With an order column known, the customer is what an order has one of; without, the first column. */
async function byOrder(
  session: Session,
  codes: readonly CodeColumn[],
  order: CodeColumn | undefined,
): Promise<CodeColumn[]> {
  if (order === undefined) return [...codes];
  const single: CodeColumn[] = [];
  const several: CodeColumn[] = [];
  for (const code of codes) ((await pairs(session, order, code)) <= order.values * 1.02 ? single : several).push(code);
  return [...single, ...several];
}

/** The first column that is not just another name of the customer. */
async function firstUnlike(
  session: Session,
  customer: CodeColumn,
  others: readonly CodeColumn[],
): Promise<CodeColumn | undefined> {
  for (const other of others) {
    if ((await pairs(session, customer, other)) > Math.max(customer.values, other.values)) return other;
  }
  return undefined;
}
