import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { problems } from '../problems';
import { isUtf8Name, transcoder } from './encoding';
import type { OpenedFile } from './kind';

const pieceLength = 4 * 1024 * 1024;
/** A "line" beyond this length is no text. */
const longestLine = 64 * 1024 * 1024;

/** The bytes of a file, unpacked. */
async function* readBytes(file: OpenedFile): AsyncGenerator<Buffer> {
  const source = createReadStream(file.path, { highWaterMark: pieceLength });
  const stream = file.compressed ? source.pipe(createGunzip()) : source;
  source.on('error', (error) => stream.destroy(error));
  try {
    for await (const piece of stream) yield piece as Buffer;
  } catch (error) {
    const { code = 'error' } = error as NodeJS.ErrnoException;
    const place = { file: file.name };
    throw code.startsWith('Z_') ? problems.damaged(place, 'gzip', error) : problems.unreadable(place, code, error);
  } finally {
    source.destroy();
  }
}

/** The first bytes of a file, unpacked. */
export async function readStart(file: OpenedFile, length: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let read = 0;
  for await (const piece of readBytes(file)) {
    pieces.push(piece);
    read += piece.length;
    if (read >= length) break;
  }
  return Buffer.concat(pieces).subarray(0, length);
}

/** A text file as UTF-8 pieces that end at the end of a line (the last one excepted), without byte order mark. */
export async function* readLines(file: OpenedFile, encoding: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let first = true;
  for await (const piece of readUtf8(file, encoding)) {
    const joined = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const text = first && isMarked(joined) ? joined.subarray(3) : joined;
    first = first && joined.length < 3;
    const end = lastLineEnd(text);
    rest = text.subarray(end);
    if (rest.length > longestLine) throw problems.binary({ file: file.name });
    if (end > 0) yield text.subarray(0, end);
  }
  if (rest.length > 0) yield rest;
}

async function* readUtf8(file: OpenedFile, encoding: string): AsyncGenerator<Buffer> {
  if (isUtf8Name(encoding)) {
    yield* readBytes(file);
    return;
  }
  const decoder = transcoder(encoding);
  for await (const piece of readBytes(file)) yield decoder.write(piece);
  yield decoder.end();
}

const isMarked = (text: Buffer): boolean => text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf;

/** Just after the last line feed, or the last lone carriage return of a file that knows no line feed. */
function lastLineEnd(text: Buffer): number {
  const feed = text.lastIndexOf(10);
  if (feed >= 0) return feed + 1;
  const carriage = text.lastIndexOf(13, text.length - 2);
  return carriage + 1;
}
