import { describe, expect, test } from 'vitest';
import { readState, sizeOf, sizes, writeState } from '../../src/preview/state';
import { createSay, texts, type TextKey } from '../../src/preview/texts';

const cases = [
  { name: 'retail-en', locale: 'en', path: '' },
  { name: 'retail-fr', locale: 'fr', path: '' },
] as const;
const preferences = { languages: ['fr-CA', 'en'], dark: false };

describe('the page’s address', () => {
  test('carries every choice', () => {
    const query = '?case=retail-en&language=fr&theme=high-contrast&size=140x72&panel=journal&without=stage%2Ctier';
    const state = readState(query, cases, preferences);
    expect(state).toEqual({
      case: 'retail-en',
      language: 'fr',
      theme: 'high-contrast',
      size: '140x72',
      panel: 'journal',
      without: ['stage', 'tier'],
    });
    expect(readState(writeState(state), cases, { languages: [], dark: true })).toEqual(state);
  });

  test('carries another language of the visual, and a number of customers', () => {
    const spoken = ['ar-SA', 'fr-FR', 'en-US', 'pt-BR', 'pt-PT'];
    const state = readState('?language=ar&rows=100000', cases, preferences, spoken);
    expect([state.language, state.locale, state.rows]).toEqual(['fr', 'ar-SA', 100_000]);
    expect(readState(writeState(state), cases, preferences, spoken)).toEqual(state);
    expect(readState('?language=PT-pt', cases, preferences, spoken).locale).toBe('pt-PT');
    const plain = readState('?language=en&rows=-3', cases, preferences, spoken);
    expect([plain.language, plain.locale, plain.rows]).toEqual(['en', undefined, undefined]);
    expect(readState('?rows=99999999', cases, preferences).rows).toBe(1_048_576);
  });

  test('left empty follows the reader’s preferences', () => {
    const french = readState('', cases, preferences);
    expect([french.language, french.case, french.theme]).toEqual(['fr', 'retail-fr', 'light']);
    const other = readState('', cases, { languages: ['de'], dark: true });
    expect([other.language, other.case, other.theme]).toEqual(['en', 'retail-en', 'dark']);
  });

  test('with unknown values is as good as empty', () => {
    const state = readState('?language=xx&size=huge&case=none&panel=&theme=pink', cases, preferences);
    expect(state).toEqual(readState('', cases, preferences));
    expect(readState('', [], preferences).case).toBe('');
  });
});

test('sizes are what they are called', () => {
  expect(sizes.map(sizeOf)).toEqual([
    undefined,
    { width: 1280, height: 720 },
    { width: 720, height: 420 },
    { width: 360, height: 260 },
    { width: 140, height: 72 },
    { width: 60, height: 60 },
  ]);
});

describe('texts', () => {
  test('have the same places for values in both languages', () => {
    const places = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
    for (const key of Object.keys(texts) as TextKey[])
      expect(places(texts[key].fr), key).toEqual(places(texts[key].en));
  });

  test('write numbers in their language', () => {
    expect(createSay('en')('someRows', 30_000, 84_210)).toBe('30,000 of 84,210 rows shown');
    expect(createSay('fr')('someRows', 30_000, 84_210)).toBe('30\u202f000 lignes affichées sur 84\u202f210');
  });
});
