import { colon, escapeMarkdown, formatDate, formatNumber, heading } from '../../publish';
import { scenarios } from '../../collect';
import type { Locale } from '../../relationship/text';
import type { ColumnSpec } from '../../star';
import type { Row } from '../../store';
import type { ModelFacts, Study } from './facts';
import { linksOf, paths, type Links } from './paths';
import { words } from './words';

/** What every page is written with. */
export interface PageContext extends ModelFacts {
  readonly locale: Locale;
  readonly links: Links;
}

/** A page: its title, the way home and to the other language, and its paragraphs. */
export function pageOf(
  facts: ModelFacts,
  locale: Locale,
  path: string,
  title: string,
  paragraphs: (context: PageContext) => readonly string[],
): readonly [path: string, text: string] {
  const links = linksOf(path);
  const other: Locale = locale === 'fr' ? 'en' : 'fr';
  const ways = [
    ...(path === paths.index ? [] : [links.link(paths.index, words.home[locale])]),
    links.other(other, words.other[locale]),
  ];
  const body = [
    heading(1, title),
    `_${ways.join(' · ')}_`,
    ...paragraphs({ ...facts, locale, links }),
    `_${words.generated[locale]}_`,
  ];
  return [path, `${body.filter((paragraph) => paragraph !== '').join('\n\n')}\n`];
}

export const studyName = ({ scenario }: Study, locale: Locale): string => scenarios[scenario].title[locale];

/** A cell of an example row, as people of the language read it. */
export function cell(value: Row[string], column: ColumnSpec, locale: Locale, study: Study): string {
  if (value === null || value === undefined) return formatNumber(null, 'integer', locale);
  if (column.type === 'date' && typeof value === 'string') return formatDate(value, locale);
  if (typeof value === 'number') return formatNumber(value, column.format ?? 'key', locale, study.currency);
  return String(value);
}

/** `name: text`, with the space that French sets before a colon. */
export const named = (name: string, text: string, locale: Locale): string => `${name}${colon[locale]} ${text}`;

/** What people also call a table, column or measure; empty where nothing is known. */
export const synonymsOf = (object: string, { spec, locale }: Pick<PageContext, 'spec' | 'locale'>): string =>
  (spec.synonyms ?? [])
    .filter((synonym) => synonym.object === object)
    .flatMap(({ words: known }) => known[locale])
    .map(escapeMarkdown)
    .join(', ');
