import { faded, tinted } from '../../marks/theme';
import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Fill, Rect, Shape } from '../scene';
import { box, line, text } from '../shapes';
import { halfAt, sliceY, type Triangle } from './triangle';
import type { Slice } from './slices';
import type { Pyramid } from './statistics';

/** Horizontal places of the table's columns. */
export interface Columns {
  readonly definition?: number;
  readonly customers: number;
  readonly value: number;
  /** Right edge. */
  readonly perCustomer: number;
}

const nonConsumer = 3;

/** The headings above the table. */
export function headings(picture: Picture, pyramid: Pyramid, columns: Columns, baseline: number): Shape[] {
  const { theme, words, measure } = picture;
  const place = (x: number, key: string, end: number, anchor: 'start' | 'end' = 'start'): Shape =>
    text(x, baseline, fit(measure, [words.say(key), words.say(`${key}_short`)], end, 12), theme.quiet, { anchor });
  const hasValue = pyramid.value > 0;
  return [
    ...(columns.definition === undefined
      ? []
      : [place(columns.definition, 'share_of_buyers', columns.customers - columns.definition - 8)]),
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
  // With the name above its figures a row is 58 pixels high; from the base up, each keeps clear of the one below.
  const high = columns.definition === undefined ? 58 : 46;
  let lowest = sliceY(triangle, 1) + 6 + high;
  const levels = new Map<number, number>();
  for (const slice of [...slices].reverse()) {
    lowest = Math.min(sliceY(triangle, levelOf(slice)), lowest - high);
    levels.set(slice.tier, lowest);
  }
  return slices.flatMap((slice) => row(picture, pyramid, columns, triangle, slice, levels.get(slice.tier) ?? 0));
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
    const name = fit(
      measure,
      [words.term(look.term).plural, words.term(look.term).short],
      columns.value - columns.customers - 8,
      12,
      600,
    );
    shapes.push(text(columns.customers, y - 20, name, theme.ink, { weight: 600 }));
  }
  return [...shapes, ...shares(picture, pyramid, columns, slice, y)];
}

/** The tier's part of the buyers, counted: the best 20 %, the next 30 %, the rest. */
function definitions(picture: Picture, pyramid: Pyramid, tier: number): string[] {
  const { words, numbers } = picture;
  if (tier === nonConsumer) return [words.say('tier_none'), words.say('tier_none_short')];
  const share = numbers.share(pyramid.groups[tier]?.count ?? 0, pyramid.buyers);
  return [words.say(`tier_share_${tier}`, { share }), share];
}

function shares(picture: Picture, pyramid: Pyramid, columns: Columns, slice: Slice, y: number): Shape[] {
  const { theme, words, numbers, measure, portfolio } = picture;
  const group = pyramid.groups[slice.tier];
  if (!group) return [];
  const focus = portfolio.focus !== undefined;
  const count = focus
    ? words.say('n_of_count', { n: numbers.count(group.focusCount), of: numbers.count(group.count) })
    : words.plural('n_customers', group.count, numbers.count(group.count));
  const scale = barScale(pyramid, columns);
  const customers = columns.value - columns.customers - 10;
  const shapes = [
    ...figure(picture, columns.customers, y, numbers.share(group.count, portfolio.size, 1), count, customers),
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
  const room = columns.perCustomer - columns.value - 70;
  const worth = numbers.value(focus ? group.focusValue : group.value);
  const ratio = group.value > 0 ? group.focusValue / group.value : 0;
  const share = numbers.share(group.value, pyramid.value, group.value === 0 ? 0 : 1);
  shapes.push(
    ...figure(picture, columns.value, y, share, group.value === 0 ? '' : worth, room),
    ...bar(picture, slice.tier, columns.value, y + 4, scale * Math.max(0, group.value / pyramid.value), ratio),
  );
  const each =
    slice.tier === nonConsumer && group.value <= 0
      ? numbers.exactValue(NaN)
      : numbers.exactValue(group.value / group.count);
  const left = columns.perCustomer - measure(each, 15, 600) > columns.value + 60;
  if (left) shapes.push(text(columns.perCustomer, y - 4, each, theme.ink, { size: 15, weight: 600, anchor: 'end' }));
  return shapes;
}

function figure(picture: Picture, x: number, y: number, main: string, beside: string, room: number): Shape[] {
  const { theme, measure } = picture;
  const wide = measure(main, 15, 600) + 8;
  return [
    text(x, y - 4, main, theme.ink, { size: 15, weight: 600 }),
    text(x + wide, y - 4, fit(measure, [beside], room - wide, 12), theme.quiet),
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
  if (tier === nonConsumer) {
    const outline = contrast ? edge : { color: look.color, width: 1.2, dash: '4 3' };
    return [box(rect, tinted(theme, look.color, 0.14), outline)];
  }
  const fill: Fill = contrast ? { pattern: look.mark, color: look.color, background: theme.background } : look.color;
  if (!portfolio.focus) return [box(rect, fill, edge)];
  return [box(rect, faded(theme, look.color), edge), box({ ...rect, width: width * focusShare }, fill)];
}
