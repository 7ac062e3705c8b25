import { dataColors, literalText } from '../objects';
import { textWidth } from '../words';
import { element, fieldsOf, words, type Sketch } from './sketch';

/** One series of a chart. */
export interface Series {
  readonly name: string;
  readonly color: string;
}

/** What a chart shows: its category, the members that the report itself names, and its series. */
export interface ChartParts {
  readonly category: string;
  /** Members of the category that have colours of their own. */
  readonly members: readonly Series[];
  readonly series: readonly Series[];
  /** Whether the series are told apart by a legend. */
  readonly legend: boolean;
}

const inkless = '#8A8886';

/** Reads a chart's fields and colours. */
export function chartParts(sketch: Sketch): ChartParts {
  const { palette, visual } = sketch;
  const { members, measures } = dataColors(visual.objects);
  const colorAt = (index: number): string => palette.series[index] ?? inkless;
  const categories = fieldsOf(sketch, 'Category', 'Group', 'Axis');
  const [split] = fieldsOf(sketch, 'Series', 'Legend');
  const values = fieldsOf(sketch, 'Y', 'Y2', 'Values', 'Size');
  const unsplit = values.map(({ name, reference }, index) => ({
    name,
    color: measures.get(reference) ?? colorAt(index),
  }));
  const named = members.length > 0 ? members : [0, 1, 2].map((index) => ({ name: '', color: colorAt(index + 1) }));
  return {
    category: categories.map(({ name }) => name).join(' › '),
    members: split === undefined ? members : [],
    series: split === undefined ? unsplit : named,
    legend: split !== undefined || values.length > 1,
  };
}

export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A legend in one row above the plot; what does not fit is left to the reader's table below the picture. */
export function legendRow({ palette, width, visual }: Sketch, { series, legend }: ChartParts): string[] {
  if (!legend || literalText(visual.objects, 'legend', 'show') === 'false') return [];
  let x = 0;
  return series.flatMap(({ name, color }) => {
    const room = Math.min(name === '' ? 40 : textWidth(name, 11) + 4, width - x - 14);
    if (room < 30) return [];
    const mark = element('circle', { cx: x + 5, cy: 8, r: 4.5, fill: color });
    const text =
      name === ''
        ? [element('rect', { x: x + 14, y: 5, width: 30, height: 6, rx: 3, fill: palette.grid })]
        : words(x + 14, 12, room, name, { size: 11, color: palette.second });
    x += 14 + room + 14;
    return [mark, ...text];
  });
}

/** The category's name at the end of its axis. */
export function axisName({ palette, width, height }: Sketch, name: string): string[] {
  return words(width, height - 2, width * 0.7, name, { size: 11, anchor: 'end', color: palette.second });
}
