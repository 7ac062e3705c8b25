import type { Size } from './size';

/** Points shrink with their number and with the picture; they are never sampled. */
export function radiusOf(count: number, size: Size): number {
  const least = size === 'M' ? 0.8 : 1;
  const most = size === 'M' ? 1.5 : size === 'L' ? 2.1 : 2.5;
  return Math.max(least, Math.min(most, most * (3000 / Math.max(count, 1)) ** 0.25));
}
