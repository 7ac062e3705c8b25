import { stableGuid } from '../../../common';
import { modelTables, type CurrencyCode, type StarSpec } from '../../../star';
import { calculationGroupDocument } from './calculation-group';
import { cultures, cultureDocument, otherLocale } from './culture';
import type { ModelNames } from './names';
import { parameterDocument } from './parameter';
import { folderParameter, mText } from './partition';
import { columnReference, description, documentText, objectName } from './syntax';
import { tableDocument } from './table';

/** The lowest level that knows every feature used now or planned (user-defined functions); never lower it again. */
const compatibilityLevel = 1702;

export interface ModelOptions {
  readonly spec: StarSpec;
  readonly names: ModelNames;
  /** Each table's rows as embedded text; a table that is not in it is read from its file. */
  readonly embedded: ReadonlyMap<string, string>;
  /** Initial value of the folder parameter; empty for the embedded rows. */
  readonly dataFolder: string;
  /** What amounts are in, where it is known. */
  readonly currency?: CurrencyCode;
}

/** Every file of the model's `definition` folder: relative path → text. */
export function modelDocuments(options: ModelOptions): Map<string, string> {
  const { spec, names, embedded } = options;
  const other = cultures[otherLocale(names.locale)];
  return new Map([
    ['database.tmdl', documentText(['database', `\tcompatibilityLevel: ${compatibilityLevel}`])],
    ['model.tmdl', modelDocument(spec, names)],
    ['expressions.tmdl', folderDocument(options)],
    ['relationships.tmdl', relationshipsDocument(spec, names)],
    ...spec.tables.map((table): [string, string] => [
      `tables/${tableFileName(names.tableName(table.id))}.tmdl`,
      tableDocument(
        table,
        spec.measures.filter((measure) => measure.table === table.id),
        names,
        embedded.get(table.id),
        options.currency,
      ),
    ]),
    ...(spec.parameters ?? []).map((parameter): [string, string] => [
      `tables/${tableFileName(names.tableName(parameter.id))}.tmdl`,
      parameterDocument(
        parameter,
        spec.measures.filter(({ table }) => table === parameter.id),
        names,
      ),
    ]),
    ...(spec.calculationGroups ?? []).map((group): [string, string] => [
      `tables/${tableFileName(group.name[names.locale])}.tmdl`,
      calculationGroupDocument(group, names),
    ]),
    [`cultures/${other}.tmdl`, cultureDocument(spec, names)],
  ]);
}

/** Power BI Desktop names a table's file like the table, save for what file systems refuse. */
function tableFileName(name: string): string {
  return name.replace(/[<>:"/\\|?*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function modelDocument(spec: StarSpec, names: ModelNames): string {
  const tables = spec.tables.map((table) => names.tableName(table.id));
  const all = modelTables(spec).map((table) => names.tableName(table.id));
  return documentText([
    'model Model',
    `\tculture: ${cultures[names.locale]}`,
    '\tdefaultPowerBIDataSourceVersion: powerBI_V3',
    '\tdiscourageImplicitMeasures',
    `\tsourceQueryCulture: ${cultures[names.locale]}`,
    '\tdataAccessOptions',
    '\t\tlegacyRedirects',
    '\t\treturnErrorValuesAsNull',
    '',
    `annotation PBI_QueryOrder = ${JSON.stringify([folderParameter, ...tables])}`,
    '',
    'annotation __PBI_TimeIntelligenceEnabled = 0',
    '',
    'annotation PBI_ProTooling = ["DevMode"]',
    '',
    ...all.map((table) => `ref table ${objectName(table)}`),
    '',
    `ref cultureInfo ${cultures[otherLocale(names.locale)]}`,
  ]);
}

const parameterText = {
  embedded: {
    fr: 'Dossier des fichiers de données. Laissez vide pour utiliser les lignes contenues dans les requêtes.',
    en: 'Folder that holds the data files. Leave empty to use the rows embedded in the queries.',
  },
  files: {
    fr: 'Dossier des fichiers de données. À changer si vous les déplacez.',
    en: 'Folder that holds the data files. Change it when you move them.',
  },
};

function folderDocument({ names, embedded, dataFolder }: ModelOptions): string {
  const meta = '[IsParameterQuery = true, Type = "Text", IsParameterQueryRequired = false]';
  return documentText([
    ...description(parameterText[embedded.size > 0 ? 'embedded' : 'files'][names.locale]),
    `expression ${folderParameter} = ${mText(dataFolder)} meta ${meta}`,
    `\tlineageTag: ${stableGuid(`expression/${folderParameter}`)}`,
    '',
    '\tannotation PBI_NavigationStepName = Navigation',
    '',
    '\tannotation PBI_ResultType = Text',
  ]);
}

function relationshipsDocument(spec: StarSpec, names: ModelNames): string {
  const lines = spec.relationships.flatMap(({ from, to, active }, index) => [
    ...(index === 0 ? [] : ['']),
    `relationship ${stableGuid(`relationship/${from.table}.${from.column}/${to.table}.${to.column}`)}`,
    ...(active ? [] : ['\tisActive: false']),
    `\tfromColumn: ${columnReference(names.tableName(from.table), names.columnName(from.table, from.column))}`,
    `\ttoColumn: ${columnReference(names.tableName(to.table), names.columnName(to.table, to.column))}`,
  ]);
  return documentText(lines);
}
