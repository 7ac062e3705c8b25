import { inkOn } from '../../../../common';
import { textWidth } from '../words';
import { axisName, chartParts, legendRow, type ChartParts, type Series } from './plot';
import { block, chance, element, line, rectangle, words, type Sketch, type Skeleton } from './sketch';

/** How many members a category is drawn with when the report does not name them; fewer where each has many bars. */
const unnamed = (bars: number): number => (bars > 3 ? 3 : 6);
/** A bar thinner than this has no room for its number. */
const thin = 7;

interface Bar {
  readonly name: string;
  /** Parts of the bar, each a share of the longest one. */
  readonly parts: readonly { readonly share: number; readonly color: string }[];
}

/** The bars of a chart, the longest as long as the plot; grouped series come side by side, others on top of each other. */
function barsOf({ visual }: Sketch, { members, series }: ChartParts, grouped: boolean): Bar[] {
  const names =
    members.length > 0
      ? members
      : Array.from({ length: unnamed(grouped ? series.length : 1) }, (): Series | undefined => undefined);
  const bars = names.map((member, index) => {
    const key = `${visual.id}/${index}`;
    const size = 1 - (0.6 * index) / names.length - 0.25 * chance(key);
    const parts = series.map(({ color }, part) => ({
      share: grouped ? size * (0.55 + 0.45 * chance(`${key}/${part}`)) : size / series.length,
      color: series.length === 1 ? (member?.color ?? color) : color,
    }));
    return { name: member?.name ?? '', parts };
  });
  const lengths = bars.map(({ parts }) =>
    parts.reduce((length, { share }) => (grouped ? Math.max(length, share) : length + share), 0),
  );
  const longest = Math.max(...lengths, 0.01);
  return bars.map(({ name, parts }) => ({
    name,
    parts: parts.map(({ share, color }) => ({ share: share / longest, color })),
  }));
}

/** Columns from the left, each with a bar where its number will stand. */
function columns(grouped: boolean): Skeleton {
  return (sketch) => {
    const { width, height, palette } = sketch;
    const parts = chartParts(sketch);
    const legend = legendRow(sketch, parts);
    const top = legend.length > 0 ? 42 : 24;
    const bottom = height - 32;
    const bars = barsOf(sketch, parts, grouped);
    const step = width / bars.length;
    const drawn = bars.flatMap(({ name, parts: pieces }, index) => {
      const left = step * (index + 0.18);
      const room = step * 0.64;
      let base = bottom;
      const rectangles = pieces.flatMap(({ share, color }, piece) => {
        const size = share * (bottom - top);
        const x = grouped ? left + (room * piece) / pieces.length : left;
        const wide = grouped ? room / pieces.length - 1 : room;
        const y = (grouped ? bottom : base) - size;
        if (!grouped) base = y;
        const last = grouped || piece === pieces.length - 1;
        const number = block(x + wide / 2 - Math.min(11, wide / 2), y - 11, Math.min(22, wide), 6, palette.grid);
        return [rectangle(x, y, wide, size, color), ...(last ? [number] : [])];
      });
      return [
        ...rectangles,
        ...memberName(palette.second, step * (index + 0.5), bottom + 14, step - 4, name, palette.grid),
      ];
    });
    return [...legend, ...drawn, line(0, bottom, width, bottom, palette.line), ...axisName(sketch, parts.category)];
  };
}

function memberName(ink: string, x: number, y: number, room: number, name: string, ghost: string): string[] {
  if (name === '') return [block(x - Math.min(18, room / 2), y - 7, Math.min(36, room), 6, ghost)];
  return words(x, y, room, name, { size: 11, anchor: 'middle', color: ink });
}

/** Bars from the top, names on the left. */
function rows(grouped: boolean): Skeleton {
  return (sketch) => {
    const { width, height, palette } = sketch;
    const parts = chartParts(sketch);
    const legend = legendRow(sketch, parts);
    const top = legend.length > 0 ? 22 : 2;
    const bars = barsOf(sketch, parts, grouped);
    const longest = Math.max(52, ...bars.map(({ name }) => textWidth(name, 11) + 12));
    const left = Math.min(longest, width * 0.4);
    const step = (height - 20 - top) / bars.length;
    const drawn = bars.flatMap(({ name, parts: pieces }, index) => {
      const y = top + step * (index + 0.16);
      const thick = step * 0.68;
      let start = left;
      const rectangles = pieces.flatMap(({ share, color }, piece) => {
        const size = share * (width - left - 34);
        const x = grouped ? left : start;
        const at = grouped ? y + (thick * piece) / pieces.length : y;
        const high = grouped ? thick / pieces.length - 1 : thick;
        start = x + size;
        const last = (grouped && high >= thin) || piece === pieces.length - 1;
        return [
          rectangle(x, at, size, high, color),
          ...(last ? [block(x + size + 5, at + high / 2 - 3, 22, 6, palette.grid)] : []),
        ];
      });
      const text =
        name === ''
          ? [block(left - 46, y + thick / 2 - 3, 38, 6, palette.grid)]
          : words(left - 8, y + thick / 2 + 4, left - 10, name, { size: 11, anchor: 'end', color: palette.second });
      return [...text, ...rectangles];
    });
    return [...legend, ...drawn, line(left, top, left, height - 20, palette.line), ...axisName(sketch, parts.category)];
  };
}

export const columnChart = columns(false);
export const clusteredColumnChart = columns(true);
export const barChart = rows(false);
export const clusteredBarChart = rows(true);

/** Bars about a middle line, each narrower than the one before. */
export const funnel: Skeleton = (sketch) => {
  const { width, height, palette } = sketch;
  const parts = chartParts(sketch);
  const unknown = Array.from({ length: 5 }, () => ({ name: '', color: palette.accent }));
  const steps = parts.members.length > 0 ? parts.members : unknown;
  const left = Math.min(width * 0.38, Math.max(60, ...steps.map(({ name }) => textWidth(name, 11) + 14)));
  const step = height / Math.max(1, steps.length);
  const middle = left + (width - left) / 2;
  const drawn = steps.flatMap(({ name, color }, index) => {
    const size = (width - left - 8) * 0.98 * 0.66 ** index;
    const y = step * index + 3;
    const number = Math.min(34, size * 0.7);
    return [
      rectangle(middle - size / 2, y, size, step - 6, color),
      element('rect', {
        x: middle - number / 2,
        y: y + step / 2 - 6,
        width: number,
        height: 6,
        rx: 3,
        fill: inkOn(color),
        'fill-opacity': '0.55',
      }),
      ...(name === '' ? [block(left - 50, y + step / 2 - 6, 38, 6, palette.grid)] : []),
      ...words(left - 12, y + step / 2 + 1, left - 12, name, { size: 11, anchor: 'end', color: palette.second }),
    ];
  });
  return [...drawn, ...axisName(sketch, parts.category)];
};
