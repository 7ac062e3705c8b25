import type { Rect } from './scene';

/** Buttons of the tools of a plot: three for dragging, three for zooming. */
const count = 6;
/** Side of a button, for a mouse and for a finger. */
const sides = { mouse: 32, touch: 44 } as const;

/** Where the tools of a plot appear: in its upper corner at the end of a line of text, over the picture. */
export function toolsPlace(plot: Rect, touch = false, mirrored = false): Rect {
  const height = touch ? sides.touch : sides.mouse;
  const width = count * (height + 2) - 2;
  const x = mirrored ? plot.x + 8 : plot.x + plot.width - width - 8;
  return { x, y: plot.y + 8, width, height };
}
