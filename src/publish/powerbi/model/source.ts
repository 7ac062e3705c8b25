import { stableGuid } from '../../../common';
import { headerOf, type ColumnSpec, type Locale, type TableSpec, type Text } from '../../../star';
import type { ExpressionObject, PartitionObject } from './objects';
import { folderParameter, mText, tableQuery, type Rows } from './partition';

/** Where a model’s rows come from: all that differs between the ways to open one model. */
export interface ModelSource {
  readonly partition: (table: TableSpec) => Omit<PartitionObject, 'name'>;
  /** What the source calls a column. */
  readonly columnOf: (column: ColumnSpec) => string;
  /** What ties a table to that of its source, where the source has tables; its columns are then tied by their names. */
  readonly tableTagOf?: (table: TableSpec) => string;
  readonly expressions: readonly ExpressionObject[];
  /** What Power BI notes about how a model came about. */
  readonly tooling: readonly string[];
}

/** The Lakehouse of Microsoft Fabric that holds the tables. */
export interface Lakehouse {
  /** Id of the workspace that it is in. */
  readonly workspace: string;
  readonly id: string;
}

/** Payloads by table id, see `embedRows`. */
type Payloads = ReadonlyMap<string, string>;

const imported = (
  locale: Locale,
  rows: (table: TableSpec) => Rows,
  expressions: readonly ExpressionObject[],
): ModelSource => ({
  partition: (table) => ({
    mode: 'import',
    source: { type: 'm', expression: tableQuery(table, locale, rows(table)) },
  }),
  columnOf: (column) => headerOf(column, locale),
  expressions,
  tooling: ['DevMode'],
});

/** Rows embedded in the queries, or the files of a folder once the parameter names one. */
export function switchedSource(locale: Locale, payloads: Payloads): ModelSource {
  const rows = (table: TableSpec): Rows => ({ kind: 'either', payload: payloads.get(table.id) ?? '' });
  return imported(locale, rows, [parameter(locale, parameterTexts.switched, mText(''))]);
}

/** Rows embedded in the queries and no parameter, so that nothing is asked. */
export function embeddedSource(locale: Locale, payloads: Payloads): ModelSource {
  return imported(locale, (table) => ({ kind: 'embedded', payload: payloads.get(table.id) ?? '' }), []);
}

/**
 * The files of a folder.
 * @param folder its path; undefined to have Power BI ask for it
 */
export function folderSource(locale: Locale, folder: string | undefined): ModelSource {
  const asked = folder === undefined;
  const parameters = asked
    ? parameter(locale, parameterTexts.asked, 'null', true)
    : parameter(locale, parameterTexts.files, mText(folder));
  return imported(locale, () => ({ kind: 'file' }), [parameters]);
}

const lakehouseExpression = 'Lakehouse';

/** The only schema that every Lakehouse has. */
const lakehouseSchema = 'dbo';

/** Where OneLake keeps a Lakehouse. */
export const oneLakeAddress = ({ workspace, id }: Lakehouse): string =>
  `https://onelake.dfs.fabric.microsoft.com/${workspace}/${id}`;

/**
 * Tables of a Lakehouse, read where they lie (Direct Lake). They and their columns bear the ids of the specification,
 * which every engine takes; people read the model’s names.
 */
export function lakehouseSource(lakehouse: Lakehouse): ModelSource {
  const address = mText(oneLakeAddress(lakehouse));
  const expression: ExpressionObject = {
    name: lakehouseExpression,
    kind: 'm',
    expression: `let\n    Source = AzureStorage.DataLake(${address}, [HierarchicalNavigation=true])\nin\n    Source`,
    lineageTag: stableGuid(`expression/${lakehouseExpression}`),
    annotations: [{ name: 'PBI_IncludeFutureArtifacts', value: 'False' }],
  };
  return {
    partition: ({ id }) => ({
      mode: 'directLake',
      source: {
        type: 'entity',
        entityName: id,
        schemaName: lakehouseSchema,
        expressionSource: lakehouseExpression,
      },
    }),
    columnOf: ({ id }) => id,
    tableTagOf: ({ id }) => `[${lakehouseSchema}].[${id}]`,
    expressions: [expression],
    tooling: ['DirectLakeOnOneLakeInWeb', 'DevMode'],
  };
}

const parameterTexts = {
  switched: {
    fr: 'Dossier des fichiers de données. Laissez vide pour utiliser les lignes contenues dans les requêtes.',
    en: 'Folder that holds the data files. Leave empty to use the rows embedded in the queries.',
  },
  files: {
    fr: 'Dossier des fichiers de données. À changer si vous les déplacez.',
    en: 'Folder that holds the data files. Change it when you move them.',
  },
  asked: {
    fr: 'Chemin complet du dossier «\u202fData\u202f» que Relata a écrit\u202f: dans l’Explorateur, Maj + clic droit sur ce dossier ▸ Copier en tant que chemin, puis collez ici.',
    en: 'Full path of the folder “Data” that Relata wrote: in Explorer, Shift + right click on that folder ▸ Copy as path, then paste here.',
  },
} as const satisfies Record<string, Text>;

function parameter(locale: Locale, description: Text, value: string, required = false): ExpressionObject {
  return {
    name: folderParameter,
    description: description[locale],
    kind: 'm',
    expression: `${value} meta [IsParameterQuery = true, Type = "Text", IsParameterQueryRequired = ${required}]`,
    lineageTag: stableGuid(`expression/${folderParameter}`),
    annotations: [
      { name: 'PBI_NavigationStepName', value: 'Navigation' },
      { name: 'PBI_ResultType', value: 'Text' },
    ],
  };
}
