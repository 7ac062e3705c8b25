import { directionOf, leftToRight } from './direction';
import { unitOf } from './money-format';
import { latin } from './latin';
import { periodsOf } from './periods';
import { sized, type NumberStyle } from './sized';

/** Numbers as people of one locale read them; nothing here depends on the machine's own locale. */
export interface Numbers {
  /** 1 000; a blank is an en dash. */
  count(value: number): string;
  /** A difference of counts, with its sign: +12. */
  change(value: number): string;
  /** Share of a whole with 0 or 1 decimals; never "0 %" for something, never a number for a share of nothing. */
  share(part: number, whole: number, decimals?: 0 | 1): string;
  /** A sum of value in three significant digits: 1,24 M €. */
  value(value: number): string;
  /** One customer's value in full: 9 494 €. */
  exactValue(value: number): string;
  /** An index or a survey answer: at most one decimal. */
  index(value: number): string;
  /** How many times as much: × 3,5. */
  times(value: number): string;
  /** A period as the model labels it; a date (2025-11-30) as the locale writes it, by month where it is one: nov. 2025. */
  period(label: string): string;
}

export const blank = '–';

/** From here on all digits of a number are more than anybody reads: 2 × 10²⁰ is written 2E20. */
export const vastness = 1e15;

/**
 * @param valueFormat the format string of the value measure, from which its currency or other unit is read
 * @param style the units and decimals that the report's author asked for
 */
export function numbersOf(locale: string, valueFormat?: string, style: NumberStyle = {}): Numbers {
  const key = JSON.stringify([locale, valueFormat, style]);
  if (latest?.key !== key) latest = { key, numbers: newNumbers(locale, valueFormat, style) };
  return latest.numbers;
}

/** Formats take milliseconds to make, and one update after another asks for the same. */
let latest: { readonly key: string; readonly numbers: Numbers } | undefined;

function newNumbers(locale: string, valueFormat: string | undefined, style: NumberStyle): Numbers {
  const integer = new Intl.NumberFormat(locale, { ...latin, maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(locale, { ...latin, maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { ...latin, maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const unit = unitOf(valueFormat);
  const exact = exactly(locale, unit.options);
  const short = sized(locale, { ...latin, ...unit.options }, style);
  const vast = new Intl.NumberFormat(locale, { ...latin, notation: 'scientific', maximumSignificantDigits: 3 });
  const written = (format: (value: number) => string, value: number): string => {
    if (!Number.isFinite(value)) return blank;
    return Math.abs(value) < vastness ? format(value === 0 ? 0 : value) : vast.format(value);
  };
  return {
    count: (value) => written(integer.format, value),
    change: (value) => written(signed.format, value),
    value: (value) => written((finite) => moneyIn(unit.around(short?.(finite) ?? exact(finite)), locale), value),
    exactValue: (value) => written((finite) => moneyIn(unit.around(exact(finite)), locale), value),
    index: (value) => written(tenth.format, value),
    times: (value) => written((finite) => leftToRightOnly(`×\u00a0${tenth.format(finite)}`, locale), value),
    share: shares(locale),
    period: periodsOf(locale),
  };
}

/** Cents only where they say something: in sums of less than ten. */
function exactly(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  const formatOf = (digits: number) =>
    new Intl.NumberFormat(locale, {
      ...latin,
      ...options,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const whole = formatOf(options.style === 'percent' ? 1 : 0);
  const cents = options.style === 'percent' ? whole : formatOf(2);
  return (value) => (Math.abs(value) < 10 && !Number.isInteger(value) ? cents : whole).format(value);
}

function shares(locale: string): Numbers['share'] {
  const percents = [0, 1].map(
    (digits) =>
      new Intl.NumberFormat(locale, {
        ...latin,
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  return (part, whole, decimals = 0) => {
    const format = percents[decimals];
    if (!format || !(whole > 0) || !Number.isFinite(part)) return blank;
    const share = part / whole;
    const least = decimals === 0 ? 0.01 : 0.001;
    if (share === 0) return percents[0]?.format(0) ?? blank;
    if (share > 0 && share < least / 2) return leftToRightOnly(`<\u00a0${format.format(least)}`, locale);
    if (share < 0 && share > -least / 2) return leftToRightOnly(`>\u00a0${format.format(-least)}`, locale);
    return format.format(share);
  };
}

/**
 * In text read from the right, a currency of letters and a sign (UK£) would be torn apart, and a minus that a mark
 * parts from its number would change sides.
 */
function moneyIn(text: string, locale: string): string {
  if (directionOf(locale) !== 'rtl') return text;
  return text.replace(/\p{Lu}+\p{Sc}/gu, leftToRight).replace(/-\u200f/gu, '-');
}

/** A sign must stay on the left of its number where the text around is read from the right. */
function leftToRightOnly(text: string, locale: string): string {
  return directionOf(locale) === 'rtl' ? leftToRight(text) : text;
}
