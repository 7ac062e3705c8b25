export type Direction = 'ltr' | 'rtl';

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** Whether a language is read from the left or from the right. */
export function directionOf(language: string): Direction {
  return rightToLeft.includes(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}

/** A piece of text that keeps its own direction, and its surroundings theirs (first strong isolate, UAX #9). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A number with a sign before it, which stays on its left whatever surrounds it. */
export function leftToRight(text: string): string {
  return `\u2066${text}\u2069`;
}
