import { describe, expect, test } from 'vitest';
import {
  classifyStage,
  cooperation,
  decliningLatch,
  evaluateLatch,
  latchToMarkdown,
  matureLatch,
  parameters,
  rescale,
  ruleParameters,
  type Latch,
  type MetricValues,
} from '../../src/relationship';

/** The latch’s state month after month. */
function states<M extends string>(latch: Latch<M>, months: readonly MetricValues<M>[]): boolean[] {
  let state = false;
  return months.map((month) => (state = evaluateLatch(latch, state, month)));
}

describe('maturity', () => {
  const level = (cooperation: number | null, ordersToDate = 3) => ({ cooperation, ordersToDate });

  test('begins at 60 and lasts until below 50', () => {
    const months = [55, 60, 55, 50, 49.9, 55, 60].map((value) => level(value));
    expect(states(matureLatch, months)).toEqual([false, true, true, true, false, false, true]);
  });

  test('needs three orders to begin, and a month without an index changes nothing', () => {
    expect(states(matureLatch, [level(90, 2), level(90), level(null)])).toEqual([false, true, true]);
  });
});

describe('decline', () => {
  const calm = { slope: 0, cooperation: 70, peakCooperation: 70, silenceDays: 10, expectedGapDays: 30 };
  const falling = { ...calm, slope: -2, cooperation: 50 };

  test('begins with a clear fall, or with a silence of more than two gaps', () => {
    expect(states(decliningLatch, [calm, falling])).toEqual([false, true]);
    expect(
      states(decliningLatch, [
        { ...calm, silenceDays: 60 },
        { ...calm, silenceDays: 61 },
      ]),
    ).toEqual([false, true]);
  });

  test('does not begin with a fall that is only deep, or only fast', () => {
    expect(
      states(decliningLatch, [
        { ...falling, slope: -1.9 },
        { ...falling, cooperation: 50.1 },
      ]),
    ).toEqual([false, false]);
  });

  test('ends only with a recovery: near the peak and rising', () => {
    const near = { ...calm, cooperation: 60 };
    expect(states(decliningLatch, [falling, calm, near, { ...near, slope: 0.1 }])).toEqual([true, true, true, false]);
    expect(states(decliningLatch, [falling, { ...calm, cooperation: 59.9, slope: 5 }])).toEqual([true, true]);
  });

  test('wins over a recovery in the same month', () => {
    expect(states(decliningLatch, [{ ...calm, slope: 1, silenceDays: 61 }])).toEqual([true]);
  });

  test('is not decided by an unknown slope', () => {
    expect(states(decliningLatch, [{ ...falling, slope: null }])).toEqual([false]);
  });
});

describe('a stage without history', () => {
  const customer = {
    ordersToDate: 5,
    silenceDays: 10,
    expectedGapDays: 30,
    cooperation: 72,
    peakCooperation: 75,
    slope: 1,
  };
  test.each([
    [{ ...customer, ordersToDate: 0 }, 'pre-relation'],
    [customer, 'maturity'],
    [{ ...customer, cooperation: 59 }, 'development'],
    [{ ...customer, silenceDays: 61 }, 'decline'],
    [{ ...customer, silenceDays: 200 }, 'lost'],
    [{ ordersToDate: 1 }, 'development'],
  ] as const)('%o is %s', (row, expected) => {
    expect(classifyStage(row)).toBe(expected);
  });

  test('follows the thresholds of the scenario', () => {
    expect(classifyStage({ ...customer, ordersToDate: 2 })).toBe('development');
    expect(classifyStage({ ...customer, ordersToDate: 2 }, ruleParameters.club)).toBe('maturity');
    expect(classifyStage({ ...customer, silenceDays: 200 }, ruleParameters['e-commerce'])).toBe('decline');
  });
});

describe('cooperation', () => {
  test.each(Object.entries(cooperation.weights))('weights of %s sum to 1', (_, weights) => {
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  test('the weights inside a component sum to 1', () => {
    const { recency, amount, width } = cooperation.behaviour;
    expect(recency + amount + width).toBeCloseTo(1, 12);
    expect(cooperation.reliability.late + cooperation.reliability.returned).toBeCloseTo(1, 12);
  });

  test('scenarios change only thresholds that exist', () => {
    for (const given of Object.values(ruleParameters))
      for (const name of Object.keys(given)) expect(Object.keys(parameters)).toContain(name);
  });
});

test('the survey’s scale becomes 0–100', () => {
  expect([1, 4, 7].map((value) => rescale(value))).toEqual([0, 50, 100]);
  expect(rescale(null)).toBeNull();
});

test('a latch is printed for people', () => {
  expect(latchToMarkdown(matureLatch, 'en')).toBe(
    [
      '| Memory | Condition |',
      '| --- | --- |',
      '| begins | Cooperation index ≥ 60 and (Orders to date ≥ 3 or Periods under contract ≥ 12) |',
      '| ends | Cooperation index < 50 |',
      '',
      '| Threshold | Value | Description |',
      '| --- | --: | --- |',
      '| Maturity cooperation | 60 | From 0 to 100. Maturity begins at this level of cooperation. |',
      '| Maturity orders | 3 | Number of orders to date needed to reach maturity. |',
      '| Maturity periods | 12 | Periods under contract without interruption that stand for the maturity orders. |',
      '| Maturity exit | 50 | From 0 to 100. Maturity ends only below this level of cooperation. |',
      '',
    ].join('\n'),
  );
});
