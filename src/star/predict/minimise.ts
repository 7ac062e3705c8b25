import { at } from './histories';

/** Writes the gradient at `point` into `gradient` and returns the value there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  /** Whether the gradient vanished (to `tolerance`, or nearly at the `edge`) within `iterations`. */
  readonly converged: boolean;
}

export interface MinimiseOptions {
  /** Largest component of the gradient at which a point counts as a minimum. */
  readonly tolerance?: number;
  readonly iterations?: number;
  /**
   * Size of a coordinate at which the search stops: a minimum that lies at infinity is then as good as reached where
   * the function is nearly flat, and rounding errors have not taken over yet.
   */
  readonly edge?: number;
  /** Largest change of a coordinate in one iteration. */
  readonly maximumStep?: number;
}

/** Armijo’s share of the decrease that the slope promises. */
const sufficientDecrease = 1e-4;
/** Below this relative change a value is rounding noise. */
const noise = 1e-13;
const halvings = 20;
/** Largest component of the gradient at which the edge counts as a minimum. */
const nearlyFlat = 1e-2;

/**
 * A local minimum of a smooth function of a few variables without constraints: the quasi-Newton method of Broyden,
 * Fletcher, Goldfarb and Shanno (1970) with a backtracking line search (Nocedal & Wright 2006, algorithms 3.1 and 6.1).
 * Only operations that IEEE 754 fixes are used: the digits of the result depend on the objective’s alone.
 */
export function minimise(objective: Objective, start: readonly number[], options: MinimiseOptions = {}): Minimum {
  const { tolerance = 1e-9, iterations = 200, maximumStep = 2, edge = Infinity } = options;
  const size = start.length;
  let point = Float64Array.from(start);
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  let inverse = identity(size, 1 / Math.max(1, largest(gradient)));
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    if (largest(gradient) <= tolerance) return { point, value, converged: true };
    if (largest(point) > edge) return { point, value, converged: largest(gradient) <= nearlyFlat };
    let direction = descent(inverse, gradient);
    if (!(dot(direction, gradient) < 0)) {
      inverse = identity(size, 1 / Math.max(1, largest(gradient)));
      direction = descent(inverse, gradient);
    }
    const next = lineSearch(objective, { point, value, gradient }, shortened(direction, maximumStep));
    if (next === undefined) break;
    update(inverse, difference(next.point, point), difference(next.gradient, gradient), iteration === 0);
    ({ point, value, gradient } = next);
  }
  return { point, value, converged: largest(gradient) <= tolerance };
}

interface Place {
  readonly point: Float64Array<ArrayBuffer>;
  readonly value: number;
  readonly gradient: Float64Array<ArrayBuffer>;
}

/** The first of 1, ½, ¼ … of a step that decreases the value enough; undefined where none does. */
function lineSearch(objective: Objective, from: Place, step: Float64Array): Place | undefined {
  const slope = dot(step, from.gradient);
  for (let halving = 0, share = 1; halving < halvings; halving += 1, share /= 2) {
    const point = from.point.map((coordinate, index) => coordinate + share * at(step, index));
    const gradient = new Float64Array(point.length);
    const value = objective(point, gradient);
    const allowed = from.value + sufficientDecrease * share * slope + noise * (1 + Math.abs(from.value));
    if (value <= allowed) return { point, value, gradient };
  }
  return undefined;
}

/** The BFGS update of the inverse Hessian, row by row; left out where the curvature is not positive. */
function update(inverse: Float64Array, step: Float64Array, change: Float64Array, first: boolean): void {
  const size = step.length;
  const curvature = dot(step, change);
  if (!(curvature > 0)) return;
  // The first step shows the scale of the problem (Nocedal & Wright 2006, 6.20).
  if (first) inverse.set(identity(size, curvature / dot(change, change)));
  const image = product(inverse, change);
  const factor = (1 + dot(change, image) / curvature) / curvature;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const s = at(step, row) * at(step, column) * factor;
      const cross = at(image, row) * at(step, column) + at(step, row) * at(image, column);
      inverse[row * size + column] = at(inverse, row * size + column) + s - cross / curvature;
    }
  }
}

function identity(size: number, scale: number): Float64Array<ArrayBuffer> {
  return new Float64Array(size * size).map((_, index) => (index % (size + 1) === 0 ? scale : 0));
}

function product(matrix: Float64Array, vector: Float64Array): Float64Array<ArrayBuffer> {
  const size = vector.length;
  return new Float64Array(size).map((_, row) => dot(matrix.subarray(row * size, (row + 1) * size), vector));
}

const descent = (inverse: Float64Array, gradient: Float64Array): Float64Array<ArrayBuffer> =>
  product(inverse, gradient).map((component) => -component);

const dot = (left: Float64Array, right: Float64Array): number =>
  left.reduce((sum, value, index) => sum + value * at(right, index), 0);

const difference = (left: Float64Array, right: Float64Array): Float64Array<ArrayBuffer> =>
  Float64Array.from(left, (value, index) => value - at(right, index));

/** The largest component in absolute value; infinite where one is not a number, so that it never counts as small. */
const largest = (vector: Float64Array): number =>
  vector.reduce((most, value) => Math.max(most, Number.isNaN(value) ? Infinity : Math.abs(value)), 0);

function shortened(step: Float64Array<ArrayBuffer>, maximum: number): Float64Array<ArrayBuffer> {
  const length = largest(step);
  return length > maximum ? step.map((component) => (component * maximum) / length) : step;
}
