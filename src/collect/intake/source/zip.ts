import { open, type FileHandle } from 'node:fs/promises';

/** A file inside a ZIP file, still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
/** The end record with the longest comment that may follow it (APPNOTE 4.3.16). */
const longestEnd = 22 + 0xffff;
const inExtraField = 0xffffffff;
const copyLength = 1 << 20;

/** What a ZIP file holds, by its central directory; undefined when that cannot be read (damaged, beyond 4 GB). */
export async function zipEntries(path: string): Promise<ZipEntry[] | undefined> {
  const source = await open(path, 'r');
  try {
    const { size } = await source.stat();
    const tail = await read(source, Math.max(0, size - longestEnd), Math.min(size, longestEnd));
    const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
    if (end < 0 || end + 22 > tail.length) return undefined;
    const directory = await read(source, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
    const entries: ZipEntry[] = [];
    for (let at = 0; entries.length < tail.readUInt16LE(end + 10);) {
      if (at + 46 > directory.length || directory.readUInt32LE(at) !== centralSignature) return undefined;
      const extra = at + 46 + directory.readUInt16LE(at + 28);
      const next = extra + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
      entries.push(entryOf(directory.subarray(at, next), directory.subarray(extra, next)));
      at = next;
    }
    return entries;
  } finally {
    await source.close();
  }
}

/** Sizes that do not fit (or that the writer did not know) stand in the ZIP64 extra field, in this order. */
function entryOf(record: Buffer, extra: Buffer): ZipEntry {
  const wide: number[] = [];
  if (extra.length >= 4 && extra.readUInt16LE(0) === 1) {
    for (let at = 4; at + 8 <= Math.min(extra.length, 4 + extra.readUInt16LE(2)); at += 8)
      wide.push(Number(extra.readBigUInt64LE(at)));
  }
  const wideOr = (at: number): number => {
    const value = record.readUInt32LE(at);
    return value === inExtraField ? (wide.shift() ?? value) : value;
  };
  const [unpacked, packed, offset] = [wideOr(24), wideOr(20), wideOr(42)];
  const name = record.toString('utf8', 46, 46 + record.readUInt16LE(28));
  return { name, method: record.readUInt16LE(10), checksum: record.readUInt32LE(16), packed, unpacked, offset };
}

/** Writes a ZIP file of some entries of another one, in the order given, without unpacking them. */
export async function copyZip(from: string, to: string, entries: readonly ZipEntry[]): Promise<void> {
  const source = await open(from, 'r');
  const target = await open(to, 'w');
  try {
    for (const entry of entries) await copyEntry(source, target, entry);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(endSignature, 0);
    await target.write(end);
  } finally {
    await source.close();
    await target.close();
  }
}

async function copyEntry(source: FileHandle, target: FileHandle, entry: ZipEntry): Promise<void> {
  const local = await read(source, entry.offset, 30);
  if (local.length < 30 || local.readUInt32LE(0) !== localSignature) throw new Error(`${entry.name} is not there`);
  const name = Buffer.from(entry.name, 'utf8');
  const header = Buffer.alloc(30);
  header.writeUInt32LE(localSignature, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(0x0800, 6);
  header.writeUInt16LE(entry.method, 8);
  header.writeUInt32LE(entry.checksum, 14);
  header.writeUInt32LE(entry.packed, 18);
  header.writeUInt32LE(entry.unpacked, 22);
  header.writeUInt16LE(name.length, 26);
  await target.write(Buffer.concat([header, name]));
  let at = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const end = at + entry.packed;
  while (at < end) {
    const piece = await read(source, at, Math.min(copyLength, end - at));
    if (piece.length === 0) throw new Error(`${entry.name} is cut off`);
    await target.write(piece);
    at += piece.length;
  }
}

async function read(source: FileHandle, position: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await source.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
