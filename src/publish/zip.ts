import { crc32 } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { deflate } from './deflate';

/** Zip entries carry a local date and time: this one reads the same in every time zone. */
export const entryDate = (): Date => new Date(1980, 0, 1, 12);

/** Adds an entry that is there as a whole. */
export function addEntry(zip: Zip, name: string, bytes: Uint8Array, level: number): void {
  const size = bytes.length;
  const entry: ZipInputFile = { filename: name, size, crc: crc32(bytes), compression: 8, mtime: entryDate() };
  zip.add(entry);
  entry.ondata?.(null, deflate(bytes, level), true);
}

/** A zip file of parts that memory can hold; the same parts, the same bytes. */
export function zipFile(parts: ReadonlyMap<string, Uint8Array>, level: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, bytes] of parts) addEntry(zip, name, bytes, level);
  zip.end();
  return Buffer.concat(pieces);
}
