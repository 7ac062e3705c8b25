import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeText } from '../../common';
import { rowsOf, type Locale, type MeasureValue, type Star, type StarSpec } from '../../star';
import { formatDate } from '../format';
import { publishedFile, publishedIn, type PublishedFile } from '../published';
import { tableName } from '../names';
import { calculationChapters } from './calculations';
import { heading, linkTo } from './markdown';
import { matrixTable } from './matrix';
import { measuresChapter } from './measures';
import { parameterChapter } from './parameters';
import { modelPictures, pictureLinks } from './pictures';
import { predictionChapter } from './prediction';
import { rulesChapter } from './rules';
import { tableAnchor, tableChapter, tableOverview } from './tables';
import { words } from './words';

/**
 * Writes the data dictionary of a star as Markdown: tables and columns, relationships as pictures in a folder beside
 * it, the rules that classify customers, the models behind predictions, and every measure with its value on the
 * published data. All of it comes from the star's spec and from the rules themselves.
 */
export async function publishDictionary(
  star: Star,
  values: readonly MeasureValue[],
  locale: Locale,
  file: string,
): Promise<PublishedFile[]> {
  await writeText(file, dictionaryText(star, await rowsOf(star), values, locale, pictureFolder(file)));
  return [await publishedFile(file), ...(await publishPictures(star, locale, file))];
}

const pictureFolder = (file: string): string => basename(file, '.md');

async function publishPictures({ spec }: Star, locale: Locale, file: string): Promise<PublishedFile[]> {
  const published: PublishedFile[] = [];
  await mkdir(join(dirname(file), pictureFolder(file)), { recursive: true });
  for (const [name, svg] of modelPictures(spec, locale)) {
    const picture = `${pictureFolder(file)}/${name}`;
    await writeText(join(dirname(file), picture), svg);
    published.push(await publishedIn(dirname(file), picture));
  }
  return published;
}

/** The dictionary's text; `rows`: rows of each table by id; `folder`: where its pictures are, beside it. */
export function dictionaryText(
  { spec, asOf, currency, prediction }: Pick<Star, 'spec' | 'asOf' | 'currency' | 'prediction'>,
  rows: ReadonlyMap<string, number>,
  values: readonly MeasureValue[],
  locale: Locale,
  folder: string,
): string {
  const hasRelationship = spec.tables.some(({ id }) => id === 'relationship');
  const pictures = pictureLinks(spec, locale, folder, words.diagram[locale]);
  const chapters = [
    heading(1, words.title[locale]),
    `${words.asOf[locale]} ${formatDate(asOf, locale)}. ${words.lead[locale]}`,
    heading(2, words.tables[locale]),
    tableOverview(spec, rows, locale),
    heading(3, words.diagram[locale]),
    words.diagramLead[locale],
    ...pictures.bus(),
    ...matrix(spec, locale),
    ...spec.tables.map((table) => tableChapter(spec, table, locale, pictures.star(table))),
    ...(hasRelationship ? [rulesChapter(locale)] : []),
    ...(hasRelationship && prediction ? [predictionChapter(prediction, locale, currency)] : []),
    measuresChapter(spec, values, locale, currency),
    ...parameterChapter(spec, locale),
    ...calculationChapters(spec, locale),
  ];
  return `${chapters.join('\n\n')}\n`;
}

/** The matrix in words; nothing for a model whose tables are not linked. */
const matrix = (spec: StarSpec, locale: Locale): string[] =>
  spec.relationships.length === 0
    ? []
    : [matrixTable(spec, (table) => linkTo(tableAnchor(table), tableName(table, locale)), locale)];
