import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  behaviouralLoyalty,
  decider,
  evaluate,
  loyaltyTable,
  parameters,
  stageTable,
  tierByAmountTable,
  tierByValueTable,
  tierTable,
  type Condition,
  type DecisionTable,
  type Expression,
} from '../../src/relationship';
import { randomRow } from './rows';

const options = { seed: 20260103, numRuns: 2000 } as const;
const tables = [stageTable, loyaltyTable, tierTable, tierByValueTable, tierByAmountTable] as readonly DecisionTable[];

describe('stages', () => {
  const active = { ordersToDate: 4, silenceDays: 20, expectedGapDays: 30, declining: 0, mature: 0 };
  test.each([
    ['no order yet', { ...active, ordersToDate: 0, silenceDays: null }, 'pre-relation'],
    ['nothing known', {}, 'pre-relation'],
    ['silent just as long as the floor', { ...active, silenceDays: 180 }, 'development'],
    ['silent beyond the floor', { ...active, silenceDays: 181 }, 'lost'],
    [
      'silent beyond the floor, but slow by nature',
      { ...active, expectedGapDays: 90, silenceDays: 270 },
      'development',
    ],
    ['silent beyond three gaps', { ...active, expectedGapDays: 90, silenceDays: 271 }, 'lost'],
    [
      'silent exactly three gaps, of a gap that was rounded down',
      { ...active, expectedGapDays: 63.3333, silenceDays: 190 },
      'development',
    ],
    [
      'silent a day beyond three gaps, of a gap that was rounded up',
      { ...active, expectedGapDays: 63.6667, silenceDays: 192 },
      'lost',
    ],
    ['lost comes before decline and maturity', { ...active, silenceDays: 400, declining: 1, mature: 1 }, 'lost'],
    ['decline comes before maturity', { ...active, declining: 1, mature: 1 }, 'decline'],
    ['mature', { ...active, mature: 1 }, 'maturity'],
    ['otherwise', active, 'development'],
    ['gap unknown: never lost', { ...active, expectedGapDays: null, silenceDays: 900 }, 'development'],
  ] as const)('%s', (_, row, expected) => {
    expect(evaluate(stageTable, row)).toBe(expected);
  });
});

describe('tiers', () => {
  test.each([
    [{ revenue12Months: 100, rankShare: 0.2 }, 'heavy'],
    [{ revenue12Months: 100, rankShare: 0.2001 }, 'medium'],
    [{ revenue12Months: 100, rankShare: 0.5 }, 'medium'],
    [{ revenue12Months: 100, rankShare: 0.51 }, 'light'],
    [{ revenue12Months: 0.01, rankShare: 1 }, 'light'],
    [{ revenue12Months: 0, rankShare: 0.1 }, 'non-consumer'],
    [{ revenue12Months: -5, rankShare: 0.1 }, 'non-consumer'],
    [{ revenue12Months: null, rankShare: null }, 'non-consumer'],
  ] as const)('by rank: %o is %s', (row, expected) => {
    expect(evaluate(tierTable, row)).toBe(expected);
  });

  test.each([
    [{ revenue12Months: 100, cumulativeShareBefore: 0 }, 'heavy'],
    [{ revenue12Months: 100, cumulativeShareBefore: 0.499 }, 'heavy'],
    [{ revenue12Months: 100, cumulativeShareBefore: 0.5 }, 'medium'],
    [{ revenue12Months: 100, cumulativeShareBefore: 0.8 }, 'light'],
    [{ revenue12Months: 0, cumulativeShareBefore: 1 }, 'non-consumer'],
  ] as const)('by value: %o is %s', (row, expected) => {
    expect(evaluate(tierByValueTable, row)).toBe(expected);
  });

  test.each([
    [{ revenue12Months: 350 }, 'heavy'],
    [{ revenue12Months: 349.99 }, 'medium'],
    [{ revenue12Months: 110 }, 'medium'],
    [{ revenue12Months: 109.99 }, 'light'],
    [{ revenue12Months: 0.01 }, 'light'],
    [{ revenue12Months: 0 }, 'non-consumer'],
    [{ revenue12Months: -5 }, 'non-consumer'],
    [{ revenue12Months: null }, 'non-consumer'],
  ] as const)('by amount: %o is %s', (row, expected) => {
    expect(evaluate(tierByAmountTable, row)).toBe(expected);
  });

  test('a better rank never gives a lower tier', () => {
    const rank = (share: number) =>
      ['heavy', 'medium', 'light'].indexOf(evaluate(tierTable, { revenue12Months: 1, rankShare: share }));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
      }),
      options,
    );
  });
});

describe.each(tables.map((table) => [table.id, table] as const))('table %s', (_, table) => {
  const decide = decider(table);

  test('reaches every class and uses every rule', () => {
    const deciding = new Set(fc.sample(randomRow, { seed: options.seed, numRuns: 20_000 }).map(decide));
    expect(deciding.size).toBe(table.rules.length + 1);
    expect(new Set([...deciding].map(({ then }) => then))).toEqual(new Set(table.terms.map(({ code }) => code)));
  });

  test('declares what it uses, and uses what it declares', () => {
    const used = { metrics: new Set<string>(), parameters: new Set<string>() };
    for (const { when } of table.rules) walk(when, used);
    expect([...used.metrics].sort()).toEqual([...table.metrics].sort());
    expect([...used.parameters].sort()).toEqual([...table.parameters].sort());
  });

  test('says why, in sentences of both languages, each its own', () => {
    const reasons = [...table.rules, table.otherwise].map(({ because }) => because);
    for (const locale of ['fr', 'en'] as const) {
      for (const reason of reasons) expect(reason[locale]).toMatch(/^\p{Lu}.+\.$/u);
      expect(new Set(reasons.map((reason) => reason[locale])).size).toBe(reasons.length);
    }
  });
});

test('an undeclared parameter is refused', () => {
  const when: Condition = { left: { parameter: 'nobody' }, is: '>', right: 0 };
  const table: DecisionTable = {
    ...(tierTable as DecisionTable),
    rules: [{ when, then: 'heavy', because: { fr: '', en: '' } }],
  };
  expect(() => evaluate(table, {})).toThrow('nobody');
});

test('NaN and missing metrics are unknown', () => {
  expect(evaluate(tierTable, { revenue12Months: Number.NaN, rankShare: 0.1 })).toBe('non-consumer');
  expect(evaluate(tierTable, { revenue12Months: 5 })).toBe('light');
});

test('every parameter is used somewhere', () => {
  const used = { metrics: new Set<string>(), parameters: new Set<string>() };
  for (const table of tables) for (const { when } of table.rules) walk(when, used);
  walk({ known: behaviouralLoyalty }, used);
  const latched = [
    'declineGaps',
    'declineSlope',
    'declineDrop',
    'recoveryDrop',
    'maturityCooperation',
    'maturityOrders',
    'maturityExit',
    'maturityPeriods',
  ];
  expect([...used.parameters, ...latched].sort()).toEqual(Object.keys(parameters).sort());
});

/** Collects the names that a condition or an expression uses. */
function walk(node: Condition | Expression | unknown, used: { metrics: Set<string>; parameters: Set<string> }): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'metric') used.metrics.add(String(value));
    else if (key === 'parameter') used.parameters.add(String(value));
    else walk(value, used);
  }
}
