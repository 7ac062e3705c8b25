import { describe, expect, test } from 'vitest';
import { loyaltyClasses } from '../../../src/relationship/loyalty-classes';
import { stages } from '../../../src/relationship/stages';
import { tiers } from '../../../src/relationship/tiers';
import { finish } from '../../../src/visual/data/steps';
import { classesOf } from '../../../src/visual/data/vocabulary';

const grouping = (labels: readonly string[]) => ({ name: 'x', labels, codes: Uint32Array.from(labels.keys()) });

describe('classesOf', () => {
  test.each([stages, loyaltyClasses, tiers])(
    'knows every name of a family in both languages, however it is written',
    (...terms) => {
      terms.forEach((term, index) => {
        const texts = [term.code, ...[term.name, term.plural].flatMap((text) => [text.fr, text.en])];
        const written = texts.flatMap((text) => [
          text,
          text.toUpperCase(),
          ` ${text.normalize('NFD')} `,
          text.replace(/’/g, "'"),
        ]);
        const { codes, others } = finish(classesOf(grouping(written), terms));
        expect(others).toEqual([]);
        expect(new Set(codes)).toEqual(new Set([index]));
      });
    },
  );

  test('takes the singular of a short form', () => {
    const { codes } = finish(classesOf(grouping(['Petit', 'moyen', 'Gros']), tiers));
    expect([...codes]).toEqual([2, 1, 0]);
  });

  test('keeps and separates texts it does not know', () => {
    const { codes, others } = finish(classesOf(grouping(['Maturité', 'VIP', '', 'VIP ', 'vip']), stages));
    expect(others).toEqual(['VIP', '', 'vip']);
    expect([...codes]).toEqual([2, 5, 6, 5, 7]);
  });

  test.each([10, 250, 300, 1000])('keeps %i texts that no family knows apart', (count) => {
    const written = Array.from({ length: count }, (_, i) => `unheard of ${i}`);
    const { codes, others } = finish(classesOf(grouping(written), stages));
    expect([...codes].map((code) => others[code - stages.length])).toEqual(written);
  });
});
