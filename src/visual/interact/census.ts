import type { Points, Rect } from '../views/scene';
import { cellOf, type Mask } from './mask';

/**
 * How many customers, and how much value, lie on each pixel of a plot. Counted once when a lasso begins; what an outline
 * holds is then a sum over pixels, whether the plot shows a thousand customers or a million.
 */
export interface Census extends Omit<Mask, 'cells'> {
  readonly counts: Uint32Array;
  readonly values?: Float64Array;
}

/** @param values one a customer; blanks count for nothing */
export function censusOf(layers: readonly Points[], place: Rect, values?: Float64Array): Census {
  const columns = Math.max(1, Math.ceil(place.width));
  const rows = Math.max(1, Math.ceil(place.height));
  const area = { left: place.x, top: place.y, columns, rows };
  const counts = new Uint32Array(columns * rows);
  const sums = values && new Float64Array(columns * rows);
  for (const { x, y, customer } of layers) {
    for (let i = 0; i < x.length; i++) {
      const cell = cellOf(area, x[i] ?? NaN, y[i] ?? NaN);
      if (cell < 0) continue;
      counts[cell] = (counts[cell] ?? 0) + 1;
      const value = sums ? (values[customer[i] ?? 0] ?? NaN) : NaN;
      if (sums && !Number.isNaN(value)) sums[cell] = (sums[cell] ?? 0) + value;
    }
  }
  return { ...area, counts, values: sums };
}

/** What an outline holds. */
export interface Haul {
  readonly count: number;
  /** NaN when no value is known. */
  readonly value: number;
}

export function haulOf({ counts, values }: Census, { cells }: Mask): Haul {
  let count = 0;
  let value = values ? 0 : NaN;
  for (let cell = 0; cell < cells.length; cell++) {
    if (cells[cell] === 0) continue;
    count += counts[cell] ?? 0;
    if (values) value += values[cell] ?? 0;
  }
  return { count, value };
}

/** The customers whose point lies in a mask. */
export function enclosed(layers: readonly Points[], mask: Mask): Uint32Array {
  let found = 0;
  let customers = new Uint32Array(1024);
  for (const { x, y, customer } of layers) {
    for (let i = 0; i < x.length; i++) {
      const cell = cellOf(mask, x[i] ?? NaN, y[i] ?? NaN);
      if (cell < 0 || mask.cells[cell] === 0) continue;
      if (found === customers.length) {
        const longer = new Uint32Array(2 * found);
        longer.set(customers);
        customers = longer;
      }
      customers[found++] = customer[i] ?? 0;
    }
  }
  return customers.subarray(0, found);
}
