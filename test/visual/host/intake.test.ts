import type powerbi from 'powerbi-visuals-api';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import capabilities from '../../../capabilities.json';
import { finish } from '../../../src/visual/data/steps';
import { Identities } from '../../../src/visual/host/identities';
import { Intake } from '../../../src/visual/host/intake';
import { patience } from '../../../src/visual/host/segments';
import { answer, rowsOf, type AnswerRow } from '../harness/answers';

type Host = powerbi.extensibility.visual.IVisualHost;
type Category = { source: { displayName: string }; identity: { key: string }[] };

/** An intake with a host that answers requests for more rows in turn, then declines. */
function intake(answers: (boolean | 'throws')[] = [], most = 1_000_000) {
  const asked: boolean[] = [];
  const host = {
    fetchMoreData(aggregate: boolean) {
      asked.push(aggregate);
      const reply = answers.shift() ?? false;
      if (reply === 'throws') throw new Error('no');
      return reply;
    },
    createSelectionIdBuilder() {
      const keys: string[] = [];
      const builder = {
        withCategory(category: Category, row: number) {
          keys.push(category.identity[row]?.key ?? '');
          return builder;
        },
        createSelectionId: () => ({ getKey: () => keys.join('/') }),
      };
      return builder;
    },
  } as unknown as Host;
  const rows = new Intake(host, () => undefined);
  const names = (): string[] => {
    const { customer } = finish(rows.columns()).groupings;
    return Array.from(customer?.codes ?? [], (code) => customer?.labels[code] ?? '');
  };
  return {
    rows,
    asked,
    names,
    values: () => [...(finish(rows.columns()).measures.value?.values ?? [])],
    take: (update: ReturnType<typeof answer>) => finish(rows.take(update, most)),
    keys: () => {
      const all = Uint32Array.from({ length: rows.rows }, (_, i) => i);
      const identities = new Identities(host, all, rows.origins);
      return Array.from(all, (row) => identities.of(row)?.getKey());
    },
  };
}

const namesOf = (rows: readonly AnswerRow[]): string[] => rows.map(({ name }) => name);
const keysOf = (rows: readonly AnswerRow[]): string[] => rows.map(({ key }) => key);
const segment = 2;
const append = 1;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('segments', () => {
  test('of new rows only make a whole', () => {
    const { rows, take, names, keys, asked } = intake([true, true]);
    take(answer(rowsOf(0, 30), { more: true }));
    take(answer(rowsOf(30, 60), { more: true, kind: segment }));
    expect(rows.completeness).toBe('loading');
    take(answer(rowsOf(60, 71), { kind: segment }));
    expect(names()).toEqual(namesOf(rowsOf(0, 71)));
    expect(keys()).toEqual(keysOf(rowsOf(0, 71)));
    expect(rows.completeness).toBe('complete');
    expect(asked).toEqual([false, false]);
  });

  test('overlap by as much as the host says, or as their identities tell', () => {
    for (const lastMergeIndex of [4, undefined]) {
      const { take, names, keys } = intake([true]);
      take(answer(rowsOf(0, 30), { more: true }));
      take(answer(rowsOf(25, 50), { kind: segment, lastMergeIndex }));
      expect(names()).toEqual(namesOf(rowsOf(0, 50)));
      expect(keys()).toEqual(keysOf(rowsOf(0, 50)));
    }
  });

  test('of customers who look the same at the seam lose nobody', () => {
    const twins: AnswerRow[] = ['a', 'b', 'c', 'd'].map((key) => ({ key, name: 'Martin', value: 1 }));
    const { take, keys } = intake([true]);
    take(answer(twins.slice(0, 2), { more: true }));
    take(answer(twins.slice(2), { kind: segment }));
    expect(keys()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('of all rows so far are asked for when the host declines new ones, and each row is read once', () => {
    const { take, names, asked, rows } = intake([false, true, true]);
    take(answer(rowsOf(0, 30), { more: true }));
    take(answer(rowsOf(0, 60), { more: true, kind: append }));
    take(answer(rowsOf(0, 70), { kind: append }));
    expect(asked).toEqual([false, true, true]);
    expect(names()).toEqual(namesOf(rowsOf(0, 70)));
    expect(rows.completeness).toBe('complete');
  });

  test('end at the most rows that the author wants; there are more', () => {
    const { take, names, rows, asked } = intake([true, true], 50);
    take(answer(rowsOf(0, 30), { more: true }));
    take(answer(rowsOf(30, 60), { more: true, kind: segment }));
    expect(names()).toEqual(namesOf(rowsOf(0, 50)));
    expect(rows.completeness).toBe('partial');
    expect(asked).toEqual([false]);
    expect(capabilities.dataReductionCustomization.categorical.categoryCount.propertyIdentifier).toEqual({
      objectName: 'data',
      propertyName: 'window',
    });
  });
});

describe('what hosts do in mid-chain', () => {
  test('a resize brings the same data view, or a copy of it: nothing is added or asked', () => {
    const { take, names, asked, rows } = intake([true, true]);
    take(answer(rowsOf(0, 30), { more: true }));
    const second = answer(rowsOf(30, 60), { more: true, kind: segment });
    take(second);
    const { version } = rows;
    take({ ...second, type: 4 });
    take({ ...second, type: 2 | 4 } as typeof second);
    take(answer(rowsOf(30, 60), { more: true, kind: segment, type: 4 }));
    take(answer(rowsOf(30, 60), { more: true, kind: segment, type: 2 | 8 }));
    expect(rows.version).toBe(version);
    expect(names()).toEqual(namesOf(rowsOf(0, 60)));
    expect(asked).toEqual([false, false]);
  });

  test.each([
    ['declines', [true, false, false] as (boolean | 'throws')[]],
    ['throws', [true, 'throws', 'throws'] as (boolean | 'throws')[]],
  ])('edit mode sends a reduced first window again and %s more: the complete set stays', (_, answers) => {
    const { take, names, rows } = intake(answers);
    take(answer(rowsOf(0, 30), { more: true }));
    take(answer(rowsOf(30, 80), { kind: segment }));
    const { version } = rows;
    take(answer(rowsOf(0, 10), { more: true }));
    expect(names()).toEqual(namesOf(rowsOf(0, 80)));
    expect([rows.version, rows.completeness]).toEqual([version, 'complete']);
  });

  test('a reduced window after which nothing comes: the complete set stays', () => {
    const { take, names, rows } = intake([true, true, true]);
    take(answer(rowsOf(0, 30), { more: true }));
    take(answer(rowsOf(30, 80), { kind: segment }));
    take(answer(rowsOf(0, 10), { more: true }));
    vi.advanceTimersByTime(3 * patience);
    expect(names()).toEqual(namesOf(rowsOf(0, 80)));
    expect(rows.completeness).toBe('complete');
  });

  test('the same query sent again in segments is compared, not read again', () => {
    const { take, names, rows } = intake([true, true, true]);
    take(answer(rowsOf(0, 30), { more: true }));
    take(answer(rowsOf(30, 80), { kind: segment }));
    const { version } = rows;
    const columns = finish(rows.columns());
    take(answer(rowsOf(0, 30), { more: true }));
    take(answer(rowsOf(30, 60), { more: true, kind: segment }));
    take(answer(rowsOf(60, 80), { kind: segment }));
    expect(names()).toEqual(namesOf(rowsOf(0, 80)));
    expect(rows.version).toBe(version);
    expect(finish(rows.columns())).toBe(columns);
  });
});

describe('a filter replaces', () => {
  test.each([
    ['other rows from the start', rowsOf(40, 50), []],
    ['other rows after some that are the same', [...rowsOf(0, 5), ...rowsOf(20, 25)], []],
    ['fewer rows, the first of those held', rowsOf(0, 10), []],
    ['rows that differ late, in a later segment', rowsOf(0, 30), [...rowsOf(30, 35), ...rowsOf(70, 75)]],
    ['rows that end early, in a later segment', rowsOf(0, 30), rowsOf(30, 41)],
    ['nothing at all', [], []],
  ])('%s', (_, first, second) => {
    const { take, names, values, keys, rows } = intake([true, true]);
    take(answer(rowsOf(0, 30), { more: true }));
    take(answer(rowsOf(30, 80), { kind: segment }));
    const before = finish(rows.columns()).measures.value?.values;
    take(answer(first, { more: second.length > 0 }));
    if (second.length > 0) take(answer(second, { kind: segment }));
    const all = [...first, ...second];
    expect(names()).toEqual(namesOf(all));
    expect(values()).toEqual(all.map(({ value }) => value ?? NaN));
    expect(keys()).toEqual(keysOf(all));
    expect(rows.completeness).toBe('complete');
    // The picture on the screen is of the old rows until there is a new one.
    expect([...(before ?? [])]).toEqual(rowsOf(0, 80).map(({ value }) => value ?? NaN));
  });
});

test('a highlight of a long answer arrives with its first window again; no customer goes, the others follow', () => {
  const { take, names, rows } = intake([true, true]);
  const lit = (row: AnswerRow, i: number): AnswerRow => ({ ...row, highlight: i % 2 ? null : (row.value ?? 0) / 2 });
  take(answer(rowsOf(0, 30), { more: true }));
  take(answer(rowsOf(30, 60), { kind: segment }));
  const { version } = rows;
  take(answer(rowsOf(0, 30).map(lit), { more: true }));
  expect(names()).toHaveLength(60);
  take(answer(rowsOf(30, 60).map(lit), { kind: segment }));
  const { highlighted, highlightShare } = finish(rows.columns());
  expect([...(highlighted ?? [])]).toEqual(rowsOf(0, 60).map((_, i) => (i % 2 ? 0 : 1)));
  expect(highlightShare?.[2]).toBe(0.5);
  expect(rows.version).toBe(version);
  take(answer(rowsOf(0, 30), { more: true }));
  expect(finish(rows.columns()).highlighted).toBeUndefined();
});

test('a column that changes its role, or a field parameter that brings another, begins anew', () => {
  const { take, rows } = intake();
  take(answer(rowsOf(0, 9)));
  take(answer(rowsOf(0, 9), { roles: { legend: true } }));
  expect(finish(rows.columns()).groupings.customer).toBeUndefined();
  expect(finish(rows.columns()).groupings.legend?.labels).toHaveLength(9);
});

test('colours that a rule gives rows are found again across segments', () => {
  const { take, rows } = intake([true]);
  const painted = (from: number, to: number, more: boolean, kind: number) => {
    const update = answer(rowsOf(from, to), { more, kind });
    const category = update.dataViews[0]?.categorical?.categories?.[0];
    if (category) category.objects = rowsOf(from, to).map((row) => ({ customers: { fill: row.key } }));
    return update;
  };
  take(painted(0, 30, true, 0));
  take(painted(28, 50, false, segment));
  const objects = rows.origins.objects(rows.rows);
  expect(Array.from(objects ?? [], (one) => one?.['customers']?.['fill'])).toEqual(keysOf(rowsOf(0, 50)));
});

test('drilldown: a customer of a hierarchy is named and told apart by all levels shown', () => {
  expect(capabilities.drilldown.roles).toEqual(['customer']);
  const { categories } = capabilities.dataViewMappings[0]?.categorical ?? {};
  expect(categories?.select[0]).toEqual({ for: { in: 'customer' } });
  const { take, names, keys } = intake();
  const update = answer(rowsOf(0, 3));
  const level = (displayName: string, values: unknown[]) => ({
    source: { displayName, queryName: displayName, roles: { customer: true } },
    values,
    identity: values.map((value) => ({ key: String(value) })),
  });
  const levels = [level('Region', ['North', 'North', null]), level('City', ['Lille', 'Arras', 'Lyon'])];
  const categorical = update.dataViews[0]?.categorical as { categories: unknown[] };
  categorical.categories = levels;
  take(update);
  expect(names()).toEqual(['North · Lille', 'North · Arras', 'Lyon']);
  expect(keys()).toEqual(['North/Lille', 'North/Arras', 'null/Lyon']);
});

test('however an answer is cut, repeated and continued, what is held in the end is the answer', () => {
  const part = fc.record({
    size: fc.integer({ min: 1, max: 12 }),
    overlap: fc.integer({ min: 0, max: 5 }),
    repeated: fc.boolean(),
    resized: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.boolean(), fc.nat(20), (parts, whole, had) => {
      const { take, names, keys, rows } = intake(Array.from({ length: 50 }, () => true));
      if (had > 0) take(answer(rowsOf(0, had)));
      let sent = 0;
      parts.forEach(({ size, overlap, repeated, resized }, i) => {
        const from = i === 0 || whole ? 0 : Math.max(0, sent - overlap);
        sent += size;
        const more = i < parts.length - 1;
        const update = answer(rowsOf(from, sent), { more, kind: i === 0 ? 0 : whole ? append : segment });
        take(update);
        if (resized) take({ ...update, type: 4 });
        if (repeated && i > 0) take(answer(rowsOf(from, sent), { more, kind: whole ? append : segment }));
      });
      expect(names()).toEqual(namesOf(rowsOf(0, sent)));
      expect(keys()).toEqual(keysOf(rowsOf(0, sent)));
      expect(rows.completeness).toBe('complete');
    }),
  );
});
