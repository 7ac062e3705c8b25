import type { GroupingRole, MeasureRole } from './roles';

/** A text column, encoded: `labels[codes[row]]`. Blank is the empty label. */
export interface Grouping {
  readonly name: string;
  readonly codes: Uint32Array;
  readonly labels: readonly string[];
}

/** A number column; blank and whatever is not a number, or one beyond all measure, is NaN. */
export interface Measure {
  readonly name: string;
  readonly format?: string;
  readonly values: Float64Array;
}

/** The rows that Power BI sent, in columns. */
export interface Columns {
  readonly rows: number;
  readonly groupings: Readonly<Partial<Record<GroupingRole, Grouping>>>;
  readonly measures: Readonly<Partial<Record<MeasureRole, Measure>>>;
  readonly tooltips: readonly Measure[];
  /** 1 where another visual highlights the row; absent when nothing is highlighted anywhere. */
  readonly highlighted?: Uint8Array;
  /** Share of the row's value that is highlighted, 0–1; absent unless a row is highlighted in part. */
  readonly highlightShare?: Float64Array;
  /** Rows in order of time, when a period is bound: a greater number is later. */
  readonly time?: Float64Array;
  /** Whether `time` is in milliseconds since 1970; else it is a rank. */
  readonly timeIsCalendar?: boolean;
}
