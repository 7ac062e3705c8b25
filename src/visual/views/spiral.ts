import { byRows, type Steps } from '../data/steps';
import type { Rect } from './scene';

/** Steps of the spiral that are worked out once; beyond them few customers ever stand. */
const turns = 4096;
/** The golden angle: neighbours on the spiral never line up. */
const angle = 2.399963229728653;
const cosines = Float64Array.from({ length: turns }, (_, rank) => Math.sqrt(rank) * Math.cos(rank * angle));
const sines = Float64Array.from({ length: turns }, (_, rank) => Math.sqrt(rank) * Math.sin(rank * angle));

/**
 * Moves points that share a pixel apart, in place: each stands a little further out on a spiral around the place, or
 * one would hide the others. Measures made of counts (orders, survey answers) have many ties.
 * @param place outside it nothing is seen and nothing moves
 * @param step distance between neighbours on the spiral, pixels; @param most farthest from the place, pixels
 */
export function* spread(x: Float32Array, y: Float32Array, place: Rect, step: number, most: number): Steps<void> {
  const columns = Math.ceil(place.width) + 1;
  const rows = Math.ceil(place.height) + 1;
  const wrap = Math.max(1, Math.min(turns, Math.floor((most / step) ** 2)));
  // Where the spiral ends it begins anew: ranks stay small, and so does the memory that points are looked up in.
  const ranks = new Uint16Array(columns * rows);
  yield* byRows(0, x.length, (from, to) => {
    const { x: left, y: top } = place;
    for (let i = from; i < to; i++) {
      const across = (x[i] ?? NaN) - left + 0.5;
      const down = (y[i] ?? NaN) - top + 0.5;
      if (!(across >= 0 && across < columns && down >= 0 && down < rows)) continue;
      const pixel = (down | 0) * columns + (across | 0);
      const rank = ranks[pixel] ?? 0;
      ranks[pixel] = rank + 1 < wrap ? rank + 1 : 0;
      if (rank === 0) continue;
      x[i] = (x[i] ?? 0) + step * (cosines[rank] ?? 0);
      y[i] = (y[i] ?? 0) + step * (sines[rank] ?? 0);
    }
  });
}
