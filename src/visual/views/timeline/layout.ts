import { area, curveMonotoneX, line as curve } from 'd3';
import { parameters } from '../../../relationship/parameters';
import { tinted } from '../../marks/theme';
import { cut } from '../../text/fit';
import type { Finding } from '../finding';
import { isFree, labelRect, over, type Trace } from '../label';
import type { Picture } from '../picture';
import { emptyScene, type Rect, type Scene, type Shape } from '../scene';
import { box, line, path, text } from '../shapes';
import { fewest, monthsPerYear, timelineOf, type Line, type Timeline } from './statistics';

const enters = parameters.maturityCooperation.default;
const leaves = parameters.maturityExit.default;

export function timelineFinding(picture: Picture): Finding {
  const { words, numbers } = picture;
  const timeline = timelineOf(picture.portfolio);
  if (!timeline) return { sentences: [words.say('timeline_needs')], subline: '' };
  const { t, median } = timeline.all.quartiles;
  const said = (prefix: string, at: number, level: number): string[] => {
    const facts = { month: numbers.count(Math.round((t[at] ?? 0) * monthsPerYear)), level: numbers.count(level) };
    return [words.say(prefix, facts), words.say(`${prefix}_short`, facts)];
  };
  const first = median.findIndex((share) => share * 100 >= enters);
  const peak = median.reduce(
    (best, share, i) => (share > (median[best] ?? -1) || Number.isNaN(median[best] ?? NaN) ? i : best),
    0,
  );
  const top = median[peak] ?? NaN;
  const sentences =
    first > 0
      ? said('timeline_matures', first, enters)
      : Number.isNaN(top)
        ? ['']
        : said('timeline_never', peak, Math.round(top * 100));
  const { legend, lines } = timeline;
  const subline =
    legend && lines.length > 0
      ? words.say('timeline_subline_groups', { name: legend.slice(0, 40) })
      : words.say('timeline_subline');
  return { sentences, subline };
}

/** The life cycle against the clock: median cooperation by the age of the relationship. */
export function timelineScene(picture: Picture): Scene {
  const timeline = timelineOf(picture.portfolio);
  if (!timeline || picture.size === 'S' || picture.size === 'XS') return emptyScene;
  const plot = plotOf(picture);
  const xOf = (years: number): number => plot.x + (years / timeline.years) * plot.width;
  const yOf = (share: number): number => plot.y + (1 - Math.min(1, Math.max(0, share))) * plot.height;
  const drawn = lines(picture, timeline, plot, xOf, yOf);
  return {
    back: [
      ...(picture.size === 'M' ? [] : ground(picture, plot, yOf)),
      ...grid(picture, timeline, plot, xOf, yOf),
      ...quartiles(picture, timeline.all, xOf, yOf),
      ...(picture.size === 'M' ? [] : thresholds(picture, plot, yOf)),
    ],
    front: [
      ...drawn.shapes,
      ...(picture.size === 'M' ? [] : thresholdNames(picture, plot, yOf, drawn.traces)),
      ...(picture.size === 'M' ? [] : observed(picture, timeline, plot, xOf)),
    ],
    layers: [],
    targets: [],
  };
}

function plotOf({ frame, size }: Picture): Rect {
  const compact = size === 'M';
  const left = frame.x + (compact ? 24 : 36);
  const top = frame.y + (compact ? 8 : 30);
  const right = frame.x + frame.width - (compact ? 8 : 150);
  const bottom = frame.y + frame.height - (compact ? 22 : 128);
  return { x: left, y: top, width: Math.max(20, right - left), height: Math.max(20, bottom - top) };
}

type Place = (value: number) => number;

function grid(picture: Picture, timeline: Timeline, plot: Rect, xOf: Place, yOf: Place): Shape[] {
  const { theme, words, numbers, size } = picture;
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const shapes: Shape[] = [];
  for (const tick of size === 'M' ? [0, 50, 100] : [0, 25, 50, 75, 100]) {
    const y = yOf(tick / 100);
    shapes.push(text(plot.x - 8, y + 4, numbers.index(tick), theme.quiet, { size: 11, anchor: 'end' }));
    if (tick > 0 && theme.mode !== 'contrast') shapes.push({ ...line(plot.x, y, right, y, theme.ink), opacity: 0.09 });
  }
  shapes.push(line(plot.x, bottom + 0.5, right, bottom + 0.5, theme.axis));
  const step = Math.max(1, Math.ceil(timeline.years / (size === 'M' ? 3 : 8)));
  for (let year = 0; year <= timeline.years; year += step) {
    const months = year * monthsPerYear;
    const label = year === 0 ? numbers.count(0) : words.plural('months', months, numbers.count(months));
    shapes.push(line(xOf(year), bottom, xOf(year), bottom + 4, theme.axis));
    shapes.push(
      text(xOf(year), bottom + 17, label, theme.quiet, { size: 11, anchor: year === 0 ? 'start' : 'middle' }),
    );
  }
  if (size !== 'M') {
    const middle = plot.y + plot.height / 2;
    shapes.push(
      text(plot.x - 36, middle, words.say('median_cooperation'), theme.quiet, { anchor: 'middle', rotate: -90 }),
    );
  }
  return shapes;
}

function quartiles(picture: Picture, all: Line, xOf: Place, yOf: Place): Shape[] {
  const { theme } = picture;
  const { t, lower, median, upper } = all.quartiles;
  const steps = t.map((_, i) => i);
  const defined = (i: number): boolean => !Number.isNaN(median[i] ?? NaN);
  const x = (i: number): number => xOf(t[i] ?? 0);
  const edge = (values: readonly number[]) =>
    curve<number>()
      .defined(defined)
      .x(x)
      .y((i) => yOf(values[i] ?? 0))
      .curve(curveMonotoneX)
      .digits(1)(steps);
  if (theme.mode === 'contrast') {
    const dotted = { color: theme.ink, width: 1, dash: '2 3' };
    return [path(edge(lower) ?? '', undefined, dotted), path(edge(upper) ?? '', undefined, dotted)];
  }
  const between = area<number>()
    .defined(defined)
    .x(x)
    .y0((i) => yOf(lower[i] ?? 0))
    .y1((i) => yOf(upper[i] ?? 0))
    .curve(curveMonotoneX)
    .digits(1)(steps);
  return [path(between ?? '', theme.ink, undefined, 0.09)];
}

/** Maturity begins above its threshold: a tint, and a rule of the stage's colour along the axis. */
function ground({ theme, settings }: Picture, plot: Rect, yOf: Place): Shape[] {
  const color = settings.stageLooks[2]?.color ?? theme.ink;
  const height = yOf(enters / 100) - plot.y;
  const rule = box({ x: plot.x - 4, y: plot.y, width: 4, height }, color);
  return theme.mode === 'contrast' ? [rule] : [box({ ...plot, height }, tinted(theme, color)), rule];
}

function thresholds(picture: Picture, plot: Rect, yOf: Place): Shape[] {
  const { theme, settings } = picture;
  const color = settings.stageLooks[2]?.color ?? theme.ink;
  const right = plot.x + plot.width;
  return [
    line(plot.x, yOf(enters / 100), right, yOf(enters / 100), color, 1.3, '6 4'),
    line(plot.x, yOf(leaves / 100), right, yOf(leaves / 100), color, 1.3, '1.5 3'),
  ];
}

/** The thresholds' names on their lines, at the first place that no curve crosses. */
function thresholdNames(picture: Picture, plot: Rect, yOf: Place, traces: readonly Trace[]): Shape[] {
  const { theme, words, numbers } = picture;
  const named = [
    [words.say('maturity_enters', { n: numbers.count(enters) }), yOf(enters / 100) - 6],
    [words.say('maturity_leaves', { n: numbers.count(leaves) }), yOf(leaves / 100) + 15],
  ] as const;
  return named.flatMap(([name, y]) => {
    for (let x = plot.x + 10; ; x += 20) {
      const place = labelRect(picture, x, y, name, { size: 11 });
      if (place.x + place.width > plot.x + plot.width) return [];
      if (isFree(place, undefined, traces)) return over(picture, x, y, name, theme.ink, { size: 11 });
    }
  });
}

/** The newest group in the accent, then ink, then the quiet greys: groups are ordinal. */
function lines(
  picture: Picture,
  timeline: Timeline,
  plot: Rect,
  xOf: Place,
  yOf: Place,
): { shapes: Shape[]; traces: Trace[] } {
  const { theme, words, size } = picture;
  const drawn = timeline.lines.length > 0 ? timeline.lines : [{ ...timeline.all, name: words.say('all_customers') }];
  const colors = drawn.length === 1 ? [theme.ink] : [theme.accent, theme.ink, theme.axis, theme.ghost];
  const dashes = theme.mode === 'contrast' ? [undefined, '8 3', '4 3', '1.5 3'] : [undefined];
  const ends: End[] = [];
  const traces: Trace[] = [];
  const shapes = drawn.flatMap((one, i) => {
    const { t, median } = one.quartiles;
    const steps = t.map((_, k) => k);
    const defined = (k: number): boolean => !Number.isNaN(median[k] ?? NaN);
    const x = (k: number): number => xOf(t[k] ?? 0);
    const y = (k: number): number => yOf(median[k] ?? 0);
    const d = curve<number>().defined(defined).x(x).y(y).curve(curveMonotoneX).digits(1)(steps) ?? '';
    const color = colors[Math.min(i, colors.length - 1)] ?? theme.ink;
    const width = i === 0 ? 3 : 2;
    traces.push({ x: steps.map(x), y: steps.map((k) => (defined(k) ? y(k) : NaN)) });
    const last = steps.findLast(defined);
    if (last !== undefined) ends.push({ line: one, x: x(last), y: y(last), color });
    return [
      path(d, undefined, { color: theme.background, width: width + 3 }),
      path(d, undefined, { color, width, dash: dashes[i % dashes.length] }),
    ];
  });
  return { shapes: size === 'M' ? shapes : [...shapes, ...endLabels(picture, ends, plot)], traces };
}

interface End {
  readonly line: Line;
  readonly x: number;
  readonly y: number;
  readonly color: string;
}

/** Names at the ends of the lines, in the order of the ends; from the lowest up, each clear of the one below. */
function endLabels(picture: Picture, ends: readonly End[], plot: Rect): Shape[] {
  const { theme, words, numbers, measure } = picture;
  // Two lines of text stay above the axis.
  let lowest = plot.y + plot.height + 12;
  return [...ends]
    .sort((a, b) => b.y - a.y)
    .flatMap(({ line: { name, customers }, x, y, color }) => {
      const baseline = Math.min(y - 2, lowest - 32);
      lowest = baseline;
      const title = cut(measure, name || words.say('blank'), 130, 12, 600);
      const count = words.plural('n_customers', customers, numbers.count(customers));
      return [
        path(`M${x - 4.5},${y}a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0Z`, color),
        ...over(picture, x + 10, baseline, title, theme.ink, { weight: 600 }),
        ...over(picture, x + 10, baseline + 14, count, theme.quiet, { size: 11 }),
      ];
    });
}

/** How many customers each age of the axis rests on. */
function observed(picture: Picture, timeline: Timeline, plot: Rect, xOf: Place): Shape[] {
  const { theme, words, numbers } = picture;
  const bottom = plot.y + plot.height + 88;
  const most = Math.max(1, ...timeline.observed);
  const months = timeline.years * monthsPerYear;
  const width = Math.max(1, plot.width / months - 1.5);
  const bars = timeline.observed.slice(0, months).flatMap((count, month) => {
    const height = (30 * count) / most;
    return count > 0
      ? box(
          { x: xOf(month / monthsPerYear), y: bottom - height, width, height },
          theme.mode === 'contrast' ? theme.ink : theme.ghost,
        )
      : [];
  });
  return [
    text(plot.x, plot.y + plot.height + 48, words.say('observed'), theme.quiet, { size: 11 }),
    ...bars,
    text(plot.x, bottom + 26, words.plural('lines_end', fewest, numbers.count(fewest)), theme.quiet, { size: 11 }),
  ];
}
