import type powerbi from 'powerbi-visuals-api';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portfolioOf } from '../harness/at-once';
import { readColumns } from '../harness/read-columns';
import { groupsOf } from '../../../src/visual/data/groups';
import { withFocus } from '../../../src/visual/data/portfolio';
import { groupingRoles, measureRoles } from '../../../src/visual/data/roles';
import { sourcesOf } from '../../../src/visual/data/sources';
import { dataViewOf } from '../harness/data-view';
import { settings } from '../harness/node';

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    NaN,
    Infinity,
    -Infinity,
    -0,
    '',
    ' ',
    '<img onerror=alert(1)>',
    '__proto__',
  ),
  fc.constantFrom<unknown>(
    '\u202eabc\u2069',
    '12345678901234567890',
    '2025-03',
    '14/03/2025',
    new Date(NaN),
    new Date(0),
  ),
  fc.constantFrom<unknown>('x'.repeat(10_000), true, {}, [], Object.create(null), Symbol('s'), 10n ** 20n, () => 1),
  fc.double(),
  fc.integer({ min: -1000, max: 1000 }),
  fc.date({ noInvalidDate: false }),
  fc.string(),
  fc.constantFrom<unknown>('Maturité', 'déclin', 'Perdu', 'Fidèle', 'Gros consommateur'),
);

const values = fc.array(strange, { maxLength: 40 });
const groupings = fc.dictionary(fc.constantFrom(...groupingRoles), values);
const measures = fc.dictionary(
  fc.constantFrom(...measureRoles, 'tooltips'),
  fc.record({ values, highlights: fc.option(values, { nil: undefined }) }),
);

const named = (columns: Record<string, readonly unknown[]>) =>
  Object.fromEntries(Object.entries(columns).map(([role, list]) => [role, { displayName: role, values: list }]));

describe('whatever arrives', () => {
  test('is read without an exception, and every row is in the counts', () => {
    const methods = fc.constantFrom(...(['model', 'rank', 'value', 'amount'] as const));
    fc.assert(
      fc.property(groupings, measures, methods, (categories, sent, method) => {
        const table = {
          groupings: named(categories),
          measures: Object.fromEntries(
            Object.entries(sent).map(([role, one]) => [role, { displayName: role, ...one }]),
          ),
        };
        const columns = readColumns(dataViewOf(table));
        const rows = Math.max(0, ...Object.values(categories).map((list) => list.length));
        expect(columns.rows).toBe(rows);
        const cuts = { method, heavy: 0.2, medium: 0.5 };
        const portfolio = portfolioOf(columns, settings.thresholds, cuts);
        const { received, size } = portfolio;
        expect(received.rows).toBe(rows);
        expect(size + received.earlier + received.duplicates).toBe(rows);
        const focused = withFocus(portfolio, portfolio.highlight?.on);
        for (const classes of [portfolio.stage, portfolio.loyalty, portfolio.tier, portfolio.previousStage]) {
          if (!classes) continue;
          const groups = groupsOf(classes, focused);
          expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(size);
          for (const { focusCount, count, value } of groups) {
            expect(focusCount).toBeLessThanOrEqual(count);
            expect(value).not.toBeNaN();
          }
        }
        for (const share of focused.focusShare ?? []) expect(share >= 0 && share <= 1).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('even a data view without any of its parts', () => {
    const broken = [
      {},
      { metadata: {} },
      { metadata: null, categorical: null },
      { categorical: { categories: null, values: null } },
      { categorical: { categories: [{}], values: [{}] } },
      { categorical: { categories: [{ source: {}, values: ['a'] }] } },
      { categorical: { categories: [{ source: { roles: { customer: true } } }] } },
      { categorical: { values: [{ source: { roles: { value: true } }, values: [1] }] } },
    ] as unknown as powerbi.DataView[];
    for (const dataView of broken) {
      expect(() => sourcesOf(dataView)).not.toThrow();
      const portfolio = portfolioOf(readColumns(dataView), settings.thresholds, settings.tiers);
      expect(portfolio.size).toBe(portfolio.received.rows);
    }
  });

  test('a million distinct texts where a few classes are expected', () => {
    const size = 1_000_000;
    const texts = Array.from({ length: size }, (_, i) => `text ${i}`);
    const columns = readColumns(
      dataViewOf({ groupings: named({ customer: texts, legend: texts, stage: texts }), measures: {} }),
    );
    const portfolio = portfolioOf(columns, settings.thresholds, settings.tiers);
    expect(portfolio.stage?.others).toHaveLength(size);
    expect(portfolio.history.legend?.labels).toHaveLength(size);
    expect(portfolio.size).toBe(size);
    const { stage, history } = portfolio;
    const counts = stage ? groupsOf(stage, portfolio).map(({ count }) => count) : [];
    expect([counts.slice(-size).every((count) => count === 1), counts.length - size]).toEqual([true, 5]);
    expect(history.legend?.customers.every((count) => count === 1)).toBe(true);
  });
});

test('a partial highlight is a share of the value: in sums a magnitude, in counts a customer', () => {
  const table = {
    groupings: named({ customer: ['a', 'b', 'c', 'd'], tier: ['Heavy', 'Heavy', 'Heavy', 'Heavy'] }),
    measures: { value: { displayName: 'v', values: [100, 200, -50, null], highlights: [25, 400, 10, null] } },
  };
  const columns = readColumns(dataViewOf(table));
  const portfolio = portfolioOf(columns, settings.thresholds, settings.tiers);
  const focused = withFocus(portfolio, portfolio.highlight?.on);
  expect([...(focused.focusShare ?? [])]).toEqual([0.25, 1, 1, 0]);
  const groups = focused.tier ? groupsOf(focused.tier, focused) : [];
  const sumOf = (number: (group: (typeof groups)[number]) => number): number =>
    groups.reduce((sum, group) => sum + number(group), 0);
  expect(sumOf(({ focusCount }) => focusCount)).toBe(3);
  expect(sumOf(({ focusValue }) => focusValue)).toBe(25 + 200 - 50);
  // A selection of this visual's own is whole.
  expect(withFocus(portfolio, Uint8Array.of(1, 0, 0, 0)).focusShare).toBeUndefined();
});

test('highlights that are all or nothing have no shares', () => {
  const values = [100, 200, 300];
  const table = {
    groupings: named({ customer: ['a', 'b', 'c'] }),
    measures: { value: { displayName: 'v', values, highlights: [100, null, 300] } },
  };
  const { highlight } = portfolioOf(readColumns(dataViewOf(table)), settings.thresholds, settings.tiers);
  expect([[...(highlight?.on ?? [])], highlight?.share]).toEqual([[1, 0, 1], undefined]);
});
