import { describe, expect, it } from 'vitest';
import { easterSunday, publicHolidays, salesPeriods } from '../../../src/common';

const dates = (year: number, locale: 'fr' | 'en') =>
  publicHolidays(year, locale).map(({ date, name }) => `${date.slice(5)} ${name[locale]}`);

it.each(['2000-04-23', '2019-04-21', '2023-04-09', '2024-03-31', '2025-04-20', '2026-04-05', '2038-04-25'])(
  'Easter is on %s',
  (day) => expect(easterSunday(Number(day.slice(0, 4)))).toBe(day),
);

describe('the public holidays', () => {
  it('of France are those of 2024', () => {
    expect(dates(2024, 'fr')).toEqual([
      '01-01 Jour de l’an',
      '04-01 Lundi de Pâques',
      '05-01 Fête du Travail',
      '05-08 Victoire 1945',
      '05-09 Ascension',
      '05-20 Lundi de Pentecôte',
      '07-14 Fête nationale',
      '08-15 Assomption',
      '11-01 Toussaint',
      '11-11 Armistice 1918',
      '12-25 Noël',
    ]);
  });

  it('of England are those that the government lists, substitutes and jubilees included', () => {
    expect(dates(2022, 'en')).toEqual([
      '01-03 New Year’s Day',
      '04-15 Good Friday',
      '04-18 Easter Monday',
      '05-02 Early May bank holiday',
      '06-02 Spring bank holiday',
      '06-03 Platinum Jubilee',
      '08-29 Summer bank holiday',
      '09-19 State Funeral of Elizabeth II',
      '12-26 Boxing Day',
      '12-27 Christmas Day',
    ]);
    const yearEnd = (year: number) => dates(year, 'en').slice(-2);
    expect(yearEnd(2020)).toEqual(['12-25 Christmas Day', '12-28 Boxing Day']);
    expect(yearEnd(2021)).toEqual(['12-27 Christmas Day', '12-28 Boxing Day']);
    expect(yearEnd(2023)).toEqual(['12-25 Christmas Day', '12-26 Boxing Day']);
  });

  it('name each day once, Easter at its earliest and latest too', () => {
    for (const year of [2008, 2016, 2038, 2000, 1999]) {
      for (const locale of ['fr', 'en'] as const) {
        const days = publicHolidays(year, locale).map(({ date }) => date);
        expect(new Set(days).size).toBe(days.length);
        expect(days.every((day) => day.startsWith(String(year)))).toBe(true);
      }
    }
    // Ascension fell on 1 May 2008; Easter is on 25 April in 2038.
    expect(dates(2008, 'fr').filter((day) => day.startsWith('05-01'))).toHaveLength(1);
    expect(dates(2038, 'fr')).toContain('04-26 Lundi de Pâques');
  });
});

describe('the sales periods', () => {
  it('of France begin on the legal Wednesdays and last four weeks', () => {
    const first = (year: number) =>
      salesPeriods(year, 'fr')
        .filter(({ name }) => name.fr.startsWith('Soldes'))
        .map(({ first: start, last }) => `${start} ${last}`);
    expect(first(2022)).toEqual(['2022-01-12 2022-02-08', '2022-06-22 2022-07-19']);
    expect(first(2023)).toEqual(['2023-01-11 2023-02-07', '2023-06-28 2023-07-25']);
    expect(first(2024)).toEqual(['2024-01-10 2024-02-06', '2024-06-26 2024-07-23']);
    expect(first(2025)).toEqual(['2025-01-08 2025-02-04', '2025-06-25 2025-07-22']);
  });

  it('never overlap', () => {
    for (let year = 2010; year <= 2040; year += 1) {
      for (const locale of ['fr', 'en'] as const) {
        const periods = salesPeriods(year, locale);
        const sorted = [...periods].sort((one, other) => one.first.localeCompare(other.first));
        for (const [index, { first, last }] of sorted.entries()) {
          expect(first <= last).toBe(true);
          expect(last < (sorted[index + 1]?.first ?? '9999')).toBe(true);
        }
      }
    }
  });

  it('hold Black Friday', () => {
    const friday = salesPeriods(2024, 'en').find(({ name }) => name.en === 'Black Friday');
    expect([friday?.first, friday?.last]).toEqual(['2024-11-29', '2024-11-30']);
  });
});
