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
  sqlName,
  sqlTypes,
  storeTables,
  type Session,
  type Store,
  type StoreRows,
  type StoreTableName,
  type StoreType,
} from '../../store';
import type { RowSink } from './core/sink';

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

type Cell = string | number | boolean | null | undefined;

export interface AppendedColumn {
  readonly name: string;
  readonly type: StoreType;
}

/** The statement that creates a table of these columns. */
export const tableLike = (schema: string, table: string, columns: readonly AppendedColumn[]): string =>
  `CREATE TABLE ${schema}.${table} (${columns.map(({ name, type }) => `${sqlName(name)} ${sqlTypes[type]}`).join(', ')})`;

/** Appends rows to a table in typed chunks: memory holds one chunk, whatever the size. */
export class TableWriter<Row extends object> {
  rows = 0;
  private readonly columns: readonly { readonly name: string; readonly type: StoreType; values: Cell[] }[];
  private readonly types: readonly DuckDBType[];

  private constructor(
    columns: readonly AppendedColumn[],
    private readonly extraColumns: readonly DuckDBType[],
    private readonly appender: DuckDBAppender,
  ) {
    this.columns = columns.map(({ name, type }) => ({ name, type, values: [] }));
    this.types = [...columns.map(({ type }) => duckdbTypes[type]), ...extraColumns];
  }

  /** @param extraColumns types of further columns of the table that stay null */
  static async open<Row extends object>(
    { connection }: Session,
    schema: string,
    table: string,
    columns: readonly AppendedColumn[],
    extraColumns: readonly DuckDBType[] = [],
  ): Promise<TableWriter<Row>> {
    return new TableWriter(columns, extraColumns, await connection.createAppender(table, schema));
  }

  add(row: Row): void {
    const cells = row as Readonly<Record<string, Cell>>;
    for (const column of this.columns) column.values.push(cells[column.name] ?? null);
    this.rows += 1;
    if (this.rows % chunkRows === 0) this.flush();
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
    const none = new Array<null>(rows).fill(null);
    this.extraColumns.forEach((_, offset) => chunk.setColumnValues(this.columns.length + offset, none));
    this.appender.appendDataChunk(chunk);
  }
}

/** Writes to tables shaped as the store’s, in the order in which rows come. */
export class StoreWriter implements RowSink {
  private constructor(private readonly tables: ReadonlyMap<StoreTableName, TableWriter<object>>) {}

  /** A writer to the store’s `incoming` tables. */
  static async open({ session }: Store): Promise<StoreWriter> {
    // Simulated rows come from no file.
    const provenance = provenanceColumns.map((name) => (name === 'source_row' ? BIGINT : VARCHAR));
    return StoreWriter.into(session, 'incoming', provenance);
  }

  /**
   * A writer to the tables of a schema.
   * @param extraColumns types of further columns of each table that stay null
   */
  static async into(session: Session, schema: string, extraColumns: readonly DuckDBType[] = []): Promise<StoreWriter> {
    const tables = new Map<StoreTableName, TableWriter<object>>();
    for (const { name, columns } of storeTables) {
      tables.set(name, await TableWriter.open(session, schema, name, columns, extraColumns));
    }
    return new StoreWriter(tables);
  }

  /** Rows written so far, by table. */
  get counts(): Record<StoreTableName, number> {
    const entries = [...this.tables].map(([name, { rows }]) => [name, rows]);
    return Object.fromEntries(entries) as Record<StoreTableName, number>;
  }

  add<T extends keyof StoreRows>(table: T, row: StoreRows[T]): void {
    this.tables.get(table)?.add(row);
  }

  /** Writes what is still held back and ends the appending. */
  close(): void {
    for (const table of this.tables.values()) table.close();
  }
}

function toDuckDB(type: StoreType, values: readonly Cell[]): readonly DuckDBValue[] {
  if (type === 'cents') return values.map((value) => (value == null ? null : BigInt(value)));
  if (type === 'date') return values.map((value) => (value == null ? null : new DuckDBDateValue(Number(value))));
  return values.map((value) => value ?? null);
}
