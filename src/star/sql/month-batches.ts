import type { Session } from '../../store';
import type { FittedTable } from './model';

/** Rows that are read at once: many small months are one query, and memory holds no more than one large month. */
const rowsAtOnce = 250_000;

/** Consecutive months, ascending. */
export type Batch = readonly number[];

/** Months in batches that have no more rows together than `most`, or are one month. */
export function batchesOf(months: ArrayLike<number>, rows: ArrayLike<number>, most = rowsAtOnce): Batch[] {
  const batches: number[][] = [];
  let filled = Infinity;
  for (let position = 0; position < months.length; position += 1) {
    filled += rows[position] ?? 0;
    if (filled > most) {
      batches.push([]);
      filled = rows[position] ?? 0;
    }
    batches.at(-1)?.push(months[position] ?? NaN);
  }
  return batches;
}

/** What a fitted table reads of a batch, as a function that gives the columns of one of its months without the month. */
export async function readBatch(
  session: Session,
  { query }: FittedTable,
  batch: Batch,
): Promise<(month: number) => Float64Array[]> {
  const [months = new Float64Array(), ...columns] = await session.numbers(query(batch.at(0) ?? 0, batch.at(-1) ?? 0));
  return (month) => {
    const start = months.indexOf(month);
    const end = months.lastIndexOf(month) + 1;
    return columns.map((column) => (start < 0 ? new Float64Array() : column.subarray(start, end)));
  };
}
