import { crc32 } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { deflate } from './deflate';

/** Zip entries carry a local date and time: this one reads the same in every time zone. */
export const entryDate = (): Date => new Date(1980, 0, 1, 12);

/** A compressed entry, which may go into several zip files. */
export interface PackedEntry {
  /** Bytes before compression. */
  readonly size: number;
  readonly crc: number;
  readonly deflated: Uint8Array<ArrayBuffer>;
}

/** Compresses an entry that is there as a whole. */
export function packedEntry(bytes: Uint8Array, level: number): PackedEntry {
  return { size: bytes.length, crc: crc32(bytes), deflated: deflate(bytes, level) };
}

/** Adds an entry that is there as a whole. */
export function addEntry(zip: Zip, name: string, { size, crc, deflated }: PackedEntry): void {
  const entry: ZipInputFile = { filename: name, size, crc, compression: 8, mtime: entryDate() };
  zip.add(entry);
  entry.ondata?.(null, deflated, true);
}

/** A zip file of parts that memory can hold; the same parts, the same bytes. */
export function zipFile(parts: ReadonlyMap<string, PackedEntry>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, entry] of parts) addEntry(zip, name, entry);
  zip.end();
  return Buffer.concat(pieces);
}
