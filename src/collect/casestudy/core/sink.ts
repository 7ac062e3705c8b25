import type { StoreRows } from '../../../store';

/** Takes the rows of the store one by one. */
export interface RowSink {
  add<T extends keyof StoreRows>(table: T, row: StoreRows[T]): void;
}
