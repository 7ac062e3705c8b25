import { isUtf8 } from 'node:buffer';
import type { Delimited } from '../dialect/records';
import { isUtf8Name } from '../source/encoding';
import { readLines } from '../source/text';
import type { TextPlan } from './plan';

const carriageReturn = 13;
const lineFeed = 10;

/**
 * Counts the rows of a file that is so regular that DuckDB reads it as we would: delimited UTF-8, every row with
 * all its columns on a line of its own, no blank line, no quote out of place, one kind of line end. Undefined for any
 * other file: those are written out anew before DuckDB reads them.
 */
export async function surveyRegular(plan: TextPlan): Promise<number | undefined> {
  const { layout, file } = plan;
  const plainPath = !/[*?[\]{}]/.test(file.path);
  if (layout.kind !== 'delimited' || file.compressed || !plainPath || !isUtf8Name(plan.encoding.encoding))
    return undefined;
  if (layout.delimiter.length !== 1 || layout.delimiter > '\x7f' || layout.quote > '\x7f') return undefined;
  const scan = new RegularScan(layout, plan.names.length, plan.skipLines);
  for await (const piece of readLines(file, 'utf-8')) {
    if (!isUtf8(piece) || !scan.push(piece)) return undefined;
  }
  return scan.end();
}

class RegularScan {
  private rows = 0;
  private lines = 0;
  private crlf: boolean | undefined;
  private openEnd = false;
  private readonly delimiter: number;
  private readonly quote: number;

  constructor(
    dialect: Delimited,
    private readonly columns: number,
    private readonly skipLines: number,
  ) {
    this.delimiter = dialect.delimiter.charCodeAt(0);
    this.quote = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0);
  }

  /** Takes a piece that ends at the end of a line; false when the file is not regular. */
  push(piece: Buffer): boolean {
    let at = 0;
    while (at < piece.length) {
      const end = this.lines < this.skipLines ? endOfLine(piece, at) : this.row(piece, at);
      if (end < 0 || !this.sameLineEnd(piece, at, end)) return false;
      this.lines += 1;
      at = end;
    }
    return true;
  }

  end(): number {
    return this.rows;
  }

  /** The index after one row, or -1 when the row is not regular. */
  private row(piece: Buffer, start: number): number {
    const { delimiter, quote } = this;
    let fields = 1;
    let at = start;
    let valueStart = start;
    for (; at < piece.length; at++) {
      const byte = piece[at];
      if (byte === delimiter) {
        fields += 1;
        valueStart = at + 1;
      } else if (byte === lineFeed) {
        break;
      } else if (byte === quote) {
        if (at !== valueStart) return -1;
        at = this.closingQuote(piece, at);
        if (at < 0) return -1;
      } else if (byte === 0 || (byte === carriageReturn && at + 1 < piece.length && piece[at + 1] !== lineFeed)) {
        return -1;
      }
    }
    const length = at - start - (piece[at - 1] === carriageReturn ? 1 : 0);
    if (fields !== this.columns || length < this.columns) return -1;
    this.rows += 1;
    return at + 1;
  }

  /** The index of the quote that closes the value, or -1 when what follows it or stands in it is not regular. */
  private closingQuote(piece: Buffer, open: number): number {
    for (let at = open + 1; at < piece.length; at++) {
      const byte = piece[at];
      if (byte === lineFeed || byte === carriageReturn || byte === 0) return -1;
      if (byte !== this.quote) continue;
      const next = piece[at + 1];
      if (next === this.quote) at += 1;
      else
        return next === undefined || next === this.delimiter || next === lineFeed || next === carriageReturn ? at : -1;
    }
    return -1;
  }

  private sameLineEnd(piece: Buffer, start: number, end: number): boolean {
    if (this.openEnd) return false;
    if (piece[end - 1] !== lineFeed) {
      this.openEnd = true;
      return true;
    }
    const crlf = end - 2 >= start && piece[end - 2] === carriageReturn;
    this.crlf ??= crlf;
    return this.crlf === crlf;
  }
}

function endOfLine(piece: Buffer, from: number): number {
  const feed = piece.indexOf(lineFeed, from);
  return feed < 0 ? piece.length : feed + 1;
}
