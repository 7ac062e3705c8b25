/** One row of a text file: `line` is the physical line (1 = first of the file) on which it starts. */
export interface SourceRecord {
  readonly line: number;
  readonly fields: readonly string[];
  readonly fault?: 'unclosed-quote';
}

/** How a delimited file is written; an empty quote means that quotes are ordinary characters. */
export interface Delimited {
  readonly delimiter: string;
  readonly quote: string;
}

/** A quoted value may run over so many lines; beyond, its quote was never meant to open. */
const longestRecord = 200;

/**
 * Puts physical lines together to records. A quote that is not closed as it should costs its own line only: the
 * lines after it are read as if it were not there.
 */
export class RecordReader {
  private pending: string[] = [];
  private line = 0;
  blankLines = 0;

  constructor(
    private readonly dialect: Delimited,
    private readonly emit: (record: SourceRecord) => void,
  ) {}

  push(text: string): void {
    this.line += 1;
    this.read(text, this.line);
  }

  end(): void {
    while (this.pending.length > 0) this.giveUp(this.line);
  }

  private read(text: string, line: number): void {
    if (this.pending.length === 0) {
      if (isBlankLine(text, this.dialect.delimiter)) {
        this.blankLines += 1;
        return;
      }
      const { fields, open } = splitRecord(text, this.dialect);
      if (open) this.pending.push(text);
      else this.emit({ line, fields });
      return;
    }
    this.pending.push(text);
    const { fields, open, loose } = splitRecord(this.pending.join('\n'), this.dialect);
    if (!open && !loose) {
      const first = line - this.pending.length + 1;
      this.pending = [];
      this.emit({ line: first, fields });
    } else if (loose || this.pending.length >= longestRecord) {
      this.giveUp(line);
    }
  }

  /** The first pending line is at fault; the others get another chance. */
  private giveUp(lastLine: number): void {
    const [first = '', ...others] = this.pending;
    const line = lastLine - others.length;
    this.pending = [];
    this.emit({ line, fields: [first], fault: 'unclosed-quote' });
    others.forEach((text, index) => this.read(text, line + 1 + index));
  }
}

/** A line of nothing but blanks and delimiters, as spreadsheets export empty rows. */
function isBlankLine(text: string, delimiter: string): boolean {
  return text === '' || text.replaceAll(delimiter, '').trim() === '';
}

interface Split {
  readonly fields: string[];
  /** A quote is still open at the end of the text. */
  readonly open: boolean;
  /** A quote stands inside a quoted value without being doubled. */
  readonly loose: boolean;
}

/** Cuts the text of a record into its values (RFC 4180; quotes inside a value that are not doubled are let pass). */
export function splitRecord(text: string, { delimiter, quote }: Delimited): Split {
  if (quote === '' || !text.includes(quote)) return { fields: text.split(delimiter), open: false, loose: false };
  const fields: string[] = [];
  let loose = false;
  let at = 0;
  for (;;) {
    const start = skipBlanks(text, at);
    if (text.startsWith(quote, start)) {
      const quoted = readQuoted(text, start + quote.length, delimiter, quote);
      if (quoted === undefined) return { fields, open: true, loose };
      fields.push(quoted.value);
      loose ||= quoted.loose;
      at = quoted.end;
    } else {
      const end = text.indexOf(delimiter, at);
      fields.push(text.slice(at, end < 0 ? text.length : end));
      at = end < 0 ? text.length : end;
    }
    if (at >= text.length) return { fields, open: false, loose };
    at += delimiter.length;
  }
}

function readQuoted(
  text: string,
  from: number,
  delimiter: string,
  quote: string,
): { value: string; end: number; loose: boolean } | undefined {
  let value = '';
  let loose = false;
  let at = from;
  for (;;) {
    const close = text.indexOf(quote, at);
    if (close < 0) return undefined;
    if (text.startsWith(quote, close + 1)) {
      value += text.slice(at, close + 1);
      at = close + 2;
      continue;
    }
    const after = skipBlanks(text, close + 1);
    if (after >= text.length || text.startsWith(delimiter, after))
      return { value: value + text.slice(at, close), end: after, loose };
    value += text.slice(at, close + 1);
    at = close + 1;
    loose = true;
  }
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

/** All records of a text that is already in memory. */
export function recordsOf(lines: readonly string[], dialect: Delimited): SourceRecord[] {
  const records: SourceRecord[] = [];
  const reader = new RecordReader(dialect, (record) => records.push(record));
  for (const line of lines) reader.push(line);
  reader.end();
  return records;
}
