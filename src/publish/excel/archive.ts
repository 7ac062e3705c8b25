import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { addEntry, entryDate, packedEntry } from '../zip';

/** What an entry may hold to be compressed in one go, in bytes; a longer one is compressed as it comes. */
const atOnce = 32 * 1024 * 1024;
/** On sheets, two fifths of the time of level 4 for an eighth more size. */
const level = 1;

type Piece = string | Uint8Array;
type Pieces = AsyncIterable<Piece> | Iterable<Piece>;

/**
 * A zip file written as it comes, so that memory does not depend on its size; same entries, same bytes, since dates
 * are fixed and no compressor depends on the machine (zlib's output differs between processors).
 */
export class ArchiveWriter {
  private readonly encoder = new TextEncoder();
  private pending: Uint8Array[] = [];
  private failure: Error | undefined;

  private readonly zip = new Zip((error, data) => {
    if (error) this.failure = error;
    else this.pending.push(data);
  });

  private constructor(private readonly handle: FileHandle) {}

  /** Creates or replaces `file`, with its folder. */
  static async create(file: string): Promise<ArchiveWriter> {
    await mkdir(dirname(file), { recursive: true });
    return new ArchiveWriter(await open(file, 'w'));
  }

  /** Adds an entry, text as UTF-8; what is too long to be held reaches the disk before more of it is asked for. */
  async add(name: string, content: Uint8Array | Pieces): Promise<void> {
    if (content instanceof Uint8Array) this.addWhole(name, [content], content.length);
    else await this.addPieces(name, content);
    await this.flush();
  }

  /** Writes the directory of entries and closes the file. */
  async finish(): Promise<void> {
    this.zip.end();
    await this.flush();
    await this.handle.close();
  }

  /** Closes the file as it stands. */
  async abandon(): Promise<void> {
    await this.handle.close();
  }

  private async addPieces(name: string, pieces: Pieces): Promise<void> {
    const held: Uint8Array[] = [];
    let size = 0;
    let stream: ZipDeflate | undefined;
    for await (const piece of pieces) {
      const bytes = typeof piece === 'string' ? this.encoder.encode(piece) : piece;
      size += bytes.length;
      if (stream === undefined) {
        held.push(bytes);
        if (size <= atOnce) continue;
        stream = this.openStream(name);
        for (const earlier of held.splice(0)) stream.push(earlier);
      } else {
        stream.push(bytes);
      }
      await this.flush();
    }
    if (stream === undefined) this.addWhole(name, held, size);
    else stream.push(new Uint8Array(0), true);
  }

  private openStream(name: string): ZipDeflate {
    const entry = new ZipDeflate(name, { level });
    entry.mtime = entryDate();
    this.zip.add(entry);
    return entry;
  }

  private addWhole(name: string, pieces: readonly Uint8Array[], size: number): void {
    const bytes = pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces, size);
    addEntry(this.zip, name, packedEntry(bytes, level));
  }

  private async flush(): Promise<void> {
    if (this.failure) throw this.failure;
    const { pending } = this;
    this.pending = [];
    for (const bytes of pending) await this.handle.appendFile(bytes);
  }
}
