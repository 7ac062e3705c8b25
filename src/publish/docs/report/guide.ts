import type { Locale, StarSpec } from '../../../star';
import { foldToAscii, tableName } from '../../names';
import { wireframes, type ReportFiles, type Wireframe, type WireVisual } from '../../powerbi/wireframe';
import { escapeMarkdown, heading, linkTo, markdownTable } from '../markdown';
import { ownVisual, visualKinds, words } from './words';

export interface GuideOptions {
  readonly locale: Locale;
  /** The model behind the report: its names tell facts from dimensions. */
  readonly spec: StarSpec;
}

/** Where the guide of a language stands, below the folder of the guides. */
export const guideFile = (locale: Locale): string => `report.${locale}.md`;

/**
 * The guide to a report: for every page its picture, on a screen and on a phone, the question it answers, its visuals
 * and their fields. All of it comes from the report’s files.
 *
 * @returns the guide and its pictures: relative path → content
 */
export function reportGuide(files: ReportFiles, options: GuideOptions): Map<string, string> {
  const { locale } = options;
  const pictures = wireframes(files, { locale, numbered: true });
  const other = locale === 'fr' ? 'en' : 'fr';
  const chapters = pictures.map((wireframe) => pageChapter(wireframe, options));
  const text = [
    heading(1, words.title[locale]),
    `_[${words.other[locale]}](${guideFile(other)})_`,
    words.lead[locale],
    words.complete[locale],
    overview(pictures, options),
    ...chapters,
  ].join('\n\n');
  return new Map([
    [guideFile(locale), `${text}\n`],
    ...pictures.flatMap(({ page, desktop, mobile }): [string, string][] => [
      [pictureFile(page.title, locale), desktop],
      ...(mobile === undefined ? [] : [[phoneFile(page.title, locale), mobile] satisfies [string, string]]),
    ]),
  ]);
}

const slug = (title: string): string => foldToAscii(title, '-').toLowerCase();
const pictureFile = (title: string, locale: Locale): string => `${locale}/${slug(title)}.svg`;
const phoneFile = (title: string, locale: Locale): string => `${locale}/${slug(title)}-phone.svg`;

function overview(pictures: readonly Wireframe[], options: GuideOptions): string {
  const { locale } = options;
  const columns = (['page', 'question', 'facts'] as const).map((key) => ({ header: words[key][locale] }));
  const rows = pictures.map((wireframe) => [
    linkTo(slug(wireframe.page.title), wireframe.page.title),
    escapeMarkdown(wireframe.page.question ?? ''),
    escapeMarkdown(factsOf(wireframe, options).join(', ')),
  ]);
  return markdownTable(columns, rows);
}

/** The fact tables that a page cannot do without, in the order of the model. */
function factsOf({ page }: Wireframe, { spec, locale }: GuideOptions): string[] {
  const used = new Set(page.visuals.flatMap(({ fields }) => fields.map(({ table }) => table)));
  const facts = spec.tables.filter(({ kind }) => kind === 'fact').map((table) => tableName(table, locale));
  return facts.filter((fact) => used.has(fact));
}

function pageChapter({ page, mobile }: Wireframe, { locale }: GuideOptions): string {
  const columns = [
    { header: '#', align: 'right' as const },
    ...(['visual', 'subject', 'fields'] as const).map((key) => ({ header: words[key][locale] })),
  ];
  const shown = page.visuals.filter(({ hidden }) => !hidden);
  const rows = shown.map((visual, index) => [
    String(index + 1),
    (visualKinds[visual.type] ?? ownVisual)[locale],
    escapeMarkdown(visual.title ?? visual.altText),
    fieldList(visual),
  ]);
  const alt = escapeMarkdown(words.pictureOf[locale].replace('{0}', page.title));
  return [
    heading(2, page.title, slug(page.title)),
    ...(page.question === undefined ? [] : [`**${escapeMarkdown(page.question)}**`]),
    ...(page.kind === 'page' ? [] : [words[page.kind][locale]]),
    `![${alt}](${pictureFile(page.title, locale)})`,
    markdownTable(columns, rows),
    ...(mobile === undefined
      ? []
      : [
          `<details><summary>${words.phone[locale]}</summary>\n\n![${alt}](${phoneFile(page.title, locale)})\n\n</details>`,
        ]),
  ].join('\n\n');
}

/** Fields as `Table[Name]`, the spelling of DAX. */
function fieldList({ fields }: WireVisual): string {
  return fields.map(({ table, property }) => escapeMarkdown(`${table}[${property}]`)).join(', ');
}
