import { latin } from './latin';

/** The units and decimals of big numbers, as the report's author wants them. */
export interface NumberStyle {
  /** `auto` suits each number; the others are the same for all of them. */
  readonly units?: 'auto' | 'none' | 'thousands' | 'millions' | 'billions';
  /** Digits after the separator; by default those of three significant digits. */
  readonly decimals?: number;
}

const sizes = { thousands: 1e3, millions: 1e6, billions: 1e9 } as const;

/**
 * Writes sums in the unit asked for: 1,24 M. Nothing when they are to be written in full.
 * @param options of the currency and the digits
 */
export function sized(
  locale: string,
  options: Intl.NumberFormatOptions,
  { units = 'auto', decimals }: NumberStyle,
): ((value: number) => string | undefined) | undefined {
  const digits = decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  if (units === 'none') {
    if (decimals === undefined) return undefined;
    const plain = new Intl.NumberFormat(locale, { ...options, ...digits });
    return (value) => plain.format(value);
  }
  const compact = new Intl.NumberFormat(locale, {
    ...options,
    notation: 'compact',
    ...(decimals === undefined ? { maximumSignificantDigits: 3 } : digits),
  });
  const size = units === 'auto' ? undefined : sizes[units];
  const fixed = size === undefined ? undefined : inUnit(locale, options, size, decimals);
  return fixed ?? ((value) => (Math.abs(value) < 1000 && decimals === undefined ? undefined : compact.format(value)));
}

/**
 * Writes every number in one unit, in the words that the locale has for it. Nothing in locales that do not count in
 * that unit (Japanese counts in 10⁴ and 10⁸).
 */
function inUnit(
  locale: string,
  options: Intl.NumberFormatOptions,
  size: number,
  decimals = 2,
): ((value: number) => string) | undefined {
  const plain = new Intl.NumberFormat(locale, {
    ...latin,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  for (const compactDisplay of ['short', 'long'] as const) {
    const one = new Intl.NumberFormat(locale, {
      ...options,
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 0,
    });
    const parts = one.formatToParts(size);
    if (!parts.some(({ type }) => type === 'compact')) continue;
    if (parts.find(({ type }) => type === 'integer')?.value !== '1') continue;
    return (value) =>
      one
        .formatToParts(value < 0 ? -size : size)
        .map(({ type, value: part }) => (type === 'integer' ? plain.format(Math.abs(value) / size) : part))
        .join('');
  }
  return undefined;
}
