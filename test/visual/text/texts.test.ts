import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { currencyOf, numbersOf } from '../../../src/visual/text/numbers';
import { cut, fit } from '../../../src/visual/text/fit';
import { resources, words } from '../harness/node';

const french = resources('fr-FR');
const english = resources('en-US');
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('texts', () => {
  test('every text exists in both languages, with the same placeholders', () => {
    expect(Object.keys(french)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) {
      expect(text, key).not.toBe('');
      const names = (one?: string): string[] => [...(one ?? '').matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
      expect(names(french[key]), key).toEqual(names(text));
    }
  });

  test('a form for one comes with a form for many', () => {
    for (const key of Object.keys(english).filter((one) => one.endsWith('_one'))) {
      expect(english).toHaveProperty([key.replace(/_one$/, '_other')]);
    }
  });

  test('every text that the code asks for exists, and every text is asked for', () => {
    const root = fileURLToPath(new URL('../../../src/visual', import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const code = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
    const capabilities = readFileSync(join(root, '../../capabilities.json'), 'utf8');
    const asked = [
      ...code.matchAll(/(?:say|plural|said|place)\(\s*'(\w+)'/g),
      ...capabilities.matchAll(/Key": "(\w+)"/g),
    ];
    for (const [, key = ''] of asked) {
      expect(key in english || `${key}_one` in english || `${key}_short` in english, key).toBe(true);
    }
    const all = code + capabilities;
    const stems = Object.keys(english).map((key) => key.replace(/_(one|other|short|description|means|meaning)$/, ''));
    const unused = stems.filter((stem) => !all.includes(stem) && !all.includes(stem.replace(/_[^_]+$/, '_')));
    expect(unused).toEqual([]);
  });

  test('French agrees with its number, zero included', () => {
    const say = words('fr-FR');
    expect([0, 1, 2].map((n) => say.plural('n_customers', n, String(n)))).toEqual([
      '0 client',
      '1 client',
      '2 clients',
    ]);
    expect(words('en-US').plural('n_customers', 0, '0')).toBe('0 customers');
  });
});

describe('numbers', () => {
  const fr = numbersOf('fr-FR', '#,0.00 "€"');
  const en = numbersOf('en-US', '\\$#,0.00');

  test('money is compact, in the model’s currency and the reader’s language', () => {
    expect(spaced(fr.value(1_240_000))).toBe('1,24 M €');
    expect(spaced(fr.value(344_000))).toBe('344 k €');
    expect(en.value(1_240_000)).toBe('$1.24M');
    expect(spaced(fr.value(0))).toBe('0 €');
    expect(spaced(fr.exactValue(9494.4))).toBe('9 494 €');
  });

  test('a share of something is never 0 %, a share of nothing is blank', () => {
    expect(spaced(fr.share(1, 1000))).toBe('< 1 %');
    expect(spaced(fr.share(0, 1000))).toBe('0 %');
    expect(spaced(fr.share(138, 1000, 1))).toBe('13,8 %');
    expect(spaced(fr.share(-1, 1000))).toBe('> -1 %');
    expect(fr.share(1, 0)).toBe('–');
    expect(fr.count(NaN)).toBe('–');
  });

  test('a format without a currency has none', () => {
    expect(currencyOf('#,0')).toBeUndefined();
    expect(currencyOf('#,0.00 €;-#,0.00 €')).toBe('EUR');
  });
});

describe('fit', () => {
  const measure = (text: string): number => text.length * 10;

  test('takes the longest wording that fits, and nothing rather than an overlap', () => {
    expect(fit(measure, ['Développement', 'Dévelop.'], 90, 12)).toBe('Dévelop.');
    expect(fit(measure, ['Développement', 'Dévelop.'], 20, 12)).toBe('');
  });

  test('cuts names of any length', () => {
    expect(cut(measure, 'x'.repeat(10_000), 100, 12).length).toBeLessThanOrEqual(10);
    expect(cut(measure, 'Ada', 100, 12)).toBe('Ada');
  });
});
