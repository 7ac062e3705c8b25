import type { Text } from '../../relationship/text';

/** Something that the importer worked out by itself. */
export interface Decision {
  /** What was decided about, such as "date format". */
  readonly subject: Text;
  readonly decision: Text;
  /** What in the files led to it. */
  readonly evidence: Text;
  /** Where the mapping file overrides it, such as `dates.format`; absent for what only informs. */
  readonly setting?: string;
  /** The evidence does not settle it: a person should look. */
  readonly uncertain?: boolean;
}

/** A text that is the same in both languages, such as a column's name. */
export const same = (value: string): Text => ({ fr: value, en: value });

export { text as say } from '../../relationship/text';

/** 12345 as people write it: `12 345` (narrow no-break space) in French, `12,345` in English. */
export function count(value: number): Text {
  const grouped = (separator: string): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, separator);
  return { fr: grouped('\u202f'), en: grouped(',') };
}

/** A word of both languages in the singular and the plural. */
export interface Noun {
  readonly fr: readonly [singular: string, plural: string];
  readonly en: readonly [singular: string, plural: string];
}

export const lines: Noun = { fr: ['ligne', 'lignes'], en: ['line', 'lines'] };

/** "1 line", "2 lines"; in French, nothing is singular too. */
export function counted(value: number, { fr, en }: Noun): Text {
  const shown = count(value);
  return { fr: `${shown.fr} ${fr[value < 2 ? 0 : 1]}`, en: `${shown.en} ${en[value === 1 ? 0 : 1]}` };
}
