import { leastCount, stepOf } from './density';
import { alone, type Density } from './scene';

/** The customers in focus, where there are hexagons: entry i of `step` is hexagon i. */
export interface FocusDensity {
  /** Step of the count in focus, on the scale of all customers; `alone` where too few are. */
  readonly step: Uint32Array;
  /** Points in focus that no hexagon counts, by position. */
  readonly singles: Uint32Array;
}

/** Counts the points in focus by hexagon. @param members their positions */
export function focusDensity(members: Uint32Array, { hexagon, count, least }: Density): FocusDensity {
  const counts = new Uint32Array(count.length);
  for (const i of members) {
    const own = hexagon[i] ?? alone;
    if (own !== alone) counts[own] = (counts[own] ?? 0) + 1;
  }
  const step = Uint32Array.from(counts, (own) => (own < leastCount ? alone : stepOf(own, least)));
  const singles = members.filter((i) => {
    const own = hexagon[i] ?? alone;
    return own === alone || step[own] === alone;
  });
  return { step, singles };
}
