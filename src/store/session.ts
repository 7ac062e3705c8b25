import { DuckDBInstance, type DuckDBConnection, type DuckDBValue, type Json } from '@duckdb/node-api';

export interface SessionOptions {
  /** DuckDB memory limit, such as `1GB`; beyond it DuckDB spills to `temporaryFolder`. */
  readonly memoryLimit?: string;
  /** Where DuckDB may spill; without it nothing spills. */
  readonly temporaryFolder?: string;
  /** Worker threads; all cores by default. */
  readonly threads?: number;
}

/** One row as plain JavaScript values: bigint within the safe range becomes number, dates become ISO text. */
export type Row = Record<string, Json>;

/** An embedded DuckDB database in memory. Only built-in extensions are used: nothing is downloaded. */
export class Session {
  private constructor(
    private readonly instance: DuckDBInstance,
    readonly connection: DuckDBConnection,
  ) {}

  static async open(options: SessionOptions = {}): Promise<Session> {
    const settings: Record<string, string> = {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    };
    if (options.memoryLimit !== undefined) settings['memory_limit'] = options.memoryLimit;
    if (options.temporaryFolder !== undefined) settings['temp_directory'] = options.temporaryFolder;
    if (options.threads !== undefined) settings['threads'] = String(options.threads);
    const instance = await DuckDBInstance.create(':memory:', settings);
    const connection = await instance.connect();
    // Instants of Parquet files have a calendar date only in a time zone, and the machine's would differ from others'.
    await connection.run("SET TimeZone = 'UTC'");
    return new Session(instance, connection);
  }

  /** Runs one or more statements for their effect. */
  async run(sql: string, values?: Record<string, DuckDBValue>): Promise<void> {
    await this.connection.run(sql, values);
  }

  /** Runs a query and returns all its rows. Meant for small results: large ones are copied to files by DuckDB. */
  async rows<T extends object = Row>(sql: string, values?: Record<string, DuckDBValue>): Promise<T[]> {
    const reader = await this.connection.runAndReadAll(sql, values);
    return reader.getRowObjectsJson().map((row) => safeNumbers(row, reader)) as T[];
  }

  /** Runs a query of numbers and returns its columns, whatever their number of rows; null is NaN. */
  async numbers(sql: string): Promise<Float64Array[]> {
    const result = await this.connection.stream(sql);
    const chunks: Float64Array[][] = Array.from({ length: result.columnCount }, () => []);
    for (
      let chunk = await result.fetchChunk();
      chunk !== null && chunk.rowCount > 0;
      chunk = await result.fetchChunk()
    ) {
      const columns = chunk.getColumns();
      columns.forEach((values, index) => {
        chunks[index]?.push(Float64Array.from(values, (value) => (value === null ? NaN : Number(value))));
      });
    }
    return chunks.map(joined);
  }

  /** Runs a query of one row and one column. */
  async value<T extends Json = Json>(sql: string, values?: Record<string, DuckDBValue>): Promise<T> {
    const [row] = await this.rows<Row>(sql, values);
    return Object.values(row ?? {})[0] as T;
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let start = 0;
  for (const part of parts) {
    whole.set(part, start);
    start += part.length;
  }
  return whole;
}

const integerLike = /^(TINYINT|SMALLINT|INTEGER|BIGINT|UBIGINT|UINTEGER|HUGEINT|DECIMAL)/;

/** DuckDB's JSON form writes wide integers and decimals as text; people and arithmetic want numbers. */
function safeNumbers(row: Row, reader: { columnNames(): string[]; columnTypes(): { toString(): string }[] }): Row {
  const types = reader.columnTypes();
  const result: Row = {};
  reader.columnNames().forEach((name, index) => {
    const value = row[name] ?? null;
    const numeric = typeof value === 'string' && integerLike.test(String(types[index]));
    result[name] = numeric ? Number(value) : value;
  });
  return result;
}

/** An SQL string literal. */
export function sqlText(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** An SQL identifier. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
