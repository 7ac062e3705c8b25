import { posix } from 'node:path';
import { escapeMarkdown, foldToAscii, inlineCode } from '../../publish';
import type { Locale, Text } from '../../relationship/text';
import type { MeasureSpec, TableSpec } from '../../star';

/** Where each page stands below the folder of its language; the same in both, so that one leads to the other. */
export const paths = {
  index: 'README.md',
  matrix: 'bus-matrix.md',
  rules: 'rules.md',
  calculations: 'calculations.md',
  access: 'access.md',
  lineage: 'lineage.md',
  sources: 'sources.md',
  catalogue: 'measures/README.md',
  table: ({ id }: Pick<TableSpec, 'id'>) => `tables/${id.replaceAll('_', '-')}.md`,
  folder: (folder: Text) => `measures/${slug(folder)}.md`,
  measure: (measure: MeasureSpec) => `measures/${slug(measure.folder)}.md#${measure.id}`,
  busPicture: 'images/bus.svg',
  starPicture: ({ id }: Pick<TableSpec, 'id'>) => `images/star-${id.replaceAll('_', '-')}.svg`,
  lineagePicture: (folder: Text) => `images/lineage-${slug(folder)}.svg`,
} as const;

const slug = (folder: Text): string => foldToAscii(folder.en, '-').toLowerCase();

/** The folder of a language, below `docs/model/`. */
export const folderOf = (locale: Locale): string => locale;

/** Links of one page to others, both given below the folder of the language. */
export interface Links {
  target(target: string): string;
  link(target: string, text: string): string;
  /** A link whose text is code. */
  code(target: string, text: string): string;
  picture(target: string, text: string): string;
  /** The same page in the other language. */
  other(locale: Locale, text: string): string;
}

export function linksOf(page: string): Links {
  const to = (target: string): string =>
    target.startsWith('#') ? target : posix.relative(posix.dirname(page), target);
  return {
    target: to,
    link: (target, text) => `[${escapeMarkdown(text)}](${to(target)})`,
    code: (target, text) => `[${inlineCode(text)}](${to(target)})`,
    picture: (target, text) => `![${escapeMarkdown(text)}](${to(target)})`,
    other: (locale, text) => `[${text}](${to(posix.join('..', folderOf(locale), page))})`,
  };
}
