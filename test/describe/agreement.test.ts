import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../src/describe';

const pair = (truth: string, computed: string, count: number) => ({ truth, computed, count });

describe('the agreement of two judges', () => {
  test('is κ = 0.4 for 35 agreed out of 50 where chance would give half', () => {
    const { cases, accuracy, kappa } = agreementOf([
      pair('yes', 'yes', 20),
      pair('yes', 'no', 5),
      pair('no', 'yes', 10),
      pair('no', 'no', 15),
    ]);
    expect(cases).toBe(50);
    expect(accuracy).toBeCloseTo(0.7, 12);
    expect(kappa).toBeCloseTo(0.4, 12);
  });

  test('is 1 when they always agree, 0 when margins alone explain it, negative below chance', () => {
    expect(agreementOf([pair('a', 'a', 3), pair('b', 'b', 9)]).kappa).toBe(1);
    expect(agreementOf([pair('a', 'a', 1), pair('a', 'b', 3), pair('b', 'a', 2), pair('b', 'b', 6)]).kappa).toBeCloseTo(
      0,
      12,
    );
    expect(agreementOf([pair('a', 'b', 5), pair('b', 'a', 5)]).kappa).toBe(-1);
  });

  test('knows classes that one of them never names', () => {
    // pₒ = 0.5, pₑ = 0.5·0.5 + 0.5·0 = 0.25.
    expect(agreementOf([pair('a', 'a', 2), pair('b', 'c', 2)]).kappa).toBeCloseTo((0.5 - 0.25) / 0.75, 12);
  });

  test('is unknown without cases, and κ when there is but one class', () => {
    expect(agreementOf([])).toMatchObject({ cases: 0, accuracy: null, kappa: null });
    expect(agreementOf([pair('a', 'a', 7)])).toMatchObject({ accuracy: 1, kappa: null });
  });
});
