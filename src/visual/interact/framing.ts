import type { Rect } from '../views/scene';
import type { Direction } from './stroll';

/** How far a key moves a rectangle, in shares of the plot. */
const step = 1 / 20;

/** A rectangle in the middle of a plot, a third of its width and height. */
export function frameIn({ x, y, width, height }: Rect): Rect {
  return { x: x + width / 3, y: y + height / 3, width: width / 3, height: height / 3 };
}

/** The rectangle moved one step; it stays in the plot. */
export function movedFrame(plot: Rect, frame: Rect, { x, y }: Direction): Rect {
  return {
    ...frame,
    x: clamp(frame.x + x * step * plot.width, plot.x, plot.x + plot.width - frame.width),
    y: clamp(frame.y + y * step * plot.height, plot.y, plot.y + plot.height - frame.height),
  };
}

/** The rectangle one step wider or narrower (higher or lower) about its middle; it stays in the plot. */
export function sizedFrame(plot: Rect, frame: Rect, direction: Direction): Rect {
  const wider = 2 * step * plot.width * direction.x;
  // Up is higher.
  const higher = -2 * step * plot.height * direction.y;
  const width = clamp(frame.width + wider, step * plot.width, plot.width);
  const height = clamp(frame.height + higher, step * plot.height, plot.height);
  const moved = { x: frame.x - (width - frame.width) / 2, y: frame.y - (height - frame.height) / 2, width, height };
  return movedFrame(plot, moved, { x: 0, y: 0 });
}

function clamp(value: number, least: number, greatest: number): number {
  return Math.min(greatest, Math.max(least, value));
}
