import type { Trace } from '../label';
import type { Plan } from './plan';

/** The part of a line that readers see; where the plot cuts it, it ends at the plot's edge. */
export function seenPart(trace: Trace, { plot, clip }: Plan): Trace {
  if (!clip) return trace;
  const edges = [plot.x, plot.x + plot.width] as const;
  const x: number[] = [];
  const y: number[] = [];
  let [beforeX, beforeY] = [NaN, NaN];
  trace.x.forEach((atX, i) => {
    const atY = trace.y[i] ?? NaN;
    for (const edge of edges) {
      if (!((beforeX - edge) * (atX - edge) < 0)) continue;
      x.push(edge);
      y.push(beforeY + ((edge - beforeX) / (atX - beforeX)) * (atY - beforeY));
    }
    if (atX >= edges[0] && atX <= edges[1]) {
      x.push(atX);
      y.push(atY);
    }
    [beforeX, beforeY] = [atX, atY];
  });
  return { x, y };
}

/** The last place of a trace; nothing when it has none. */
export function endOf({ x, y }: Trace): readonly [number, number] | undefined {
  const last = y.findLastIndex((at) => !Number.isNaN(at));
  return last < 0 ? undefined : [x[last] ?? 0, y[last] ?? 0];
}
