import type { Target } from '../collect';
import { formatDecimals, formatNumber } from '../publish';
import type { Locale } from '../relationship/text';
import type { CurrencyCode } from '../star';

/** How numbers of a report are written. */
export interface Numbers {
  readonly locale: Locale;
  readonly currency: CurrencyCode;
}

const narrowSpace = '\u202f';

/** A figure of a target in its format, as fine as its tolerance deserves. */
export function figure(value: number | null, { format, tolerance }: Target, { locale, currency }: Numbers): string {
  if (value === null) return formatDecimals(null, 0, locale);
  if (format === 'money') return formatNumber(value, 'money', locale, currency);
  if (format === 'share')
    return `${formatDecimals(100 * value, tolerance < 0.01 ? 2 : 1, locale)}${percentSign(locale)}`;
  const digits = tolerance >= 5 ? 0 : tolerance >= 0.5 ? 1 : tolerance >= 0.05 ? 2 : 3;
  return formatDecimals(value, digits, locale);
}

/** What a target aims at, with its tolerance: that of a share is in percentage points. */
export function aim(target: Target, numbers: Numbers): string {
  const margin = figure(target.tolerance, target, numbers);
  const written = target.format === 'share' ? margin.replace(percentSign(numbers.locale), ' pts') : margin;
  return `${figure(target.target, target, numbers)} ± ${written}`;
}

export const percentSign = (locale: Locale): string => (locale === 'fr' ? `${narrowSpace}%` : '%');

/** A share with one decimal. */
export const share = (value: number | null, locale: Locale): string =>
  value === null ? formatDecimals(null, 0, locale) : `${formatDecimals(100 * value, 1, locale)}${percentSign(locale)}`;

export const count = (value: number, locale: Locale): string => formatDecimals(value, 0, locale);

export const decimal = (value: number | null, digits: number, locale: Locale): string =>
  formatDecimals(value, digits, locale);
