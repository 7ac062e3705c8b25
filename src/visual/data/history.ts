import type { StageCode } from '../../relationship/stages';
import type { Columns, Grouping } from './columns';
import type { Courses } from './courses';
import type { Classes } from './vocabulary';

/** All rows, those of earlier periods too, for readings over time: every array has one entry a row. */
export interface History {
  readonly relationshipAge?: Float64Array;
  readonly cooperation?: Float64Array;
  /** The groups that lines are drawn for, with the number of customers in each. */
  readonly legend?: Grouping & { readonly customers: readonly number[] };
  /** A greater number is later; absent without a period. */
  readonly time?: Float64Array;
  readonly period?: Grouping;
  /** Whose row it is. */
  readonly names?: Grouping;
  readonly stage?: Classes<StageCode>;
  /** The customers' rows in time order; absent without a customer or a period. */
  readonly courses?: Courses;
}

/**
 * @param rows of the customers' latest period
 * @param stage of all rows
 */
export function historyOf(columns: Columns, rows: Uint32Array, courses?: Courses, stage?: Classes<StageCode>): History {
  const { legend, customer, period } = columns.groupings;
  const customers = new Array<number>(legend?.labels.length ?? 0).fill(0);
  for (let i = 0; legend && i < rows.length; i++) {
    const code = legend.codes[rows[i] ?? 0] ?? 0;
    customers[code] = (customers[code] ?? 0) + 1;
  }
  return {
    relationshipAge: columns.measures.relationshipAge?.values,
    cooperation: columns.measures.cooperation?.values,
    legend: legend && { ...legend, customers },
    time: courses?.time,
    period: courses && period,
    names: customer,
    stage: courses && stage,
    courses,
  };
}

const latestOf = new WeakMap<Float64Array, number>();

/** The label of the latest period of all; nothing without periods. */
export function latestPeriod({ time, period }: Pick<History, 'time' | 'period'>): string | undefined {
  if (!time || !period) return undefined;
  let row = latestOf.get(time);
  if (row === undefined) {
    row = 0;
    for (let i = 1; i < time.length; i++) if ((time[i] ?? 0) > (time[row] ?? 0)) row = i;
    latestOf.set(time, row);
  }
  return period.labels[period.codes[row] ?? 0] || undefined;
}
