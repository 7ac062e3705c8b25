import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { rowsOf, sqlText } from '../../star';
import type { ColumnSpec, Locale, Star } from '../../star';
import { dataFileName } from '../names';
import { publishedIn, type PublishedFile } from '../published';
import { spreadsheetText } from '../../common';
import { selectTable, type Cell } from './select';

export type TableFormat = 'parquet' | 'csv';

const cells: Record<TableFormat, Cell> = {
  parquet: (_column, value) => value,
  csv: (column: ColumnSpec, value) => (column.type === 'text' ? spreadsheetText(value) : value),
};

/**
 * DuckDB's options. CSV: comma, double quotes only where needed (an empty text is `""`, a missing value nothing), LF
 * line ends. Parquet: Snappy, which every reader knows, and row groups of a fixed size so that bytes do not depend on
 * the number of threads.
 */
export const copyOptions: Record<TableFormat, string> = {
  parquet: 'FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 122880',
  csv: `FORMAT csv, HEADER true, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '', DATEFORMAT '%Y-%m-%d'`,
};

/**
 * Writes every table of the star to `folder`, one file per table and format, with localized headers and rows in the
 * spec's order; the same star gives the same bytes.
 *
 * Both formats: UTF-8 without byte order mark, ISO dates, decimal points, `true`/`false`, whatever the locale. Parquet
 * keeps texts exactly as they are. In CSV, which people open in spreadsheets, a text that starts with `=`, `+`, `-`,
 * `@`, tab or carriage return gets a leading apostrophe, unless it is but a number with its sign.
 *
 * @throws what the file system throws when `folder` cannot be written.
 */
export async function publishTables(
  star: Star,
  locale: Locale,
  folder: string,
  options: { readonly formats: readonly TableFormat[] } = { formats: ['parquet', 'csv'] },
): Promise<PublishedFile[]> {
  await mkdir(folder, { recursive: true });
  const counts = await rowsOf(star);
  const files: PublishedFile[] = [];
  for (const table of star.spec.tables) {
    const rows = counts.get(table.id) ?? 0;
    for (const format of options.formats) {
      const file = dataFileName(table, locale, format);
      const query = selectTable(table, locale, cells[format]);
      await star.session.run(`COPY (${query}) TO ${sqlText(join(folder, file))} (${copyOptions[format]})`);
      files.push({ ...(await publishedIn(folder, file, rows)), tables: [table.id] });
    }
  }
  return files;
}
