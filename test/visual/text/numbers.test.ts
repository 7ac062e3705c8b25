import { describe, expect, test } from 'vitest';
import { unitOf } from '../../../src/visual/text/money-format';
import { numbersOf } from '../../../src/visual/text/numbers';

/** Any blank is a blank; marks that only steer the direction are left out. */
const plain = (text: string): string =>
  text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u2066-\u2069]/g, '');

const locales = [
  'fr-FR',
  'en-US',
  'de-DE',
  'es-ES',
  'fi-FI',
  'hi-IN',
  'ja-JP',
  'nl-NL',
  'ru-RU',
  'tr-TR',
  'ar-SA',
  'he-IL',
];

/** count, change, share, value, exact value, times, period: as the locales write them (CLDR, by way of `Intl`). */
const written: Readonly<Record<string, readonly string[]>> = {
  'fr-FR': ['1 234', '+12', '13,8 %', '1,24 M €', '9 494 €', '× 3,5', 'nov. 2025'],
  'en-US': ['1,234', '+12', '13.8%', '€1.24M', '€9,494', '× 3.5', 'Nov 2025'],
  'de-DE': ['1.234', '+12', '13,8 %', '1,24 Mio. €', '9.494 €', '× 3,5', 'Nov. 2025'],
  'es-ES': ['1234', '+12', '13,8 %', '1,24 M €', '9494 €', '× 3,5', 'nov 2025'],
  'fi-FI': ['1 234', '+12', '13,8 %', '1,24 milj. €', '9 494 €', '× 3,5', 'marras 2025'],
  'hi-IN': ['1,234', '+12', '13.8%', '€12.4 लाख', '€9,494', '× 3.5', 'नव॰ 2025'],
  'ja-JP': ['1,234', '+12', '13.8%', '€124万', '€9,494', '× 3.5', '2025年11月'],
  'nl-NL': ['1.234', '+12', '13,8%', '€ 1,24 mln.', '€ 9.494', '× 3,5', 'nov 2025'],
  'ru-RU': ['1 234', '+12', '13,8 %', '1,24 млн €', '9 494 €', '× 3,5', 'нояб. 2025 г.'],
  'tr-TR': ['1.234', '+12', '%13,8', '€1,24 Mn', '€9.494', '× 3,5', 'Kas 2025'],
  'ar-SA': ['1,234', '+12', '13.8٪', '1.24 مليون €', '9,494 €', '× 3.5', 'نوفمبر 2025'],
  'he-IL': ['1,234', '+12', '13.8%', '1.24M €', '9,494 €', '× 3.5', 'נוב׳ 2025'],
};

test.each(locales)('%s writes its numbers its own way, in Latin digits', (locale) => {
  const numbers = numbersOf(locale, '#,0.00 €');
  const said = [
    numbers.count(1234),
    numbers.change(12),
    numbers.share(138, 1000, 1),
    numbers.value(1_240_000),
    numbers.exactValue(9494.4),
    numbers.times(3.52),
    numbers.period('2025-11-30'),
  ];
  expect(said.map(plain)).toEqual(written[locale]);
});

describe('money', () => {
  const fr = numbersOf('fr-FR', '#,0.00 "€"');
  const en = numbersOf('en-US', '\\$#,0.00');

  test('is compact, in the model’s currency and the reader’s language', () => {
    expect(plain(fr.value(1_240_000))).toBe('1,24 M €');
    expect(plain(fr.value(344_000))).toBe('344 k €');
    expect(plain(fr.value(0))).toBe('0 €');
    expect(plain(fr.value(-344_000))).toBe('-344 k €');
    expect(en.value(1_240_000)).toBe('$1.24M');
    expect(plain(fr.exactValue(9494.4))).toBe('9 494 €');
  });

  test('has cents only below ten', () => {
    expect([3.4, 9, 10.6].map((value) => plain(fr.exactValue(value)))).toEqual(['3,40 €', '9 €', '11 €']);
  });

  test.each([
    ['#,0.00 "€"', 'EUR'],
    ['#,0.00 €;-#,0.00 €', 'EUR'],
    ['\\$#,0.00;(\\$#,0.00);\\$#,0.00', 'USD'],
    ['[$€-fr-FR] #,0', 'EUR'],
    ['[$kr-sv-SE] #,0', 'SEK'],
    ['[$$-en-CA]#,0.00', 'CAD'],
    ['"R$ "#,0', 'BRL'],
    ['#,0\\ [$CHF]', 'CHF'],
    ['#,0 "EUR"', 'EUR'],
    ['#,0', undefined],
    ['#,0 "pts"', undefined],
    ['General Number', undefined],
    ['0.0%', undefined],
  ])('%s is in %s', (format, currency) => {
    expect(unitOf(format).options.currency).toBe(currency);
  });

  test('another unit keeps its place', () => {
    expect(plain(numbersOf('fr-FR', '#,0 "pts"').value(1_240_000))).toBe('1,24 M pts');
    expect(plain(numbersOf('en-US', '"Rs. "#,0').exactValue(9494.4))).toBe('Rs. 9,494');
    expect(plain(numbersOf('fr-FR', '0.0%').exactValue(0.345))).toBe('34,5 %');
    expect(unitOf('#,0_);(#,0)').around('12')).toBe('12');
  });
});

describe('the author’s units and decimals', () => {
  const value = (locale: string, style: Parameters<typeof numbersOf>[2]): string =>
    plain(numbersOf(locale, '#,0 €', style).value(1_240_000));

  test('one unit for all numbers, in the locale’s words', () => {
    expect(value('en-US', { units: 'thousands' })).toBe('€1,240.00K');
    expect(value('en-US', { units: 'millions', decimals: 1 })).toBe('€1.2M');
    expect(value('fr-FR', { units: 'millions', decimals: 0 })).toBe('1 M €');
    expect(value('fr-FR', { units: 'none' })).toBe('1 240 000 €');
    expect(value('fr-FR', { units: 'none', decimals: 2 })).toBe('1 240 000,00 €');
    expect(value('fr-FR', { decimals: 0 })).toBe('1 M €');
  });

  test('a locale that does not count in that unit keeps its own', () => {
    expect(value('ja-JP', { units: 'millions' })).toBe('€124万');
    expect(value('hi-IN', { units: 'millions' })).toBe('€12.4 लाख');
  });

  test('a loss keeps its sign', () => {
    expect(plain(numbersOf('en-US', '\\$#,0', { units: 'thousands', decimals: 0 }).value(-4400))).toBe('-$4K');
  });
});

describe('shares', () => {
  const fr = numbersOf('fr-FR');

  test('a share of something is never 0 %, a share of nothing is blank', () => {
    expect(plain(fr.share(1, 1000))).toBe('< 1 %');
    expect(plain(fr.share(0, 1000))).toBe('0 %');
    expect(plain(fr.share(-1, 1000))).toBe('> -1 %');
    expect(fr.share(1, 0)).toBe('–');
    expect(fr.count(NaN)).toBe('–');
  });

  test('a sign stays on the left of its number in languages read from the right', () => {
    expect(numbersOf('he-IL').share(1, 1000)).toBe('\u2066<\u00a01%\u2069');
    const pounds = numbersOf('ar-SA', '£#,0.00');
    expect(pounds.exactValue(725)).toContain('\u2066UK£\u2069');
    expect(pounds.value(102_000)).toContain('\u2066UK£\u2069');
    expect(pounds.exactValue(-2.62)).toContain('-2.62');
    expect(numbersOf('he-IL').times(2)).toBe('\u2066×\u00a02\u2069');
  });
});

test('periods are months, days, or what the model says', () => {
  const { period } = numbersOf('fr-FR');
  expect(
    ['2025-11-01', '2025-11-30', '2025-11', '2025-11-12', 'T3 2025', '2025', '2025-13', '2025-02-30', ''].map(period),
  ).toEqual(['nov. 2025', 'nov. 2025', 'nov. 2025', '12 nov. 2025', 'T3 2025', '2025', '2025-13', '2025-02-30', '']);
});
