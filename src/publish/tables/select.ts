import { sqlName } from '../../star';
import type { ColumnSpec, Locale, TableSpec } from '../../star';
import { columnName } from '../names';

/** SQL of a cell, given its column and the SQL of its value. */
export type Cell = (column: ColumnSpec, value: string) => string;

/**
 * SELECT of a star table as it is published: every column of the spec in its order, under its localized header. The
 * rows stand in the star in the spec's order, and DuckDB keeps the order in which it reads them: sorting them again
 * would change nothing.
 */
export function selectTable(table: TableSpec, locale: Locale, cell: Cell): string {
  const source = `star.${sqlName(table.id)}`;
  const columns = table.columns.map((column) => {
    return `${cell(column, `source.${sqlName(column.id)}`)} AS ${sqlName(columnName(column, locale))}`;
  });
  return `SELECT ${columns.join(', ')} FROM ${source} AS source`;
}

/** The order of a table's rows in every publication, as SQL: total, nulls last. `source` is its name in the query. */
export function orderOf(table: TableSpec, source: string): string {
  return table.orderBy.map((id) => `${source}.${sqlName(id)} ASC NULLS LAST`).join(', ');
}
