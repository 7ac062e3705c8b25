import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/relationship/evaluate';
import { tierByAmountTable, tierByValueTable, tierTable } from '../../../src/relationship/tier-tables';
import { finish } from '../../../src/visual/data/steps';
import { tierAmounts, tiersByAmounts } from '../../../src/visual/data/tier-cuts';
import { portfolio } from '../harness/node';
import type { TierCuts } from '../../../src/visual/settings/settings';

const column = (values: readonly unknown[]) => ({ displayName: 'x', values });
const codes = ['heavy', 'medium', 'light', 'non-consumer'];

function tiersOf(values: readonly number[], cuts: TierCuts): (string | undefined)[] {
  const amounts = Float64Array.from(values);
  return Array.from(tiersByAmounts(amounts, finish(tierAmounts(amounts, cuts))).codes, (code) => codes[code]);
}

/** The tiers as the decision tables give them, from ranks and sums told by a plain definition. */
function tiersByTable(values: readonly number[], { method, heavy, medium }: TierCuts): string[] {
  const buyers = values.filter((value) => value > 0);
  const total = buyers.reduce((sum, value) => sum + value, 0);
  return values.map((value) => {
    const above = buyers.filter((other) => other > value);
    const revenue12Months = value;
    if (method === 'amount') {
      return evaluate(tierByAmountTable, { revenue12Months }, { heavyAmount: heavy, mediumAmount: medium });
    }
    if (method === 'value') {
      const cumulativeShareBefore = above.reduce((sum, other) => sum + other, 0) / total;
      const shares = { heavyValueShare: heavy, mediumValueShare: medium };
      return evaluate(tierByValueTable, { revenue12Months, cumulativeShareBefore }, shares);
    }
    const rankShare = (above.length + 1) / buyers.length;
    return evaluate(tierTable, { revenue12Months, rankShare }, { heavyRankShare: heavy, mediumRankShare: medium });
  });
}

const share = fc.constantFrom(0, 0.1, 0.2, 0.25, 0.5, 0.8, 1);
const cuts: fc.Arbitrary<TierCuts> = fc.oneof(
  fc.record({ method: fc.constantFrom('rank' as const, 'value' as const), heavy: share, medium: share }),
  fc.record({
    method: fc.constant('amount' as const),
    heavy: fc.integer({ max: 60 }),
    medium: fc.integer({ max: 60 }),
  }),
);

test('every method gives the tiers of its decision table', () => {
  // Whole amounts, so that the order of a sum does not matter; few of them, so that many are equal.
  const values = fc.array(fc.oneof(fc.integer({ min: -20, max: 60 }), fc.constant(NaN)), { maxLength: 60 });
  fc.assert(
    fc.property(values, cuts, (amounts, { method, heavy, medium }) => {
      const ordered =
        method === 'amount'
          ? { method, heavy: Math.max(heavy, medium), medium: Math.min(heavy, medium) }
          : { method, heavy: Math.min(heavy, medium), medium: Math.max(heavy, medium) };
      expect(tiersOf(amounts, ordered)).toEqual(tiersByTable(amounts, ordered));
    }),
    { seed: 20260501, numRuns: 1000 },
  );
});

describe('tiers', () => {
  test('by rank: the buyers are cut at 20 % and 50 %, and ties share the better rank', () => {
    const values = [100, 90, 90, 60, 50, 40, 30, 20, 10, 5, 0, NaN, -3];
    const [heavy, medium, light, none] = codes;
    expect(tiersOf(values, { method: 'rank', heavy: 0.2, medium: 0.5 })).toEqual([
      ...[heavy, heavy, heavy, medium, medium],
      ...[light, light, light, light, light],
      ...[none, none, none],
    ]);
  });

  test('by value: the customer who crosses a line belongs to the tier above it', () => {
    const cut = { method: 'value', heavy: 0.5, medium: 0.8 } as const;
    expect(tiersOf([60, 25, 10, 5], cut)).toEqual(['heavy', 'medium', 'light', 'light']);
  });

  test('by amounts that nobody gave: the tiers are those by rank', () => {
    const values = Array.from({ length: 500 }, (_, i) => (i * 7919) % 997);
    const given = tiersOf(values, { method: 'amount', heavy: NaN, medium: NaN });
    expect(given).toEqual(tiersOf(values, { method: 'rank', heavy: 0.2, medium: 0.5 }));
  });

  test.each(['same', 'rising', 'falling'] as const)('300,000 %s amounts are cut at once', (order) => {
    const values = Float64Array.from({ length: 300_000 }, (_, i) =>
      order === 'same' ? 5 : order === 'rising' ? i + 1 : 300_000 - i,
    );
    const amounts = finish(tierAmounts(values, { method: 'rank', heavy: 0.2, medium: 0.5 }));
    expect(amounts).toEqual(order === 'same' ? { heavy: 5, medium: 5 } : { heavy: 240_001, medium: 150_001 });
  });
});

describe('a Tier field', () => {
  const table = {
    groupings: {
      customer: column(['a', 'b', 'c', 'd', 'e']),
      tier: column(['Petit consommateur', 'Gros consommateur', 'Moyens', 'heavy', 'VIP']),
      previousTier: column(['Gros consommateur', 'Gros', 'Moyens', 'heavy', '']),
    },
    measures: { value: column([50, 40, 30, 20, 10]), previousValue: column([10, 20, 30, 40, 50]) },
  };
  const read = (cut: TierCuts) => {
    const { tier, previousTier } = portfolio(table, { tiers: cut });
    return [tier, previousTier].map((classes) => Array.from(classes?.codes ?? []));
  };

  test('is what counts, with its previous tiers', () => {
    expect(read({ method: 'model', heavy: 0.2, medium: 0.5 })).toEqual([
      [2, 0, 1, 0, 4],
      [0, 0, 1, 0, 4],
    ]);
  });

  test('gives way to a method that the author chose, for both periods', () => {
    expect(read({ method: 'rank', heavy: 0.2, medium: 0.5 })).toEqual([
      [0, 1, 2, 2, 2],
      [2, 2, 2, 1, 0],
    ]);
    // Amounts are the same in both periods: everybody may move.
    expect(read({ method: 'amount', heavy: 50, medium: 30 })).toEqual([
      [0, 1, 1, 2, 2],
      [2, 2, 1, 1, 0],
    ]);
  });

  test('of the previous period alone is not set against tiers of another method', () => {
    const { groupings, measures } = table;
    const read = portfolio(
      { groupings, measures: { value: measures.value } },
      { tiers: { method: 'value', heavy: 0.5, medium: 0.8 } },
    );
    expect(read.previousTier).toBeUndefined();
  });
});
