import { sqlText } from '../../../store';

export const dateFormats = [
  'yyyy-mm-dd',
  'yyyymmdd',
  'dd/mm/yyyy',
  'mm/dd/yyyy',
  'dd/mm/yy',
  'mm/dd/yy',
  'd month yyyy',
  'excel',
] as const;

export type DateFormat = (typeof dateFormats)[number];

/** How the dates of a column are written. Other formats that leave no doubt are read along with the main one. */
export interface DateReading {
  readonly format: DateFormat;
  /** Whether 03/04/2024 is the third of April. */
  readonly dayFirst: boolean;
}

interface Pattern {
  /** In the syntax that JavaScript and RE2 share. */
  readonly source: string;
  /** SQL for the ISO date of a cell that matches. */
  readonly iso: (cell: string) => string;
}

const time =
  '(?:[T ,]+\\d{1,2}[:hH]\\d{0,2}(?::\\d{2}(?:[.,]\\d+)?)? ?(?:[AaPp]\\.?[Mm]\\.?)? ?(?:Z|UTC|[+-]\\d{2}:?\\d{0,2})?)?';
const separated = (year: string): string => `(\\d{1,2})[/.-](\\d{1,2})[/.-](${year})${time}`;

const rewritten = (source: string, replacement: string): Pattern => ({
  source,
  iso: (cell) => `regexp_replace(${cell}, '^${source}$', '${replacement}')`,
});

/** Two-digit years 00–69 are this century's, as in POSIX and Excel's neighbourhood. */
const twoDigitYears = (day: string, month: string): Pattern[] => [
  rewritten(separated('[0-6]\\d'), `20\\3-${month}-${day}`),
  rewritten(separated('[7-9]\\d'), `19\\3-${month}-${day}`),
];

/** English and French; the first letters that tell them apart. */
const months = [
  ['jan'],
  ['feb', 'fev', 'fév'],
  ['mar'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou', 'aoû'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec', 'déc'],
] as const;

const monthNumber = (name: string): string => {
  const whens = months.map(
    (starts, index) =>
      `WHEN ${starts.map((start) => `starts_with(lower(${name}), '${start}')`).join(' OR ')} THEN ${index + 1}`,
  );
  return `CASE ${whens.join(' ')} END`;
};

const monthName = `((?i:${months.flat().join('|')})[a-zé]*)`;
/** `Monday, ` or `lun. `: says nothing that the date does not. */
const weekday = '(?:[A-Za-z]{2,9}\\.?,? )?';
const dayMonthYear = `${weekday}(\\d{1,2})(?:er|st|nd|rd|th)?[ .-]*${monthName}[ .,-]+(\\d{4})${time}`;
const monthDayYear = `${weekday}${monthName}[ .-]*(\\d{1,2})(?:st|nd|rd|th)?[ ,.-]+(\\d{4})${time}`;

const named = (source: string, day: number, month: number): Pattern => ({
  source,
  iso: (cell) => {
    const part = (group: number): string => `regexp_extract(${cell}, '^${source}$', ${group})`;
    return `${part(3)} || '-' || ${monthNumber(part(month))} || '-' || ${part(day)}`;
  },
});

/** Days since 30 December 1899, as spreadsheets count; 15000 is 1941, 80000 is 2119. */
const serial: Pattern = {
  source: '([1-7]\\d{4})(?:\\.\\d+)?',
  iso: (cell) => `CAST(DATE '1899-12-30' + CAST(floor(TRY_CAST(${cell} AS DOUBLE)) AS INTEGER) AS VARCHAR)`,
};

const patterns: Readonly<Record<DateFormat, readonly Pattern[]>> = {
  // A cast to DATE reads these as they are and passes over the time: far faster than rewriting them.
  'yyyy-mm-dd': [
    { source: `\\d{4}(?:-\\d{1,2}-|/\\d{1,2}/)\\d{1,2}${time}`, iso: (cell) => cell },
    rewritten(`(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})${time}`, '\\1-\\2-\\3'),
  ],
  yyyymmdd: [
    {
      source: '(?:19|20)\\d{6}',
      iso: (cell) => `(substr(${cell}, 1, 4) || '-' || substr(${cell}, 5, 2) || '-' || substr(${cell}, 7, 2))`,
    },
  ],
  'dd/mm/yyyy': [rewritten(separated('\\d{4}'), '\\3-\\2-\\1')],
  'mm/dd/yyyy': [rewritten(separated('\\d{4}'), '\\3-\\1-\\2')],
  'dd/mm/yy': twoDigitYears('\\1', '\\2'),
  'mm/dd/yy': twoDigitYears('\\2', '\\1'),
  'd month yyyy': [named(dayMonthYear, 1, 2), named(monthDayYear, 2, 1)],
  excel: [serial],
};

/** SQL: the calendar date written in a cleaned cell, NULL when there is none. Times and time zones are left aside. */
export function dateOf(cell: string, reading: DateReading): string {
  const readings = formatsRead(reading).flatMap((format) => patterns[format]);
  const whens = readings.map(
    ({ source, iso }) => `WHEN regexp_full_match(${cell}, ${sqlText(source)}) THEN TRY_CAST(${iso(cell)} AS DATE)`,
  );
  return `CASE ${whens.join('\n')} END`;
}

/** SQL: is the cell written like a date, whether or not that date exists? */
export function looksLikeDateSql(cell: string, reading: DateReading): string {
  const readings = formatsRead(reading).flatMap((format) => patterns[format]);
  return `(${readings.map(({ source }) => `coalesce(regexp_full_match(${cell}, ${sqlText(source)}), false)`).join(' OR ')})`;
}

/** The format of the column first, then those that cannot be mistaken for it. */
function formatsRead({ format, dayFirst }: DateReading): DateFormat[] {
  const slashes: DateFormat[] = dayFirst ? ['dd/mm/yyyy', 'dd/mm/yy'] : ['mm/dd/yyyy', 'mm/dd/yy'];
  const others: DateFormat[] = ['yyyy-mm-dd', 'yyyymmdd', ...slashes, 'd month yyyy'];
  return [format, ...others.filter((other) => other !== format)];
}

const tested = dateFormats.map((format) => ({
  format,
  tests: patterns[format].map(({ source }) => new RegExp(`^${source.replace('(?i:', '(?:')}$`, 'i')),
}));

/** The first format that a text may be a date in (day first where both orders may be), or undefined. */
export function dateFormatOf(value: string): DateFormat | undefined {
  const format = tested.find(({ tests }) => tests.some((test) => test.test(value)))?.format;
  if (format !== 'yyyymmdd') return format;
  const month = Number(value.slice(4, 6));
  const day = Number(value.slice(6, 8));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? format : undefined;
}

/** The two numbers before the year of a slash date, or undefined for other dates. */
export function dayAndMonth(value: string): readonly [number, number] | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}(?!\d)/.exec(value);
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}
