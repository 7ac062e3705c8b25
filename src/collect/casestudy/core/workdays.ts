import type { Locale } from '../../../relationship/text';
import { civilDate, weekday } from '../calendar';

/* Public holidays with a fixed date, as month × 100 + day; business rests on them and at weekends. */
const holidays: Readonly<Record<Locale, ReadonlySet<number>>> = {
  fr: new Set([101, 501, 508, 714, 815, 1101, 1111, 1225]),
  en: new Set([101, 1225, 1226]),
};

/** Whether business is done on a day in the setting. */
export function isWorkday(day: number, locale: Locale): boolean {
  if (weekday(day) > 4) return false;
  const { month, day: date } = civilDate(day);
  return !holidays[locale].has(month * 100 + date);
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
