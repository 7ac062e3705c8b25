import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A file that a publisher wrote. */
export interface PublishedFile {
  /** Path below the folder the publisher was given, with forward slashes; a single file's own name. */
  readonly file: string;
  /** Data rows, without the header; absent when the file holds no rows. */
  readonly rows?: number;
  readonly bytes: number;
  /** Ids of the star tables whose rows the file holds. */
  readonly tables?: readonly string[];
}

/** Describes a file just written: `file` below `folder`, forward slashes. */
export async function publishedIn(folder: string, file: string, rows?: number): Promise<PublishedFile> {
  const { size } = await stat(join(folder, ...file.split('/')));
  return rows === undefined ? { file, bytes: size } : { file, rows, bytes: size };
}

/** Describes a single file just written, by its own name. */
export async function publishedFile(path: string, rows?: number): Promise<PublishedFile> {
  const { size } = await stat(path);
  return rows === undefined ? { file: basename(path), bytes: size } : { file: basename(path), rows, bytes: size };
}
