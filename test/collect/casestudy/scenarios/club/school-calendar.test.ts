import { describe, expect, test } from 'vitest';
import { isoDate, parseIsoDate, weekday } from '../../../../../src/collect/casestudy/calendar';
import { isHoliday, lessonDays, termsOf } from '../../../../../src/collect/casestudy/scenarios/club/school-calendar';

const day = (iso: string): number => parseIsoDate(iso) ?? NaN;

describe('French school holidays, zone B', () => {
  /* First Saturday and last Sunday of the breaks as decreed. */
  test.each([
    ['2023-02-11', '2023-02-26'],
    ['2023-04-15', '2023-04-30'],
    ['2023-10-21', '2023-11-05'],
    ['2023-12-23', '2024-01-07'],
    ['2024-02-24', '2024-03-10'],
    ['2024-04-20', '2024-05-05'],
    ['2024-10-19', '2024-11-03'],
    ['2024-12-21', '2025-01-05'],
    ['2025-02-08', '2025-02-23'],
    ['2025-04-05', '2025-04-20'],
    ['2025-07-05', '2025-08-31'],
    ['2025-10-18', '2025-11-02'],
    ['2025-12-20', '2026-01-04'],
    ['2026-02-14', '2026-03-01'],
    ['2026-04-11', '2026-04-26'],
  ])('last from %s to %s', (first, last) => {
    expect(isHoliday(day(first) - 1, 'fr')).toBe(false);
    for (let date = day(first); date <= day(last); date++) expect(isHoliday(date, 'fr'), isoDate(date)).toBe(true);
  });

  test.each(['2024-05-01', '2024-05-08', '2024-05-09', '2024-05-10', '2024-05-20', '2024-11-11'])(
    '%s is a day off',
    (iso) => expect(isHoliday(day(iso), 'fr')).toBe(true),
  );
});

describe('English school holidays', () => {
  test.each([
    ['2023-02-13', '2023-02-17'],
    ['2023-04-03', '2023-04-14'],
    ['2023-05-29', '2023-06-02'],
    ['2023-10-30', '2023-11-03'],
    ['2024-02-12', '2024-02-16'],
    ['2024-03-25', '2024-04-05'],
    ['2024-10-28', '2024-11-01'],
    ['2024-12-23', '2025-01-03'],
  ])('last from %s to %s', (first, last) => {
    for (let date = day(first); date <= day(last); date++) expect(isHoliday(date, 'en'), isoDate(date)).toBe(true);
  });

  test.each(['2024-05-06', '2024-05-27', '2024-08-26'])('%s is a bank holiday', (iso) =>
    expect(isHoliday(day(iso), 'en')).toBe(true),
  );
});

describe.each(['fr', 'en'] as const)('the terms of the %s setting', (locale) => {
  const years = Array.from({ length: 80 }, (_, place) => 2000 + place);
  const terms = years.flatMap((year) => termsOf(year, locale));

  test('follow one another without overlap, by number and by name', () => {
    terms.slice(1).forEach((term, place) => {
      const before = terms[place];
      expect(term.startsOn).toBeGreaterThan(before?.endsOn ?? Infinity);
      expect(term.key).toBe((before?.key ?? 0) + 1);
      expect(term.name > (before?.name ?? '')).toBe(true);
    });
  });

  test('have seven to fifteen weekly lessons, all on their weekday and on school days', () => {
    for (const term of terms) {
      for (const wanted of [1, 2, 3, 4, 5]) {
        const days = lessonDays(term, wanted, locale);
        expect(days.length, `${term.name} ${wanted}`).toBeGreaterThanOrEqual(7);
        expect(days.length, `${term.name} ${wanted}`).toBeLessThanOrEqual(15);
        expect(days.every((date) => weekday(date) === wanted && !isHoliday(date, locale))).toBe(true);
      }
    }
  });
});
