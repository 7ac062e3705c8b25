import { isUtf8 } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import { lineReader, type LineReader } from '../dialect/layout';
import type { SourceRecord } from '../dialect/records';
import { guessEncoding, isUtf8Name } from '../source/encoding';
import { readLines } from '../source/text';
import type { TextPlan } from './plan';
import { TableFile } from './tablefile';

export interface Rewritten {
  readonly rows: number;
  readonly blankLines: number;
  /** The encoding it was read in: further on than the sample, a file may turn out not to be UTF-8. */
  readonly encoding: TextPlan['encoding'];
}

/** Thrown when bytes further on in a file show that its encoding was guessed wrong. */
class OtherEncoding extends Error {
  constructor(readonly encoding: TextPlan['encoding']) {
    super(encoding.encoding);
  }
}

/** Writes a text file anew as a table file; see `TableFile`. */
export async function rewriteText(plan: TextPlan, path: string): Promise<Rewritten> {
  try {
    return await rewriteAs(plan, path);
  } catch (error) {
    if (!(error instanceof OtherEncoding)) throw error;
    return rewriteAs({ ...plan, encoding: error.encoding }, path);
  }
}

async function rewriteAs(plan: TextPlan, path: string): Promise<Rewritten> {
  const table = await TableFile.create(path, plan.names.length);
  try {
    let records: SourceRecord[] = [];
    const reader = lineReader(plan.layout, (record) => records.push(record));
    const lines = new LineCutter(reader, plan.skipLines);
    const write = async (): Promise<void> => {
      for (const { line, fields, fault } of records) {
        if (table.add(line + plan.skipLines, fields, fault)) await table.flush();
      }
      records = [];
    };
    for await (const piece of readLines(plan.file, plan.encoding.encoding)) {
      checkEncoding(piece, plan);
      lines.push(piece);
      await write();
    }
    lines.end();
    await write();
    return { rows: table.rows, blankLines: reader.blankLines, encoding: plan.encoding };
  } finally {
    await table.close();
  }
}

function checkEncoding(piece: Buffer, plan: TextPlan): void {
  const { encoding, because } = plan.encoding;
  if (!isUtf8Name(encoding) || because === 'asked' || isUtf8(piece)) return;
  const guess = guessEncoding(piece);
  if (!isUtf8Name(guess.encoding)) throw new OtherEncoding(guess);
}

/** Cuts UTF-8 pieces into physical lines, whatever their line ends, and hands on those after the skipped ones. */
class LineCutter {
  private readonly decoder = new StringDecoder('utf8');
  private rest = '';
  private toSkip: number;

  constructor(
    private readonly reader: LineReader,
    skip: number,
  ) {
    this.toSkip = skip;
  }

  push(piece: Buffer): void {
    const text = this.rest + this.decoder.write(piece);
    const lines = text.split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop() ?? '';
    lines.forEach((line) => this.give(line));
  }

  end(): void {
    const last = (this.rest + this.decoder.end()).replace(/\r$/, '');
    if (last !== '') this.give(last);
    this.reader.end();
  }

  private give(line: string): void {
    if (this.toSkip > 0) this.toSkip -= 1;
    else this.reader.push(line);
  }
}
