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
  const ties = new Uint32Array(columns * rows);
  const wrap = Math.max(1, Math.min(turns, Math.floor((most / step) ** 2)));
  yield* byRows(0, x.length, (from, to) => {
    const { x: left, y: top } = place;
    for (let i = from; i < to; i++) {
      const column = Math.round((x[i] ?? NaN) - left);
      const row = Math.round((y[i] ?? NaN) - top);
      if (!(column >= 0 && column < columns && row >= 0 && row < rows)) continue;
      const pixel = row * columns + column;
      const rank = ties[pixel] ?? 0;
      ties[pixel] = rank + 1;
      if (rank === 0) continue;
      // Where the spiral ends it begins anew.
      x[i] = (x[i] ?? 0) + step * (cosines[rank % wrap] ?? 0);
      y[i] = (y[i] ?? 0) + step * (sines[rank % wrap] ?? 0);
    }
  });
}
