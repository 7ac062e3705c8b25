import type { History } from './history';
import type { Portfolio } from './portfolio';

/** What is known of one customer, in order of time: every array has one entry a period. */
export interface Trajectory {
  readonly customer: number;
  readonly name: string;
  /** Months since the relationship began. */
  readonly ages: readonly number[];
  /** As the measure gives it; NaN when unknown. */
  readonly cooperation: readonly number[];
  /** Position of the stage in the vocabulary; beyond it when unknown. */
  readonly stages: readonly number[];
}

/** The courses of some customers; none without periods, for a single period is no course. */
export function trajectoriesOf({ history }: Portfolio, customers: Iterable<number>): Trajectory[] {
  const { names, courses } = history;
  if (!names || !courses) return [];
  return Array.from(customers, (customer) => {
    const rows = courses.order.subarray(courses.starts[customer], courses.starts[customer + 1]);
    const code = names.codes[rows[0] ?? 0] ?? 0;
    return courseOf(history, customer, names.labels[code] ?? '', rows);
  }).filter(({ ages }) => ages.length > 1);
}

function courseOf(history: History, customer: number, name: string, rows: Uint32Array): Trajectory {
  const of = (values?: ArrayLike<number>, otherwise = NaN): number[] =>
    Array.from(rows, (row) => values?.[row] ?? otherwise);
  return {
    customer,
    name,
    ages: of(history.relationshipAge),
    cooperation: of(history.cooperation),
    stages: of(history.stage?.codes, history.stage?.terms.length ?? 0),
  };
}
