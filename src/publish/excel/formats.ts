import { signAround, type ColumnSpec, type CurrencyCode, type Locale, type NumberFormat } from '../../star';

/** Excel's format codes; it puts the reader's own separators in place of `,` and `.` by itself. */
const formats: Readonly<Record<NumberFormat, Readonly<Record<Locale, string>>>> = {
  integer: { fr: '#,##0', en: '#,##0' },
  decimal: { fr: '#,##0.00', en: '#,##0.00' },
  money: { fr: '#,##0.00', en: '#,##0.00' },
  percent: { fr: '0.0"\u202f"%', en: '0.0%' },
  date: { fr: 'dd/mm/yyyy', en: 'yyyy-mm-dd' },
  key: { fr: '0', en: '0' },
};

const formatOfType: Readonly<Partial<Record<ColumnSpec['type'], NumberFormat>>> = {
  integer: 'integer',
  decimal: 'decimal',
  money: 'money',
  date: 'date',
};

/** Format code of a column's cells; none for texts and yes/no. */
export function numberFormat(
  column: Pick<ColumnSpec, 'type' | 'format'>,
  locale: Locale,
  currency?: CurrencyCode,
): string | undefined {
  if (column.type === 'text' || column.type === 'boolean') return undefined;
  const format = column.format ?? formatOfType[column.type];
  if (format !== 'money' || currency === undefined) return format && formats[format][locale];
  const { before, after } = signAround(currency, locale, '\u202f');
  return `${quoted(before)}${formats.money[locale]}${quoted(after)}`;
}

const quoted = (text: string): string => (text === '' ? '' : `"${text}"`);

/** Narrowest and widest column, in characters. */
const [narrowest, widest] = [9, 42];
/** Room for the header's filter button, in characters. */
const filterButton = 4;

/** Width of a column in characters, for its header and the longest of its values (a date's is ten). */
export function columnWidth(header: string, longestValue: number): number {
  const grouped = longestValue + Math.floor(longestValue / 3) * 0.4 + 2;
  return Math.min(widest, Math.max(narrowest, Math.ceil(grouped), Math.ceil(header.length * 1.1) + filterButton));
}
