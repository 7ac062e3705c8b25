import { expect, test } from 'vitest';
import { isoDate, parseIsoDate } from '../../../../../src/collect/casestudy/calendar';
import { isSaleDay, summerSales, winterSales } from '../../../../../src/collect/casestudy/core/shop/sales';

test('French sales begin on the legal days', () => {
  expect([2023, 2024, 2025].map((year) => isoDate(winterSales(year)))).toEqual([
    '2023-01-11',
    '2024-01-10',
    '2025-01-08',
  ]);
  expect([2023, 2024, 2025].map((year) => isoDate(summerSales(year)))).toEqual([
    '2023-06-28',
    '2024-06-26',
    '2025-06-25',
  ]);
});

test('sales last four weeks, across the new year in Britain', () => {
  const on = (iso: string, locale: 'fr' | 'en') => isSaleDay(parseIsoDate(iso) ?? 0, locale);
  expect(on('2023-01-10', 'fr')).toBe(false);
  expect(on('2023-01-11', 'fr')).toBe(true);
  expect(on('2023-02-07', 'fr')).toBe(true);
  expect(on('2023-02-08', 'fr')).toBe(false);
  expect(on('2023-12-28', 'en')).toBe(true);
  expect(on('2024-01-10', 'en')).toBe(true);
  expect(on('2024-02-01', 'en')).toBe(false);
});
