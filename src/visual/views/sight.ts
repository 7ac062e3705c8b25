import { byRows, type Steps } from '../data/steps';
import { densitySteps, mostPoints } from './density';
import { radiusOf } from './radius';
import { identityOf, Remembered } from './remember';
import type { Points, Rect } from './scene';
import type { Size } from './size';
import type { Lens } from './window';

type Columns = Pick<Points, 'x' | 'y' | 'style' | 'customer'>;

const known = new Remembered<Columns>(1);

/** What is seen of a plot, and how. */
interface Sight {
  readonly plot: Rect;
  readonly lens: Lens;
  /** The points are given where they stand in the whole plot; without it, where they are seen. */
  readonly fromWhole?: boolean;
}

/**
 * The points of a plot as they are drawn: only those in sight when readers zoomed in, and counted by hexagon while
 * they are too many to be told apart.
 * @param scaled how much larger than usual they are
 */
export function* layerSteps(points: Points, sight: Sight, size: Size, scaled = 1): Steps<Points> {
  const { plot } = sight;
  const zoomed = !sight.lens.whole;
  const seen: Points = zoomed ? { ...points, ...(yield* inSight(points, sight)) } : points;
  const clip = { x: plot.x, y: plot.y, width: plot.width, height: plot.height };
  if (seen.x.length > mostPoints) return { ...seen, clip, density: yield* densitySteps(seen, plot, size) };
  return zoomed ? { ...seen, clip, radius: scaled * radiusOf(seen.x.length, size) } : seen;
}

function* inSight(points: Points, { plot, lens, fromWhole = false }: Sight): Steps<Columns> {
  const across = fromWhole ? { start: lens.x(0), scale: lens.scaleX } : asGiven;
  const down = fromWhole ? { start: lens.y(0), scale: lens.scaleY } : asGiven;
  const { x, y, width, height } = plot;
  const key = [x, y, width, height, ...Object.values(across), ...Object.values(down), identityOf(points.style)].join();
  return yield* known.steps(points.x, key, () => keptOf(points, plot, across, down));
}

function* keptOf(points: Points, plot: Rect, across: Image, down: Image): Steps<Columns> {
  const members = new Uint32Array(points.x.length);
  const left = given(plot.x, across);
  const right = given(plot.x + plot.width, across);
  const top = given(plot.y, down);
  const bottom = given(plot.y + plot.height, down);
  let count = 0;
  yield* byRows(0, members.length, (from, to) => {
    count = keep(points, [left, top, right, bottom], from, to, members, count);
  });
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  const style = new Uint8Array(count);
  const customer = new Uint32Array(count);
  yield* byRows(0, count, (from, to) => {
    for (let k = from; k < to; k++) {
      const i = members[k] ?? 0;
      x[k] = across.start + across.scale * (points.x[i] ?? 0);
      y[k] = down.start + down.scale * (points.y[i] ?? 0);
      style[k] = points.style[i] ?? 0;
      customer[k] = points.customer[i] ?? 0;
    }
  });
  return { x, y, style, customer };
}

/** Where a place is seen, in one direction: `start` + `scale` × the place. */
interface Image {
  readonly start: number;
  readonly scale: number;
}

const asGiven: Image = { start: 0, scale: 1 };

/** The place that is seen somewhere. */
const given = (seen: number, { start, scale }: Image): number => (seen - start) / scale;

/** Adds the points between these edges to the members, of which there are `count`; gives how many there are then. */
function keep(
  { x, y }: Points,
  [left, top, right, bottom]: readonly [number, number, number, number],
  from: number,
  to: number,
  members: Uint32Array,
  count: number,
): number {
  let next = count;
  for (let i = from; i < to; i++) {
    const atX = x[i] ?? NaN;
    const atY = y[i] ?? NaN;
    if (atX < left || atX > right || atY < top || atY > bottom) continue;
    members[next++] = i;
  }
  return next;
}
