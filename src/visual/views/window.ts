import { wholeWindow, type Rect, type Window } from './scene';

/** Readers may see a plot this many times larger, at most. */
export const mostZoom = 64;

/** From places of the whole plot, in pixels, to where they are seen when readers have zoomed in. */
export interface Lens {
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
  /** How many times wider and higher things are than in the whole plot. */
  readonly scaleX: number;
  readonly scaleY: number;
  /** Nothing is zoomed: every place is its own image. */
  readonly whole: boolean;
}

/** The window of a plot, as a mapping of pixels. */
export function lensOf(plot: Rect, window: Window = wholeWindow): Lens {
  const { left, right, bottom, top } = window;
  const scaleX = 1 / Math.max(right - left, 1e-6);
  const scaleY = 1 / Math.max(top - bottom, 1e-6);
  const whole = left === 0 && right === 1 && bottom === 0 && top === 1;
  if (whole) return { x: (x) => x, y: (y) => y, scaleX: 1, scaleY: 1, whole };
  return {
    x: (x) => plot.x + (x - plot.x - left * plot.width) * scaleX,
    y: (y) => plot.y + (y - plot.y - (1 - top) * plot.height) * scaleY,
    scaleX,
    scaleY,
    whole,
  };
}
