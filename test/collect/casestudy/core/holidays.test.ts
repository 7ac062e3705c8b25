import { expect, test } from 'vitest';
import { parseIsoDate } from '../../../../src/collect/casestudy/calendar';
import { isPublicHoliday, isSaleDay, isShopHoliday } from '../../../../src/collect/casestudy/core/holidays';
import { isWorkday } from '../../../../src/collect/casestudy/core/workdays';

const day = (iso: string): number => parseIsoDate(iso) ?? NaN;

test('sales last four weeks in France, and the weeks around the new year in England', () => {
  const on = (iso: string, locale: 'fr' | 'en') => isSaleDay(day(iso), locale);
  expect(on('2023-01-10', 'fr')).toBe(false);
  expect(on('2023-01-11', 'fr')).toBe(true);
  expect(on('2023-02-07', 'fr')).toBe(true);
  expect(on('2023-02-08', 'fr')).toBe(false);
  expect(on('2023-11-24', 'fr')).toBe(false);
  expect(on('2023-12-28', 'en')).toBe(true);
  expect(on('2024-01-10', 'en')).toBe(true);
  expect(on('2024-02-01', 'en')).toBe(false);
});

test('movable holidays are public holidays, on which business rests and shops sell', () => {
  for (const [iso, locale] of [
    ['2024-04-01', 'fr'],
    ['2024-05-09', 'fr'],
    ['2024-03-29', 'en'],
    ['2023-05-08', 'en'],
  ] as const) {
    expect(isPublicHoliday(day(iso), locale), iso).toBe(true);
    expect(isWorkday(day(iso), locale), iso).toBe(false);
    expect(isShopHoliday(day(iso), locale), iso).toBe(false);
  }
  expect(isPublicHoliday(day('2023-05-08'), 'fr') && !isPublicHoliday(day('2024-05-08'), 'en')).toBe(true);
});
