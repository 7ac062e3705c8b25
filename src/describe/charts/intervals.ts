import { at, drawChart, element, label, line, theme, type Chart } from './svg';

/** A value with its interval, and what it should be. */
export interface Interval {
  readonly name: string;
  readonly value: number;
  /** Half-width; null where there is none. */
  readonly margin: number | null;
  readonly truth: number;
}

export interface IntervalChart extends Pick<Chart, 'title' | 'subtitle'> {
  readonly intervals: readonly Interval[];
  /** Words for the two marks: the truth, the measured value with its interval. */
  readonly legend: readonly [truth: string, measured: string];
  readonly ticks: readonly (readonly [value: number, words: string])[];
}

const width = 720;
const row = 24;
const plot = { left: 248, right: 696, top: 112 };

/** One row each: the interval as a line, its middle as a disc, the truth as a diamond. */
export function intervalChart({ intervals, legend, ticks, ...head }: IntervalChart): string {
  const bottom = plot.top + row * intervals.length;
  const values = ticks.map(([value]) => value);
  const lowest = Math.min(...values);
  const scale = (plot.right - plot.left) / (Math.max(...values) - lowest || 1);
  const x = (value: number): number => Math.min(plot.right, Math.max(plot.left, plot.left + (value - lowest) * scale));
  const body = ticks.flatMap(([value, words]) => [
    line(x(value), plot.top - 6, x(value), bottom, value === 0 ? theme.axis : theme.grid),
    label(x(value), bottom + 18, words, { size: 11, anchor: 'middle' }),
  ]);
  body.push(diamond(plot.left + 6, 80), label(plot.left + 18, 84, legend[0], { color: theme.ink }));
  body.push(
    line(plot.left + 120, 80, plot.left + 148, 80, theme.axis, 2),
    disc(plot.left + 134, 80),
    label(plot.left + 156, 84, legend[1], { color: theme.ink }),
  );
  intervals.forEach(({ name, value, margin, truth }, index) => {
    const y = plot.top + row * (index + 0.5);
    body.push(label(plot.left - 12, y + 4, name, { anchor: 'end', color: theme.ink }));
    if (margin !== null) body.push(line(x(value - margin), y, x(value + margin), y, theme.axis, 2));
    body.push(disc(x(value), y), diamond(x(truth), y));
  });
  return drawChart({ ...head, width, height: bottom + 36, body });
}

const disc = (cx: number, cy: number): string =>
  element('circle', { cx, cy, r: 3.5, fill: theme.background, stroke: theme.secondInk, 'stroke-width': 1.6 });

const diamond = (x: number, y: number): string =>
  element('path', { d: `M${at(x)} ${at(y - 5)}l5 5l-5 5l-5 -5Z`, fill: theme.accent });
