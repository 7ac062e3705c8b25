import { byRows, type Steps } from '../data/steps';
import { densitySteps, mostPoints } from './density';
import { radiusOf } from './radius';
import { identityOf, Remembered } from './remember';
import type { Points, Rect } from './scene';
import type { Size } from './size';
import type { Lens } from './window';

type Columns = Pick<Points, 'x' | 'y' | 'style' | 'customer'>;

const known = new Remembered<Columns>(1);

/**
 * The points of a plot as they are drawn: only those in sight when readers zoomed in, and counted by hexagon while
 * they are too many to be told apart.
 * @param scaled how much larger than usual they are
 */
export function* layerSteps(points: Points, plot: Rect, lens: Lens, size: Size, scaled = 1): Steps<Points> {
  const zoomed = !lens.whole;
  const seen: Points = zoomed ? { ...points, ...(yield* inSight(points, plot)) } : points;
  const clip = { x: plot.x, y: plot.y, width: plot.width, height: plot.height };
  if (seen.x.length > mostPoints) return { ...seen, clip, density: yield* densitySteps(seen, plot, size) };
  return zoomed ? { ...seen, clip, radius: scaled * radiusOf(seen.x.length, size) } : seen;
}

function* inSight(points: Points, plot: Rect): Steps<Columns> {
  const key = [plot.x, plot.y, plot.width, plot.height, identityOf(points.style)].join();
  return yield* known.steps(points.x, key, () => keptOf(points, plot));
}

function* keptOf(points: Points, plot: Rect): Steps<Columns> {
  const members = new Uint32Array(points.x.length);
  let count = 0;
  yield* byRows(0, members.length, (from, to) => {
    count = keep(points, plot, from, to, members, count);
  });
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  const style = new Uint8Array(count);
  const customer = new Uint32Array(count);
  yield* byRows(0, count, (from, to) => {
    for (let k = from; k < to; k++) {
      const i = members[k] ?? 0;
      x[k] = points.x[i] ?? 0;
      y[k] = points.y[i] ?? 0;
      style[k] = points.style[i] ?? 0;
      customer[k] = points.customer[i] ?? 0;
    }
  });
  return { x, y, style, customer };
}

/** Adds the points in a place to the members, of which there are `count`; gives how many there are then. */
function keep({ x, y }: Points, plot: Rect, from: number, to: number, members: Uint32Array, count: number): number {
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  let next = count;
  for (let i = from; i < to; i++) {
    const atX = x[i] ?? NaN;
    const atY = y[i] ?? NaN;
    if (atX < plot.x || atX > right || atY < plot.y || atY > bottom) continue;
    members[next++] = i;
  }
  return next;
}
