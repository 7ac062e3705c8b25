import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOut } from '../../src/cli/share-out';

const total = (costs: readonly number[]): number => costs.reduce((sum, cost) => sum + cost, 0);
const longestOf = (shares: readonly (readonly number[])[]): number => Math.max(...shares.map(total));

describe('jobs shared out to lanes', () => {
  it('end as early as they can', () => {
    const shares = shareOut([1900, 1080, 1900, 1700, 1050], 2, (cost) => cost);
    expect(shares).toEqual([
      [1900, 1900],
      [1080, 1700, 1050],
    ]);
  });

  it('are all done once, in their order', () => {
    const costs = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 40 });
    fc.assert(
      fc.property(costs, fc.integer({ min: 1, max: 8 }), (all, lanes) => {
        const jobs = all.map((cost, index) => ({ cost, index }));
        const shares = shareOut(jobs, lanes, ({ cost }) => cost);
        expect(shares).toHaveLength(lanes);
        expect(
          shares
            .flat()
            .map(({ index }) => index)
            .sort(),
        ).toEqual(jobs.map(({ index }) => index));
        for (const share of shares) expect(share).toEqual(share.toSorted((one, other) => one.index - other.index));
      }),
    );
  });

  it('take no longer than with the largest first to the lane that has the least', () => {
    const costs = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(costs, fc.integer({ min: 1, max: 4 }), (all, lanes) => {
        const greedy = Array.from({ length: lanes }, (): number[] => []);
        for (const cost of all.toSorted((one, other) => other - one))
          greedy.reduce((least, lane) => (total(lane) < total(least) ? lane : least)).push(cost);
        expect(longestOf(shareOut(all, lanes, (cost) => cost))).toBeLessThanOrEqual(longestOf(greedy));
      }),
    );
  });
});
