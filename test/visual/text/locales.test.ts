import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stages } from '../../../src/relationship/stages';
import { wordsOf } from '../../../src/visual/text/words';
import { categoriesOf, keysOf, localeFaults, type Texts } from './locale-faults';

const folder = new URL('../../../stringResources/', import.meta.url);
const textsOf = (locale: string): Texts =>
  JSON.parse(readFileSync(new URL(`${locale}/resources.resjson`, folder), 'utf8')) as Texts;
const english = textsOf('en-US');

/** The languages that Power BI hands to visuals. */
const locales = `ar-SA bg-BG ca-ES cs-CZ da-DK de-DE el-GR en-US es-ES et-EE eu-ES fi-FI fr-FR gl-ES he-IL hi-IN hr-HR
  hu-HU id-ID it-IT ja-JP kk-KZ ko-KR lt-LT lv-LV ms-MY nb-NO nl-NL pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK sl-SI
  sr-Cyrl-RS sr-Latn-RS sv-SE th-TH tr-TR uk-UA vi-VN zh-CN zh-TW`.split(/\s+/);

test('the visual speaks every language of Power BI', () => {
  expect(readdirSync(folder).sort()).toEqual([...locales].sort());
});

describe.each(readdirSync(folder))('%s', (locale) => {
  const texts = textsOf(locale);
  const words = wordsOf(locale, (key) => texts[key] ?? english[key] ?? key);

  test('has every text, with its placeholders and plural forms, and nothing else', () => {
    expect(localeFaults(locale, texts, english)).toEqual([]);
  });

  test('names a range of months by both its ends', () => {
    expect(words.ranged('months', '1–2')).toContain('1–2');
  });

  test('leaves no gap in what it says of any number', () => {
    for (const n of [0, 1, 2, 3, 5, 11, 21, 100, 1000, 1_000_000]) {
      const said = words.plural('n_customers', n, String(n));
      expect(said, String(n)).not.toMatch(/[{}]|n_customers/);
      expect(said === texts['n_customers_one'] || said === texts['n_customers_two'] || /\d|لا/.test(said), said).toBe(
        true,
      );
    }
  });

  test('names the stages in its own words', () => {
    for (const stage of stages) {
      const own = texts[`term_${stage.code.replace(/-/g, '_')}`] ?? stage.plural[locale === 'fr-FR' ? 'fr' : 'en'];
      expect(words.term(stage).plural).toBe(own);
    }
  });
});

describe('plural forms', () => {
  test.each([
    ['ar-SA', 'few many one other two zero'],
    ['cs-CZ', 'few one other'],
    ['fr-FR', 'one other'],
    ['ja-JP', 'other'],
    ['pl-PL', 'few many one other'],
    ['sl-SI', 'few one other two'],
  ])('%s has those of whole numbers: %s', (locale, categories) => {
    expect(categoriesOf(locale).join(' ')).toBe(categories);
  });

  test('a form that the texts lack is said as most numbers are', () => {
    const texts: Texts = { language: 'cs-CZ', n_other: '{n} zákazníků', n_one: '{n} zákazník' };
    const { plural } = wordsOf('cs-CZ', (key) => texts[key] ?? key);
    expect([1, 3, 5].map((n) => plural('n', n, String(n)))).toEqual(['1 zákazník', '3 zákazníků', '5 zákazníků']);
  });

  test('texts lent from another language keep that language’s rules and direction', () => {
    const { plural, language, direction, term } = wordsOf('fa-IR', (key) => english[key] ?? key);
    expect([language, direction]).toEqual(['en-US', 'ltr']);
    expect(plural('n_customers', 0, '0')).toBe('0 customers');
    expect(stages.map((stage) => term(stage).name)).toEqual(stages.map(({ name }) => name.en));
  });
});

test('in languages read from the right, what is filled in keeps its own direction', () => {
  const texts: Texts = { language: 'he-IL', n_other: '{n} לקוחות', say: '{name}, {share}' };
  const { plural, say, direction } = wordsOf('he-IL', (key) => texts[key] ?? key);
  expect(direction).toBe('rtl');
  expect(plural('n', 12, '12')).toBe('\u206812\u2069 לקוחות');
  expect(say('say', { name: 'Ada', share: '-3%' })).toBe('\u2068Ada\u2069, \u2068-3%\u2069');
  expect(wordsOf('fr-FR', () => '{n}').say('say', { n: '12' })).toBe('12');
});

describe('the judge of locales', () => {
  const good = Object.fromEntries(
    [...keysOf('en-US', english)].map(([key, source]) => [key, english[source ?? ''] ?? '']),
  );
  const fault = (changes: Texts): string[] => localeFaults('en-US', { ...good, ...changes }, english);

  test('finds nothing in good texts', () => {
    expect(fault({})).toEqual([]);
  });

  test.each([
    ['a lost placeholder', { n_customers_other: 'customers' }],
    ['an invented placeholder', { view_loyalty: '{n}' }],
    ['nothing', { view_loyalty: '' }],
    ['a blank at the end', { view_loyalty: 'Loyalty ' }],
    ['a straight apostrophe', { view_loyalty: "Loyalty’s 'x'" }],
    ['an unknown key', { nobody_asks: 'x' }],
    ['a form that the language lacks', { n_customers_few: '{n} customers' }],
    ['markup', { view_loyalty: '<b>Loyalty</b>' }],
    ['a text much too long', { view_loyalty: 'Loyalty of the customers to the brand' }],
    ['another language’s name', { language: 'fr-FR' }],
  ])('finds %s', (_, changes) => {
    expect(fault(changes as Texts)).toHaveLength(1);
  });

  test('finds a missing text', () => {
    const { view_loyalty: _, ...rest } = good;
    expect(localeFaults('en-US', rest, english)).toEqual(['view_loyalty: missing']);
  });

  test('lets a form for one number name it', () => {
    const texts = Object.fromEntries(
      [...keysOf('ar-SA', english)].map(([key, source]) => [key, english[source ?? ''] ?? 'x']),
    );
    const changed = { ...texts, language: 'ar-SA', n_customers_two: 'x', n_customers_few: 'x' };
    expect(localeFaults('ar-SA', changed, english).map((one) => one.split(':')[0])).toEqual(['n_customers_few']);
  });
});
