import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cut, fit } from '../../../src/visual/text/fit';
import { resources, words } from '../harness/node';

const french = resources('fr-FR');
const english = resources('en-US');

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

  describe('and the code', () => {
    const root = fileURLToPath(new URL('../../../src/visual', import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const code = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
    const capabilities = readFileSync(join(root, '../../capabilities.json'), 'utf8');

    test('every text that the code asks for exists', () => {
      const asked = [
        ...code.matchAll(/(?:say|plural|said|counted|place)\(\s*'(\w+)'/g),
        ...capabilities.matchAll(/Key": "(\w+)"/g),
      ];
      const missing = asked.filter(([, key = '']) => !(key in english || `${key}_one` in english));
      expect(asked.length).toBeGreaterThan(100);
      expect(missing.map(([, key]) => key)).toEqual([]);
    });

    test('every text is asked for, by its name or by the beginning of it', () => {
      const quoted = new Set([...(code + capabilities).matchAll(/['"`](\w+)['"`]/g)].map(([, name]) => name));
      const begun = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, beginning = '']) => beginning);
      const unused = Object.keys(english).filter((key) => {
        const stem = key.replace(/_(one|other)$/, '');
        const names = [key, stem, stem.replace(/_(short|description|means|meaning)$/, '')];
        return !names.some((name) => quoted.has(name)) && !begun.some((beginning) => key.startsWith(beginning));
      });
      expect(unused).toEqual([]);
    });
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

  test('never cuts a letter in two', () => {
    for (const name of ['e\u0301'.repeat(30), '𝒳'.repeat(30), 'क्षि'.repeat(20), 'น้ำ'.repeat(20)]) {
      const said = cut(measure, name, 120, 12).replace('…', '');
      expect(said.length).toBeGreaterThan(0);
      const letters = (text: string): string[] =>
        Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
      expect(letters(name).slice(0, letters(said).length)).toEqual(letters(said));
    }
  });
});
