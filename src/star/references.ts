import type { DaxNames, MeasureSpec } from './spec/types';

/** What a measure's DAX names. */
export interface References {
  readonly tables: ReadonlySet<string>;
  /** `table.column` */
  readonly columns: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
}

/** Finds what a measure needs by writing its DAX with names that take notes. */
export function referencesOf(measure: MeasureSpec): References {
  const tables = new Set([measure.table]);
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
  measure.dax(names);
  return { tables, columns, measures };
}
