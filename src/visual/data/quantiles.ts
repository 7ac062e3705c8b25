import { byRows, finish, type Steps } from './steps';

/** Numbers in a column. */
type Column = Float32Array | Float64Array;

/** Quartiles of y along t, at evenly spaced positions; NaN where too few customers are near. */
export interface Quartiles {
  readonly t: readonly number[];
  readonly lower: readonly number[];
  readonly median: readonly number[];
  readonly upper: readonly number[];
}

const cellsPerUnit = 40;
const levels = 256;
/** Least weight, in customers at the very position, for a quantile to be drawn. */
const leastWeight = 1.5;

/**
 * Kernel-weighted quartiles (Gaussian kernel). Customers are counted once into a grid of t × y, so the cost of the
 * kernel does not depend on their number.
 * @param t position, 0 to `span`; @param y 0 to 1; entries with a NaN are left out
 * @param bandwidth of the kernel, in units of t, at a position
 */
export function kernelQuartiles(...given: Parameters<typeof quartileSteps>): Quartiles {
  return finish(quartileSteps(...given));
}

export function* quartileSteps(
  t: Column,
  y: Column,
  span: number,
  bandwidth: (position: number) => number,
  stepsPerUnit = 20,
): Steps<Quartiles> {
  const columns = span * cellsPerUnit;
  const grid = new Float64Array(columns * levels);
  yield* byRows(0, t.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const place = t[i] ?? NaN;
      const height = y[i] ?? NaN;
      if (!(place >= 0 && place <= span) || !(height >= 0 && height <= 1)) continue;
      const column = Math.min(columns - 1, Math.floor(place * cellsPerUnit));
      const level = Math.min(levels - 1, Math.floor(height * levels));
      const cell = column * levels + level;
      grid[cell] = (grid[cell] ?? 0) + 1;
    }
  });
  const steps = span * stepsPerUnit;
  const positions = Array.from({ length: steps + 1 }, (_, i) => (i * span) / steps);
  const weights = new Float64Array(levels);
  const found = positions.map((position) => {
    const weight = gather(grid, columns, position, bandwidth(position), weights);
    return weight < leastWeight ? [NaN, NaN, NaN] : quantiles(weights, weight);
  });
  const pick = (index: number): number[] => smoothed(found.map((three) => three[index] ?? NaN));
  return { t: positions, lower: pick(0), median: pick(1), upper: pick(2) };
}

function gather(grid: Float64Array, columns: number, position: number, bandwidth: number, into: Float64Array): number {
  into.fill(0);
  const reach = Math.ceil(3 * bandwidth * cellsPerUnit);
  const centre = position * cellsPerUnit - 0.5;
  const first = Math.max(0, Math.floor(centre - reach));
  const last = Math.min(columns - 1, Math.ceil(centre + reach));
  let sum = 0;
  for (let column = first; column <= last; column++) {
    const distance = (column - centre) / (cellsPerUnit * bandwidth);
    const kernel = Math.exp(-0.5 * distance * distance);
    for (let level = 0; level < levels; level++) {
      const weight = kernel * (grid[column * levels + level] ?? 0);
      into[level] = (into[level] ?? 0) + weight;
      sum += weight;
    }
  }
  return sum;
}

function quantiles(weights: Float64Array, sum: number): number[] {
  const wanted = [0.25, 0.5, 0.75];
  const found: number[] = [];
  let below = 0;
  for (let level = 0; level < levels && found.length < wanted.length; level++) {
    const weight = weights[level] ?? 0;
    let next = wanted[found.length];
    while (next !== undefined && weight > 0 && below + weight >= next * sum) {
      found.push((level + (next * sum - below) / weight) / levels);
      next = wanted[found.length];
    }
    below += weight;
  }
  while (found.length < wanted.length) found.push(found[found.length - 1] ?? NaN);
  return found;
}

/** A light smoothing of neighbours, for quantiles of few customers move in steps; gaps stay gaps. */
function smoothed(values: readonly number[]): number[] {
  const kernel = [0.06, 0.24, 0.4, 0.24, 0.06];
  const once = (from: readonly number[]): number[] =>
    from.map((value, i) => {
      if (Number.isNaN(value)) return value;
      let sum = 0;
      let weights = 0;
      kernel.forEach((weight, k) => {
        const neighbour = from[i + k - 2] ?? NaN;
        if (Number.isNaN(neighbour)) return;
        sum += weight * neighbour;
        weights += weight;
      });
      return sum / weights;
    });
  return once(once(values));
}
