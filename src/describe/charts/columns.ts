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
  const body = columns.flatMap(({ name, value, words }, index) => {
    const middle = plot.left + step * (index + 0.5);
    return [
      rectangle(middle - step * 0.32, y(value), step * 0.64, plot.bottom - y(value), color),
      label(middle, y(value) - 6, words, { anchor: 'middle', color: theme.ink }),
      label(middle, plot.bottom + 20, name, { size: 11, anchor: 'middle' }),
    ];
  });
  body.push(line(plot.left, plot.bottom, plot.right, plot.bottom, theme.axis));
  if (level !== undefined) {
    body.push(line(plot.left, y(level), plot.right, y(level), theme.ink, 1.3, '4 4'));
  }
  return drawChart({ ...head, width, height, body });
}
