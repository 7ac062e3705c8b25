import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentOf, momentsOf } from '../../../src/visual/data/periods';

const day = (year: number, month: number, date = 1): number => Date.UTC(year, month - 1, date);

test.each([
  ['2025', day(2025, 1)],
  ['202503', day(2025, 3)],
  ['20250314', day(2025, 3, 14)],
  ['2025-03', day(2025, 3)],
  ['2025-03-14', day(2025, 3, 14)],
  ['2025-03-14T10:00:00', day(2025, 3, 14)],
  ['03/2025', day(2025, 3)],
  ['2025/03/14', day(2025, 3, 14)],
  ['14/03/2025', day(2025, 3, 14)],
  ['03/14/2025', day(2025, 3, 14)],
  ['mars 2025', day(2025, 3)],
  ['août 2025', day(2025, 8)],
  ['1 févr. 2025', day(2025, 2)],
  ['Mar 2025', day(2025, 3)],
  ['14 March 2025', day(2025, 3, 14)],
  ['März 2025', day(2025, 3)],
  ['Q2 2025', day(2025, 4)],
  ['2025-Q2', day(2025, 4)],
  ['T4 2025', day(2025, 10)],
])('%s is a moment', (label, expected) => expect(momentOf(label)).toBe(expected));

test.each(['', 'x', '2025-13', 'Week 3', '31', '<img onerror>', '14/03', 'Q5 2025'])('%j is none', (label) =>
  expect(momentOf(label)).toBeNaN(),
);

test('labels of which one is no moment are ranked, numbers in them as numbers; a blank comes first', () => {
  const { times, calendar } = momentsOf(['Wave 10', 'Wave 2', '', 'Wave 1']);
  expect(calendar).toBe(false);
  expect(times[3]).toBeLessThan(times[1] ?? NaN);
  expect(times[1]).toBeLessThan(times[0] ?? NaN);
  expect(times[2]).toBe(-Infinity);
});

test('any labels at all are in some order', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (labels) => {
      expect([...momentsOf(labels).times].some(Number.isNaN)).toBe(false);
    }),
  );
});
