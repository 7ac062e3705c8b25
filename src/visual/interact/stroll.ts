import type { Points, Rect } from '../views/scene';

/** A customer's point: its layer in the scene and its position in the layer. */
export interface Spot {
  readonly layer: number;
  readonly at: number;
}

export interface Direction {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

/** Where arrow keys lead; places of the page, so that `ArrowUp` is towards smaller y. */
export const directions: Readonly<Record<string, Direction>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/**
 * The nearest point of a plot in a direction, the way a reader would name it: straight ahead counts more than aside, and
 * nothing beyond 45° counts. Without a direction, the nearest of all.
 */
export function nextSpot(
  layers: readonly Points[],
  plot: Rect,
  from: { readonly x: number; readonly y: number },
  direction?: Direction,
): Spot | undefined {
  let best: Spot | undefined;
  let least = Infinity;
  layers.forEach(({ x, y }, layer) => {
    for (let at = 0; at < x.length; at++) {
      const px = x[at] ?? NaN;
      const py = y[at] ?? NaN;
      if (!(px >= plot.x && px <= plot.x + plot.width && py >= plot.y && py <= plot.y + plot.height)) continue;
      const cost = costOf(px - from.x, py - from.y, direction);
      if (cost < least) {
        least = cost;
        best = { layer, at };
      }
    }
  });
  return best;
}

function costOf(dx: number, dy: number, direction?: Direction): number {
  if (!direction) return Math.hypot(dx, dy);
  const ahead = dx * direction.x + dy * direction.y;
  const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
  return ahead > 0 && aside <= ahead ? ahead + 2 * aside : Infinity;
}
