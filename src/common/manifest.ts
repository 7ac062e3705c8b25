import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The file by which a folder is known as written by Relata, in the format that `sha256sum --check` reads. */
export const manifestName = 'SHA256SUMS';

/** Power BI Desktop's own working files (local settings, cache): neither ours nor anybody's work. */
const workingFolder = '.pbi';

/** Relative path, with forward slashes, to the file's SHA-256. */
export type Manifest = Readonly<Record<string, string>>;

/** Records every file of the folder with its SHA-256, in path order. */
export async function writeManifest(folder: string): Promise<void> {
  const lines = Object.entries(await fingerprint(folder)).map(([path, hash]) => `${hash}  ${path}\n`);
  await writeFile(join(folder, manifestName), lines.join(''), 'utf8');
}

/** The folder's manifest, or undefined when it has none. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split(/\r?\n/).filter(Boolean);
  return Object.fromEntries(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** The files that were changed, added or removed since the manifest was written. */
export async function changesSince(folder: string, manifest: Manifest): Promise<string[]> {
  const now = await fingerprint(folder);
  const paths = new Set([...Object.keys(manifest), ...Object.keys(now)]);
  return [...paths].filter((path) => manifest[path] !== now[path]).sort();
}

async function fingerprint(folder: string): Promise<Manifest> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== manifestName && !path.split('/').includes(workingFolder))
    .sort();
  const files: Record<string, string> = {};
  for (const path of paths) files[path] = await sha256(join(folder, path));
  return files;
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * The files of a folder that are not as Relata wrote them, added or missing ones included; undefined for a folder that
 * Relata did not write.
 */
export async function changedFiles(folder: string): Promise<string[] | undefined> {
  const manifest = await readManifest(folder);
  return manifest && changesSince(folder, manifest);
}
