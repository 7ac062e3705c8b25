import {
  modelTables,
  type ColumnSpec,
  type DaxNames,
  type Locale,
  type MeasureSpec,
  type StarSpec,
  type TableSpec,
} from '../../../star';
import { columnName, measureName, tableName } from '../../names';

/** Finds the spec's objects by id and says what the model of one language calls them. */
export interface ModelNames extends DaxNames {
  readonly locale: Locale;
  findTable(table: string): TableSpec | undefined;
  findColumn(table: string, column: string): ColumnSpec | undefined;
  findMeasure(measure: string): MeasureSpec | undefined;
  /** The table's plain name, as people read it. Throws if the spec has no such table. */
  tableName(table: string): string;
  /** The column's plain name. Throws if the spec has no such column. */
  columnName(table: string, column: string): string;
  /** The measure's plain name. Throws if the spec has no such measure. */
  measureName(measure: string): string;
}

export function modelNames(spec: StarSpec, locale: Locale): ModelNames {
  const tables = new Map(modelTables(spec).map((table) => [table.id, table]));
  const measures = new Map(spec.measures.map((measure) => [measure.id, measure]));
  const findColumn = (table: string, column: string): ColumnSpec | undefined =>
    tables.get(table)?.columns.find((candidate) => candidate.id === column);
  const plain = {
    tableName: (table: string) => tableName(known(tables.get(table), `table ${table}`), locale),
    columnName: (table: string, column: string) =>
      columnName(known(findColumn(table, column), `column ${table}.${column}`), locale),
    measureName: (measure: string) => measureName(known(measures.get(measure), `measure ${measure}`), locale),
  };
  return {
    locale,
    findTable: (table) => tables.get(table),
    findColumn,
    findMeasure: (measure) => measures.get(measure),
    ...plain,
    table: (table) => daxTable(plain.tableName(table)),
    column: (table, column) => daxTable(plain.tableName(table)) + daxMember(plain.columnName(table, column)),
    measure: (measure) => daxMember(plain.measureName(measure)),
  };
}

function known<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`the star's specification has no ${what}`);
  return found;
}

// A bare table name must not read as a function or keyword (DATE); quotes are always right, so only plain words that
// the language does not know go without. Keeping the list short keeps it certain.
const daxWords = new Set(['DATE', 'CALENDAR', 'PRODUCT', 'TIME', 'YEAR', 'MONTH', 'DAY', 'RANK', 'INDEX', 'VALUES']);

function daxTable(name: string): string {
  const bare = /^[A-Za-z][A-Za-z0-9_]*$/.test(name) && !daxWords.has(name.toUpperCase());
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}

function daxMember(name: string): string {
  return `[${name.replaceAll(']', ']]')}]`;
}
