/**
 * The latent truth of a case study, for the instructor alone: the tables that a collector describes, as Parquet and CSV,
 * and a page that says what they are. It stands in a folder of its own, apart from everything that students open.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeText, type DescribedTable } from '../../common';
import { sqlName, sqlText, type Locale, type Star } from '../../star';
import { publishedIn, type PublishedFile } from '../published';
import { copyOptions } from '../tables';
import { readMe } from './read-me';

const formats = ['parquet', 'csv'] as const;

/** Writes the tables and their page to `folder`, the same bytes every time. */
export async function publishGroundTruth(
  { session }: Pick<Star, 'session'>,
  tables: readonly DescribedTable[],
  locale: Locale,
  folder: string,
): Promise<PublishedFile[]> {
  await mkdir(folder, { recursive: true });
  const files: PublishedFile[] = [];
  for (const table of tables) {
    const query = selectDescribed(table, locale);
    const rows = await session.value<number>(`SELECT count(*) FROM (${query})`);
    for (const format of formats) {
      const file = `${table.file[locale]}.${format}`;
      await session.run(`COPY (${query}) TO ${sqlText(join(folder, file))} (${copyOptions[format]})`);
      files.push(await publishedIn(folder, file, rows));
    }
  }
  await writeText(join(folder, 'README.md'), readMe(tables, locale));
  return [...files, await publishedIn(folder, 'README.md')];
}

function selectDescribed({ columns, from, orderBy }: DescribedTable, locale: Locale): string {
  const values = columns.map(({ id, name, value }) => `${value?.(locale) ?? sqlName(id)} AS ${sqlName(name[locale])}`);
  return `SELECT ${values.join(', ')} ${from} ORDER BY ${orderBy.map(sqlName).join(', ')}`;
}
