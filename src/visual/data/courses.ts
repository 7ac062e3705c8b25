import type { Columns } from './columns';
import { byRows, type Steps } from './steps';

/** Each customer's rows in time order: those of customer i are `order[starts[i]]` to `order[starts[i + 1] - 1]`. */
export interface Courses {
  /** One entry more than there are customers. */
  readonly starts: Uint32Array;
  /** Rows of the columns, oldest first within a customer. */
  readonly order: Uint32Array;
  /** Time of each row (not of each entry of `order`): a greater number is later. */
  readonly time: Float64Array;
  /** Whether times are in milliseconds since 1970; else they are ranks. */
  readonly calendar: boolean;
}

/** The rows by customer, in time order; absent without a customer or a period. Cost grows with the rows alone. */
export function* coursesOf(columns: Columns): Steps<Courses | undefined> {
  const { rows, time } = columns;
  const customers = columns.groupings.customer;
  if (!time || !customers) return undefined;
  const starts = new Uint32Array(customers.labels.length + 1);
  yield* byRows(0, rows, (start, end) => {
    for (let row = start; row < end; row++) {
      const next = (customers.codes[row] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
  });
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const filled = starts.slice();
  const order = new Uint32Array(rows);
  yield* byRows(0, rows, (start, end) => {
    for (let row = start; row < end; row++) {
      const customer = customers.codes[row] ?? 0;
      const place = filled[customer] ?? 0;
      order[place] = row;
      filled[customer] = place + 1;
    }
  });
  const later = (a: number, b: number): number => (time[a] ?? 0) - (time[b] ?? 0) || a - b;
  yield* byRows(1, starts.length, (start, end) => {
    for (let i = start; i < end; i++) {
      const from = starts[i - 1] ?? 0;
      const to = starts[i] ?? 0;
      if (to - from > 1 && !isOrdered(order, time, from, to)) order.subarray(from, to).sort(later);
    }
  });
  return { starts, order, time, calendar: columns.timeIsCalendar === true };
}

function isOrdered(order: Uint32Array, time: Float64Array, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    if ((time[order[k - 1] ?? 0] ?? 0) > (time[order[k] ?? 0] ?? 0)) return false;
  }
  return true;
}
