import type { Columns } from './columns';
import type { Courses } from './courses';

/** The rows that stand for the customers, and what became of the others: rows = customers + earlier + duplicates. */
export interface CurrentRows {
  readonly rows: Uint32Array;
  /** Each customer's row of the period before; -1 without one. Absent without periods. */
  readonly before?: Int32Array;
  /** How many rows are of earlier periods. */
  readonly earlier: number;
  /** How many are further rows of a customer in the latest period: the first one counts. */
  readonly duplicates: number;
}

/**
 * All rows, or, with periods, each customer's latest. Without a period every row is a customer of its own, so that what
 * is counted always adds up to what was received.
 */
export function currentRows(columns: Columns, courses?: Courses): CurrentRows {
  if (!courses) {
    // Where every row is a customer of its own, its code is its row.
    const rows = columns.groupings.customer?.codes ?? ordinals(columns.rows);
    return { rows, earlier: 0, duplicates: 0 };
  }
  const { starts, order, time } = courses;
  const customers = starts.length - 1;
  const rows = new Uint32Array(customers);
  const before = new Int32Array(customers);
  const timeAt = (k: number): number => time[order[k] ?? 0] ?? 0;
  let duplicates = 0;
  for (let i = 0; i < customers; i++) {
    const first = starts[i] ?? 0;
    let k = (starts[i + 1] ?? 0) - 1;
    for (; k > first && timeAt(k - 1) === timeAt(k); k--) duplicates++;
    rows[i] = order[k] ?? 0;
    let previous = k - 1;
    while (previous > first && timeAt(previous - 1) === timeAt(previous)) previous--;
    before[i] = previous < first ? -1 : (order[previous] ?? -1);
  }
  return { rows, before, earlier: columns.rows - customers - duplicates, duplicates };
}

function ordinals(count: number): Uint32Array {
  const ordinals = new Uint32Array(count);
  for (let i = 0; i < count; i++) ordinals[i] = i;
  return ordinals;
}
