import { expect, test } from 'vitest';
import { isoDate, parseIsoDate } from '../../../../../src/collect/casestudy/calendar';
import { isOpen, nextOpenDay, openDay } from '../../../../../src/collect/casestudy/core/shop/opening';
import type { Locale } from '../../../../../src/relationship/text';

const day = (iso: string): number => parseIsoDate(iso) ?? 0;

test.each([
  ['fr', ['2023-05-01', '2023-12-25', '2024-01-01'], ['2023-12-26', '2023-05-02']],
  ['en', ['2023-12-25', '2023-12-26', '2024-01-01'], ['2023-05-01', '2023-12-27']],
] as const)('shops in %s close on Sundays and on holidays', (locale, closed, open) => {
  expect(isOpen(day('2023-06-11'), locale)).toBe(false);
  expect(closed.filter((iso) => isOpen(day(iso), locale))).toEqual([]);
  expect(open.filter((iso) => !isOpen(day(iso), locale))).toEqual([]);
});

test('a day moves to the last open one of its month, or to the first where there is none before', () => {
  const moved = (iso: string, locale: Locale) => isoDate(openDay(day(iso), locale));
  expect(moved('2023-06-14', 'fr')).toBe('2023-06-14');
  expect(moved('2023-06-11', 'fr')).toBe('2023-06-10');
  expect(moved('2023-12-26', 'en')).toBe('2023-12-23');
  expect(moved('2023-10-01', 'fr')).toBe('2023-10-02');
  expect(moved('2023-01-01', 'en')).toBe('2023-01-02');
  expect(isoDate(nextOpenDay(day('2022-12-24'), 'en'))).toBe('2022-12-24');
  expect(isoDate(nextOpenDay(day('2022-12-25'), 'en'))).toBe('2022-12-27');
});
