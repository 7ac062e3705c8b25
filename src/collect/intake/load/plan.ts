import iconv from 'iconv-lite';
import { columnNames, guessHeader } from '../dialect/header';
import { splitFixedHeader } from '../dialect/fixed';
import { guessLayout, readAll, type Layout, type LayoutGuess, type LayoutWish } from '../dialect/layout';
import type { SourceRecord } from '../dialect/records';
import { problems } from '../problems';
import { isKnownWord } from '../roles/dictionary';
import { guessEncoding, isKnownEncoding, type EncodingGuess } from '../source/encoding';
import type { OpenedFile } from '../source/kind';
import { readStart } from '../source/text';

/** How one text file is read. */
export interface TextPlan {
  readonly file: OpenedFile;
  readonly encoding: EncodingGuess | { readonly encoding: string; readonly because: 'asked' };
  readonly layout: Layout;
  readonly consistency: number;
  /** Physical line of the header, 1 = first of the file. */
  readonly headerLine: number | undefined;
  /** Physical lines before the first row: titles and header. */
  readonly skipLines: number;
  readonly names: readonly string[];
}

export interface TextWish extends LayoutWish {
  readonly encoding?: string;
  readonly header?: boolean;
}

const sampleBytes = 128 * 1024;
const sampleLines = 1000;

/** Works out encoding, layout and header of a text file from its start. */
export async function planText(file: OpenedFile, wish: TextWish, like?: TextPlan): Promise<TextPlan> {
  const start = await readStart(file, sampleBytes);
  const encoding = chooseEncoding(file, start, wish);
  const text = iconv.decode(start, encoding.encoding);
  const lines = sampleOf(text, start.length < sampleBytes);
  if (lines.every((line) => line.trim() === '')) throw problems.empty({ file: file.name });
  const guess = sameAs(like, lines) ?? guessLayout(lines, wish);
  if (guess === undefined) throw problems.oneColumn({ file: file.name });
  const records = readAll(lines, guess.layout);
  const header = guessHeader(records, isKnownWord, wish.header);
  if (header === undefined) throw problems.oneColumn({ file: file.name });
  const { layout, consistency } = guess;
  const headerRecord = header.header === undefined ? undefined : records[header.header];
  const firstLine = records[header.first]?.line ?? 1;
  const headerLine = headerRecord?.line;
  return {
    file,
    encoding,
    layout,
    consistency,
    headerLine,
    skipLines: headerLine === undefined ? firstLine - 1 : lineAfter(records, header.first, lines.length) - 1,
    names: columnNames(
      headerRecord === undefined ? [] : headerCells(headerRecord, header.names, layout, lines),
      header.columns,
    ),
  };
}

function chooseEncoding(file: OpenedFile, start: Buffer, wish: TextWish): TextPlan['encoding'] {
  if (wish.encoding === undefined) return guessEncoding(start);
  if (!isKnownEncoding(wish.encoding)) throw problems.encoding({ file: file.name }, wish.encoding);
  return { encoding: wish.encoding, because: 'asked' };
}

function sampleOf(text: string, whole: boolean): string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/, sampleLines + 1);
  const complete = whole && lines.length <= sampleLines ? lines : lines.slice(0, -1);
  return complete.length === 0 ? lines : complete;
}

/** Files of one export are written alike: what fits the first one is not guessed again from a short file. */
function sameAs(like: TextPlan | undefined, lines: readonly string[]): LayoutGuess | undefined {
  if (like === undefined) return undefined;
  const records = readAll(lines.slice(0, 50), like.layout);
  const fitting = records.filter(({ fields }) => fields.length === like.names.length);
  if (fitting.length < records.length * 0.6) return undefined;
  return { layout: like.layout, columns: like.names.length, consistency: fitting.length / records.length };
}

/** The line after a record: where the next record begins, blank lines and values of several lines considered. */
function lineAfter(records: readonly SourceRecord[], index: number, lastLine: number): number {
  return records[index + 1]?.line ?? lastLine + 1;
}

function headerCells(
  record: SourceRecord,
  names: readonly string[],
  layout: Layout,
  lines: readonly string[],
): readonly string[] {
  return layout.kind === 'fixed' ? splitFixedHeader(lines[record.line - 1] ?? '', layout.starts) : names;
}
