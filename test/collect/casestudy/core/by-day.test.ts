import { expect, test } from 'vitest';
import { ByDay } from '../../../../src/collect/casestudy/core/by-day';

const within = { start: 100, end: 103 };

test('what there is on a day is found by the day, and nothing on the others', () => {
  const byDay = new ByDay(within, [
    [102, 'last'],
    [100, 'first'],
  ]);
  expect([100, 101, 102].map((day) => byDay.get(day))).toEqual(['first', undefined, 'last']);
});

test('entries of days outside the case study are left out', () => {
  const byDay = new ByDay(within, [
    [99, 'before'],
    [103, 'after'],
  ]);
  expect([99, 100, 101, 102, 103].map((day) => byDay.get(day))).toEqual(Array(5).fill(undefined));
});

test('of two on one day the later one counts', () => {
  expect(
    new ByDay(within, [
      [101, 'one'],
      [101, 'other'],
    ]).get(101),
  ).toBe('other');
});
