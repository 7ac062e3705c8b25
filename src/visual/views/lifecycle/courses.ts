import { trajectoriesOf, type Trajectory } from '../../data/trajectories';
import { drawCourses, trajectoriesInFocus, type Course } from '../courses';
import type { Picture } from '../picture';
import type { Rect, Shape } from '../scene';
import { xOf } from './bands';
import { clipOf, type Plan } from './plan';
import { stageCount } from './stage-count';
import type { Lifecycle } from './statistics';

/** The courses through the stages of the customers in focus, when they are few and periods are known. */
export function courses(picture: Picture, lifecycle: Lifecycle, plan: Plan, taken: readonly Rect[]): Shape[] {
  return drawn(picture, lifecycle, plan, trajectoriesInFocus(picture), taken);
}

/** One customer's course, for the time that the pointer is on the customer. */
export function courseShapes(picture: Picture, lifecycle: Lifecycle, plan: Plan, customer: number): Shape[] {
  return drawn(picture, lifecycle, plan, trajectoriesOf(picture.portfolio, [customer]));
}

function isJump(from: number, to: number): boolean {
  return to < from || to > from + 1;
}

function drawn(
  picture: Picture,
  lifecycle: Lifecycle,
  plan: Plan,
  trajectories: readonly Trajectory[],
  taken: readonly Rect[] = [],
): Shape[] {
  if (!lifecycle.height || !picture.portfolio.history.stage) return [];
  const { settings, theme } = picture;
  const placed = trajectories.map((trajectory): Course => {
    const stage = trajectory.stages.at(-1) ?? stageCount;
    const color = settings.stageLooks[stage]?.color ?? theme.ink;
    const jumps = trajectory.stages.map((to, i) => isJump(trajectory.stages[i - 1] ?? to, to));
    return { trajectory, places: placesOf(trajectory, lifecycle, plan), jumps, color };
  });
  return drawCourses(picture, placed, plan.plot, clipOf(plan), taken);
}

/**
 * A customer crosses a stage's band in the time spent there: evenly, from its beginning, and as far as its end or, in
 * the present stage, as far as the customer's point.
 */
export function placesOf(
  { customer, stages, cooperation }: Trajectory,
  { place, axis }: Pick<Lifecycle, 'place' | 'axis'>,
  { bands, yOf }: Pick<Plan, 'bands' | 'yOf'>,
): [number, number][] {
  const now = place[customer] ?? NaN;
  const spells = spellsOf(stages);
  return stages.map((stage, i) => {
    const { start, length, last } = spells[i] ?? { start: i, length: 1, last: true };
    const level = (cooperation[i] ?? NaN) - axis[0];
    const y = yOf(level / (axis[1] - axis[0]));
    if (stage >= stageCount || Number.isNaN(level)) return [NaN, NaN];
    const end = last && Number.isFinite(now) ? now - stage : 0.97;
    const progress = last
      ? length === 1
        ? end
        : 0.03 + ((end - 0.03) * (i - start)) / (length - 1)
      : spread(i - start, length);
    return [xOf(bands, stage + progress), y];
  });
}

/** Evenly within a band that the customer has left again. */
function spread(step: number, length: number): number {
  return 0.03 + (0.94 * (step + 0.5)) / length;
}

/** The run of equal stages that each period belongs to. */
function spellsOf(stages: readonly number[]): { start: number; length: number; last: boolean }[] {
  const spells: { start: number; length: number; last: boolean }[] = [];
  let start = 0;
  stages.forEach((stage, i) => {
    if (stages[i + 1] === stage) return;
    const spell = { start, length: i + 1 - start, last: i === stages.length - 1 };
    for (let k = start; k <= i; k++) spells[k] = spell;
    start = i + 1;
  });
  return spells;
}
