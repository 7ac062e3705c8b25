import { civilDate, dayNumber } from '../calendar';

/** The days on which a company raises its prices: every 1 February but the one of the opening months. */
export function priceRisesBetween(start: number, end: number): number[] {
  const rises: number[] = [];
  for (let { year } = civilDate(start); year <= civilDate(end).year; year++) {
    const day = dayNumber(year, 2, 1);
    if (day >= start + 180 && day < end) rises.push(day);
  }
  return rises;
}

/** What prices have become after some rises, as a multiple. @param rise as a share */
export function risen(rise: number, times: number): number {
  let factor = 1;
  for (let time = 0; time < times; time++) factor *= 1 + rise;
  return factor;
}
