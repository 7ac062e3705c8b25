import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Locale } from '../../relationship/text';

/** A published preview file to show. */
export interface PreviewCase {
  readonly name: string;
  readonly locale: Locale;
  readonly file: string;
}

export interface PreviewParts {
  /** Folder of the built page. */
  readonly page: string;
  /** The packaged visual. */
  readonly visual: string;
  readonly cases: readonly PreviewCase[];
}

/**
 * Lays out a folder that the preview page can be served from: the built page (`index.html`, `sandbox.html`,
 * `assets/`), `visual.json` (the package's `resources/<GUID>.pbiviz.json`), `cases.json` and a copy of each data file
 * at `cases/<name>/preview.json`.
 * @param folder made if missing; files of the same name are replaced
 */
export async function layOutPreview({ page, visual, cases }: PreviewParts, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(page, folder, { recursive: true });
  await writeFile(join(folder, 'visual.json'), await readVisual(visual));
  for (const { name, file } of cases) {
    await mkdir(dirname(join(folder, pathOf(name))), { recursive: true });
    await cp(file, join(folder, pathOf(name)));
  }
  const entries = cases.map(({ name, locale }) => ({ name, locale, path: pathOf(name) }));
  await writeFile(join(folder, 'cases.json'), `${JSON.stringify(entries, undefined, 2)}\n`);
}

const pathOf = (name: string): string => `cases/${name}/preview.json`;

/** The packaged visual's one resource: code, style, strings and capabilities in JSON. */
async function readVisual(file: string): Promise<string> {
  const entries = unzipSync(await readFile(file), { filter: ({ name }) => name.endsWith('.pbiviz.json') });
  const [resource] = Object.values(entries);
  if (!resource) throw new Error(`${file} is not a packaged visual: it holds no .pbiviz.json.`);
  return strFromU8(resource);
}
