import { describe, expect, test } from 'vitest';
import { numbersOf } from '../../../src/visual/text/numbers';
import { wordsOf, type Words } from '../../../src/visual/text/words';
import { pyramidForms, readings } from '../../../src/visual/settings/settings';
import { tabsFit } from '../../../src/visual/views/header-row';
import { views } from '../../../src/visual/views/views';
import { portfolioTable } from '../harness/customers';
import { faultsOf, steadyMeasure } from '../harness/invariants';
import { pictureOf, resources } from '../harness/node';
import { pageSizes } from '../harness/sizes';

const sizes = [[1600, 900], ...pageSizes] as const;

/** English as long as Finnish: every word of more than three letters has two fifths more of them. */
function longWords(): Words {
  const texts = resources('en-US');
  const longer = (word: string): string => (word.length > 3 ? word + 'e'.repeat(Math.round(word.length * 0.4)) : word);
  const stretched = (text: string): string =>
    text.replace(/(\{\w+\})|(\p{L}+)/gu, (_, kept?: string, word = '') => kept ?? longer(word as string));
  const long = Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, key === 'language' ? text : stretched(text)]),
  );
  const words = wordsOf('en-US', (key) => long[key] ?? key);
  return {
    ...words,
    term: (term) => {
      const { name, plural, short } = words.term(term);
      return { name: stretched(name), plural: stretched(plural), short: stretched(short) };
    },
  };
}

describe('words two fifths longer than English', () => {
  const words = longWords();
  const tables = [portfolioTable(1000, { locale: 'en' }), portfolioTable(7, { locale: 'en' })];

  test.each(sizes)('never stand on one another nor leave the page at %i × %i', (width, height) => {
    const faults = tables.flatMap((table) =>
      views.flatMap(({ id, ready, scene }) =>
        readings.flatMap((reading, i) => {
          const pyramid = pyramidForms[i] ?? 'triangle';
          const picture = {
            ...pictureOf(table, { width, height, locale: 'en-US', settings: { reading, pyramid } }),
            words,
            numbers: numbersOf('en-US', '#,0.00 €'),
            measure: steadyMeasure,
          };
          if (!ready(picture.portfolio)) return [];
          const judged = { scene: scene(picture), width, height, customers: picture.portfolio.size };
          return faultsOf({ ...judged, measure: steadyMeasure }).map(
            (fault) => `${id} ${reading} ${pyramid}: ${fault}`,
          );
        }),
      ),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  test('become a menu where the tabs have no room', () => {
    expect(tabsFit(1280, words, steadyMeasure)).toBe(true);
    expect(tabsFit(720, words, steadyMeasure)).toBe(false);
    const english = wordsOf('en-US', (key) => resources('en-US')[key] ?? key);
    expect(tabsFit(720, english, steadyMeasure)).toBe(true);
  });
});
