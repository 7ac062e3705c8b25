import { publicHolidays, salesPeriods, shopHolidays } from '../../../common';
import type { Locale } from '../../../relationship/text';
import { civilDate, parseIsoDate } from '../calendar';
import { remembered } from './remembered';

/* The calendar’s days as the simulation asks for them: by number, many times over. */

/** Whether a day is among those of its year and setting. */
function isAmong(daysOf: (year: number, locale: Locale) => Iterable<number>) {
  const daysIn = (locale: Locale) => remembered((year: number): ReadonlySet<number> => new Set(daysOf(year, locale)));
  const known = { fr: daysIn('fr'), en: daysIn('en') };
  return (day: number, locale: Locale): boolean => known[locale](civilDate(day).year).has(day);
}

const numbered = (iso: string): number => parseIsoDate(iso) ?? NaN;

/** Whether a day is a public holiday of the setting. */
export const isPublicHoliday = isAmong((year, locale) =>
  publicHolidays(year, locale).map(({ date }) => numbered(date)),
);

/** Whether it is a day on which shops stay closed by law or custom. */
export const isShopHoliday = isAmong((year, locale) => shopHolidays(year, locale).map(numbered));

/** Whether shops of the setting hold their sales on a day. */
export const isSaleDay = isAmong((year, locale) =>
  salesPeriods(year, locale)
    .filter(({ isSale }) => isSale)
    .flatMap(({ first, last }) => {
      const start = numbered(first);
      return Array.from({ length: numbered(last) - start + 1 }, (_, index) => start + index);
    }),
);
