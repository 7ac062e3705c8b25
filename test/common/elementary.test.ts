import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp, log, logistic } from '../../src/common';

const relative = (found: number, expected: number): number => Math.abs(found - expected) / Math.abs(expected || 1);

test('exp agrees with the engine’s to 15 digits', () => {
  fc.assert(fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => relative(exp(x), Math.exp(x)) < 2e-15));
});

test('log agrees with the engine’s to 15 digits', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
      (x) => Math.abs(log(x) - Math.log(x)) <= 4e-16 * Math.max(1, Math.abs(Math.log(x))),
    ),
  );
});

test('exp and log keep to their limits', () => {
  expect(exp(0)).toBe(1);
  expect(log(1)).toBe(0);
  expect(exp(1000)).toBe(Infinity);
  expect(exp(-1000)).toBe(0);
  expect(log(0)).toBe(-Infinity);
  expect(log(-1)).toBeNaN();
  expect(exp(NaN)).toBeNaN();
  expect(logistic(0)).toBe(0.5);
  expect(logistic(-1000)).toBe(0);
});
