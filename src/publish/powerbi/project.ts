import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stableGuid } from '../../common';
import { refuseBroken, type Locale, type Star } from '../../star';
import { foldToAscii } from '../names';
import { publishedIn, type PublishedFile } from '../published';
import { readCustomVisual } from './custom-visual';
import { semanticModel } from './model/model';
import { modelNames } from './model/names';
import { rolesOf } from './model/roles';
import { oneLine } from './model/texts';
import { tmdlDocuments } from './model/tmdl';
import type { JsonObject } from './report/expression';
import { lookOf, type LookName } from './report/look';
import { reportDocuments } from './report/report';
import { embedRows } from './rows';

export interface PowerBiProjectOptions {
  /** What the project is called: title of report and model, and (in plain ASCII) its files. */
  readonly name: string;
  /** Names the model and the report; the other language becomes the model's translation. */
  readonly locale: Locale;
  /** The visual's package, a `.pbiviz`. */
  readonly visual: Uint8Array;
  /** What the report is drawn for; `light` by default. */
  readonly look?: LookName;
  /** Absolute path of the folder with the Parquet files, which models too large to embed read. */
  readonly dataFolder: string;
}

const schemas = 'https://developer.microsoft.com/json-schemas/fabric';

/**
 * Writes the star as a Power BI project: semantic model (TMDL), report (PBIR) and our visual registered in it.
 *
 * Small data is embedded in the model's queries: open, refresh, done. As soon as one table is too large for that, every
 * table is read from the Parquet files of `dataFolder`, so that all rows come from the same build.
 *
 * @param folder where the project's files go; files of the same names are overwritten
 * @returns the files written, in path order
 * @throws Problem if the visual's package cannot be read, or the model is one that Power BI would refuse
 */
export async function publishPowerBiProject(
  star: Star,
  options: PowerBiProjectOptions,
  folder: string,
): Promise<PublishedFile[]> {
  refuseBroken(star.spec);
  const files = await projectFiles(star, options);
  const published: PublishedFile[] = [];
  for (const file of [...files.keys()].sort()) {
    const path = join(folder, ...file.split('/'));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, files.get(file) ?? '');
    published.push(await publishedIn(folder, file));
  }
  return published;
}

/** Every file of the project: relative path → content. */
async function projectFiles(star: Star, options: PowerBiProjectOptions): Promise<Map<string, string | Uint8Array>> {
  const visual = readCustomVisual(options.visual);
  const names = modelNames(star.spec, options.locale);
  const embedded = await embedRows(star);
  const base = projectFileName(options.name);
  const report = `${base}.Report`;
  const model = `${base}.SemanticModel`;
  const documents = tmdlDocuments(
    semanticModel({
      spec: star.spec,
      names,
      embedded: embedded ?? new Map(),
      roles: await rolesOf(star),
      currency: star.currency,
      dataFolder: embedded === undefined ? options.dataFolder : '',
    }),
  );
  const look = lookOf(options.look ?? 'light');
  const subject = { names, visual, asOf: star.asOf, embedded: embedded !== undefined, look };
  return new Map<string, string | Uint8Array>([
    ['.gitignore', '**/.pbi/localSettings.json\n**/.pbi/cache.abf\n'],
    [`${base}.pbip`, jsonText(shortcut(report))],
    [`${model}/.platform`, jsonText(platform('SemanticModel', options.name))],
    [`${model}/definition.pbism`, jsonText(modelSettings)],
    ...[...documents].map(([path, text]): [string, string] => [`${model}/definition/${path}`, text]),
    [`${report}/.platform`, jsonText(platform('Report', options.name))],
    ...[...reportDocuments(subject, model)].map(([path, content]): [string, string] => [
      `${report}/${path}`,
      jsonText(content),
    ]),
    ...[...visual.members].map(([path, bytes]): [string, Uint8Array] => [
      `${report}/CustomVisuals/${visual.guid}/${path}`,
      bytes,
    ]),
  ]);
}

/** The project's name as file systems take it; device names that Windows keeps for itself get company. */
export function projectFileName(name: string): string {
  const folded = foldToAscii(name, '-');
  return folded === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(folded)
    ? ['Relata', folded].filter(Boolean).join('-')
    : folded;
}

function jsonText(content: JsonObject): string {
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

function shortcut(report: string): JsonObject {
  return {
    $schema: `${schemas}/pbip/pbipProperties/1.0.0/schema.json`,
    version: '1.0',
    artifacts: [{ report: { path: report } }],
    settings: { enableAutoRecovery: true },
  };
}

const modelSettings: JsonObject = {
  $schema: `${schemas}/item/semanticModel/definitionProperties/1.0.0/schema.json`,
  version: '4.2',
  settings: {},
};

function platform(type: 'Report' | 'SemanticModel', name: string): JsonObject {
  return {
    $schema: `${schemas}/gitIntegration/platformProperties/2.0.0/schema.json`,
    metadata: { type, displayName: oneLine(name) || 'Relata' },
    config: { version: '2.0', logicalId: stableGuid(`${type}/${name}`) },
  };
}
