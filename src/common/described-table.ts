import type { Locale, Text } from '../relationship/text';

/** A table that is published with its description: a query, and what its columns are called and mean. */
export interface DescribedTable {
  /** File name without extension: plain letters and hyphens. */
  readonly file: Text;
  readonly title: Text;
  readonly description: Text;
  readonly columns: readonly DescribedColumn[];
  /** FROM clause and what follows, up to the order of the rows. */
  readonly from: string;
  /** Columns, by id, that put the rows in a total order. */
  readonly orderBy: readonly string[];
}

export interface DescribedColumn {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  /** SQL of the value in a language; the column `id` of the source by default. */
  readonly value?: (locale: Locale) => string;
}
