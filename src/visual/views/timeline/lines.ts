import { area, curveMonotoneX, line as curve } from 'd3-shape';
import { mix } from '../../marks/color';
import type { Trace } from '../label';
import type { Picture } from '../picture';
import type { Shape } from '../scene';
import { path } from '../shapes';
import type { Plan } from './plan';
import { endOf, seenPart } from './seen';
import type { Line, Timeline } from './statistics';

/** A line with its looks and its places in pixels. */
export interface DrawnLine {
  readonly line: Line;
  readonly name: string;
  readonly color: string;
  readonly width: number;
  readonly dash?: string;
  readonly trace: Trace;
  /** Its last place in the plot; absent for a line that nobody is on, or that readers zoomed away from. */
  readonly end?: readonly [number, number];
  /** It goes on beyond what is seen. */
  readonly goesOn: boolean;
  readonly d: string;
}

/** The lines in the order in which their names matter: the newest or largest first; all customers without groups. */
export function drawnLines(picture: Picture, timeline: Timeline, plan: Plan): DrawnLine[] {
  const { theme, words } = picture;
  if (timeline.lines.length === 0) {
    return [drawnLine(plan, timeline.all, words.say('all_customers'), { color: theme.ink, width: 3 })];
  }
  return timeline.lines.map((line, i) => {
    const name = nameOf(picture, line);
    const dash = theme.mode === 'contrast' ? [undefined, '8 3', '4 3', '1.5 3'][i % 4] : undefined;
    return drawnLine(plan, line, name, { color: colorOf(picture, timeline, line, i), width: i === 0 ? 3 : 2, dash });
  });
}

/** What a group is called, a date as the locale writes it. */
export function nameOf({ words, numbers }: Picture, { name }: Line): string {
  return numbers.period(name.trim()) || words.say('blank');
}

/** Steps of an order: the newest in the accent, then ink, then grey. Other groups have the report's own colours. */
function colorOf({ theme }: Picture, { ordinal, lines }: Timeline, line: Line, i: number): string {
  if (lines.length === 1) return theme.ink;
  const steps = [theme.accent, theme.ink, theme.axis];
  const own = ordinal ? undefined : theme.group?.(line.name);
  return own ?? steps[Math.min(i, steps.length - 1)] ?? theme.ink;
}

type Looks = Pick<DrawnLine, 'color' | 'width' | 'dash'>;

export function drawnLine(plan: Plan, line: Line, name: string, looks: Looks): DrawnLine {
  const { xOf, yOf } = plan;
  const { t, median } = line.quartiles;
  const steps = t.map((_, k) => k);
  const defined = (k: number): boolean => !Number.isNaN(median[k] ?? NaN);
  const x = (k: number): number => xOf(t[k] ?? 0);
  const y = (k: number): number => yOf(median[k] ?? 0);
  const whole = { x: steps.map(x), y: steps.map((k) => (defined(k) ? y(k) : NaN)) };
  const trace = seenPart(whole, plan);
  const end = endOf(trace);
  return {
    line,
    name,
    ...looks,
    trace,
    end,
    goesOn: end?.[0] !== endOf(whole)?.[0],
    d: curve<number>().defined(defined).x(x).y(y).curve(curveMonotoneX).digits(1)(steps) ?? '',
  };
}

/** Lines on casings of background; those that stand behind a selection, as ghosts. */
export function lineShapes({ theme }: Picture, { clip }: Plan, lines: readonly DrawnLine[], ghosted: boolean): Shape[] {
  const contrast = theme.mode === 'contrast';
  return lines.flatMap(({ d, color, width, dash, end, goesOn }) => {
    if (!d) return [];
    const ghost = contrast ? color : mix(theme.background, color, 0.32);
    const stroke = { color: ghosted ? ghost : color, width: ghosted && contrast ? 1.5 : width, dash };
    const dot = end && !goesOn ? `M${end[0] - 4.5},${end[1]}a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0Z` : '';
    return [
      { ...path(d, undefined, { color: theme.background, width: width + 3 }), clip },
      { ...path(d, undefined, stroke), clip },
      ...(dot ? [path(dot, stroke.color)] : []),
    ];
  });
}

/** The middle half of the customers as a band; as two dotted edges in high contrast. */
export function quartileBand({ theme }: Picture, { quartiles }: Line, { xOf, yOf, clip }: Plan): Shape[] {
  const { t, lower, median, upper } = quartiles;
  const steps = t.map((_, i) => i);
  const defined = (i: number): boolean => !Number.isNaN(median[i] ?? NaN);
  const x = (i: number): number => xOf(t[i] ?? 0);
  const edge = (values: readonly number[]): string =>
    curve<number>()
      .defined(defined)
      .x(x)
      .y((i) => yOf(values[i] ?? 0))
      .curve(curveMonotoneX)
      .digits(1)(steps) ?? '';
  if (theme.mode === 'contrast') {
    const dotted = { color: theme.ink, width: 1, dash: '2 3' };
    return [lower, upper].map((values) => ({ ...path(edge(values), undefined, dotted), clip }));
  }
  const between = area<number>()
    .defined(defined)
    .x(x)
    .y0((i) => yOf(lower[i] ?? 0))
    .y1((i) => yOf(upper[i] ?? 0))
    .curve(curveMonotoneX)
    .digits(1)(steps);
  return [{ ...path(between ?? '', theme.ink, undefined, 0.09), clip }];
}
