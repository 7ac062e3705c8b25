import { densityOf, mostPoints } from './density';
import { radiusOf } from './radius';
import { identityOf, Remembered } from './remember';
import type { Points, Rect } from './scene';
import type { Size } from './size';
import type { Lens } from './window';

type Columns = Pick<Points, 'x' | 'y' | 'style' | 'customer'>;

const known = new Remembered<Columns>();

/**
 * The points of a plot as they are drawn: only those in sight when readers zoomed in, and counted by hexagon while
 * they are too many to be told apart.
 * @param scaled how much larger than usual they are
 */
export function layerOf(points: Points, plot: Rect, lens: Lens, size: Size, scaled = 1): Points {
  const zoomed = !lens.whole;
  const seen: Points = zoomed ? { ...points, ...inSight(points, plot) } : points;
  const clip = { x: plot.x, y: plot.y, width: plot.width, height: plot.height };
  if (seen.x.length > mostPoints) return { ...seen, clip, density: densityOf(seen, plot, size) };
  return zoomed ? { ...seen, clip, radius: scaled * radiusOf(seen.x.length, size) } : seen;
}

function inSight(points: Points, plot: Rect): Columns {
  const key = [plot.x, plot.y, plot.width, plot.height, identityOf(points.style)].join();
  return known.of(points.x, key, () => {
    const { x, y } = points;
    const kept = new Uint32Array(x.length);
    let count = 0;
    for (let i = 0; i < x.length; i++) {
      const [atX, atY] = [x[i] ?? NaN, y[i] ?? NaN];
      if (atX < plot.x || atX > plot.x + plot.width || atY < plot.y || atY > plot.y + plot.height) continue;
      kept[count++] = i;
    }
    const members = kept.subarray(0, count);
    return {
      x: Float32Array.from(members, (i) => x[i] ?? 0),
      y: Float32Array.from(members, (i) => y[i] ?? 0),
      style: Uint8Array.from(members, (i) => points.style[i] ?? 0),
      customer: Uint32Array.from(members, (i) => points.customer[i] ?? 0),
    };
  });
}
