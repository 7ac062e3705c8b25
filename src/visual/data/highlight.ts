import type { Columns } from './columns';
import { Customers } from './customers';
import type { Portfolio } from './portfolio';
import type { Steps } from './steps';

/** What another visual highlights of the customers. */
export interface Highlight {
  /** 1 for a customer of whom anything is highlighted. */
  readonly on: Uint8Array;
  /** Share of each customer's value that is highlighted, 0–1; absent unless one is highlighted in part. */
  readonly share?: Float64Array;
}

/** What another visual highlights, customer by customer; absent when it highlights nothing. */
export function* highlightOf(columns: Columns, { rows, history }: Portfolio): Steps<Highlight | undefined> {
  const { highlighted, highlightShare } = columns;
  if (!highlighted) return undefined;
  const customers = new Customers(columns, rows, history.courses !== undefined);
  return {
    on: yield* customers.flags(highlighted),
    share: highlightShare && (yield* customers.numbers(highlightShare)),
  };
}
