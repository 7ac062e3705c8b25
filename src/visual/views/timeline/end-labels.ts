import { cut } from '../../text/fit';
import { apart } from '../courses';
import { isFree, labelRect, over, type Trace } from '../label';
import type { Picture } from '../picture';
import type { Rect, Shape } from '../scene';
import type { DrawnLine } from './lines';
import type { Plan } from './plan';
import type { Timeline } from './statistics';

const widest = 130;

/** Names and counts at the ends of the lines, the first lines first; shortened, then dropped where others stand. */
export function endLabels(
  picture: Picture,
  lines: readonly DrawnLine[],
  plan: Plan,
  traces: readonly Trace[],
  taken: Rect[],
): Shape[] {
  return lines.flatMap((line) => label(picture, line, plan, traces, taken));
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly rect: Rect;
}

function label(picture: Picture, drawn: DrawnLine, plan: Plan, traces: readonly Trace[], taken: Rect[]): Shape[] {
  const { theme, words, numbers, measure } = picture;
  const { end, line } = drawn;
  if (!end) return [];
  const title = cut(measure, drawn.name, widest, 12, 600);
  const count = words.plural('n_customers', line.customers, numbers.count(line.customers));
  for (const texts of plan.compact ? [[title]] : [[title, count], [title]]) {
    const free = placesOf(picture, texts, end, plan).filter(({ rect }) => taken.every((other) => apart(rect, other)));
    const place = free.find(({ rect }) => isFree(rect, undefined, traces)) ?? free[0];
    if (!place) continue;
    taken.push(place.rect);
    const { x, y, anchor } = place;
    return [
      ...over(picture, x, y, title, theme.ink, { weight: 600, anchor }),
      ...(texts[1] ? over(picture, x, y + 14, texts[1], theme.quiet, { size: 11, anchor }) : []),
    ];
  }
  return [];
}

/** Beside the end, above it, below it; inside the page and above the axis. */
function placesOf(picture: Picture, texts: readonly string[], [x, y]: readonly [number, number], plan: Plan): Place[] {
  const { plot, aside } = plan;
  const extra = texts.length > 1 ? 14 : 0;
  const wanted = [
    [x + 10, y - 2 + (extra ? 0 : 6), 'start'],
    [x, y - 12 - extra, 'middle'],
    [x, y + 20, 'middle'],
    [x - 10, y - 12 - extra, 'end'],
    [x - 10, y + 20, 'end'],
    [x + 10, y - 12 - extra, 'start'],
    [x + 10, y + 20, 'start'],
  ] as const;
  return wanted.flatMap(([left, baseline, anchor]) => {
    const [title = '', second] = texts;
    const first = labelRect(picture, left, baseline, title, { weight: 600, anchor });
    const below = second ? labelRect(picture, left, baseline + 14, second, { size: 11, anchor }) : first;
    const from = Math.min(first.x, below.x);
    const to = Math.max(first.x + first.width, below.x + below.width);
    const rect = { x: from, y: first.y, width: to - from, height: below.y + below.height - first.y };
    const inside =
      rect.x >= plot.x &&
      to <= plot.x + plot.width + aside + 3 &&
      rect.y >= plot.y - 4 &&
      rect.y + rect.height <= plot.y + plot.height;
    return inside ? { x: left, y: baseline, anchor, rect } : [];
  });
}

/** A bracket at the end of the band of all customers, and what the band is, where there is room beside the plot. */
export function bandLabel(picture: Picture, timeline: Timeline, plan: Plan, taken: Rect[]): Shape[] {
  const { theme, words, measure } = picture;
  const { plot, aside, compact } = plan;
  const [end, upper, lower] = bandEnds(timeline, plan);
  const right = plot.x + plot.width;
  const left = Math.max(end, right) + 8;
  // A single line is named at its end; only the band is left to be named.
  const names = [...(timeline.lines.length > 0 ? [words.say('all_customers')] : []), words.say('quartiles')];
  const width = Math.max(...names.map((name) => measure(name, 12, 600))) + 14;
  const bracket = { x: left, y: upper, width: 4, height: lower - upper };
  const rect = { x: left, y: (upper + lower) / 2 - 16, width, height: 34 };
  const shown = !compact && lower - upper >= 12 && width <= right + aside - left;
  if (!shown || ![bracket, rect].every((one) => taken.every((other) => apart(one, other)))) return [];
  taken.push(rect);
  return [
    { kind: 'path', d: `M${left},${upper}h4V${lower}h-4`, stroke: { color: theme.axis, width: 1 } },
    ...names.flatMap((name, i) => {
      const first = i < names.length - 1;
      const style = first ? ({ weight: 600 } as const) : ({ size: 11 } as const);
      return over(picture, left + 12, rect.y + 13 + 15 * i, name, first ? theme.ink : theme.quiet, style);
    }),
  ];
}

/** Where the band of all customers ends: its place, its upper and its lower edge. */
function bandEnds({ all }: Timeline, { xOf, yOf }: Plan): [number, number, number] {
  const { t, upper, lower, median } = all.quartiles;
  const last = median.findLastIndex((share) => !Number.isNaN(share));
  return [xOf(t[last] ?? 0), yOf(upper[last] ?? 0), yOf(lower[last] ?? 0)];
}
