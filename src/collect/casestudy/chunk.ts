import {
  BOOLEAN,
  DATE,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDateValue,
  ENUM,
  INTEGER,
  SQLNULL,
  TIMESTAMP,
  VARCHAR,
  type DuckDBType,
  type DuckDBValue,
  type DuckDBVector,
} from '@duckdb/node-api';
import type { StoreType } from '../../store';
import { remembered } from './core/remembered';

/** Most rows in one chunk of DuckDB’s. */
export const chunkRows = 2048;

export type Cell = string | number | boolean | null;

/** The cells of one column; there may be more of them than rows. */
export interface Cells {
  readonly type: StoreType;
  readonly values: readonly Cell[];
}

/**
 * A chunk of rows in the form that costs least to fill; DuckDB turns it into the types of the table that it is appended
 * to, value for value.
 * @param emptyColumns number of further columns, all null
 */
export function chunkOf(columns: readonly Cells[], rows: number, emptyColumns: number): DuckDBDataChunk {
  const types = columns.map((column) => leanType(column, rows));
  const chunk = DuckDBDataChunk.create([...types, ...new Array<DuckDBType>(emptyColumns).fill(SQLNULL)], rows);
  columns.forEach((column, index) => {
    if (types[index] !== SQLNULL) fill(chunk.getColumnVector(index), column, rows);
  });
  return chunk;
}

const plainTypes: Record<Exclude<StoreType, 'text'>, DuckDBType> = {
  integer: INTEGER,
  // A double holds every whole number that is safe in JavaScript, without an object for each.
  cents: DOUBLE,
  decimal: DOUBLE,
  boolean: BOOLEAN,
  date: DATE,
  timestamp: TIMESTAMP,
};

function leanType({ type, values }: Cells, rows: number): DuckDBType {
  if (isNull(values, rows)) return SQLNULL;
  return type === 'text' ? textType(values, rows) : plainTypes[type];
}

function isNull(values: readonly Cell[], rows: number): boolean {
  for (let row = 0; row < rows; row++) if (values[row] !== null) return false;
  return true;
}

/** Different texts of a column that are worth a list: handing over a text costs as much as ten numbers. */
const mostListed = 256;

/** A list of the texts where few are repeated often, to which each cell then points by number. */
function textType(values: readonly Cell[], rows: number): DuckDBType {
  const listed = new Set<string>();
  let last: Cell = null;
  for (let row = 0; row < rows; row++) {
    const value = values[row] ?? null;
    if (value === null || value === last) continue;
    last = value;
    listed.add(String(value));
    if (listed.size > mostListed) return VARCHAR;
  }
  return ENUM([...listed]);
}

/** Nulls come last: once a column has one, each value set counts in a mask, which costs more than the value. */
function fill(vector: DuckDBVector, { type, values }: Cells, rows: number): void {
  const toDuckDB = converters[type];
  for (let row = 0; row < rows; row++) {
    const value = values[row] ?? null;
    if (value !== null) vector.setItem(row, toDuckDB(value));
  }
  for (let row = 0; row < rows; row++) if (values[row] === null) vector.setItem(row, null);
  vector.flush();
}

type Converter = (value: NonNullable<Cell>) => DuckDBValue;

const asIs: Converter = (value) => value;

const converters: Record<StoreType, Converter> = {
  text: asIs,
  integer: asIs,
  cents(value) {
    if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of cents: ${value}`);
    return value;
  },
  decimal: asIs,
  boolean: asIs,
  date: (value) => dateOf(Number(value)),
  timestamp: asIs,
};

/** Dates as DuckDB wants them, by day number: a case study has few days and very many dates. */
const dateOf = remembered((day: number) => new DuckDBDateValue(day));
