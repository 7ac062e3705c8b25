import { cut } from '../../text/fit';
import { apart } from '../courses';
import { isFree, labelRect, over, type Trace } from '../label';
import type { Picture } from '../picture';
import type { Rect, Shape } from '../scene';
import { line as leader } from '../shapes';
import type { DrawnLine } from './lines';
import type { Plan } from './plan';
import { endOf, seenPart } from './seen';
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
  return lines.flatMap((line) => label(picture, line, lines, plan, traces, taken));
}

interface Place {
  readonly texts: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly rect: Rect;
}

function label(
  picture: Picture,
  drawn: DrawnLine,
  lines: readonly DrawnLine[],
  plan: Plan,
  traces: readonly Trace[],
  taken: Rect[],
): Shape[] {
  const { theme, words, numbers, measure } = picture;
  const { end, line } = drawn;
  if (!end) return [];
  const title = cut(measure, drawn.name, widest, 12, 600);
  const count = words.plural('n_customers', line.customers, numbers.count(line.customers));
  const places = (plan.compact ? [[title]] : [[title, count], [title]]).flatMap((texts) =>
    placesOf(picture, texts, end, drawn.goesOn, plan),
  );
  // Beside the end of another line a name would be taken for that line's.
  const avoided = [...taken, ...lines.flatMap((other) => (other === drawn ? [] : aroundEnd(other)))];
  const free = places.filter(({ rect }) => avoided.every((other) => apart(rect, other)));
  const place = free.find(({ rect }) => isFree(rect, undefined, traces)) ?? free[0];
  if (!place) return [];
  taken.push(place.rect);
  const { x, y, anchor, texts } = place;
  const led = drawn.goesOn && anchor === 'start' && Math.abs(y - end[1]) > 8;
  return [
    ...(led ? [leader(end[0], end[1], x - 2, y - 4, drawn.color)] : []),
    ...over(picture, x, y, title, theme.ink, { weight: 600, anchor }),
    ...(texts[1] ? over(picture, x, y + 14, texts[1], theme.quiet, { size: 11, anchor }) : []),
  ];
}

function aroundEnd({ end, goesOn }: DrawnLine): Rect[] {
  return end && !goesOn ? [{ x: end[0] - 7, y: end[1] - 7, width: 14, height: 14 }] : [];
}

/** Beside the end, above it, below it; inside the page and above the axis. */
function placesOf(
  picture: Picture,
  texts: readonly string[],
  [x, y]: readonly [number, number],
  goesOn: boolean,
  plan: Plan,
): Place[] {
  const { plot, aside } = plan;
  const extra = texts.length > 1 ? 14 : 0;
  const beside = y - 2 + (extra ? 0 : 6);
  // A line that goes on is named outside of the plot, where names stand one above the other.
  const outside = [0, 18, -18, 36, -36, 54, -54].map((aside) => [x + 10, beside + aside, 'start'] as const);
  const around = [
    [x + 10, beside, 'start'],
    [x, y - 12 - extra, 'middle'],
    [x, y + 20, 'middle'],
    [x - 10, y - 12 - extra, 'end'],
    [x - 10, y + 20, 'end'],
    [x + 10, y - 12 - extra, 'start'],
    [x + 10, y + 20, 'start'],
  ] as const;
  return (goesOn && !plan.compact ? outside : around).flatMap(([left, baseline, anchor]) => {
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
    return inside ? { texts, x: left, y: baseline, anchor, rect } : [];
  });
}

/** A bracket at the end of the band of all customers, and what the band is, where there is room beside the plot. */
export function bandLabel(picture: Picture, timeline: Timeline, plan: Plan, taken: Rect[]): Shape[] {
  const { theme, words, measure } = picture;
  const { plot, aside, compact } = plan;
  const [end, upper] = bandEnd(timeline, plan, 'upper');
  const [, lower] = bandEnd(timeline, plan, 'lower');
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

/** Where an edge of the band of all customers ends. */
function bandEnd({ all }: Timeline, plan: Plan, edge: 'upper' | 'lower'): readonly [number, number] {
  const { t, [edge]: values } = all.quartiles;
  const trace = { x: t.map(plan.xOf), y: values.map((share) => (Number.isNaN(share) ? NaN : plan.yOf(share))) };
  return endOf(seenPart(trace, plan)) ?? [NaN, NaN];
}
