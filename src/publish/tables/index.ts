/**
 * The star's tables as files that any tool reads: Parquet and CSV, written by DuckDB with localized headers, rows in
 * the spec's order and the same bytes every time.
 */
export { copyOptions, publishTables, type TableFormat } from './tables';
export { orderOf, selectTable, type Cell } from './select';
