import { stableGuid } from '../../common';
import { refuseBroken, type Locale, type Star } from '../../star';
import { foldToAscii } from '../names';
import type { PublishedFile } from '../published';
import { readCustomVisual } from './custom-visual';
import { semanticModel, withRowsOf } from './model/model';
import { modelNames } from './model/names';
import type { SemanticModel } from './model/objects';
import { rolesOf } from './model/roles';
import { embeddedSource, folderSource, switchedSource, type ModelSource } from './model/source';
import { oneLine } from './model/texts';
import { tmdlDocuments } from './model/tmdl';
import { jsonText, reportFiles, writeFiles, type Files } from './files';
import type { JsonObject } from './report/expression';
import { lookOf, type LookName } from './report/look';
import { reportDocuments } from './report/report';
import { embedRows } from './rows';
import { packedReport, templateFile } from './template';

/** What a report is made of besides the star. */
export interface ReportOptions {
  /** What the project is called: title of report and model, and (in plain ASCII) its files. */
  readonly name: string;
  /** Names the model and the report; the other language becomes the model's translation. */
  readonly locale: Locale;
  /** The visual's package, a `.pbiviz`. */
  readonly visual: Uint8Array;
  /** What the report is drawn for; `light` by default. */
  readonly look?: LookName;
}

export interface PowerBiProjectOptions extends ReportOptions {
  /** Absolute path of the folder with the Parquet files, which models too large to embed read. */
  readonly dataFolder: string;
}

const schemas = 'https://developer.microsoft.com/json-schemas/fabric';

/**
 * Writes the star as a Power BI project (semantic model in TMDL, report in PBIR, our visual registered in it) and as
 * templates of the same model and report, which Power BI Desktop opens on a double-click.
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
  return writeFiles(await projectFiles(star, options), folder);
}

/** Every file of the project and its templates: relative path → content. */
async function projectFiles(star: Star, options: PowerBiProjectOptions): Promise<Files> {
  const { locale, name } = options;
  const embedded = await embedRows(star);
  const modelFrom = await modelsOf(star, locale);
  const report = reportOf(star, options, embedded !== undefined);
  const model = modelFrom(
    embedded === undefined ? folderSource(locale, options.dataFolder) : switchedSource(locale, embedded),
  );
  const base = projectFileName(name);
  const packed = packedReport(report);
  const template = (source: ModelSource): Uint8Array =>
    templateFile({ name, locale, model: withRowsOf(source, model, star.spec.tables), report: packed });
  return new Map([
    ...projectFolder(name, model, report),
    ...(embedded === undefined ? [] : [[`${base}.pbit`, template(embeddedSource(locale, embedded))] as const]),
    [`${base}-${folderWord[locale]}.pbit`, template(folderSource(locale, undefined))],
  ]);
}

/** The star’s model, wherever its rows come from. */
export async function modelsOf(star: Star, locale: Locale): Promise<(source: ModelSource) => SemanticModel> {
  const { spec, currency } = star;
  const names = modelNames(spec, locale);
  const roles = await rolesOf(star);
  return (source) => semanticModel({ spec, names, roles, currency, source });
}

/** The report’s files. `embedded`: its rows need no folder. */
export function reportOf(star: Star, options: ReportOptions, embedded: boolean): Files {
  const visual = readCustomVisual(options.visual);
  const names = modelNames(star.spec, options.locale);
  const look = lookOf(options.look ?? 'light');
  const { asOf, scenario } = star;
  return reportFiles(reportDocuments({ names, visual, asOf, scenario, embedded, look }), visual);
}

/** How the template that asks for a folder is told from the one that holds its rows. */
const folderWord: Readonly<Record<Locale, string>> = { fr: 'dossier', en: 'folder' };

/** A project folder: the shortcut, the model, the report. */
export function projectFolder(name: string, model: SemanticModel, report: Files): Files {
  const base = projectFileName(name);
  const folders = { report: `${base}.Report`, model: `${base}.SemanticModel` };
  return new Map<string, string | Uint8Array>([
    ['.gitignore', '**/.pbi/localSettings.json\n**/.pbi/cache.abf\n'],
    [`${base}.pbip`, jsonText(shortcut(folders.report))],
    [`${folders.model}/.platform`, jsonText(platform('SemanticModel', name))],
    [`${folders.model}/definition.pbism`, jsonText(modelSettings)],
    ...[...tmdlDocuments(model)].map(([path, text]) => [`${folders.model}/definition/${path}`, text] as const),
    [`${folders.report}/.platform`, jsonText(platform('Report', name))],
    [`${folders.report}/definition.pbir`, jsonText(reportSettings(folders.model))],
    ...[...report].map(([path, content]) => [`${folders.report}/${path}`, content] as const),
  ]);
}

/** The project's name as file systems take it; device names that Windows keeps for itself get company. */
export function projectFileName(name: string): string {
  const folded = foldToAscii(name, '-');
  return folded === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(folded)
    ? ['Relata', folded].filter(Boolean).join('-')
    : folded;
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

function reportSettings(modelFolder: string): JsonObject {
  return {
    $schema: `${schemas}/item/report/definitionProperties/2.0.0/schema.json`,
    version: '4.0',
    datasetReference: { byPath: { path: `../${modelFolder}` } },
  };
}

function platform(type: 'Report' | 'SemanticModel', name: string): JsonObject {
  return {
    $schema: `${schemas}/gitIntegration/platformProperties/2.0.0/schema.json`,
    metadata: { type, displayName: oneLine(name) || 'Relata' },
    config: { version: '2.0', logicalId: stableGuid(`${type}/${name}`) },
  };
}
