import type { Locale } from '../../../../relationship/text';
import { civilDate, monthStart, weekday } from '../../calendar';

const sunday = 6;

/** Month and day of the holidays on which shops stay closed by law or custom. */
const holidays: Readonly<Record<Locale, readonly (readonly [month: number, day: number])[]>> = {
  fr: [
    [1, 1],
    [5, 1],
    [12, 25],
  ],
  en: [
    [1, 1],
    [12, 25],
    [12, 26],
  ],
};

/** Whether the shops of the setting are open: neither on Sundays nor on the holidays of its country. */
export function isOpen(day: number, locale: Locale): boolean {
  if (weekday(day) === sunday) return false;
  const date = civilDate(day);
  return !holidays[locale].some(([month, ofMonth]) => date.month === month && date.day === ofMonth);
}

/** The weekday by which shops and their site trade, 0 = Monday: a holiday trades as a Sunday does. */
export function tradingWeekday(day: number, locale: Locale): number {
  return isOpen(day, locale) ? weekday(day) : sunday;
}

/** The first day from the given one on that shops are open. */
export function nextOpenDay(day: number, locale: Locale): number {
  return isOpen(day, locale) ? day : nextOpenDay(day + 1, locale);
}

/** The last open day up to the given one, or the next where the month began without: it stays in its month. */
export function openDay(day: number, locale: Locale): number {
  for (let before = day; before >= monthStart(day); before--) if (isOpen(before, locale)) return before;
  return nextOpenDay(day, locale);
}
