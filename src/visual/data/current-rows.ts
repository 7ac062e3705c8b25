import type { Columns } from './columns';

/**
 * The rows that stand for the customers: all of them, or, when a period is bound, each customer's latest. Without a
 * period every row is a customer of its own, so that what is counted always adds up to what was received.
 */
export function currentRows(columns: Columns): Uint32Array {
  const { rows, time } = columns;
  const customers = columns.groupings.customer;
  if (!time || !customers) return Uint32Array.from({ length: rows }, (_, row) => row);
  const latest = new Int32Array(customers.labels.length).fill(-1);
  for (let row = 0; row < rows; row++) {
    const customer = customers.codes[row] ?? 0;
    const best = latest[customer] ?? -1;
    if (best < 0 || (time[row] ?? 0) > (time[best] ?? 0)) latest[customer] = row;
  }
  return Uint32Array.from(latest.filter((row) => row >= 0));
}
