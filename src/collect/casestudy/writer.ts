import type { DuckDBAppender } from '@duckdb/node-api';
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
import { chunkOf, chunkRows, type Cell } from './chunk';
import type { RowSink } from './core/sink';

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
  private readonly columns: readonly (AppendedColumn & { readonly values: Cell[] })[];
  /** Rows held back: the first values of each column. */
  private held = 0;

  private constructor(
    columns: readonly AppendedColumn[],
    private readonly emptyColumns: number,
    private readonly appender: DuckDBAppender,
  ) {
    this.columns = columns.map(({ name, type }) => ({ name, type, values: new Array<Cell>(chunkRows).fill(null) }));
  }

  /** @param emptyColumns number of further columns of the table, which stay null */
  static async open<Row extends object>(
    { connection }: Session,
    schema: string,
    table: string,
    columns: readonly AppendedColumn[],
    emptyColumns = 0,
  ): Promise<TableWriter<Row>> {
    return new TableWriter(columns, emptyColumns, await connection.createAppender(table, schema));
  }

  add(row: Row): void {
    const cells = row as Readonly<Record<string, Cell | undefined>>;
    for (const { name, values } of this.columns) values[this.held] = cells[name] ?? null;
    this.rows += 1;
    this.held += 1;
    if (this.held === chunkRows) this.flush();
  }

  close(): void {
    this.flush();
    this.appender.closeSync();
  }

  private flush(): void {
    if (this.held === 0) return;
    this.appender.appendDataChunk(chunkOf(this.columns, this.held, this.emptyColumns));
    this.held = 0;
  }
}

/** Writes to tables shaped as the store’s, in the order in which rows come. */
export class StoreWriter implements RowSink {
  private constructor(private readonly tables: ReadonlyMap<StoreTableName, TableWriter<object>>) {}

  /** A writer to the store’s `incoming` tables. */
  static async open({ session }: Store): Promise<StoreWriter> {
    // Simulated rows come from no file.
    return StoreWriter.into(session, 'incoming', provenanceColumns.length);
  }

  /**
   * A writer to the tables of a schema.
   * @param emptyColumns number of further columns of each table, which stay null
   */
  static async into(session: Session, schema: string, emptyColumns = 0): Promise<StoreWriter> {
    const tables = new Map<StoreTableName, TableWriter<object>>();
    for (const { name, columns } of storeTables) {
      tables.set(name, await TableWriter.open(session, schema, name, columns, emptyColumns));
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
