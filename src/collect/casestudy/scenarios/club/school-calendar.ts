import { easterSunday } from '../../../../common';
import type { Locale } from '../../../../relationship/text';
import { civilDate, dayNumber, parseIsoDate, weekday } from '../../calendar';
import { isPublicHoliday } from '../../core/holidays';
import { remembered } from '../../core/remembered';

/*
 * When lessons can be held. School holidays are decreed year by year; the rules below reproduce them for the years of
 * the case study as published (France: zone B, the academy of Rennes, 2022–2027; England: a local authority’s usual
 * dates, with a fixed fortnight at Easter) and go on in the same manner.
 */

/** 0 = autumn (September to December), 1 = winter (January to March), 2 = spring (April to June). */
export type Season = 0 | 1 | 2;
export const seasons: readonly Season[] = [0, 1, 2];

/** A term of the club. Days are day numbers, both ends included. */
export interface Term {
  /** Consecutive terms have consecutive numbers; it keys random streams. */
  readonly key: number;
  /** `2024-2025 T1`: school year and term; text order is time order. */
  readonly name: string;
  /** Year in which the school year begins. */
  readonly schoolYear: number;
  readonly season: Season;
  readonly startsOn: number;
  readonly endsOn: number;
}

/** A stretch without school; `end` is the first day after. */
interface Break {
  readonly start: number;
  readonly end: number;
}

const monday = 0;
const saturday = 5;
const sunday = 6;

/** The first such weekday from a day on. */
function next(day: number, wanted: number): number {
  return day + ((wanted - weekday(day) + 7) % 7);
}

/** Easter Sunday of a year. */
const easter = remembered((year: number) => parseIsoDate(easterSunday(year)) ?? NaN);

const lasting = (start: number, days: number): Break => ({ start, end: start + days });

/** The breaks that begin in a calendar year, from winter to Christmas. */
const breaksOf: Readonly<Record<Locale, (year: number) => readonly Break[]>> = {
  fr: remembered((year: number) => {
    // The three zones take turns, a week apart; zone B is first, then second, then last.
    const winter = next(dayNumber(year, 2, 4), saturday) + 7 * (year % 3);
    const spring = winter + (year === 2023 ? 63 : 56);
    return [
      lasting(winter, 16),
      lasting(spring, 16),
      { start: next(dayNumber(year, 7, 4), saturday), end: next(dayNumber(year, 9, 1), monday) },
      lasting(next(dayNumber(year, 10, 17), saturday), 16),
      lasting(next(dayNumber(year, 12, 17), saturday), 16),
    ];
  }),
  en: remembered((year: number) => {
    const lastOfMay = dayNumber(year, 5, 31);
    const springBank = lastOfMay - weekday(lastOfMay);
    return [
      lasting(next(dayNumber(year, 2, 12), monday) - 2, 9),
      lasting(easter(year) - 8, 16),
      lasting(springBank - 2, 9),
      { start: next(dayNumber(year, 7, 20), saturday), end: next(dayNumber(year, 9, 1), monday) },
      lasting(next(dayNumber(year, 10, 25), monday) - 2, 9),
      lasting(next(dayNumber(year, 12, 18), saturday), 16),
    ];
  }),
};

/** In France schools bridge the Friday and Saturday after Ascension Day, which is 39 days after Easter. */
function isBridge(day: number, locale: Locale): boolean {
  const { year, month } = civilDate(day);
  if (locale !== 'fr' || month < 5 || month > 6) return false;
  const sinceEaster = day - easter(year);
  return sinceEaster === 40 || sinceEaster === 41;
}

/** Whether a day lies in school holidays or is a public holiday of the setting. */
export function isHoliday(day: number, locale: Locale): boolean {
  const { year } = civilDate(day);
  if (isPublicHoliday(day, locale) || isBridge(day, locale)) return true;
  const breaks = [...breaksOf[locale](year - 1), ...breaksOf[locale](year)];
  return breaks.some(({ start, end }) => day >= start && day < end);
}

/** The three terms of a school year. Lessons begin when schools have been back for a week. */
export function termsOf(schoolYear: number, locale: Locale): readonly Term[] {
  const christmas = breaksOf[locale](schoolYear).at(-1);
  if (christmas === undefined) throw new RangeError('a school year has a Christmas break');
  const spans: readonly (readonly [number, number])[] = [
    [next(dayNumber(schoolYear, 9, 8), monday), christmas.start - 1],
    [next(christmas.end, monday), dayNumber(schoolYear + 1, 3, 31)],
    [dayNumber(schoolYear + 1, 4, 1), dayNumber(schoolYear + 1, 6, 30)],
  ];
  return seasons.map((season) => ({
    key: schoolYear * 3 + season,
    name: `${schoolYear}-${schoolYear + 1} T${season + 1}`,
    schoolYear,
    season,
    startsOn: spans[season]?.[0] ?? 0,
    endsOn: spans[season]?.[1] ?? 0,
  }));
}

/** The days on which a weekly lesson of a term can be held. */
export function lessonDays(term: Term, lessonWeekday: number, locale: Locale): number[] {
  const days: number[] = [];
  for (let day = next(term.startsOn, lessonWeekday); day <= term.endsOn; day += 7) {
    if (!isHoliday(day, locale)) days.push(day);
  }
  return days;
}

/** The day, or the Monday after: the club is closed on Sunday. */
export function nextOpenDay(day: number): number {
  return weekday(day) === sunday ? day + 1 : day;
}

/** The fair of the town’s clubs is on the first Saturday from 5 September on. */
export function isFairDay(day: number): boolean {
  const { month, day: dayOfMonth } = civilDate(day);
  return month === 9 && weekday(day) === saturday && dayOfMonth >= 5 && dayOfMonth <= 11;
}
