import type { Text } from '../../relationship/text';

/** A day that bears a name. */
export interface NamedDay {
  /** ISO date. */
  readonly date: string;
  readonly name: Text;
}

const dayLength = 86_400_000;

/** Milliseconds of a calendar day; a day or month out of range runs over into the next one. */
export const at = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);

export const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const plusDays = (time: number, days: number): number => time + days * dayLength;

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (time: number): number => new Date(time).getUTCDay() || 7;

/** The n-th Monday (1) … Sunday (7) of a month; n = −1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = at(year, month, 1);
    return plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
  }
  const last = at(year, month + 1, 0);
  return plusDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1));
}

/** Easter Sunday of a year, ISO. */
export const easterSunday = (year: number): string => iso(easter(year));

/** Easter Sunday of the Gregorian calendar (anonymous algorithm, Meeus 1991). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return at(year, Math.floor(f / 31), (f % 31) + 1);
}
