import type {
  ColumnSpec,
  DaxNames,
  Locale,
  MeasureSpec,
  RelationshipSpec,
  StarSpec,
  TableSpec,
  Text,
} from '../spec/types';
import { modelTables } from '../spec/model-tables';
import { callsOf, type Call } from './dax/calls';
import { tokenize, type Tokens } from './dax/tokens';

/** The formula of a measure, a calculation item or a role in the checked language: its tokens, or why it could not be read. */
export interface Formula {
  /** Absent for a calculation item and a role. */
  readonly measure?: MeasureSpec;
  /** `[Revenue]`, `Time calculation[Previous year]`, `Region[Customer]` */
  readonly object: string;
  readonly dax: string;
  readonly tokens: Tokens;
  /** Its function calls, outer before inner. */
  readonly calls: readonly Call[];
}

/** The specification as the model of one language will show it, with look-ups by id and by name. */
export interface NamedModel {
  readonly spec: StarSpec;
  readonly locale: Locale;
  readonly formulas: readonly Formula[];
  /** Those of the star, and those that the model has besides. */
  readonly tables: readonly TableSpec[];
  /** Ids that a formula asked for and the specification lacks, per measure object. */
  readonly unknownIds: readonly { readonly object: string; readonly id: string }[];
  tableOf(id: string): TableSpec | undefined;
  columnOf(table: string, column: string): ColumnSpec | undefined;
  tableNamed(name: string): TableSpec | undefined;
  columnNamed(table: TableSpec, name: string): ColumnSpec | undefined;
  measureNamed(name: string): MeasureSpec | undefined;
  /** Relationships that start or end at this column. */
  relationshipsAt(table: string, column: string): readonly RelationshipSpec[];
  /** `Sales[Net amount]` */
  describe(table: TableSpec, column?: ColumnSpec): string;
}

/** Power BI compares names without regard to case. */
export const fold = (name: string): string => name.toLowerCase();

class UnknownId extends Error {
  constructor(readonly id: string) {
    super(id);
  }
}

export function nameModel(spec: StarSpec, locale: Locale): NamedModel {
  const tables = modelTables(spec);
  const foldedName = ({ name }: { readonly name: Text }): string => fold(name[locale]);
  const tablesById = firstBy(tables, ({ id }) => id);
  const tablesByName = firstBy(tables, foldedName);
  const measuresByName = firstBy(spec.measures, foldedName);
  const columnsByName = new Map(tables.map((table) => [table, firstBy(table.columns, foldedName)]));
  return {
    spec,
    locale,
    ...readFormulas(spec, locale),
    tables,
    tableOf: (id) => tablesById.get(id),
    columnOf: (table, column) => tablesById.get(table)?.columns.find(({ id }) => id === column),
    tableNamed: (name) => tablesByName.get(fold(name)),
    columnNamed: (table, name) => columnsByName.get(table)?.get(fold(name)),
    measureNamed: (name) => measuresByName.get(fold(name)),
    relationshipsAt: (table, column) =>
      spec.relationships.filter(({ from, to }) =>
        [from, to].some((end) => end.table === table && end.column === column),
      ),
    describe: (table, column) =>
      column === undefined ? table.name[locale] : `${table.name[locale]}[${column.name[locale]}]`,
  };
}

/** Objects by a key, of which the first that bears it counts. */
function firstBy<T>(objects: readonly T[], keyOf: (object: T) => string): ReadonlyMap<string, T> {
  return new Map(objects.toReversed().map((object) => [keyOf(object), object]));
}

/** Every formula, or the id that it asked for in vain. */
function readFormulas(spec: StarSpec, locale: Locale): Pick<NamedModel, 'formulas' | 'unknownIds'> {
  const names = daxNames(spec, locale);
  const formulas: Formula[] = [];
  const unknownIds: { object: string; id: string }[] = [];
  const read = (object: string, dax: (names: DaxNames) => string, measure?: MeasureSpec): void => {
    try {
      const written = dax(names);
      const tokens = tokenize(written);
      formulas.push({ measure, object, dax: written, tokens, calls: callsOf(tokens.list) });
    } catch (error) {
      if (!(error instanceof UnknownId)) throw error;
      unknownIds.push({ object, id: error.id });
    }
  };
  for (const measure of spec.measures) read(`[${measure.name[locale]}]`, measure.dax, measure);
  for (const group of spec.calculationGroups ?? [])
    for (const item of group.items) read(`${group.name[locale]}[${item.name[locale]}]`, item.dax);
  for (const role of spec.roles ?? [])
    for (const { table, dax } of role.filters)
      read(`${role.name[locale]}[${spec.tables.find(({ id }) => id === table)?.name[locale] ?? table}]`, (n) =>
        dax(n, '"…"'),
      );
  return { formulas, unknownIds };
}

/** The names that formulas are written with, always quoted: how they are best written is the publisher’s business. */
function daxNames(spec: StarSpec, locale: Locale): DaxNames {
  const known = <T>(found: T | undefined, id: string): T => {
    if (found === undefined) throw new UnknownId(id);
    return found;
  };
  const tables = firstBy(modelTables(spec), ({ id }) => id);
  const measures = firstBy(spec.measures, ({ id }) => id);
  const table = (id: string): string => `'${known(tables.get(id), id).name[locale].replaceAll("'", "''")}'`;
  const member = (name: string): string => `[${name.replaceAll(']', ']]')}]`;
  return {
    table,
    column: (tableId, id) => {
      const column = known(tables.get(tableId), tableId).columns.find((each) => each.id === id);
      return table(tableId) + member(known(column, `${tableId}.${id}`).name[locale]);
    },
    measure: (id) => member(known(measures.get(id), id).name[locale]),
  };
}
