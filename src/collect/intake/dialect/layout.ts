import { guessDelimiter } from './delimiter';
import { guessFixed, guessWords, splitFixed } from './fixed';
import { isValue } from './header';
import { RecordReader, type SourceRecord } from './records';

/** How the lines of a text file are cut into columns. */
export type Layout =
  | { readonly kind: 'delimited'; readonly delimiter: string; readonly quote: string }
  | { readonly kind: 'fixed'; readonly starts: readonly number[] }
  | { readonly kind: 'words' };

export interface LayoutGuess {
  readonly layout: Layout;
  readonly columns: number;
  readonly consistency: number;
}

/** What the user said about the layout; what is left out is worked out. */
export interface LayoutWish {
  readonly delimiter?: string;
  readonly quote?: string;
  readonly starts?: readonly number[];
}

/** Works out how the lines of a sample are cut into columns; undefined when nothing makes columns of them. */
export function guessLayout(lines: readonly string[], wish: LayoutWish = {}): LayoutGuess | undefined {
  const quote = wish.quote ?? '"';
  if (wish.starts !== undefined) {
    return { layout: { kind: 'fixed', starts: wish.starts }, columns: wish.starts.length, consistency: 1 };
  }
  if (wish.delimiter === ' ') return { layout: { kind: 'words' }, columns: 0, consistency: 1 };
  if (wish.delimiter !== undefined) {
    return { layout: { kind: 'delimited', delimiter: wish.delimiter, quote }, columns: 0, consistency: 1 };
  }
  const delimited = guessDelimiter(lines);
  if (delimited !== undefined && delimited.columns >= 3) return withDelimiter(delimited, quote);
  const fixed = guessFixed(lines);
  if (fixed !== undefined && holdsValues(lines, { kind: 'fixed', starts: fixed.starts })) {
    return {
      layout: { kind: 'fixed', starts: fixed.starts },
      columns: fixed.starts.length,
      consistency: fixed.consistency,
    };
  }
  const words = guessWords(lines);
  if (words !== undefined && holdsValues(lines, { kind: 'words' })) return { layout: { kind: 'words' }, ...words };
  return delimited === undefined ? undefined : withDelimiter(delimited, quote);
}

/** Blanks also stand in prose; a table of sales has columns of dates and numbers. */
function holdsValues(lines: readonly string[], layout: Layout): boolean {
  const records = readAll(lines, layout);
  const width = Math.max(0, ...records.map(({ fields }) => fields.length));
  const columns = Array.from({ length: width }, (_, column) => records.map(({ fields }) => fields[column] ?? ''));
  return columns.filter((cells) => cells.filter(isValue).length >= cells.length * 0.5).length >= 2;
}

function withDelimiter(
  { delimiter, columns, consistency }: { delimiter: string; columns: number; consistency: number },
  quote: string,
): LayoutGuess {
  return { layout: { kind: 'delimited', delimiter, quote }, columns, consistency };
}

/** Takes physical lines one by one and gives records. */
export interface LineReader {
  push(line: string): void;
  end(): void;
  readonly blankLines: number;
}

export function lineReader(layout: Layout, emit: (record: SourceRecord) => void): LineReader {
  if (layout.kind === 'delimited') return new RecordReader(layout, emit);
  const split =
    layout.kind === 'fixed'
      ? (line: string) => splitFixed(line, layout.starts)
      : (line: string) => line.trim().split(/\s+/);
  let number = 0;
  let blankLines = 0;
  return {
    push(line) {
      number += 1;
      if (line.trim() === '') blankLines += 1;
      else emit({ line: number, fields: split(line) });
    },
    end: () => undefined,
    get blankLines() {
      return blankLines;
    },
  };
}

export function readAll(lines: readonly string[], layout: Layout): SourceRecord[] {
  const records: SourceRecord[] = [];
  const reader = lineReader(layout, (record) => records.push(record));
  for (const line of lines) reader.push(line);
  reader.end();
  return records;
}
