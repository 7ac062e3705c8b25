import { expect, test } from 'vitest';
import { fewInFocus } from '../../../src/visual/data/focused';
import { trajectoriesOf } from '../../../src/visual/data/trajectories';
import { historyTable } from '../harness/histories';
import { portfolio } from '../harness/node';

const table = historyTable({ customers: 12, months: 9 });

test('a course is one customer’s, in order of time, whatever the order of the rows', () => {
  const all = portfolio(table);
  const courses = trajectoriesOf(all, [0, 5]);
  for (const { ages, name, customer, cooperation, stages } of courses) {
    expect(ages).toEqual(ages.map((_, i) => i));
    expect(stages).toHaveLength(ages.length);
    expect(cooperation.at(-1)).toBe(all.measures.cooperation?.[customer]);
    expect(stages.at(-1)).toBe(all.stage?.codes[customer]);
    expect(name).toMatch(/^Client \d+$/);
  }
  expect(courses.map((course) => course.customer)).toEqual([0, 5]);
});

test('one period is no course, and no period is none', () => {
  const { groupings, measures } = table;
  const { period, ...others } = groupings;
  expect(period).toBeDefined();
  expect(trajectoriesOf(portfolio({ groupings: others, measures }), [0])).toEqual([]);
  expect(trajectoriesOf(portfolio(historyTable({ customers: 3, months: 1 })), [0, 1, 2])).toEqual([]);
});

test('few in focus are told one by one, many are not', () => {
  expect(fewInFocus(Uint8Array.of(0, 1, 0, 1), 2)).toEqual([1, 3]);
  expect(fewInFocus(Uint8Array.of(1, 1, 0, 1), 2)).toEqual([]);
  expect(fewInFocus(undefined, 2)).toEqual([]);
});
