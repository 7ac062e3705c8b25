import type { Locale } from '../../../../relationship/text';
import { monthStart, weekday } from '../../calendar';
import { isShopHoliday } from '../holidays';

const sunday = 6;

/** Whether the shops of the setting are open: neither on Sundays nor on the holidays of its country. */
export function isOpen(day: number, locale: Locale): boolean {
  return weekday(day) !== sunday && !isShopHoliday(day, locale);
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
