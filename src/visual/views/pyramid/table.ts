import { faded, tinted } from '../../marks/theme';
import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Fill, Rect, Shape } from '../scene';
import { box, line, tagged, text } from '../shapes';
import { halfAt, sliceY, type Triangle } from './triangle';
import type { Slice } from './slices';
import { definitions } from './definition';
import { nonConsumer, type Pyramid } from './statistics';

/** Horizontal places of the table's columns. */
export interface Columns {
  readonly definition?: number;
  readonly customers: number;
  readonly value: number;
  /** Whether the tiers' full names have room above the figures. */
  readonly named: boolean;
  /** Right edge. */
  readonly perCustomer: number;
}

/** The headings above the table. */
export function headings(picture: Picture, pyramid: Pyramid, columns: Columns, baseline: number): Shape[] {
  const { theme, words, measure } = picture;
  const place = (x: number, key: string, end: number, anchor: 'start' | 'end' = 'start'): Shape =>
    text(x, baseline, fit(measure, [words.say(key), words.say(`${key}_short`)], end, 12), theme.quiet, { anchor });
  const hasValue = pyramid.value > 0;
  return [
    ...(columns.definition === undefined
      ? []
      : [text(columns.definition, baseline, words.say('definition'), theme.quiet)]),
    place(columns.customers, 'share_of_customers_title', columns.value - columns.customers - 8),
    ...(hasValue
      ? [
          place(columns.value, 'share_of_value_title', columns.perCustomer - columns.value - 70),
          place(columns.perCustomer, 'per_customer', 90, 'end'),
        ]
      : []),
    line(columns.definition ?? columns.customers, baseline + 8.5, columns.perCustomer, baseline + 8.5, theme.line),
  ];
}

/** One row a tier, level with its slice as far as rows keep apart, joined to it by a thin line. */
export function rows(
  picture: Picture,
  pyramid: Pyramid,
  columns: Columns,
  triangle: Triangle,
  slices: readonly Slice[],
): Shape[] {
  const levels = levelsOf(picture, columns, triangle, slices);
  return slices.flatMap((slice, i) => row(picture, pyramid, columns, triangle, slice, levels[i] ?? 0));
}

/** From the base up, each row keeps clear of the one below; where that leads above the headings, from the top down. */
function levelsOf(
  { frame }: Picture,
  columns: Columns,
  triangle: Triangle,
  slices: readonly Slice[],
): readonly number[] {
  // With the name above its figures a row is 58 pixels high.
  const named = columns.definition === undefined;
  const high = named ? 58 : 46;
  const levels = slices.map((slice) => sliceY(triangle, levelOf(slice)));
  let lowest = sliceY(triangle, 1) + 6 + high;
  for (let i = levels.length - 1; i >= 0; i--) levels[i] = lowest = Math.min(levels[i] ?? 0, lowest - high);
  let highest = frame.y + (named ? 50 : 40) - high;
  for (let i = 0; i < levels.length; i++) levels[i] = highest = Math.max(levels[i] ?? 0, highest + high);
  return levels;
}

/** The height of a slice's middle; in the apex, of its centre of mass. */
function levelOf(slice: Slice): number {
  return slice.top === 0 ? (2 / 3) * slice.bottom : (slice.top + slice.bottom) / 2;
}

function row(
  picture: Picture,
  pyramid: Pyramid,
  columns: Columns,
  triangle: Triangle,
  slice: Slice,
  y: number,
): Shape[] {
  const { theme, words, measure, settings } = picture;
  const look = settings.tierLooks[slice.tier];
  const group = pyramid.groups[slice.tier];
  if (!look || !group) return [];
  const level = levelOf(slice);
  const from = triangle.apexX + halfAt(triangle, level) + 6;
  const first = columns.definition ?? columns.customers;
  const shapes: Shape[] = [line(from, sliceY(triangle, level), first - 10, y, theme.line)];
  if (columns.definition !== undefined) {
    const width = columns.customers - columns.definition - 10;
    shapes.push(
      text(columns.definition, y + 5, fit(measure, definitions(picture, pyramid, slice.tier), width, 13), theme.ink, {
        size: 13,
      }),
    );
  } else {
    const { plural, short } = words.term(look.term);
    const name = columns.named ? plural : short;
    shapes.push(text(columns.customers, y - 20, name, theme.ink, { weight: 600 }));
  }
  return [...shapes, ...shares(picture, pyramid, columns, slice, y)];
}

function shares(picture: Picture, pyramid: Pyramid, columns: Columns, slice: Slice, y: number): Shape[] {
  const { theme, words, numbers, measure, portfolio } = picture;
  const group = pyramid.groups[slice.tier];
  if (!group) return [];
  const focus = portfolio.focus !== undefined;
  const [count, focusCount] = [numbers.count(group.count), numbers.count(group.focusCount)];
  const main = focus ? focusCount : numbers.share(group.count, portfolio.size, 1);
  const beside = focus
    ? [words.say('of_count', { n: count })]
    : [words.plural('n_customers', group.count, count), count];
  const scale = barScale(pyramid, columns);
  const customers = columns.value - columns.customers - 10;
  const shapes = [
    ...tagged('headers.shares', figure(picture, columns.customers, y, main, beside, customers)),
    ...bar(
      picture,
      slice.tier,
      columns.customers,
      y + 4,
      scale * (group.count / portfolio.size),
      group.focusCount / group.count,
    ),
  ];
  if (!(pyramid.value > 0)) return shapes;
  const mean = slice.tier === nonConsumer && group.value <= 0 ? NaN : group.value / group.count;
  const most = columns.perCustomer - columns.value - 60;
  const each = fit(measure, [numbers.exactValue(mean), numbers.value(mean)], most, 15, 600);
  const room = columns.perCustomer - columns.value - measure(each, 15, 600) - 12;
  const value = focus ? group.focusValue : group.value;
  const ratio = group.value > 0 ? group.focusValue / group.value : 0;
  const share = numbers.share(value, pyramid.value, value === 0 ? 0 : 1);
  const worth = value === 0 ? [] : [numbers.value(value)];
  const look = { size: 15, weight: 600, anchor: 'end', part: 'headers.values' } as const;
  shapes.push(
    ...tagged('headers.values', figure(picture, columns.value, y, share, worth, room)),
    ...bar(picture, slice.tier, columns.value, y + 4, scale * Math.max(0, group.value / pyramid.value), ratio),
    text(columns.perCustomer, y - 4, each, theme.ink, look),
  );
  return shapes;
}

function figure(
  picture: Picture,
  x: number,
  y: number,
  main: string,
  beside: readonly string[],
  room: number,
): Shape[] {
  const { theme, measure } = picture;
  const wide = measure(main, 15, 600) + 8;
  return [
    text(x, y - 4, main, theme.ink, { size: 15, weight: 600 }),
    text(x + wide, y - 4, fit(measure, beside, room - wide, 12), theme.quiet),
  ];
}

/** Pixels for a share of 1, the same on both sides so that lengths compare. */
function barScale(pyramid: Pyramid, columns: Columns): number {
  const room = Math.min(columns.value - columns.customers - 20, columns.perCustomer - columns.value - 20);
  const greatest = pyramid.groups.reduce(
    (most, group) =>
      Math.max(most, group.count / Math.max(pyramid.count, 1), pyramid.value > 0 ? group.value / pyramid.value : 0),
    0.01,
  );
  return Math.min(231, room / greatest);
}

function bar(picture: Picture, tier: number, x: number, y: number, width: number, focusShare: number): Shape[] {
  const { theme, settings, portfolio } = picture;
  const look = settings.tierLooks[tier];
  if (!look) return [];
  if (width < 0.5) return [line(x + 0.5, y, x + 0.5, y + 12, theme.axis)];
  const contrast = theme.mode === 'contrast';
  const rect: Rect = { x, y, width, height: 12 };
  const edge = contrast ? { color: theme.ink, width: 1.2 } : undefined;
  const fill: Fill = contrast ? { pattern: look.mark, color: look.color, background: theme.background } : look.color;
  const inner = { ...rect, width: width * Math.min(1, Math.max(0, focusShare)) };
  const bare = tier === nonConsumer;
  const outline = bare && !contrast ? { color: look.color, width: 1.2, dash: '4 3' } : edge;
  const whole = bare ? tinted(theme, look.color, 0.14) : portfolio.focus ? faded(theme, look.color) : fill;
  const part = portfolio.focus && inner.width > 0 ? [box(inner, bare ? look.color : fill)] : [];
  return tagged(look.part, [box(rect, whole, outline), ...part]);
}
