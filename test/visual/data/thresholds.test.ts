import fc from 'fast-check';
import { expect, test } from 'vitest';
import { thresholdsOf } from '../../../src/visual/data/thresholds';

const scale = { least: 1, greatest: 7 };
const column = (values: readonly number[]): Float64Array => Float64Array.from(values);

test('without a word of the report the thresholds are the rules’', () => {
  expect(thresholdsOf({ scale: 'auto' }, scale, {})).toEqual({
    behaviour: 50,
    attitude: 5,
    origin: { behaviour: 'rule', attitude: 'rule' },
    areRules: true,
  });
});

test('a number of the report is a threshold of its own, unless it is the rule’s', () => {
  const { attitude, origin, areRules } = thresholdsOf({ scale: 'auto', behaviour: 50, attitude: 4 }, scale, {});
  expect([attitude, origin, areRules]).toEqual([4, { behaviour: 'rule', attitude: 'constant' }, false]);
});

test('medians are those of the customers whose behaviour and attitude are both known', () => {
  const behaviour = column([10, 20, 90, NaN, 100]);
  const attitude = column([1, 2, 6, 7, NaN]);
  const cut = thresholdsOf({ scale: 'auto', method: 'median', behaviour: 70 }, scale, { behaviour, attitude });
  expect([cut.behaviour, cut.attitude]).toEqual([20, 2]);
  expect(cut.origin).toEqual({ behaviour: 'median', attitude: 'median' });
  expect([...behaviour].slice(0, 3)).toEqual([10, 20, 90]);
});

test('where nobody was surveyed, medians leave the rules in force', () => {
  const cut = thresholdsOf({ scale: 'auto', method: 'median' }, scale, {
    behaviour: column([5]),
    attitude: column([NaN]),
  });
  expect([cut.behaviour, cut.origin.behaviour, cut.areRules]).toEqual([50, 'rule', true]);
});

test('a median is the middle of the sorted values', () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, (list) => {
      const sorted = [...list].sort((a, b) => a - b);
      const middle = ((sorted[(list.length - 1) >> 1] ?? NaN) + (sorted[list.length >> 1] ?? NaN)) / 2;
      const placed = { behaviour: column(list), attitude: column(list) };
      expect(thresholdsOf({ scale: 'auto', method: 'median' }, scale, placed).behaviour).toBe(middle);
    }),
    { seed: 20260502 },
  );
});
