import type { Locale } from '../../../relationship/text';
import { weekday } from '../calendar';
import { isPublicHoliday } from './holidays';

/** Whether business is done on a day in the setting: it rests at weekends and on public holidays. */
export function isWorkday(day: number, locale: Locale): boolean {
  return weekday(day) <= 4 && !isPublicHoliday(day, locale);
}

/** The day, or the next one on which business is done. */
export function nextWorkday(day: number, locale: Locale): number {
  let next = Math.ceil(day);
  while (!isWorkday(next, locale)) next += 1;
  return next;
}

/** The day, or the last one before on which business is done. */
export function previousWorkday(day: number, locale: Locale): number {
  let previous = Math.floor(day);
  while (!isWorkday(previous, locale)) previous -= 1;
  return previous;
}
