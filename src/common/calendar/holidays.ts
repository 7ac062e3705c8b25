import { text, type Locale } from '../../relationship/text';
import { at, easter, iso, nthWeekday, plusDays, weekdayOf, type NamedDay } from './days';

/**
 * The public holidays of a year: the eleven of metropolitan France in French (Code du travail, art. L3133-1), the bank
 * holidays of England and Wales in English (Banking and Financial Dealings Act 1971), with their substitute days and
 * the days proclaimed since 2020.
 */
export function publicHolidays(year: number, locale: Locale): NamedDay[] {
  const days = locale === 'fr' ? french(year) : english(year);
  return days.sort((one, other) => one.date.localeCompare(other.date));
}

function french(year: number): NamedDay[] {
  const sunday = easter(year);
  const holidays: [number, string, string][] = [
    [at(year, 1, 1), 'Jour de l’an', 'New Year’s Day'],
    [plusDays(sunday, 1), 'Lundi de Pâques', 'Easter Monday'],
    [at(year, 5, 1), 'Fête du Travail', 'Labour Day'],
    [at(year, 5, 8), 'Victoire 1945', 'Victory Day'],
    [plusDays(sunday, 39), 'Ascension', 'Ascension Day'],
    [plusDays(sunday, 50), 'Lundi de Pentecôte', 'Whit Monday'],
    [at(year, 7, 14), 'Fête nationale', 'Bastille Day'],
    [at(year, 8, 15), 'Assomption', 'Assumption Day'],
    [at(year, 11, 1), 'Toussaint', 'All Saints’ Day'],
    [at(year, 11, 11), 'Armistice 1918', 'Armistice Day'],
    [at(year, 12, 25), 'Noël', 'Christmas Day'],
  ];
  // Ascension may fall on the first or eighth of May: the day is named once.
  const named = new Map<number, NamedDay>();
  for (const [time, fr, en] of holidays) if (!named.has(time)) named.set(time, { date: iso(time), name: text(fr, en) });
  return [...named.values()];
}

function english(year: number): NamedDay[] {
  const sunday = easter(year);
  const christmas = at(year, 12, 25);
  const boxing = at(year, 12, 26);
  const newYear = at(year, 1, 1);
  // A holiday on a weekend is kept on the next free weekday. The early May holiday of 2020 and the spring ones of 2012 and 2022 were moved for jubilees and VE Day.
  const may = year === 2020 ? at(2020, 5, 8) : nthWeekday(year, 5, 1, 1);
  const spring = moved[year] ?? nthWeekday(year, 5, 1, -1);
  const days: [number, string, string][] = [
    [weekdayOf(newYear) >= 6 ? plusDays(newYear, 8 - weekdayOf(newYear)) : newYear, 'Jour de l’an', 'New Year’s Day'],
    [plusDays(sunday, -2), 'Vendredi saint', 'Good Friday'],
    [plusDays(sunday, 1), 'Lundi de Pâques', 'Easter Monday'],
    [may, 'Premier lundi de mai', 'Early May bank holiday'],
    [spring, 'Jour férié de printemps', 'Spring bank holiday'],
    [nthWeekday(year, 8, 1, -1), 'Jour férié d’été', 'Summer bank holiday'],
    [weekdayOf(christmas) >= 6 ? at(year, 12, 27) : christmas, 'Noël', 'Christmas Day'],
    [weekdayOf(boxing) >= 6 ? at(year, 12, 28) : boxing, 'Lendemain de Noël', 'Boxing Day'],
    ...(proclaimed[year] ?? []),
  ];
  return days.map(([time, fr, en]) => ({ date: iso(time), name: text(fr, en) }));
}

/** The days of a year on which shops stay closed by law or custom; a substitute day is one on which they sell. ISO. */
export function shopHolidays(year: number, locale: Locale): string[] {
  const days = {
    fr: ['01-01', '05-01', '12-25'],
    en: ['01-01', '12-25', '12-26'],
  }[locale];
  return days.map((day) => `${year}-${day}`);
}

const moved: Readonly<Record<number, number>> = { 2012: at(2012, 6, 4), 2022: at(2022, 6, 2) };

const proclaimed: Readonly<Record<number, [number, string, string][]>> = {
  2012: [[at(2012, 6, 5), 'Jubilé de diamant', 'Diamond Jubilee']],
  2022: [
    [at(2022, 6, 3), 'Jubilé de platine', 'Platinum Jubilee'],
    [at(2022, 9, 19), 'Funérailles d’Élisabeth II', 'State Funeral of Elizabeth II'],
  ],
  2023: [[at(2023, 5, 8), 'Couronnement de Charles III', 'Coronation of Charles III']],
};
