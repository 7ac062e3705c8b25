import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pyramidForms, readings } from '../../../src/visual/settings/settings';
import { numbersOf } from '../../../src/visual/text/numbers';
import { wordsOf } from '../../../src/visual/text/words';
import { emptyScene } from '../../../src/visual/views/scene';
import { views } from '../../../src/visual/views/views';
import { portfolioTable } from '../harness/customers';
import { faultsOf, steadyMeasure } from '../harness/invariants';
import { pictureOf } from '../harness/node';

const folder = new URL('../../../stringResources/', import.meta.url);
const sizes = [
  [1280, 720],
  [720, 420],
  [400, 300],
  [150, 80],
] as const;
const table = portfolioTable(600);
const many = pictureOf(portfolioTable(90_000));
/** Marks above, below and inside letters have no width of their own. */
const measure: typeof steadyMeasure = (text, size, weight) =>
  steadyMeasure(text.replace(/\p{Mn}|[\u200e\u200f\u2066-\u2069]/gu, ''), size, weight);

describe.each(readdirSync(folder))('%s', (locale) => {
  const file = new URL(`${locale}/resources.resjson`, folder);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const look = {
    words: wordsOf(locale, (key) => texts[key] ?? key),
    numbers: numbersOf(locale, '#,0.00 €'),
    measure,
  };

  test.each(sizes)('fits at %i × %i', (width, height) => {
    const faults = readings.flatMap((reading, i) => {
      const chosen = { reading, pyramid: pyramidForms[i] ?? 'triangle' };
      const picture = { ...pictureOf(table, { width, height, settings: chosen }), ...look };
      return views.flatMap(({ id, scene, finding }) => {
        const { sentences, subline } = finding(picture);
        const gaps = [...sentences, subline].filter((said) => /[{}_]/.test(said) || said === '');
        const judged = { scene: scene(picture), width, height, customers: picture.portfolio.size, measure };
        return [...faultsOf(judged), ...gaps.map((said) => `says “${said}”`)].map(
          (fault) => `${id} ${reading}: ${fault}`,
        );
      });
    });
    expect([...new Set(faults)]).toEqual([]);
  });

  test('says in full who is outside of the matrix, however many they are', () => {
    const { front } = views.find(({ id }) => id === 'loyalty')?.scene({ ...many, ...look }) ?? emptyScene;
    expect(front.filter((shape) => shape.kind === 'text' && shape.text.endsWith('…'))).toEqual([]);
  });

  test.each(sizes.slice(0, 3))('names every row of the butterfly at %i × %i', (width, height) => {
    const picture = { ...pictureOf(table, { width, height, settings: { pyramid: 'butterfly' } }), ...look };
    const { front } = views.find(({ id }) => id === 'pyramid')?.scene(picture) ?? emptyScene;
    const said = front.flatMap((shape) => (shape.kind === 'text' ? shape.text : []));
    for (const { term } of picture.settings.tierLooks) {
      const { plural, short } = look.words.term(term);
      expect(said.some((one) => one === plural || one === short)).toBe(true);
    }
  });
});
