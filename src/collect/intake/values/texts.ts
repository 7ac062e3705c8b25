import { sqlText } from '../../../store';

/** What programs write where there is nothing; compared without regard to case. */
export const missingWords = [
  'null',
  'n/a',
  'na',
  '#n/a',
  'nan',
  'none',
  '(null)',
  '<null>',
  '\\n',
  '-',
  '--',
  'nd',
  'nc',
  '?',
] as const;

/** As they occur: `null`, `NULL`, `Null`. A plain list of texts is what SQL compares fastest. */
const missingSpellings = [
  ...new Set(
    missingWords.flatMap((word) => [
      word,
      word.toUpperCase(),
      word.charAt(0).toUpperCase() + word.slice(1),
      spelledNaN(word),
    ]),
  ),
];

function spelledNaN(word: string): string {
  return word === 'nan' ? 'NaN' : word;
}

/** Blanks that `trim` of SQL does not know: tab, no-break space, narrow no-break space. */
export const blanks = ' \t\u00a0\u202f\u2007\ufeff';

/** SQL: a cell without outer blanks. */
export const trimmed = (cell: string): string => `trim(${cell}, '${blanks}')`;

/** SQL: a trimmed cell, NULL when it says "nothing". */
export const unlessMissing = (text: string): string =>
  `CASE WHEN ${text} IN ('', ${missingSpellings.map(sqlText).join(', ')}) THEN NULL ELSE ${text} END`;

/** SQL: the text of a cell without outer blanks, NULL when it says "nothing". */
export const cleanText = (cell: string): string => unlessMissing(trimmed(cell));

export function isMissing(value: string): boolean {
  const text = trimBlanks(value);
  return text === '' || missingSpellings.includes(text);
}

export function trimBlanks(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && blanks.includes(value.charAt(start))) start += 1;
  while (end > start && blanks.includes(value.charAt(end - 1))) end -= 1;
  return value.slice(start, end);
}

/** An identifier that a program took for a number: `17850.0`. */
export const numberedIdentifier = /^\d+\.0+$/;

/** SQL: an identifier, with the `.0` removed that a program added by taking it for a number. */
export function identifier(cleaned: string, numbered: boolean): string {
  const bare = `regexp_replace(${cleaned}, '^(\\d+)\\.0+$', '\\1')`;
  return numbered ? `CASE WHEN suffix(${cleaned}, '.0') THEN ${bare} ELSE ${cleaned} END` : cleaned;
}
