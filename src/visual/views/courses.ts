import { cut } from '../text/fit';
import { fewInFocus } from '../data/focused';
import { trajectoriesOf, type Trajectory } from '../data/trajectories';
import { holds, isFree, labelRect, over, type Trace } from './label';
import type { Picture } from './picture';
import type { Rect, Shape } from './scene';
import { at, path } from './shapes';

/** With more than this many customers their courses would be a tangle: their median speaks for them. */
export const mostCourses = 30;
/** With more, a course is drawn in quiet ink and without a casing. */
const mostCased = 3;

/** One customer's course, placed. */
export interface Course {
  readonly trajectory: Trajectory;
  /** NaN where the customer was not measured. */
  readonly places: readonly (readonly [number, number])[];
  /** Whether the way to a place is a jump, not a step: back to an earlier stage, or over one. */
  readonly jumps?: readonly boolean[];
  /** Colour of the ring at its end. */
  readonly color: string;
}

/** The courses of the customers in focus, when they are few. */
export function trajectoriesInFocus({ portfolio }: Picture): Trajectory[] {
  return trajectoriesOf(portfolio, fewInFocus(portfolio.focus, mostCourses));
}

/** Courses as lines that end in a ring, with the customer's name where nothing is in the way. */
export function drawCourses(
  picture: Picture,
  courses: readonly Course[],
  plot: Rect,
  clip: Rect | undefined,
  taken: readonly Rect[] = [],
): Shape[] {
  const { theme } = picture;
  const cased = courses.length <= mostCased;
  const color = cased ? theme.ink : theme.quiet;
  const lines = courses.flatMap(({ places, jumps }) => {
    const steps = lineThrough(places, (i) => !jumps?.[i]);
    const leaps = jumps ? lineThrough(places, (i) => jumps[i] === true) : '';
    const casing = path(steps, undefined, { color: theme.background, width: 4 });
    const shapes = [
      path(leaps, undefined, { color: theme.axis, width: 1, dash: '2 3' }),
      ...(cased ? [casing] : []),
      path(steps, undefined, { color, width: 1.6 }),
    ];
    return shapes.filter((shape) => shape.d !== '').map((shape) => ({ ...shape, clip }));
  });
  return [...lines, ...endings(picture, courses, plot, taken)];
}

/** The stretches of a course that are wanted, each told by the position of its end. */
function lineThrough(places: Course['places'], wanted: (end: number) => boolean): string {
  let d = '';
  let drawnTo = -1;
  for (let i = 1; i < places.length; i++) {
    const [fromX, fromY] = places[i - 1] ?? [NaN, NaN];
    const [x, y] = places[i] ?? [NaN, NaN];
    if (!wanted(i) || ![fromX, fromY, x, y].every(Number.isFinite)) continue;
    d += `${drawnTo === i - 1 ? '' : `M${at(fromX)},${at(fromY)}`}L${at(x)},${at(y)}`;
    drawnTo = i;
  }
  return d;
}

/** A course as what labels keep clear of. */
export function traceOf({ places }: Course): Trace {
  return { x: places.map(([x]) => x), y: places.map(([, y]) => y) };
}

function endings(picture: Picture, courses: readonly Course[], plot: Rect, taken: readonly Rect[]): Shape[] {
  const { theme } = picture;
  const traces = courses.map(traceOf);
  const labels: Rect[] = [...taken];
  return courses.flatMap(({ trajectory, places, color }) => {
    const end = places.findLast(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
    if (!end || !holds(plot, end[0], end[1], 1)) return [];
    const [x, y] = end;
    const ring = path(`M${at(x - 4)},${at(y)}a4,4 0 1,0 8,0a4,4 0 1,0 -8,0Z`, theme.background, { color, width: 2 });
    return [ring, ...nameAt(picture, trajectory.name, x, y, plot, traces, labels)];
  });
}

/** The name beside the end, clear of other names and, if it can be, of the lines; dropped where there is no place. */
function nameAt(
  picture: Picture,
  name: string,
  x: number,
  y: number,
  plot: Rect,
  traces: readonly Trace[],
  labels: Rect[],
): Shape[] {
  const { measure, theme, words } = picture;
  const said = cut(measure, name.trim() || words.say('blank'), 130, 12, 600);
  const places = [
    [x + 9, y + 4, 'start'],
    [x - 9, y + 4, 'end'],
    [x, y - 10, 'middle'],
    [x, y + 19, 'middle'],
  ] as const;
  const free = places.flatMap(([left, baseline, anchor]) => {
    const place = labelRect(picture, left, baseline, said, { weight: 600, anchor });
    return inside(place, plot) && labels.every((other) => apart(place, other)) ? { left, baseline, anchor, place } : [];
  });
  const best = free.find(({ place }) => isFree(place, undefined, traces)) ?? free[0];
  if (!best) return [];
  labels.push(best.place);
  return over(picture, best.left, best.baseline, said, theme.ink, { weight: 600, anchor: best.anchor });
}

function inside(a: Rect, b: Rect): boolean {
  return a.x >= b.x && a.x + a.width <= b.x + b.width && a.y >= b.y && a.y + a.height <= b.y + b.height;
}

/** Whether two places have nothing in common. */
export function apart(a: Rect, b: Rect): boolean {
  return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
}
