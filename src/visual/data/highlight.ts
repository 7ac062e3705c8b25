import type { Columns } from './columns';
import { Customers } from './customers';
import type { Steps } from './steps';

/** What another visual highlights of the customers. */
export interface Highlight {
  /** 1 for a customer of whom anything is highlighted. */
  readonly on: Uint8Array;
  /** Share of each customer's value that is highlighted, 0–1; absent unless one is highlighted in part. */
  readonly share?: Float64Array;
}

/**
 * What another visual highlights, customer by customer; absent when it highlights nothing.
 * @param rows each customer's current row; @param inPeriods the customers have rows of earlier periods too
 */
export function* highlightOf(columns: Columns, rows: Uint32Array, inPeriods: boolean): Steps<Highlight | undefined> {
  const { highlighted, highlightShare } = columns;
  if (!highlighted) return undefined;
  const customers = new Customers(columns, rows, inPeriods);
  return {
    on: yield* customers.flags(highlighted),
    share: highlightShare && (yield* customers.numbers(highlightShare)),
  };
}
