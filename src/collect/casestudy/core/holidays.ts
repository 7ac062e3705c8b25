import { publicHolidays, salesPeriods, shopHolidays } from '../../../common';
import type { Locale } from '../../../relationship/text';
import { civilDate, parseIsoDate } from '../calendar';

/* The calendar’s days as the simulation asks for them: by number, many times over. */

type Days = ReadonlySet<number>;

/** Remembers the days of each year and setting. */
function remembered(daysOf: (year: number, locale: Locale) => Iterable<number>) {
  const known: Record<Locale, Map<number, Days>> = { fr: new Map(), en: new Map() };
  return (day: number, locale: Locale): boolean => {
    const { year } = civilDate(day);
    const days = known[locale].get(year) ?? new Set(daysOf(year, locale));
    known[locale].set(year, days);
    return days.has(day);
  };
}

const numbered = (iso: string): number => parseIsoDate(iso) ?? NaN;

/** Whether a day is a public holiday of the setting. */
export const isPublicHoliday = remembered((year, locale) =>
  publicHolidays(year, locale).map(({ date }) => numbered(date)),
);

/** Whether it is a day on which shops stay closed by law or custom. */
export const isShopHoliday = remembered((year, locale) => shopHolidays(year, locale).map(numbered));

/** Whether shops of the setting hold their sales on a day. */
export const isSaleDay = remembered((year, locale) =>
  salesPeriods(year, locale)
    .filter(({ isSale }) => isSale)
    .flatMap(({ first, last }) => {
      const start = numbered(first);
      return Array.from({ length: numbered(last) - start + 1 }, (_, index) => start + index);
    }),
);
