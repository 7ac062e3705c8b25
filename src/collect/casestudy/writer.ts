import {
  BIGINT,
  BOOLEAN,
  DATE,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDateValue,
  INTEGER,
  TIMESTAMP,
  VARCHAR,
  type DuckDBAppender,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import {
  provenanceColumns,
  storeTables,
  type Store,
  type StoreTable,
  type StoreTableName,
  type StoreType,
} from '../../store';
import type { RowSink, StoreRows } from './rows';

/** Rows in one chunk of DuckDB’s. */
const chunkRows = 2048;

const duckdbTypes: Record<StoreType, DuckDBType> = {
  text: VARCHAR,
  integer: INTEGER,
  cents: BIGINT,
  decimal: DOUBLE,
  boolean: BOOLEAN,
  date: DATE,
  timestamp: TIMESTAMP,
};

type Cell = string | number | boolean | null;

/** Appends rows to the store’s `incoming` tables in typed chunks: memory holds one chunk a table, whatever the size. */
export class StoreWriter implements RowSink {
  /** Rows written so far, by table. */
  readonly counts: Record<StoreTableName, number>;

  private constructor(private readonly tables: ReadonlyMap<StoreTableName, TableWriter>) {
    this.counts = Object.fromEntries(storeTables.map(({ name }) => [name, 0])) as Record<StoreTableName, number>;
  }

  static async open({ session }: Store): Promise<StoreWriter> {
    const tables = new Map<StoreTableName, TableWriter>();
    for (const table of storeTables) {
      tables.set(table.name, new TableWriter(table, await session.connection.createAppender(table.name, 'incoming')));
    }
    return new StoreWriter(tables);
  }

  add<T extends keyof StoreRows>(table: T, row: StoreRows[T]): void {
    this.tables.get(table)?.add(row as unknown as Record<string, Cell>);
    this.counts[table] += 1;
  }

  /** Writes what is still held back and ends the appending. */
  close(): void {
    for (const table of this.tables.values()) table.close();
  }
}

class TableWriter {
  private readonly columns: readonly { readonly name: string; readonly type: StoreType; values: Cell[] }[];
  private readonly types: readonly DuckDBType[];

  constructor(
    table: StoreTable,
    private readonly appender: DuckDBAppender,
  ) {
    this.columns = table.columns.map(({ name, type }) => ({ name, type, values: [] }));
    this.types = [...table.columns.map(({ type }) => duckdbTypes[type]), VARCHAR, BIGINT];
  }

  add(row: Record<string, Cell>): void {
    for (const column of this.columns) column.values.push(row[column.name] ?? null);
    if ((this.columns[0]?.values.length ?? 0) === chunkRows) this.flush();
  }

  close(): void {
    this.flush();
    this.appender.closeSync();
  }

  private flush(): void {
    const rows = this.columns[0]?.values.length ?? 0;
    if (rows === 0) return;
    const chunk = DuckDBDataChunk.create(this.types, rows);
    this.columns.forEach((column, index) => {
      chunk.setColumnValues(index, toDuckDB(column.type, column.values));
      column.values = [];
    });
    // Simulated rows come from no file.
    const none = new Array<null>(rows).fill(null);
    provenanceColumns.forEach((_, offset) => chunk.setColumnValues(this.columns.length + offset, none));
    this.appender.appendDataChunk(chunk);
  }
}

function toDuckDB(type: StoreType, values: readonly Cell[]): readonly DuckDBValue[] {
  if (type === 'cents') return values.map((value) => (value === null ? null : BigInt(value)));
  if (type === 'date') return values.map((value) => (value === null ? null : new DuckDBDateValue(Number(value))));
  return values;
}
