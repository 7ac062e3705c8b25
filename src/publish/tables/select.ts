import { sqlName } from '../../star';
import type { ColumnSpec, Locale, TableSpec } from '../../star';
import { columnName } from '../names';

/** SQL of a cell, given its column and the SQL of its value. */
export type Cell = (column: ColumnSpec, value: string) => string;

/**
 * SELECT of a star table as it is published: every column of the spec in its order, under its localized header, rows
 * in the spec's order (nulls last), which is total, so that every publication has the same rows in the same places.
 */
export function selectTable(table: TableSpec, locale: Locale, cell: Cell): string {
  const source = `star.${sqlName(table.id)}`;
  const columns = table.columns.map((column) => {
    return `${cell(column, `source.${sqlName(column.id)}`)} AS ${sqlName(columnName(column, locale))}`;
  });
  return `SELECT ${columns.join(', ')} FROM ${source} AS source ORDER BY ${orderOf(table, 'source')}`;
}

/** The order of a table's rows in every publication, as SQL; `source` is the table's name in the query. */
export function orderOf(table: TableSpec, source: string): string {
  return table.orderBy.map((id) => `${source}.${sqlName(id)} ASC NULLS LAST`).join(', ');
}
