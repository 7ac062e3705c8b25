import { stableGuid } from '../../../common';
import { headerOf, type CurrencyCode, type StarSpec, type TableSpec } from '../../../star';
import { calculationGroupObject } from './calculation-group';
import { cultureObjects, cultures } from './culture';
import type { ModelNames } from './names';
import type { ExpressionObject, PartitionObject, RelationshipObject, SemanticModel } from './objects';
import { parameterObject } from './parameter';
import { folderParameter, mText, tableQuery } from './partition';
import { perspectiveObject } from './perspectives';
import { roleObject, type NamedRole } from './roles';
import { some, tableObject } from './table';

export interface ModelOptions {
  readonly spec: StarSpec;
  readonly names: ModelNames;
  /** Each table's rows as embedded text; a table that is not in it is read from its file. */
  readonly embedded: ReadonlyMap<string, string>;
  /** Initial value of the folder parameter; empty for the embedded rows. */
  readonly dataFolder: string;
  /** Examples of row-level security. */
  readonly roles?: readonly NamedRole[];
  /** What amounts are in, where it is known. */
  readonly currency?: CurrencyCode;
}

/** The semantic model of a star, as one language names it. */
export function semanticModel(options: ModelOptions): SemanticModel {
  const { spec, names, currency, roles = [] } = options;
  const culture = cultures[names.locale];
  const tables = spec.tables.map((table) =>
    tableObject(
      table,
      spec.measures.filter((measure) => measure.table === table.id),
      {
        names,
        money: { locale: names.locale, currency },
        partition: importPartition(table, options),
        sourceColumn: (column) => headerOf(column, names.locale),
      },
    ),
  );
  return {
    culture,
    dataAccessOptions: { legacyRedirects: true, returnErrorValuesAsNull: true },
    defaultPowerBIDataSourceVersion: 'powerBI_V3',
    discourageImplicitMeasures: true,
    sourceQueryCulture: culture,
    tables: [
      ...tables,
      ...(spec.parameters ?? []).map((each) =>
        parameterObject(
          each,
          spec.measures.filter(({ table }) => table === each.id),
          names,
        ),
      ),
      ...(spec.calculationGroups ?? []).map((group) => calculationGroupObject(group, names)),
    ],
    relationships: relationships(spec, names),
    cultures: cultureObjects(spec, names, roles),
    perspectives: some((spec.perspectives ?? []).map((each) => perspectiveObject(each, spec, names))),
    roles: some(roles.map((role) => roleObject(role, names))),
    expressions: [parameter(options)],
    annotations: [
      { name: 'PBI_QueryOrder', value: JSON.stringify([folderParameter, ...tables.map(({ name }) => name)]) },
      { name: '__PBI_TimeIntelligenceEnabled', value: '0' },
      { name: 'PBI_ProTooling', value: '["DevMode"]' },
    ],
  };
}

function importPartition(table: TableSpec, { names, embedded }: ModelOptions): PartitionObject {
  return {
    name: names.tableName(table.id),
    mode: 'import',
    source: { type: 'm', expression: tableQuery(table, names.locale, embedded.get(table.id)) },
  };
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

function parameter({ names, embedded, dataFolder }: ModelOptions): ExpressionObject {
  const meta = '[IsParameterQuery = true, Type = "Text", IsParameterQueryRequired = false]';
  return {
    name: folderParameter,
    description: parameterText[embedded.size > 0 ? 'embedded' : 'files'][names.locale],
    kind: 'm',
    expression: `${mText(dataFolder)} meta ${meta}`,
    lineageTag: stableGuid(`expression/${folderParameter}`),
    annotations: [
      { name: 'PBI_NavigationStepName', value: 'Navigation' },
      { name: 'PBI_ResultType', value: 'Text' },
    ],
  };
}

function relationships(spec: StarSpec, names: ModelNames): RelationshipObject[] {
  return spec.relationships.map(({ from, to, active }) => ({
    name: stableGuid(`relationship/${from.table}.${from.column}/${to.table}.${to.column}`),
    ...(active ? {} : { isActive: false }),
    fromTable: names.tableName(from.table),
    fromColumn: names.columnName(from.table, from.column),
    toTable: names.tableName(to.table),
    toColumn: names.columnName(to.table, to.column),
  }));
}
