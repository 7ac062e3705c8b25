import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PublishedFile } from '../published';
import type { CustomVisual } from './custom-visual';
import type { JsonObject } from './report/expression';

/** Files by their path below a folder, with forward slashes. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** JSON as Power BI Desktop saves it: two blanks a level, LF, an empty line at the end. */
export function jsonText(content: JsonObject): string {
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/** The report’s own files, the same in a project and in a template, with our visual among them. */
export function reportFiles(documents: ReadonlyMap<string, JsonObject>, visual: CustomVisual): Files {
  return new Map<string, string | Uint8Array>([
    ...[...documents].map(([path, content]) => [path, jsonText(content)] as const),
    ...[...visual.members].map(([path, bytes]) => [`CustomVisuals/${visual.guid}/${path}`, bytes] as const),
  ]);
}

/** Writes the files below a folder; those of the same names are overwritten. Told in path order. */
export async function writeFiles(files: Files, folder: string): Promise<PublishedFile[]> {
  const paths = [...files.keys()].sort();
  for (const below of new Set(paths.map((path) => dirname(path))))
    await mkdir(join(folder, below), { recursive: true });
  const published: PublishedFile[] = [];
  for (const file of paths) {
    const content = Buffer.from(files.get(file) ?? '');
    await writeFile(join(folder, file), content);
    published.push({ file, bytes: content.length });
  }
  return published;
}
