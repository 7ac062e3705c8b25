import { signAround, type ColumnSpec, type CurrencyCode, type Locale, type NumberFormat } from '../star';

/** What a blank value is written as. */
export const blank = '–';

const narrowSpace = '\u202f';
const minus = '−';
const marks: Readonly<Record<Locale, { group: string; decimal: string; percent: string }>> = {
  fr: { group: narrowSpace, decimal: ',', percent: `${narrowSpace}%` },
  en: { group: ',', decimal: '.', percent: '%' },
};

const decimals: Readonly<Record<Exclude<NumberFormat, 'date'>, number>> = {
  integer: 0,
  decimal: 2,
  money: 2,
  percent: 1,
  key: 0,
};

/**
 * A number as people of the language read it, the same on every machine (`Intl` depends on the ICU data of the Node
 * build). Percentages are given as ratios; a missing or endless number is a dash; `date` takes a yyyymmdd key.
 */
export function formatNumber(
  value: number | null,
  format: NumberFormat,
  locale: Locale,
  currency?: CurrencyCode,
): string {
  if (value === null || !Number.isFinite(value)) return blank;
  if (format === 'date') return formatDate(isoOfKey(value), locale);
  const { percent } = marks[locale];
  const scaled = format === 'percent' ? value * 100 : value;
  const digits = groupDigits(scaled.toFixed(decimals[format]), locale, format !== 'key');
  if (format === 'percent') return `${digits}${percent}`;
  if (format !== 'money' || currency === undefined) return digits;
  const { before, after } = signAround(currency, locale, narrowSpace);
  const [sign, size] = digits.startsWith(minus) ? [minus, digits.slice(minus.length)] : ['', digits];
  return `${sign}${before}${size}${after}`;
}

/** A number with a number of decimals of one’s own, as people of the language read it. */
export function formatDecimals(value: number | null, digits: number, locale: Locale): string {
  if (value === null || !Number.isFinite(value)) return blank;
  return groupDigits(value.toFixed(digits), locale, true);
}

const samples: Readonly<Record<NumberFormat, number>> = {
  integer: 1234,
  decimal: 12.34,
  money: 1234.5,
  percent: 0.123,
  date: 20241231,
  key: 0,
};

/** A number or date as the column writes it; empty for texts and for keys, which nobody reads as numbers. */
export function formatSample(column: Pick<ColumnSpec, 'format'>, locale: Locale, currency?: CurrencyCode): string {
  const { format } = column;
  return format === undefined || format === 'key' ? '' : formatNumber(samples[format], format, locale, currency);
}

/** A whole number with its thousands grouped. */
export function formatCount(value: number, locale: Locale): string {
  return formatNumber(value, 'integer', locale);
}

/** An ISO date as people of the language write it: 29/02/2024 in French, as it is in English. */
export function formatDate(iso: string, locale: Locale): string {
  return locale === 'fr' ? iso.split('-').reverse().join('/') : iso;
}

function isoOfKey(key: number): string {
  const digits = key.toFixed(0).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function groupDigits(fixed: string, locale: Locale, grouped: boolean): string {
  const { group, decimal } = marks[locale];
  const [whole = '', fraction] = fixed.replace('-', '').split('.');
  const sign = fixed.startsWith('-') && /[1-9]/.test(fixed) ? minus : '';
  const thousands = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return fraction === undefined ? `${sign}${thousands}` : `${sign}${thousands}${decimal}${fraction}`;
}
