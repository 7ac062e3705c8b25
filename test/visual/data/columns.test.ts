import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readColumns } from '../harness/read-columns';
import { coursesOf } from '../../../src/visual/data/courses';
import { currentRows } from '../../../src/visual/data/current-rows';
import { finish } from '../../../src/visual/data/steps';
import { dataViewOf } from '../harness/data-view';

const column = (values: readonly unknown[]) => ({ displayName: 'x', values });

describe('readColumns', () => {
  test('nothing sent is no row', () => {
    expect(readColumns(undefined).rows).toBe(0);
    expect(readColumns(dataViewOf({ groupings: {}, measures: {} })).rows).toBe(0);
  });

  test('encodes texts, dates and blanks', () => {
    const day = new Date(Date.UTC(2025, 10, 3));
    const values = ['a', null, 'a', day, 7, undefined];
    const { groupings } = readColumns(dataViewOf({ groupings: { customer: column(values) }, measures: {} }));
    const { customer } = groupings;
    const labels = Array.from(customer?.codes ?? [], (code) => customer?.labels[code]);
    expect(labels).toEqual(['a', '', 'a', '2025-11-03', '7', '']);
  });

  test('takes only finite numbers for numbers', () => {
    const values = [1, null, NaN, Infinity, '5', true, -2.5];
    const table = { groupings: { customer: column('abcdefg'.split('')) }, measures: { value: column(values) } };
    const { measures } = readColumns(dataViewOf(table));
    expect(Array.from(measures.value?.values ?? [])).toEqual([1, NaN, NaN, NaN, NaN, NaN, -2.5]);
  });

  test('a row is highlighted when any measure says so; zero is not a blank', () => {
    const value = { ...column([1, 2, 3]), highlights: [null, 0, undefined] };
    const cooperation = { ...column([1, 2, 3]), highlights: [null, null, 3] };
    const table = { groupings: { customer: column(['a', 'b', 'c']) }, measures: { value, cooperation } };
    expect(Array.from(readColumns(dataViewOf(table)).highlighted ?? [])).toEqual([0, 1, 1]);
  });

  test('what a host declares of a measure makes no difference to its numbers', () => {
    const value = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(null, undefined, 1e301, -1e301, Infinity));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), fc.boolean(), (values, numeric) => {
        const customers = column(values.map((_, row) => `c${row}`));
        const dataView = dataViewOf({ groupings: { customer: customers }, measures: { value: column(values) } });
        const source = dataView.categorical?.values?.[0]?.source as { type?: { numeric: boolean } };
        source.type = { numeric };
        const read = Array.from(readColumns(dataView).measures.value?.values ?? []);
        const isNumber = (one: unknown): one is number => typeof one === 'number' && Math.abs(one) <= 1e300;
        expect(read).toEqual(values.map((one) => (isNumber(one) ? one : NaN)));
      }),
    );
  });

  test('a shorter measure leaves the rest blank', () => {
    const table = { groupings: { customer: column(['a', 'b']) }, measures: { value: column([1]) } };
    expect(Array.from(readColumns(dataViewOf(table)).measures.value?.values ?? [])).toEqual([1, NaN]);
  });
});

const current = (groupings: Parameters<typeof dataViewOf>[0]['groupings']) => {
  const columns = readColumns(dataViewOf({ groupings, measures: {} }));
  return currentRows(columns, finish(coursesOf(columns)));
};

describe('currentRows', () => {
  test('with a period, each customer is the latest of their rows, and what is not counted is told', () => {
    const found = current({
      customer: column(['a', 'b', 'a', 'b', 'b']),
      period: column(['2025-02', '2025-01', '2025-01', '2025-03', '2025-03']),
    });
    expect({ ...found, rows: [...found.rows], before: [...(found.before ?? [])] }).toEqual({
      rows: [0, 3],
      before: [2, 1],
      earlier: 2,
      duplicates: 1,
    });
  });

  test('without a period every row counts, homonyms too', () => {
    expect([...current({ customer: column(['a', 'a', 'b']) }).rows]).toEqual([0, 1, 2]);
  });
});
