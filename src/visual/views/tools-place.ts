import type { Plot, Rect } from './scene';

/** Side of a button, for a mouse and for a finger. */
const sides = { mouse: 32, touch: 44 } as const;

/** Where the tools of a plot appear: in its upper corner at the end of a line of text, over the picture. */
export function toolsPlace(plot: Rect & Pick<Plot, 'across'>, touch = false, mirrored = false): Rect {
  const height = touch ? sides.touch : sides.mouse;
  // Three for zooming, and three for dragging, or the hand alone.
  const count = plot.across ? 4 : 6;
  const width = count * (height + 2) - 2;
  const x = mirrored ? plot.x + 8 : plot.x + plot.width - width - 8;
  return { x, y: plot.y + 8, width, height };
}
