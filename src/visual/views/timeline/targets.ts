import type { Portfolio } from '../../data/portfolio';
import type { Picture } from '../picture';
import { Remembered } from '../remember';
import type { Fact, Rect, Target } from '../scene';
import type { DrawnLine } from './lines';
import { stepOf } from './months';
import type { Plan } from './plan';
import { monthsPerYear, type Line, type Timeline } from './statistics';

const mostAges = 12;
/** Half the height of the strip along a line that belongs to it, in pixels. */
const reach = 6;

/** The lines, then the ages: both can be pointed at, selected and walked through with the keyboard. */
export function targetsOf(picture: Picture, timeline: Timeline, plan: Plan, lines: readonly DrawnLine[]): Target[] {
  const own = lines.flatMap((line) => lineTarget(picture, timeline, plan, line));
  return [...own, ...ageTargets(picture, timeline, plan, lines)];
}

function lineTarget(picture: Picture, timeline: Timeline, plan: Plan, drawn: DrawnLine): Target[] {
  const { words, numbers, theme, portfolio } = picture;
  const { line, trace, end, d } = drawn;
  if (line.code < 0 || !end) return [];
  const facts: Fact[] = [{ name: words.say('customers'), value: numbers.count(line.customers) }];
  const levelFact = (at: number): Fact[] => {
    const level = levelAt(line, timeline, at);
    return Number.isNaN(level) ? [] : [{ name: words.say('median_cooperation'), value: numbers.index(level) }];
  };
  const target: Target = {
    id: `cohort-${line.code}`,
    bounds: { x: end[0] - 8, y: end[1] - 8, width: 16, height: 16 },
    areas: strips(trace),
    title: drawn.name,
    facts: [...facts, ...levelFact(line.end)],
    color: drawn.color,
    count: line.customers,
    members: () => membersOf(portfolio, line.code),
    outline: [
      { kind: 'path', d, stroke: { color: theme.background, width: drawn.width + 5 }, clip: plan.clip },
      { kind: 'path', d, stroke: { color: drawn.color, width: drawn.width + 1.5 }, clip: plan.clip },
    ],
  };
  const at = (x: number): Target => {
    const [from, to] = plan.seen;
    const month = Math.round(from + ((x - plan.plot.x) / plan.plot.width) * (to - from));
    const age = words.plural('months', month, numbers.count(month));
    const level = levelFact(month / monthsPerYear);
    if (level.length === 0) return target;
    const reached = { name: words.say('role_relationshipAge'), value: age };
    return { ...target, id: `${target.id}-at-${month}`, facts: [...facts, reached, ...level] };
  };
  return [{ ...target, at }];
}

function strips({ x, y }: DrawnLine['trace']): Rect[] {
  const found: Rect[] = [];
  for (let i = 1; i < x.length; i++) {
    const [fromX = NaN, toX = NaN, fromY = NaN, toY = NaN] = [x[i - 1], x[i], y[i - 1], y[i]];
    if (Number.isNaN(fromY + toY)) continue;
    const top = Math.min(fromY, toY) - reach;
    found.push({ x: fromX, y: top, width: toX - fromX, height: Math.abs(toY - fromY) + 2 * reach });
  }
  return found;
}

/** The line's cooperation at an age in years, on the axis's own scale; NaN where it has none. */
export function levelAt(line: Line, { axis }: Pick<Timeline, 'axis'>, years: number): number {
  const { t, median } = line.quartiles;
  const last = t.length - 1;
  const step = Math.round((years / (t[last] ?? 1)) * last);
  return axis[0] + (median[step] ?? NaN) * (axis[1] - axis[0]);
}

function membersOf({ history, rows }: Portfolio, code: number): Uint32Array {
  const { legend } = history;
  const found: number[] = [];
  rows.forEach((row, customer) => {
    if (legend?.codes[row] === code) found.push(customer);
  });
  return Uint32Array.from(found);
}

const counted = new Remembered<number[]>();

/** The ages that are seen in a dozen steps at most; each holds the customers who are of that age now. */
function ageTargets(picture: Picture, timeline: Timeline, plan: Plan, lines: readonly DrawnLine[]): Target[] {
  const { words, numbers, theme, portfolio } = picture;
  const ages = portfolio.measures.relationshipAge;
  if (!ages) return [];
  const { plot, bars, xOf, seen } = plan;
  const step = stepOf(seen[1] - seen[0], mostAges);
  const steps = Math.ceil(timeline.months / step);
  const counts = counted.of(ages, [step, steps].join(), () => countsOf(ages, step, steps));
  return counts.flatMap((count, i) => {
    const months = [i * step, Math.min(timeline.months, (i + 1) * step)] as const;
    const from = Math.max(plot.x, xOf(months[0] / monthsPerYear));
    const to = Math.min(plot.x + plot.width, xOf(months[1] / monthsPerYear));
    if (to - from < 1) return [];
    const middle = (months[0] + months[1]) / 2 / monthsPerYear;
    const range = `${numbers.count(months[0])}–${numbers.count(months[1])}`;
    const levels = lines.flatMap(({ line, name }): Fact[] => {
      const level = levelAt(line, timeline, middle);
      return Number.isNaN(level) ? [] : [{ name, value: numbers.index(level) }];
    });
    const foot = { x: from, y: plot.y + plot.height + 2, width: to - from, height: 18 };
    return {
      id: `age-${i}`,
      bounds: bars ? { ...foot, y: bars.y, height: bars.height } : foot,
      areas: [{ x: from, y: plot.y, width: to - from, height: plot.height }],
      title: words.ranged('months', range),
      facts: [{ name: words.say('customers'), value: numbers.count(count) }, ...levels],
      color: theme.ink,
      count,
      members: () => ofAge(ages, step, steps, i),
    };
  });
}

/** The step that an age belongs to; the oldest belong to the last. NaN for an unknown age. */
function stepAt(age: number, step: number, steps: number): number {
  return age >= 0 ? Math.min(steps - 1, Math.floor(age / step)) : NaN;
}

function countsOf(ages: Float64Array, step: number, steps: number): number[] {
  const counts = new Array<number>(steps).fill(0);
  for (const age of ages) {
    const at = stepAt(age, step, steps);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

function ofAge(ages: Float64Array, step: number, steps: number, wanted: number): Uint32Array {
  const found: number[] = [];
  ages.forEach((age, customer) => {
    if (stepAt(age, step, steps) === wanted) found.push(customer);
  });
  return Uint32Array.from(found);
}
