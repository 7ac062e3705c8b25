import type { Locale, Text } from '../relationship/text';

/** Where a problem is: the file, and inside it the line (1 = first line of the file) and the column's name or number. */
export interface Place {
  readonly file?: string;
  readonly row?: number;
  readonly column?: string | number;
}

/**
 * A problem that its reader can do something about: what is wrong, where, and what to do.
 * Thrown by every room of the kit for bad input; anything else that is thrown is a defect of ours.
 */
export class Problem extends Error {
  constructor(
    readonly what: Text,
    readonly advice: Text,
    readonly place: Place = {},
    options?: ErrorOptions,
  ) {
    super(what.en, options);
    this.name = 'Problem';
  }

  /** The whole problem in one language, ready to print: place, what, advice. */
  describe(locale: Locale): string {
    return [describePlace(this.place, locale), this.what[locale], this.advice[locale]].filter(Boolean).join('\n');
  }
}

const words = {
  row: { fr: 'ligne', en: 'line' },
  column: { fr: 'colonne', en: 'column' },
} as const;

/** "sales.csv, line 12, column amount"; empty when nothing is known. */
export function describePlace(place: Place, locale: Locale): string {
  const parts: string[] = [];
  if (place.file !== undefined) parts.push(place.file);
  if (place.row !== undefined) parts.push(`${words.row[locale]} ${place.row}`);
  if (place.column !== undefined) parts.push(`${words.column[locale]} ${place.column}`);
  return parts.join(', ');
}
