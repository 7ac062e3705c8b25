import { open, type FileHandle } from 'node:fs/promises';

/** What a row that does not fit its table is set aside for. */
export type Fault = 'wrong-column-count' | 'unclosed-quote';

const flushLength = 1 << 20;
const longestEvidence = 300;

/**
 * Writes rows as a UTF-8 CSV file of one shape that DuckDB reads back without doubt: line number, fault, columns.
 * A row that does not fit is kept as its text with its fault.
 */
export class TableFile {
  private text = '';
  rows = 0;

  private constructor(
    private readonly handle: FileHandle,
    readonly path: string,
    private readonly columns: number,
  ) {}

  static async create(path: string, columns: number): Promise<TableFile> {
    return new TableFile(await open(path, 'w'), path, columns);
  }

  /** Adds a row; true when enough has gathered that `flush` should be awaited. */
  add(line: number, fields: readonly string[], fault?: Fault): boolean {
    const fitted = fault === undefined ? this.fit(fields) : undefined;
    const cells = fitted ?? [
      fields.join(' | ').slice(0, longestEvidence),
      ...Array.from({ length: this.columns - 1 }, () => ''),
    ];
    const found = fitted === undefined ? (fault ?? 'wrong-column-count') : '';
    this.text += `${line},${found},${cells.map(quoted).join(',')}\n`;
    this.rows += 1;
    return this.text.length > flushLength;
  }

  async flush(): Promise<void> {
    await this.handle.write(this.text);
    this.text = '';
  }

  async close(): Promise<void> {
    await this.flush();
    await this.handle.close();
  }

  /** A row of the right length; empty cells beyond it are the trace of a trailing delimiter. */
  private fit(fields: readonly string[]): readonly string[] | undefined {
    if (fields.length === this.columns) return fields;
    if (fields.length < this.columns) return undefined;
    return fields.slice(this.columns).every((cell) => cell.trim() === '') ? fields.slice(0, this.columns) : undefined;
  }
}

const special = /[",\n\r]/;

function quoted(cell: string): string {
  const text = cell.includes('\0') ? cell.replaceAll('\0', '') : cell;
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
