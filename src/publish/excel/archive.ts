import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { entryDate } from '../entry-date';

/** On sheets as fast as level 1 and within 3 % of the size of level 6, which takes twice the time. */
const level = 4;

/**
 * A zip file written as it comes, so that memory does not depend on its size; same entries, same bytes, since dates
 * are fixed and the compressor is plain JavaScript (zlib's output differs between processors).
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

  /** Adds an entry, text as UTF-8; each piece reaches the disk before the next is asked for. */
  async add(name: string, content: Uint8Array | AsyncIterable<string> | Iterable<string>): Promise<void> {
    const entry = new ZipDeflate(name, { level });
    entry.mtime = entryDate;
    this.zip.add(entry);
    if (content instanceof Uint8Array) {
      entry.push(content, true);
    } else {
      for await (const piece of content) {
        entry.push(this.encoder.encode(piece));
        await this.flush();
      }
      entry.push(new Uint8Array(0), true);
    }
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

  private async flush(): Promise<void> {
    if (this.failure) throw this.failure;
    const { pending } = this;
    this.pending = [];
    for (const bytes of pending) await this.handle.appendFile(bytes);
  }
}
