import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digamma, logGamma } from '../../../src/star/predict';

const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

describe('ln Γ', () => {
  test.each([
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [11, Math.log(3628800)],
    [0.5, Math.log(Math.PI) / 2],
  ])('at %f', (x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, 11);
  });

  test('grows by ln x from x to x + 1', () => {
    fc.assert(
      fc.property(positive, (x) => {
        const error = Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x));
        return error < 1e-13 * Math.max(1, Math.abs(logGamma(x + 1)));
      }),
    );
  });

  test('is not a number where Γ has no logarithm', () => {
    expect([0, -1, -0.5, NaN].map(logGamma)).toEqual([NaN, NaN, NaN, NaN]);
  });
});

describe('ψ', () => {
  const eulerMascheroni = 0.5772156649015329;

  test.each([
    [1, -eulerMascheroni],
    [2, 1 - eulerMascheroni],
    [0.5, -eulerMascheroni - 2 * Math.LN2],
    [10, 2.2517525890667214],
  ])('at %f', (x, expected) => {
    expect(digamma(x)).toBeCloseTo(expected, 13);
  });

  test('grows by 1/x from x to x + 1', () => {
    fc.assert(fc.property(positive, (x) => Math.abs(digamma(x + 1) - digamma(x) - 1 / x) < 1e-13 * Math.max(1, 1 / x)));
  });

  test('is the slope of ln Γ', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 100, noNaN: true }), (x) => {
        const slope = (logGamma(x + 1e-5) - logGamma(x - 1e-5)) / 2e-5;
        return Math.abs(slope - digamma(x)) < 1e-6;
      }),
    );
  });

  test('is not a number from 0 down', () => {
    expect([0, -1, NaN].map(digamma)).toEqual([NaN, NaN, NaN]);
  });
});
