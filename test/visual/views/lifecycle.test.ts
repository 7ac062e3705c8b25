import { expect, test } from 'vitest';
import { lifecycleOf } from '../../../src/visual/views/lifecycle/statistics';
import { timelineOf } from '../../../src/visual/views/timeline/statistics';
import type { Table } from '../harness/data-view';
import { portfolio } from '../harness/node';

const column = (values: readonly unknown[]) => ({ displayName: 'x', values });

test('a band without a measured customer has no curve', () => {
  const stages = ['Développement', 'Maturité', 'Perdu'].flatMap((stage) => Array.from({ length: 40 }, () => stage));
  const unmeasured = Array.from({ length: 20 }, () => 'Déclin');
  const table: Table = {
    groupings: {
      customer: column([...stages, ...unmeasured].map((_, i) => `c${i}`)),
      stage: column([...stages, ...unmeasured]),
    },
    measures: { cooperation: column([...stages.map((_, i) => 40 + (i % 30)), ...unmeasured.map(() => null)]) },
  };
  const { t, lower, median, upper } = lifecycleOf(portfolio(table))?.quartiles ?? {
    t: [],
    lower: [],
    median: [],
    upper: [],
  };
  const drawn = (values: readonly number[]) =>
    new Set(t.filter((_, i) => !Number.isNaN(values[i] ?? NaN)).map(Math.floor));
  for (const values of [lower, median, upper]) expect([...drawn(values)]).toEqual([1, 2, 3, 4, 5]);
  expect(median[t.indexOf(0.5)]).toBeNaN();
  expect(median[t.indexOf(3.5)]).toBeNaN();
  expect(median[t.indexOf(1)]).toBeGreaterThan(0);
});

test('the timeline says nothing of ages that nobody has', () => {
  const ages = Array.from({ length: 90 }, (_, i) => 15 + (i % 3));
  const table: Table = {
    groupings: { customer: column(ages.map((_, i) => `c${i}`)) },
    measures: { relationshipAge: column(ages), cooperation: column(ages.map((_, i) => i)) },
  };
  const { t, median } = timelineOf(portfolio(table))?.all.quartiles ?? { t: [], median: [] };
  const months = t.filter((_, i) => !Number.isNaN(median[i] ?? NaN)).map((years) => Math.round(years * 12));
  expect([Math.min(...months), Math.max(...months)]).toEqual([15, 17]);
});
