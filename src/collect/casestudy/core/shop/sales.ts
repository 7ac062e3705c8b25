import type { Locale } from '../../../../relationship/text';
import { civilDate, dayNumber, weekday } from '../../calendar';

const wednesday = 2;
const fourWeeks = 28;

/** The first day of the French winter sales: second Wednesday of January, a week earlier when that falls after the 12th. */
export function winterSales(year: number): number {
  const first = dayNumber(year, 1, 1);
  const second = first + ((wednesday - weekday(first) + 7) % 7) + 7;
  return civilDate(second).day > 12 ? second - 7 : second;
}

/** The first day of the French summer sales: last Wednesday of June, a week earlier when that falls after the 28th. */
export function summerSales(year: number): number {
  const last = dayNumber(year, 6, 30);
  const lastWednesday = last - ((weekday(last) - wednesday + 7) % 7);
  return civilDate(lastWednesday).day > 28 ? lastWednesday - 7 : lastWednesday;
}

function startsOfSales(year: number, locale: Locale): number[] {
  if (locale === 'fr') return [winterSales(year), summerSales(year)];
  return [dayNumber(year - 1, 12, 27), dayNumber(year, 6, 26), dayNumber(year, 12, 27)];
}

/** Whether shops of the setting hold their sales on a day: the legal French periods, or after Christmas and midsummer. */
export function isSaleDay(day: number, locale: Locale): boolean {
  return startsOfSales(civilDate(day).year, locale).some((start) => day >= start && day < start + fourWeeks);
}
