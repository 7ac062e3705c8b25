import type { DaxNames, MeasureSpec, NumberFormat, Text } from '../types';

/** What an aggregate says of itself; its DAX and its SQL twin follow from the columns. */
export interface Told {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly formula: Text;
  readonly edgeCases: Text;
  readonly source: string;
  readonly format?: NumberFormat;
}

type Part = Omit<MeasureSpec, 'table' | 'folder'>;

/** The aggregates of one fact: sums, shares of sums, means and medians, in DAX and in SQL. */
export interface Aggregates {
  /** Number of rows; blank without any. */
  rows(told: Told): Part;
  /** Σ of a column; an amount unless told otherwise. */
  sum(column: string, told: Told): Part;
  /** Σ of one column ÷ Σ of another; a percentage unless told otherwise. */
  ratio(over: string, under: string, told: Told): Part;
  /** Σ of a column ÷ number of rows. */
  share(column: string, told: Told): Part;
  /** Mean of the rows where the column is not blank. */
  mean(column: string, told: Told): Part;
  /** Median of the rows where the column is not blank. */
  median(column: string, told: Told): Part;
}

export function aggregatesOf(table: string): Aggregates {
  const sum = (n: DaxNames, column: string): string => `SUM ( ${n.column(table, column)} )`;
  return {
    rows: (told) => ({
      format: 'integer',
      ...told,
      dax: (n) => `COUNTROWS ( ${n.table(table)} )`,
      sql: `SELECT NULLIF(COUNT(*), 0) FROM star.${table}`,
    }),
    sum: (column, told) => ({
      format: 'money',
      ...told,
      dax: (n) => sum(n, column),
      sql: `SELECT SUM(${column}) FROM star.${table}`,
    }),
    ratio: (over, under, told) => ({
      format: 'percent',
      ...told,
      dax: (n) => `DIVIDE ( ${sum(n, over)}, ${sum(n, under)} )`,
      sql: `SELECT SUM(${over}) / NULLIF(SUM(${under}), 0) FROM star.${table}`,
    }),
    share: (column, told) => ({
      format: 'percent',
      ...told,
      dax: (n) => `DIVIDE ( ${sum(n, column)}, COUNTROWS ( ${n.table(table)} ) )`,
      sql: `SELECT SUM(${column}) / NULLIF(COUNT(*), 0) FROM star.${table}`,
    }),
    mean: (column, told) => ({
      format: 'decimal',
      ...told,
      dax: (n) => `AVERAGEX ( ${n.table(table)}, ${n.column(table, column)} )`,
      sql: `SELECT AVG(${column}) FROM star.${table}`,
    }),
    median: (column, told) => ({
      format: 'decimal',
      ...told,
      dax: (n) => `MEDIANX ( ${n.table(table)}, ${n.column(table, column)} )`,
      sql: `SELECT MEDIAN(${column}) FROM star.${table}`,
    }),
  };
}
