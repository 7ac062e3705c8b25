import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  civilDate,
  dayNumber,
  isoDate,
  monthStart,
  parseIsoDate,
  weekday,
} from '../../../src/collect/casestudy/calendar';

const day = (iso: string): number => {
  const number = parseIsoDate(iso);
  if (number === undefined) throw new Error(iso);
  return number;
};

test('agrees with the calendar of the engine from 1800 to 2200', () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_000, max: 84_000 }), (number) => {
      const date = new Date(number * 86_400_000);
      expect(isoDate(number)).toBe(date.toISOString().slice(0, 10));
      expect(weekday(number)).toBe((date.getUTCDay() + 6) % 7);
      const { year, month, day: dayOfMonth } = civilDate(number);
      expect(dayNumber(year, month, dayOfMonth)).toBe(number);
    }),
  );
});

test('knows what is no date', () => {
  for (const text of ['2023-02-29', '2023-13-01', '2023-00-10', '01/02/2023', '2023-1-1', '']) {
    expect(parseIsoDate(text)).toBeUndefined();
  }
  expect(parseIsoDate('2024-02-29')).toBe(dayNumber(2024, 2, 29));
});

test('moves by whole months', () => {
  expect(isoDate(monthStart(day('2023-01-31'), 1))).toBe('2023-02-01');
  expect(isoDate(monthStart(day('2023-11-15'), 14))).toBe('2025-01-01');
  expect(isoDate(monthStart(day('2023-01-15'), -1))).toBe('2022-12-01');
});
