import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { problems } from '../problems';
import { nearest, Problem } from '../../../common';

export interface FoundFile {
  /** Absolute path. */
  readonly path: string;
  /** How people see it: relative to the base folder, with forward slashes. */
  readonly name: string;
}

const dataFile = /\.(csv|tsv|tab|txt|dat|prn|asc|psv|xlsx|xlsm|parquet|pq)(\.gz)?$/i;

/**
 * The data files behind paths, folders (searched in depth) and glob patterns, each once: in the order given, and
 * within a folder or pattern in code point order of their names.
 */
export async function findFiles(paths: readonly string[], base: string): Promise<FoundFile[]> {
  if (paths.length === 0) throw problems.noPath({});
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    for (const file of await expand(path, base)) found.set(file, { path: file, name: nameOf(file, base) });
  }
  return [...found.values()];
}

async function expand(path: string, base: string): Promise<string[]> {
  const place = resolve(base, path);
  try {
    const entry = await stat(place);
    return entry.isDirectory() ? await filesIn(place, path) : [place];
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    if (/[*?[{]/.test(path)) return matching(path, base);
    if (code !== 'ENOENT') throw problems.unreadable({ file: path }, code, error);
    throw await missing(place, path);
  }
}

async function filesIn(folder: string, path: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      throw problems.unreadable({ file: path }, error.code, error);
    },
  );
  const files = entries
    .filter((entry) => !entry.isDirectory() && dataFile.test(entry.name))
    .map((entry) => resolve(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !relative(folder, file)
          .split(sep)
          .some((part) => /^[.~]/.test(part)),
    );
  if (files.length === 0) throw problems.emptyFolder({ file: path });
  return inOrder(files);
}

/** Patterns are written with the platform's slashes; whoever copies a path from Windows types backslashes. */
async function matching(pattern: string, base: string): Promise<string[]> {
  const files = await glob(pattern.replaceAll('\\', '/'), {
    cwd: base,
    absolute: true,
    onlyFiles: true,
    expandDirectories: false,
  });
  if (files.length === 0) throw problems.noMatch({ file: pattern });
  return inOrder(files.map((file) => resolve(file)));
}

async function missing(place: string, path: string): Promise<Problem> {
  const siblings = await readdir(dirname(place)).catch(() => []);
  const similar = nearest(basename(place), siblings);
  const known = problems.missing({ file: path });
  if (similar === undefined) return known;
  const advice = {
    fr: `${known.advice.fr} Un fichier proche existe : ${similar}.`,
    en: `${known.advice.en} A similar file exists: ${similar}.`,
  };
  return new Problem(known.what, advice, known.place);
}

const inOrder = (files: string[]): string[] => files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

function nameOf(file: string, base: string): string {
  const inside = relative(base, file);
  return (inside.startsWith('..') || inside === '' ? file : inside).split(sep).join('/');
}
