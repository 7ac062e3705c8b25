import type { Locale } from './spec/types';

/** The signs of the currencies that amounts can be shown in, by ISO 4217 code. */
export const currencySigns = { EUR: '€', USD: '$', GBP: '£', CHF: 'CHF', CAD: '$', JPY: '¥' } as const;

export type CurrencyCode = keyof typeof currencySigns;

export const currencyCodes = Object.keys(currencySigns) as CurrencyCode[];

/**
 * A currency's sign where people of the language write it: after the number in French, before it in English.
 * @param separated what stands between a number and a sign that does not touch it
 */
export function signAround(code: CurrencyCode, locale: Locale, separated: string): { before: string; after: string } {
  const sign = currencySigns[code];
  if (locale === 'fr') return { before: '', after: `${separated}${sign}` };
  return { before: sign.length > 1 ? `${sign}${separated}` : sign, after: '' };
}
