import { drawChart, label, line, rectangle, theme, type Chart } from './svg';

export interface ColumnChart extends Pick<Chart, 'title' | 'subtitle'> {
  readonly columns: readonly { readonly name: string; readonly value: number; readonly words: string }[];
  readonly color: string;
  /** A level to compare columns with, which the subtitle names. */
  readonly level?: number;
}

const width = 720;
const height = 360;
const plot = { left: 24, right: 696, top: 96, bottom: 312 };

/** Columns from 0, each with its number on top. */
export function columnChart({ columns, color, level, ...head }: ColumnChart): string {
  const maximum = Math.max(...columns.map(({ value }) => value), level ?? 0);
  const step = (plot.right - plot.left) / columns.length;
  const y = (value: number): number => plot.bottom - ((plot.bottom - plot.top) * value) / maximum;
  const dashed = level === undefined ? [] : [line(plot.left, y(level), plot.right, y(level), theme.ink, 1.3, '4 4')];
  const drawn = columns.flatMap(({ name, value, words }, index) => {
    const middle = plot.left + step * (index + 0.5);
    return [
      label(middle, y(value) - 6, words, { anchor: 'middle', color: theme.ink, halo: true }),
      label(middle, plot.bottom + 20, name, { size: 11, anchor: 'middle' }),
    ];
  });
  const bars = columns.map(({ value }, index) =>
    rectangle(plot.left + step * (index + 0.18), y(value), step * 0.64, plot.bottom - y(value), color),
  );
  const axis = line(plot.left, plot.bottom, plot.right, plot.bottom, theme.axis);
  const body = [...bars, axis, ...dashed, ...drawn];
  return drawChart({ ...head, width, height, body });
}
