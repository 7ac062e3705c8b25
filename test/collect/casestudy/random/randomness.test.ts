import { expect, test } from 'vitest';
import { Randomness } from '../../../../src/collect/casestudy/random';

const first = (uniform: () => number, count = 9): number[] => Array.from({ length: count }, () => uniform());

test('the same names give the same numbers, in whatever order they are asked for', () => {
  const one = new Randomness(42, 'retail');
  const other = new Randomness(42, 'retail');
  const expected = first(one.stream('basket', 3, 2));
  first(other.stream('identity', 3));
  first(other.stream('basket', 4, 2));
  expect(first(other.stream('basket', 3, 2))).toEqual(expected);
});

test('two streams do not disturb each other when they are drawn in turn', () => {
  const randomness = new Randomness(42, 'retail');
  const alone = first(randomness.stream('a', 1), 6);
  const a = randomness.stream('a', 1);
  const b = randomness.stream('b', 1);
  const inTurn = Array.from({ length: 6 }, () => [a(), b()][0]);
  expect(inTurn).toEqual(alone);
});

test('each part of the name matters', () => {
  const sequences = [
    new Randomness(42, 'retail').stream('basket', 3, 2),
    new Randomness(43, 'retail').stream('basket', 3, 2),
    new Randomness(42 + 2 ** 32, 'retail').stream('basket', 3, 2),
    new Randomness(42, 'club').stream('basket', 3, 2),
    new Randomness(42, 'retail').stream('baskets', 3, 2),
    new Randomness(42, 'retail').stream('basket', 2, 2),
    new Randomness(42, 'retail').stream('basket', 3, 3),
  ].map((stream) => first(stream).join());
  expect(new Set(sequences).size).toBe(sequences.length);
});

test('neighbouring entities are uncorrelated', () => {
  const randomness = new Randomness(1, 'retail');
  const pairs = Array.from({ length: 20_000 }, (_, n) => [
    randomness.stream('x', n)(),
    randomness.stream('x', n + 1)(),
  ]);
  const covariance = pairs.reduce((sum, [a = 0, b = 0]) => sum + (a - 0.5) * (b - 0.5), 0) / pairs.length;
  expect(Math.abs(covariance * 12)).toBeLessThan(0.03);
});
