import { columnCondition, type MetricColumns } from '../../relationship/columnar';
import { cooperation as index } from '../../relationship/cooperation';
import type { Condition, Latch } from '../../relationship/decision';
import { decliningLatch, type DecliningMetric, type MatureMetric } from '../../relationship/stage-table';
import type { Courses } from './courses';
import { byRows, type Steps } from './steps';

const monthMilliseconds = (365.25 / 12) * 86_400_000;

/** Cooperation's slope and peak in each customer's own history, one entry a row; NaN when unknown. */
export interface Momentum {
  /** Points a month, since three months before or, in coarser periods, since the last period before that. */
  readonly slope: Float64Array;
  /** Highest of the last 12 months. */
  readonly peakCooperation: Float64Array;
}

/** Whole months between two times of the columns; where periods are no dates, each is taken for a month. */
export function monthsBetween(earlier: number, later: number, calendar: boolean): number {
  return calendar ? Math.round((later - earlier) / monthMilliseconds) : later - earlier;
}

export function* momentumOf(cooperation: Float64Array, courses: Courses): Steps<Momentum> {
  const slope = new Float64Array(cooperation.length).fill(NaN);
  const peakCooperation = new Float64Array(cooperation.length).fill(NaN);
  const momentum = { slope, peakCooperation };
  yield* byCustomers(courses, (first, end) => {
    for (let k = first; k < end; k++) judge(cooperation, courses, first, k, momentum);
  });
  return momentum;
}

/** @param first of the customer's entries of `order`; @param at the one whose slope and peak are wanted */
function judge(cooperation: Float64Array, courses: Courses, first: number, at: number, into: Momentum): void {
  const { order, time, calendar } = courses;
  const row = order[at] ?? 0;
  const level = cooperation[row] ?? NaN;
  let peak = level;
  let slope = NaN;
  for (let k = at - 1; k >= first; k--) {
    const before = order[k] ?? 0;
    const months = monthsBetween(time[before] ?? 0, time[row] ?? 0, calendar);
    const then = cooperation[before] ?? NaN;
    if (months >= index.slopeMonths && Number.isNaN(slope)) slope = (level - then) / months;
    if (months < index.peakMonths && !(peak >= then || Number.isNaN(then))) peak = then;
    if (months >= index.peakMonths && !(Number.isNaN(slope) && months <= 2 * index.peakMonths)) break;
  }
  into.slope[row] = slope;
  into.peakCooperation[row] = peak;
}

/** Whether each customer is declining, month after month, as the rules' latch remembers it: 1 or 0, one entry a row. */
export function* decliningRows(cooperation: Float64Array, courses: Courses): Steps<Float64Array> {
  const momentum = yield* momentumOf(cooperation, courses);
  return yield* latched<DecliningMetric>(decliningLatch, cooperation.length, { cooperation, ...momentum }, courses);
}

/** Sweeps a latch through every customer's periods. */
export function* latched<M extends DecliningMetric | MatureMetric>(
  latch: Latch<M>,
  rows: number,
  metrics: MetricColumns<M>,
  courses: Courses,
): Steps<Float64Array> {
  const set = yield* holdsIn(latch.set, rows, metrics);
  const reset = yield* holdsIn(latch.reset, rows, metrics);
  const on = new Float64Array(rows);
  const { order } = courses;
  yield* byCustomers(courses, (first, end) => {
    let state = 0;
    for (let k = first; k < end; k++) {
      const row = order[k] ?? 0;
      if (set[row] === 1) state = 1;
      else if (reset[row] === 1) state = 0;
      on[row] = state;
    }
  });
  return on;
}

/** Goes through the customers' entries of `order`. */
function* byCustomers({ starts, order }: Courses, work: (first: number, end: number) => void): Steps<void> {
  // Customers with long histories take longer: a step is as many of them as have as many rows on average.
  const rowsEach = Math.max(1, Math.ceil(order.length / starts.length));
  yield* byRows(0, (starts.length - 1) * rowsEach, (from, to) => {
    const last = Math.ceil(to / rowsEach);
    for (let i = Math.ceil(from / rowsEach); i < last; i++) work(starts[i] ?? 0, starts[i + 1] ?? 0);
  });
}

function* holdsIn<M extends string>(
  condition: Condition<M>,
  rows: number,
  metrics: MetricColumns<M>,
): Steps<Uint8Array> {
  const holds = columnCondition(condition, metrics);
  const into = new Uint8Array(rows);
  yield* byRows(0, rows, (from, to) => holds(from, to, into));
  return into;
}
