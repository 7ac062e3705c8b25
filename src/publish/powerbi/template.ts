import { strToU8 } from 'fflate';
import { stableGuid } from '../../common';
import type { Locale, Text } from '../../star';
import { packedEntry, zipFile, type PackedEntry } from '../zip';
import type { Files } from './files';
import type { SemanticModel } from './model/objects';
import { tmslDocument } from './model/tmsl';

export interface TemplateOptions {
  readonly name: string;
  readonly locale: Locale;
  readonly model: SemanticModel;
  /** The report, which several templates may share, see {@link packedReport}. */
  readonly report: ReadonlyMap<string, PackedEntry>;
}

/**
 * Embedded rows are compressed already, and only their wide characters can be squeezed: the fastest level does that as
 * well as the slower ones.
 */
const level = 1;

/** The report’s files, as the project has them, for a template. */
export function packedReport(report: Files): ReadonlyMap<string, PackedEntry> {
  return new Map([...report].map(([path, content]) => [path, packedEntry(bytesOf(content), level)] as const));
}

/**
 * A Power BI template (`.pbit`): model and report in one file without data. Power BI Desktop opens it on a double-click,
 * asks for the parameters that the model requires, and loads the rows by itself.
 */
export function templateFile({ name, locale, model, report }: TemplateOptions): Uint8Array {
  const asks = model.expressions !== undefined;
  const parts = new Map<string, Uint8Array>([
    // The version of the format that holds a report in files (PBIR).
    ['Version', utf16('1.33')],
    ['[Content_Types].xml', strToU8(contentTypes([...report.keys()]))],
    ['DataModelSchema', utf16(tmslDocument(model, stableGuid(`template/${name}/${asks}`)))],
    ['DiagramLayout', utf16(JSON.stringify(diagramLayout(allTables[locale])))],
    ['Settings', utf16(JSON.stringify(settings))],
    ['Metadata', utf16(JSON.stringify(metadata(descriptions[asks ? 'asking' : 'complete'][locale])))],
  ]);
  return zipFile(
    new Map([
      ...[...parts].map(([part, bytes]) => [part, packedEntry(bytes, level)] as const),
      ...[...report].map(([path, entry]) => [`Report/${path}`, entry] as const),
    ]),
  );
}

/** The parts around the report are little-endian UTF-16 without byte order mark. */
function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'));
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : content;

/** Every kind of part must be declared: the report’s files by what they end in, the others by name. */
function contentTypes(paths: readonly string[]): string {
  const extensions = [...new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1)))].sort();
  const defaults = extensions.map((extension) => `<Default Extension="${extension}" ContentType="" />`);
  const overrides = [
    ['Version', ''],
    ['DataModelSchema', ''],
    ['DiagramLayout', ''],
    ['Settings', 'application/json'],
    ['Metadata', 'application/json'],
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}" />`);
  return `<?xml version="1.0" encoding="utf-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...defaults, ...overrides].join('')}</Types>`;
}

/** One diagram of everything, laid out by Power BI. */
function diagramLayout(name: string): object {
  const diagram = {
    ordinal: 0,
    scrollPosition: { x: 0, y: 0 },
    nodes: [],
    name,
    zoomValue: 100,
    pinKeyFieldsToTop: false,
    showExtraHeaderInfo: false,
    hideKeyFieldsWhenCollapsed: false,
    tablesLocked: false,
  };
  return { version: '1.1.0', diagrams: [diagram], selectedDiagram: name, defaultDiagram: name };
}

const allTables: Text = { fr: 'Toutes les tables', en: 'All tables' };

/** The version must not be newer than the oldest Power BI Desktop that is to open the queries. */
const settings = {
  Version: 4,
  ReportSettings: {},
  QueriesSettings: {
    TypeDetectionEnabled: false,
    RelationshipImportEnabled: false,
    Version: '2.139.2051.0',
  },
};

/** What Power BI Desktop shows when it opens the template. */
const descriptions = {
  complete: {
    fr: 'Les données sont dans ce modèle\u202f: rien n’est demandé. Enregistrez ensuite le rapport sous le nom de votre choix.',
    en: 'The data is in this template: nothing is asked. Then save the report under a name of your choice.',
  },
  asking: {
    fr: 'Indiquez le dossier «\u202fData\u202f» que Relata a écrit\u202f: son chemin complet, par exemple C:\\Cours\\retail\\Data.',
    en: 'Give the folder “Data” that Relata wrote: its full path, for instance C:\\Course\\retail\\Data.',
  },
} as const satisfies Record<string, Text>;

const metadata = (description: string): object => ({
  Version: 5,
  AutoCreatedRelationships: [],
  FileDescription: description,
  CreatedFrom: 'Cloud',
  CreatedFromRelease: '2026.03',
});
