import { stableGuid } from '../../../common';
import type { CurrencyCode, StarSpec, TableSpec } from '../../../star';
import { calculationGroupObject } from './calculation-group';
import { cultureObjects, cultures } from './culture';
import type { ModelNames } from './names';
import type { Annotation, RelationshipObject, SemanticModel, TableObject } from './objects';
import { parameterObject } from './parameter';
import { perspectiveObject } from './perspectives';
import { roleObject, type NamedRole } from './roles';
import type { ModelSource } from './source';
import { some, tableObject } from './table';

export interface ModelOptions {
  readonly spec: StarSpec;
  readonly names: ModelNames;
  /** Where the rows come from. */
  readonly source: ModelSource;
  /** Examples of row-level security. */
  readonly roles?: readonly NamedRole[];
  /** What amounts are in, where it is known. */
  readonly currency?: CurrencyCode;
}

/** The semantic model of a star, as one language names it. */
export function semanticModel(options: ModelOptions): SemanticModel {
  const { spec, names, source, currency, roles = [] } = options;
  const culture = cultures[names.locale];
  const tables = spec.tables.map((table) =>
    tableObject(
      table,
      spec.measures.filter((measure) => measure.table === table.id),
      {
        names,
        money: { locale: names.locale, currency },
        partition: { name: names.tableName(table.id), ...source.partition(table) },
        sourceColumn: source.columnOf,
        sourceTag: source.tableTagOf?.(table),
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
    expressions: some(source.expressions),
    annotations: annotations(source, tables),
  };
}

/**
 * The same model with the rows of another source, which must call the columns as that of the model does.
 * @param specs what the first tables of the model are
 */
export function withRowsOf(source: ModelSource, model: SemanticModel, specs: readonly TableSpec[]): SemanticModel {
  const filled = specs.flatMap((spec, index) => {
    const table = model.tables[index];
    return table === undefined ? [] : [{ ...table, partitions: [{ name: table.name, ...source.partition(spec) }] }];
  });
  return {
    ...model,
    tables: [...filled, ...model.tables.slice(specs.length)],
    expressions: some(source.expressions),
    annotations: annotations(source, filled),
  };
}

/** @param tables those that the source fills */
function annotations(source: ModelSource, tables: readonly TableObject[]): Annotation[] {
  const queries = tables.filter(({ partitions: [partition] }) => partition?.source.type === 'm');
  return [
    { name: 'PBI_QueryOrder', value: JSON.stringify([...source.expressions, ...queries].map(({ name }) => name)) },
    { name: '__PBI_TimeIntelligenceEnabled', value: '0' },
    { name: 'PBI_ProTooling', value: JSON.stringify(source.tooling) },
  ];
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
