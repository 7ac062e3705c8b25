import type { Session } from '../../../store';
import { say, type Decision } from '../decisions';
import { rawColumn, type LoadedTable } from '../load/load';
import { detectNumbers } from '../values/detect';
import { numberOfSql } from '../values/numbers';
import { cleanText } from '../values/texts';
import { candidatesFor, type Assignments, type Column } from './assign';

/** Whether the amount column holds what one line costs, or the total of its order on one or all of its lines. */
export type AmountOf = 'line' | 'order';

export interface SettledAmount {
  readonly assignments: Assignments;
  readonly amountOf: AmountOf;
  readonly decisions: readonly Decision[];
}

/** Fewer orders of several lines may agree in their amounts by chance. */
const enoughOrders = 3;

/**
 * Sees to it that the amounts of lines add up: exports of orders repeat the total of the order on each of its lines,
 * or state it on the first one only. A column of line amounts is taken in its place, else quantity × price, else the
 * total counts once an order.
 */
export async function settleAmount(
  session: Session,
  table: LoadedTable,
  columns: readonly Column[],
  taken: Assignments,
  wish?: AmountOf,
): Promise<SettledAmount> {
  const { amount, order, price } = taken;
  const unchanged = { assignments: taken, amountOf: wish ?? 'line', decisions: [] } as const;
  if (amount === undefined || order === undefined || wish !== undefined) return unchanged;
  const others = amount.by === 'asked' ? [] : candidatesFor('amount', columns, taken).map(({ index }) => index);
  const totals: number[] = [];
  for (const index of [amount.column, ...others]) {
    if (await isOrderTotal(session, index, taken)) {
      totals.push(index);
      continue;
    }
    if (totals.length === 0) return unchanged;
    const settled = { column: index, by: 'name' as const, rivals: others.filter((other) => other > index) };
    return { ...unchanged, assignments: { ...taken, amount: settled }, decisions: [explain(table, totals, 'line')] };
  }
  if (price !== undefined && amount.by !== 'asked') {
    const { amount: _dropped, ...rest } = taken;
    return { assignments: rest, amountOf: 'line', decisions: [explain(table, totals, 'price')] };
  }
  return { assignments: taken, amountOf: 'order', decisions: [explain(table, totals.slice(0, 1), 'order')] };
}

/** Is the amount the same, or stated but once, on all lines of an order though their price × quantity is not it? */
async function isOrderTotal(session: Session, index: number, taken: Assignments): Promise<boolean> {
  const { order, price, quantity } = taken;
  if (order === undefined) return false;
  const [found] = await session.rows<{ several: number; single: number }>(
    `SELECT count(*) AS several, count(*) FILTER (amounts <= 1) AS single
     FROM (
       SELECT count(*) AS lines, count(DISTINCT ${cleanText(rawColumn(index))}) AS amounts
       FROM intake.raw WHERE fault IS NULL AND ${cleanText(rawColumn(order.column))} IS NOT NULL
       GROUP BY ${cleanText(rawColumn(order.column))})
     WHERE lines > 1`,
  );
  const { several = 0, single = 0 } = found ?? {};
  if (several < enoughOrders || single < several * 0.98) return false;
  if (price === undefined) return true;
  const used = [index, price.column, ...(quantity === undefined ? [] : [quantity.column])].map(rawColumn);
  const { decimal } = await detectNumbers(session, used, false);
  const [amount = '', each = '', units = '1'] = used.map((column) => numberOfSql(cleanText(column), decimal));
  const matching = await session.value<number | null>(
    `SELECT avg(CASE WHEN abs(CAST(${amount} AS DOUBLE) - CAST(${each} AS DOUBLE) * CAST(${units} AS DOUBLE)) < 0.02
       THEN 1 ELSE 0 END)
     FROM intake.sample`,
  );
  return (matching ?? 0) < 0.9;
}

function explain(table: LoadedTable, totals: readonly number[], instead: 'line' | 'price' | 'order'): Decision {
  const names = totals.map((index) => table.names[index] ?? '').join(', ');
  const evidence = say(
    `${names} : un seul montant par commande, sur toutes ses lignes ou sur la première`,
    `${names}: one amount an order, on all of its lines or on the first`,
  );
  const decision = {
    line: say('non additionné ligne par ligne', 'not added up line by line'),
    price: say('non additionné : quantité × prix unitaire', 'not added up: quantity × unit price'),
    order: say('compté une fois par commande, sur une de ses lignes', 'counted once an order, on one of its lines'),
  }[instead];
  return {
    subject: say('total de la commande', 'order total'),
    decision,
    evidence,
    setting: instead === 'order' ? 'numbers.amount' : 'columns.amount',
    uncertain: instead === 'order',
  };
}
