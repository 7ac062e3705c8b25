import { open } from 'node:fs/promises';
import { problems } from '../problems';
import type { FoundFile } from './find';

export type FileKind = 'text' | 'workbook' | 'parquet';

export interface OpenedFile extends FoundFile {
  readonly kind: FileKind;
  readonly compressed: boolean;
  readonly bytes: number;
}

const headLength = 4096;

/** Tells what a file is by its first bytes, never by its name; what is no table of data is a Problem. */
export async function recognise(file: FoundFile): Promise<OpenedFile> {
  const { head, bytes } = await readHead(file);
  if (bytes === 0) throw problems.empty({ file: file.name });
  const starts = (signature: string): boolean =>
    head.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'));
  if (starts('PAR1')) return { ...file, kind: 'parquet', compressed: false, bytes };
  if (starts('\x1f\x8b')) return { ...file, kind: 'text', compressed: true, bytes };
  if (starts('PK\x03\x04')) return { ...file, kind: workbookOrProblem(file, head), compressed: false, bytes };
  if (starts('\xd0\xcf\x11\xe0')) throw problems.oldExcel({ file: file.name });
  const foreign = foreignKinds.find(({ signature }) => starts(signature));
  if (foreign !== undefined) throw problems.binary({ file: file.name }, foreign.name);
  if (looksBinary(head)) throw problems.binary({ file: file.name });
  return { ...file, kind: 'text', compressed: false, bytes };
}

async function readHead(file: FoundFile): Promise<{ head: Buffer; bytes: number }> {
  try {
    const handle = await open(file.path, 'r');
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
      return { head: buffer.subarray(0, bytesRead), bytes: (await handle.stat()).size };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw problems.unreadable({ file: file.name }, (error as NodeJS.ErrnoException).code ?? 'error', error);
  }
}

const foreignKinds = [
  { signature: '%PDF', name: 'PDF' },
  { signature: '\x89PNG', name: 'PNG' },
  { signature: '\xff\xd8\xff', name: 'JPEG' },
  { signature: 'GIF8', name: 'GIF' },
  { signature: 'SQLite format 3', name: 'SQLite' },
  { signature: '\x7fELF', name: 'ELF' },
  { signature: '7z\xbc\xaf', name: '7-Zip' },
  { signature: '{\\rtf', name: 'RTF' },
  { signature: '<?xml', name: 'XML' },
  { signature: '<!DOCTYPE', name: 'HTML' },
  { signature: '<html', name: 'HTML' },
] as const;

/** A workbook is a zip whose first entries are those of an Office package. */
function workbookOrProblem(file: FoundFile, head: Buffer): FileKind {
  const text = head.toString('latin1');
  if (/\[Content_Types\]\.xml|_rels\/\.rels|docProps\/|xl\//.test(text)) return 'workbook';
  const kind = text.includes('opendocument') ? 'OpenDocument' : 'ZIP';
  throw problems.binary({ file: file.name }, kind);
}

/** Text holds no NUL, except UTF-16, where every other byte is one; and next to no control characters. */
function looksBinary(head: Buffer): boolean {
  const even = countNul(head, 0);
  const odd = countNul(head, 1);
  const utf16 = Math.max(even, odd) > head.length * 0.3 && Math.min(even, odd) < head.length * 0.05;
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (utf16 || marked) return false;
  const controls = head.filter(
    (byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 26,
  );
  return even + odd > 0 || controls.length > head.length * 0.02;
}

function countNul(head: Buffer, parity: 0 | 1): number {
  let found = 0;
  for (let index = parity; index < head.length; index += 2) if (head[index] === 0) found += 1;
  return found;
}
