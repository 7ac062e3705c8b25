import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attitude, behaviouralLoyalty, evaluate, evaluateExpression, loyaltyTable } from '../../src/relationship';
import { fullRow, randomRow } from './rows';

const options = { seed: 20260104, numRuns: 2000 } as const;

/** A customer who is loyal in every respect. */
const loyal = {
  ordersToDate: 5,
  behaviouralLoyalty: 70,
  satisfaction: 6,
  trust: 6,
  commitment: 6,
  constraint: 2,
  habit: 2,
  lockIn: 0,
};
const bound = { ...loyal, satisfaction: 3 };

describe('loyalty, step by step', () => {
  test.each([
    ['0 no order', { ...loyal, ordersToDate: 0 }, 'prospect'],
    ['0 orders unknown', { ...loyal, ordersToDate: null }, 'prospect'],
    ['3 no survey, regular', { ...loyal, satisfaction: null, trust: null, commitment: null }, 'behavioural-only'],
    [
      '3 no survey, not regular',
      { ...loyal, satisfaction: null, trust: null, commitment: null, behaviouralLoyalty: 49.9 },
      'not-classified',
    ],
    ['4 two of three missing', { ...loyal, satisfaction: null, trust: null }, 'behavioural-only'],
    [
      '4 two missing, behaviour unknown',
      { ...loyal, satisfaction: null, trust: null, behaviouralLoyalty: null },
      'not-classified',
    ],
    ['4 one missing, the others high', { ...loyal, trust: null }, 'loyal'],
    ['4 one missing, another low', { ...loyal, trust: null, satisfaction: 4.9 }, 'inert'],
    ['5 all high', loyal, 'loyal'],
    [
      '5 exactly at the thresholds',
      { ...loyal, satisfaction: 5, trust: 5, commitment: 5, behaviouralLoyalty: 50 },
      'loyal',
    ],
    ['5 attitude high, behaviour low', { ...loyal, behaviouralLoyalty: 49.99 }, 'latent'],
    ['5 both low', { ...loyal, trust: 4.99, behaviouralLoyalty: 10 }, 'not-loyal'],
    ['6 constraint leads', { ...bound, constraint: 5.25, habit: 5 }, 'captive'],
    [
      '6 constraint leads by a margin that floats miss',
      { ...bound, constraint: 0.1 + 0.2 + 4.95, habit: 5.0000000001 },
      'captive',
    ],
    ['6 habit leads', { ...bound, constraint: 4.75, habit: 5 }, 'inert'],
    ['6 constraint known, habit unknown', { ...bound, constraint: 5, habit: null }, 'captive'],
    ['6 habit known, constraint unknown', { ...bound, constraint: null, habit: 4.5, lockIn: 2 }, 'inert'],
    ['7 tie, locked in', { ...bound, constraint: 5, habit: 5, lockIn: 1 }, 'captive'],
    ['7 tie, free', { ...bound, constraint: 5, habit: 5, lockIn: 0 }, 'inert'],
    ['7 tie, lock-in unknown', { ...bound, constraint: 5, habit: 5, lockIn: null }, 'inert'],
    ['7 tie, only habit over its threshold', { ...bound, constraint: 4.6, habit: 4.5, lockIn: 1 }, 'captive'],
    ['7 no tie: constraint leads below its threshold', { ...bound, constraint: 4.9, habit: 4.5, lockIn: 1 }, 'inert'],
    ['8 neither over its threshold', { ...bound, constraint: 4.4, habit: 4.4, lockIn: 1 }, 'inert'],
    ['8 both unknown', { ...bound, constraint: null, habit: null, lockIn: 1 }, 'inert'],
  ] as const)('%s', (_, row, expected) => {
    expect(evaluate(loyaltyTable, row)).toBe(expected);
  });

  test('the margin holds on every pair of answers that are equal on paper', () => {
    // Constraint is a mean of 3 items and of 8 − a mean of 2 items; habit a mean of 3.
    for (let switching = 3; switching <= 21; switching++)
      for (let alternatives = 2; alternatives <= 14; alternatives++)
        for (let habitual = 3; habitual <= 21; habitual++) {
          const constraint = (switching / 3 + (8 - alternatives / 2)) / 2;
          const habit = habitual / 3;
          const twelfths = 2 * switching + 48 - 3 * alternatives - 4 * habitual;
          const expected =
            constraint >= 5 && twelfths >= 3
              ? 'captive'
              : Math.abs(twelfths) < 3 && (constraint >= 5 || habit >= 4.5)
                ? 'captive'
                : 'inert';
          expect(evaluate(loyaltyTable, { ...bound, constraint, habit, lockIn: 1 })).toBe(expected);
        }
  });
});

describe('loyalty, laws', () => {
  const better = ['satisfaction', 'trust', 'commitment', 'behaviouralLoyalty'] as const;

  test('more of a good thing never makes a loyal customer less loyal', () => {
    fc.assert(
      fc.property(
        fullRow,
        fc.constantFrom(...better),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (row, name, more) => {
          fc.pre(evaluate(loyaltyTable, row) === 'loyal');
          expect(evaluate(loyaltyTable, { ...row, [name]: row[name] + more })).toBe('loyal');
        },
      ),
      { ...options, numRuns: 300, maxSkipsPerRun: 1000 },
    );
  });

  test('more satisfaction never turns a favourable attitude into an unfavourable one', () => {
    const favourable = new Set(['loyal', 'latent']);
    fc.assert(
      fc.property(randomRow, fc.constantFrom('satisfaction', 'trust', 'commitment' as const), (row, name) => {
        fc.pre(row[name] !== null && favourable.has(evaluate(loyaltyTable, row)));
        expect(favourable.has(evaluate(loyaltyTable, { ...row, [name]: 7 }))).toBe(true);
      }),
      { ...options, numRuns: 300, maxSkipsPerRun: 1000 },
    );
  });

  test('constraint, habit and lock-in matter only without a favourable attitude', () => {
    fc.assert(
      fc.property(randomRow, fullRow, (row, { constraint, habit, lockIn }) => {
        const before = evaluate(loyaltyTable, row);
        const after = evaluate(loyaltyTable, { ...row, constraint, habit, lockIn });
        if (before === 'inert' || before === 'captive') expect(['inert', 'captive']).toContain(after);
        else expect(after).toBe(before);
      }),
      options,
    );
  });

  test('without a survey nobody is given an attitude', () => {
    fc.assert(
      fc.property(randomRow, (row) => {
        const silent = { ...row, satisfaction: null, trust: null, commitment: null };
        expect(['prospect', 'behavioural-only', 'not-classified']).toContain(evaluate(loyaltyTable, silent));
      }),
      options,
    );
  });
});

test('a threshold can be moved, but only to a number', () => {
  expect(evaluate(loyaltyTable, loyal, { highAttitude: 6.5 })).toBe('inert');
  expect(evaluate(loyaltyTable, loyal, { highBehaviour: 80 })).toBe('latent');
  expect(() => evaluate(loyaltyTable, loyal, { highAttitude: Number.NaN })).toThrow(RangeError);
});

describe('behavioural loyalty', () => {
  const of = (orders12Months: number | null, silenceDays: number | null, expectedGapDays: number | null) =>
    evaluateExpression(behaviouralLoyalty, { orders12Months, silenceDays, expectedGapDays, boundPeriods: 0 });

  test('is 50 exactly where the rule of regular buying is met', () => {
    expect(of(3, 60, 30)).toBe(50);
    expect(of(3, 5, 30)).toBe(50);
    expect(of(12, 60, 30)).toBe(50);
  });

  test('is 0 without orders, unknown without recency or rhythm, and stays below 100', () => {
    expect(of(0, 5, 30)).toBe(0);
    expect(of(3, null, 30)).toBeNull();
    expect(of(3, 5, null)).toBeNull();
    expect(of(null, 5, 30)).toBeNull();
    expect(of(1000, 0, 300)).toBeLessThan(100);
  });

  test('is high where there are 3 orders in 12 months and no unusual silence, and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.nat(10),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 2400 }),
        (orders, recency, tenths) => {
          const gap = tenths / 10;
          expect((of(orders, recency, gap) ?? 0) >= 50).toBe(orders >= 3 && recency <= 2 * gap);
        },
      ),
      options,
    );
  });

  test('grows with orders and falls with silence', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(500), fc.integer({ min: 1, max: 200 }), (orders, recency, gap) => {
        const here = of(orders, recency, gap) ?? 0;
        expect(of(orders + 1, recency, gap)).toBeGreaterThanOrEqual(here);
        expect(of(orders, recency + 1, gap)).toBeLessThanOrEqual(here);
      }),
      options,
    );
  });
});

test('attitude is the weakest of what is known', () => {
  const of = (satisfaction: number | null, trust: number | null, commitment: number | null) =>
    evaluateExpression(attitude, { satisfaction, trust, commitment });
  expect(of(6, 5, 7)).toBe(5);
  expect(of(6, null, 7)).toBe(6);
  expect(of(6, null, null)).toBeNull();
  expect(of(null, null, null)).toBeNull();
});
