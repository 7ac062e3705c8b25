import type { Numbers } from '../../text/numbers';
import type { Words } from '../../text/words';

/** Steps of an axis of ages, in months: months, quarters, years. */
const steps = [1, 3, 6, 12, 24, 36, 60, 120] as const;

/** The least step that cuts a number of months into at most so many parts. */
export function stepOf(months: number, parts: number): number {
  return steps.find((step) => months / step <= parts) ?? 120;
}

/** The end of the axis: the oldest age, rounded up to a step that can be read. */
export function extentOf(oldest: number): number {
  const step = stepOf(Math.max(1, oldest), 10);
  return Math.max(step, Math.ceil(oldest / step) * step);
}

/** An age in words: months, or whole years on long axes. */
export function ageOf(words: Words, numbers: Numbers, months: number, inYears = false): string {
  if (!inYears) return words.plural('months', months, numbers.count(months));
  const years = months / 12;
  return words.plural('years', years, numbers.count(years));
}
