/** Numbers as people of one locale read them; nothing here depends on the machine's own locale. */
export interface Numbers {
  /** 1 000; a blank is an en dash. */
  count(value: number): string;
  /** Share of a whole with 0 or 1 decimals; never "0 %" for something, never a number for a share of nothing. */
  share(part: number, whole: number, decimals?: 0 | 1): string;
  /** A sum of value in three significant digits: 1,24 M €. */
  value(value: number): string;
  /** One customer's value in full: 9 494 €. */
  exactValue(value: number): string;
  /** An index or a survey answer: at most one decimal. */
  index(value: number): string;
}

export const blank = '–';

/** @param valueFormat the format string of the value measure, from which its currency is read */
export function numbersOf(locale: string, valueFormat?: string): Numbers {
  const currency = currencyOf(valueFormat);
  const style = currency ? ({ style: 'currency', currency } as const) : {};
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const compact = new Intl.NumberFormat(locale, { ...style, notation: 'compact', maximumSignificantDigits: 3 });
  const exact = new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 0 });
  const percents = [0, 1].map(
    (digits) =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  return {
    count: (value) => written(integer, value),
    value: (value) => written(Math.abs(value) < 1000 ? exact : compact, value),
    exactValue: (value) => written(exact, value),
    index: (value) => written(tenth, value),
    share(part, whole, decimals = 0) {
      const format = percents[decimals];
      if (!format || !(whole > 0) || !Number.isFinite(part)) return blank;
      const share = part / whole;
      const least = decimals === 0 ? 0.01 : 0.001;
      if (share === 0) return percents[0]?.format(0) ?? blank;
      if (share > 0 && share < least / 2) return `< ${format.format(least)}`;
      if (share < 0 && share > -least / 2) return `> ${format.format(-least)}`;
      return format.format(share);
    },
  };
}

function written(format: Intl.NumberFormat, value: number): string {
  return Number.isFinite(value) ? format.format(value === 0 ? 0 : value) : blank;
}

const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₽': 'RUB',
  '₪': 'ILS',
};

/** ISO code of the currency that a format string such as `#,0.00 "€"` or `\$#,0` shows. */
export function currencyOf(format?: string): string | undefined {
  if (!format) return undefined;
  for (const [symbol, code] of Object.entries(symbols)) if (format.includes(symbol)) return code;
  return undefined;
}
