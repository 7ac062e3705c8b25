import { find } from './page';

/** Where a plot is on the page. */
export function plotAt(id = 'loyalty'): DOMRect {
  return find(`.relata-plot[data-plot="${id}"]`).getBoundingClientRect();
}

/** A place of a plot, in shares from its upper left corner. */
export function at(x: number, y: number, id = 'loyalty'): [number, number] {
  const plot = plotAt(id);
  return [plot.left + x * plot.width, plot.top + y * plot.height];
}

/** The outline of a whole plot. */
export const around = (id = 'loyalty'): [number, number][] => [
  at(0, 0, id),
  at(1, 0, id),
  at(1, 1, id),
  at(0, 1, id),
  at(0, 0.01, id),
];
