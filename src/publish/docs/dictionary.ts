import { writeText } from '../../common';
import type { Locale, MeasureValue, Star } from '../../star';
import { formatDate } from '../format';
import { publishedFile, type PublishedFile } from '../published';
import { countRows } from '../tables';
import { calculationChapters } from './calculations';
import { diagrams } from './diagram';
import { heading } from './markdown';
import { measuresChapter } from './measures';
import { parameterChapter } from './parameters';
import { predictionChapter } from './prediction';
import { rulesChapter } from './rules';
import { tableChapter, tableOverview } from './tables';
import { words } from './words';

/**
 * Writes the data dictionary of a star as Markdown: tables and columns, relationships as a Mermaid diagram, the rules
 * that classify customers, the models behind predictions, and every measure with its value on the published data. All of it comes from the star's
 * spec and from the rules themselves.
 */
export async function publishDictionary(
  star: Star,
  values: readonly MeasureValue[],
  locale: Locale,
  file: string,
): Promise<PublishedFile[]> {
  const rows = new Map<string, number>();
  for (const table of star.spec.tables) rows.set(table.id, await countRows(star, table));
  await writeText(file, dictionaryText(star, rows, values, locale));
  return [await publishedFile(file)];
}

/** The dictionary's text; `rows`: rows of each table by id. */
export function dictionaryText(
  { spec, asOf, currency, prediction }: Pick<Star, 'spec' | 'asOf' | 'currency' | 'prediction'>,
  rows: ReadonlyMap<string, number>,
  values: readonly MeasureValue[],
  locale: Locale,
): string {
  const hasRelationship = spec.tables.some(({ id }) => id === 'relationship');
  const chapters = [
    heading(1, words.title[locale]),
    `${words.asOf[locale]} ${formatDate(asOf, locale)}. ${words.lead[locale]}`,
    heading(2, words.tables[locale]),
    tableOverview(spec, rows, locale),
    heading(3, words.diagram[locale]),
    words.diagramLead[locale],
    ...diagrams(spec, locale),
    ...spec.tables.map((table) => tableChapter(spec, table, locale)),
    ...(hasRelationship ? [rulesChapter(locale)] : []),
    ...(hasRelationship && prediction ? [predictionChapter(prediction, locale, currency)] : []),
    measuresChapter(spec, values, locale, currency),
    ...parameterChapter(spec, locale),
    ...calculationChapters(spec, locale),
  ];
  return `${chapters.join('\n\n')}\n`;
}
