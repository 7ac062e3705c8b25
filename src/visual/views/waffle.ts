import type { Codes } from '../data/vocabulary';
import type { Rect } from './scene';

/** Places of dots in rows from the bottom of their group's rectangle: one dot, one customer. */
export interface Waffle {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radius: number;
}

/**
 * Lays the customers of each group out as a grid of dots, all groups with the same pitch, so that heights compare.
 * @param shown the customers; @param groupOf the group of every customer
 */
export function waffle(rects: readonly Rect[], shown: Uint32Array, groupOf: Codes): Waffle {
  const counts = rects.map(() => 0);
  for (const customer of shown) {
    const group = groupOf[customer] ?? 0;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  let pitch = 11.6;
  const columnsOf = (rect: Rect): number => Math.max(1, Math.floor((rect.width - 4) / pitch));
  const fits = (): boolean =>
    rects.every((rect, group) => Math.ceil((counts[group] ?? 0) / columnsOf(rect)) * pitch <= rect.height - 8);
  while (pitch > 0.5 && !fits()) pitch *= 0.94;
  const filled = rects.map(() => 0);
  const x = new Float32Array(shown.length);
  const y = new Float32Array(shown.length);
  shown.forEach((customer, i) => {
    const group = groupOf[customer] ?? 0;
    const rect = rects[group];
    if (!rect) return;
    const position = filled[group] ?? 0;
    filled[group] = position + 1;
    const columns = columnsOf(rect);
    const inset = (rect.width - columns * pitch) / 2;
    x[i] = rect.x + inset + ((position % columns) + 0.5) * pitch;
    y[i] = rect.y + rect.height - 6 - (Math.floor(position / columns) + 0.5) * pitch;
  });
  return { x, y, radius: pitch * 0.36 };
}
