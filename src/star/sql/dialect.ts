import type { ColumnType } from '../spec/types';

/*
 * What DuckDB and Spark SQL write differently, in DuckDB's words. Everything else in this folder is the subset that
 * both speak.
 */

const types: Record<ColumnType, string> = {
  integer: 'INTEGER',
  decimal: 'DECIMAL(12,4)',
  money: 'DECIMAL(12,2)',
  text: 'VARCHAR',
  date: 'DATE',
  boolean: 'BOOLEAN',
};

/** The physical type of a published column. */
export const typeOf = (type: ColumnType): string => types[type];

export const asText = (value: string): string => `CAST(${value} AS ${types.text})`;

/** Whole days from one date to a later one. */
export const daysBetween = (from: string, to: string): string => `DATE_DIFF('day', ${from}, ${to})`;

/** Every day between two dates, as rows of one column. */
export const daySeries = (from: string, to: string, name: string): string =>
  `SELECT CAST(UNNEST(GENERATE_SERIES(${from}, ${to}, INTERVAL 1 DAY)) AS DATE) AS ${name}`;

/** The whole numbers from 0 to a value, which may be null (no rows), as rows of one column. */
export const numberSeries = (last: string, from: string, name: string): string =>
  `SELECT CAST(UNNEST(GENERATE_SERIES(0, ${last})) AS INTEGER) AS ${name} FROM ${from}`;

/** 1 for Monday to 7 for Sunday. */
export const weekday = (date: string): string => `ISODOW(${date})`;

/** A date some days before another. */
export const daysBefore = (date: string, days: string): string => `CAST(${date} - ${days} * INTERVAL 1 DAY AS DATE)`;

/** The last value that is not null, up to this row of the window. */
export const lastKnown = (value: string, window: string): string =>
  `LAST_VALUE(${value} IGNORE NULLS) OVER (${window} ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)`;
