import { drawChart, element, label, line, path, theme, type Chart } from './svg';

/** A curve over a plot; `values` run along x from 0 to its last index. */
export interface Curve {
  readonly name: string;
  readonly color: string;
  readonly values: readonly number[];
  readonly dash?: string;
}

export interface CurveChart extends Pick<Chart, 'title' | 'subtitle'> {
  readonly curves: readonly Curve[];
  /** Top of the y axis; its bottom is 0. */
  readonly maximum: number;
  /** Ticks as [value, words]. */
  readonly yTicks: readonly (readonly [value: number, words: string])[];
  /** Ticks as [index, words]. */
  readonly xTicks: readonly (readonly [index: number, words: string])[];
  readonly xTitle: string;
  /** A point worth naming: index, value, words. */
  readonly mark?: readonly [index: number, value: number, words: string];
}

const width = 720;
const height = 400;
const plot = { left: 64, right: 560, top: 84, bottom: 336 };

/** Curves that share one axis, named where they end. */
export function curveChart({ curves, maximum, yTicks, xTicks, xTitle, mark, ...head }: CurveChart): string {
  const last = Math.max(1, ...curves.map(({ values }) => values.length - 1));
  const x = (index: number): number => plot.left + ((plot.right - plot.left) * index) / last;
  const y = (value: number): number => plot.bottom - ((plot.bottom - plot.top) * value) / maximum;
  const body = [
    ...yTicks.flatMap(([value, words]) => [
      line(plot.left, y(value), plot.right, y(value), value === 0 ? theme.axis : theme.grid),
      label(plot.left - 8, y(value) + 4, words, { size: 11, anchor: 'end' }),
    ]),
    ...xTicks.map(([index, words]) => label(x(index), plot.bottom + 20, words, { size: 11, anchor: 'middle' })),
    label(plot.right, plot.bottom + 42, xTitle, { size: 11, anchor: 'end' }),
    ...curves.map(({ values, color, dash }) =>
      path(
        values.map((value, index) => [x(index), y(value)] as const),
        color,
        2.5,
        dash,
      ),
    ),
    ...namesOf(curves, x(last), y),
  ];
  if (mark !== undefined) {
    const [index, value, words] = mark;
    body.push(
      line(x(index), plot.bottom, x(index), y(value), theme.axis, 1.3, '3 3'),
      element('circle', { cx: x(index), cy: y(value), r: 4.5, fill: theme.ink }),
      label(x(index) + 12, y(value) + 18, words, { size: 14, bold: true, color: theme.ink }),
    );
  }
  return drawChart({ ...head, width, height, body });
}

/** Names at the ends of curves, moved apart where they would touch. */
function namesOf(curves: readonly Curve[], end: number, y: (value: number) => number): string[] {
  const placed = curves
    .filter(({ name }) => name !== '')
    .map(({ name, color, values }) => ({ name, color, at: y(values.at(-1) ?? 0) + 4 }))
    .sort((a, b) => a.at - b.at);
  placed.forEach((each, index) => {
    const above = placed[index - 1];
    if (above !== undefined && each.at - above.at < 18) each.at = above.at + 18;
  });
  return placed.flatMap(({ name, color, at }) => [
    line(end + 6, at - 4, end + 16, at - 4, color, 2.5),
    label(end + 20, at, name, { color: theme.ink }),
  ]);
}
