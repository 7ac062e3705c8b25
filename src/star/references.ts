import type { DaxNames } from './spec/types';

/** What a formula names. */
export interface References {
  readonly tables: ReadonlySet<string>;
  /** `table.column` */
  readonly columns: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
}

/** A measure with its home table, or a calculation item, which is at home nowhere. */
export interface Formula {
  readonly table?: string;
  readonly dax: (names: DaxNames) => string;
}

/** Finds what a formula needs by writing its DAX with names that take notes. */
export function referencesOf({ table: home, dax }: Formula): References {
  const tables = new Set(home === undefined ? [] : [home]);
  const columns = new Set<string>();
  const measures = new Set<string>();
  const names: DaxNames = {
    table: (table) => {
      tables.add(table);
      return table;
    },
    column: (table, column) => {
      tables.add(table);
      columns.add(`${table}.${column}`);
      return column;
    },
    measure: (id) => {
      measures.add(id);
      return id;
    },
  };
  dax(names);
  return { tables, columns, measures };
}
