import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Rect } from '../scene';
import { nonConsumer, tierCount, type Pyramid } from './statistics';

/** The butterfly's wings: customers at the start, value at the end. */
export type Side = 'customers' | 'value';

/** Sizes of one form of the butterfly, in pixels. */
interface Metrics {
  /** Width of the names between the wings, and of the ratios at the end. */
  readonly names: number;
  readonly ratios: number;
  /** What stands above and below the rows. */
  readonly above: number;
  readonly below: number;
  /** Letters of the titles, the names and the figures. */
  readonly title: number;
  readonly name: number;
  readonly figure: number;
  /** Between a bar and its figure. */
  readonly gap: number;
  /** Ticks, definitions and a second figure as well. */
  readonly full: boolean;
}

const forms: Readonly<Record<'XL' | 'L' | 'M', Metrics>> = {
  XL: { names: 176, ratios: 130, above: 48, below: 114, title: 14, name: 16, figure: 18, gap: 12, full: true },
  L: { names: 136, ratios: 118, above: 32, below: 56, title: 12, name: 14, figure: 15, gap: 10, full: true },
  M: { names: 76, ratios: 0, above: 20, below: 2, title: 11, name: 12, figure: 12, gap: 6, full: false },
};

/** The figures beside a bar. */
export interface Figures {
  readonly main: string;
  readonly beside: string;
  /** Of the wider one, in pixels. */
  readonly width: number;
}

/** A tier's part of both wholes. */
export interface Row extends Rect {
  readonly tier: number;
  readonly share: Readonly<Record<Side, number>>;
  /** The part of the bar that is in focus. */
  readonly focus: Readonly<Record<Side, number>>;
  readonly previous: Readonly<Record<Side, number | undefined>>;
  readonly figures: Readonly<Record<Side, Figures>>;
}

/** Where the parts of the butterfly stand. */
export interface Plan {
  readonly form: Metrics;
  /** Where the wings begin. */
  readonly start: Readonly<Record<Side, number>>;
  /** How far bars and figures may go. */
  readonly room: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly Row[];
  /** Pixels for a share of 1, the same on both sides. */
  readonly scale: number;
}

export function planOf(picture: Picture, pyramid: Pyramid): Plan {
  const { frame, size, settings, words, measure } = picture;
  const form = forms[size === 'XL' || size === 'L' ? size : 'M'];
  // Every row has its name, however long the language's words are.
  const widest = Math.max(...settings.tierLooks.map(({ term }) => measure(words.term(term).short, form.name, 600)));
  const names = Math.min(frame.width / 3, Math.max(form.names, widest + 10));
  return planIn(picture, pyramid, frame, { ...form, names });
}

/** Bars without a word. */
export function glyphPlanOf(picture: Picture, pyramid: Pyramid, place: Rect): Plan {
  const bare = { names: 3, ratios: 0, above: 0, below: 0, title: 11, name: 11, figure: 0, gap: 0, full: false };
  return planIn(picture, pyramid, place, bare);
}

function planIn(picture: Picture, pyramid: Pyramid, frame: Rect, form: Metrics): Plan {
  const room = Math.max(10, (frame.width - form.ratios - form.names) / 2);
  const top = frame.y + form.above;
  const bottom = Math.max(top + 4, frame.y + frame.height - form.below);
  const tiers = Array.from({ length: tierCount }, (_, tier) => tier).filter(
    (tier) => (pyramid.groups[tier]?.count ?? 0) > 0,
  );
  const height = (bottom - top) / Math.max(1, tiers.length);
  const rows = tiers.map((tier, i): Row => {
    const place = { x: frame.x, y: top + i * height, width: frame.width, height };
    return { tier, ...place, ...measured(picture, pyramid, tier, { form, room }) };
  });
  const start = { customers: frame.x + room, value: frame.x + room + form.names };
  return { form, start, room, top, bottom, rows, scale: scaleOf(rows, room, form.gap) };
}

function measured(
  picture: Picture,
  pyramid: Pyramid,
  tier: number,
  within: Pick<Plan, 'form' | 'room'>,
): Pick<Row, 'share' | 'focus' | 'previous' | 'figures'> {
  const group = pyramid.groups[tier] ?? { count: 0, value: 0, focusCount: 0, focusValue: 0 };
  const part = (some: number, all: number): number => (all > 0 ? Math.min(1, Math.max(0, some / all)) : 0);
  return {
    share: {
      customers: group.count / Math.max(1, pyramid.count),
      value: group.value / pyramid.value,
    },
    focus: { customers: part(group.focusCount, group.count), value: part(group.focusValue, group.value) },
    previous: { customers: pyramid.previous?.customers[tier], value: pyramid.previous?.values?.[tier] },
    figures: {
      customers: figuresOf(picture, customerFigures(picture, pyramid, tier, within.form), within),
      value: figuresOf(picture, valueFigures(picture, pyramid, tier, within.form), within),
    },
  };
}

type Wordings = Readonly<Record<'main' | 'beside', readonly string[]>>;

function customerFigures({ words, numbers, portfolio }: Picture, pyramid: Pyramid, tier: number, { full }: Metrics) {
  const group = pyramid.groups[tier];
  const [count, focused] = [group?.count ?? 0, group?.focusCount ?? 0];
  const share = numbers.share(count, pyramid.count, full ? 1 : 0);
  if (!portfolio.focus) {
    return { main: [share], beside: [words.plural('n_customers', count, numbers.count(count)), numbers.count(count)] };
  }
  const [n, of] = [numbers.count(focused), numbers.count(count)];
  return full
    ? { main: [n], beside: [words.say('of_count', { n: of })] }
    : { main: [words.say('n_of_count', { n, of }), n], beside: [] };
}

function valueFigures({ numbers, portfolio }: Picture, pyramid: Pyramid, tier: number, { full }: Metrics): Wordings {
  const group = pyramid.groups[tier];
  const value = (portfolio.focus ? group?.focusValue : group?.value) ?? 0;
  const nothing = value === 0 && tier === nonConsumer;
  return {
    main: [numbers.share(value, pyramid.value, full ? 1 : 0)],
    beside: nothing ? [] : [numbers.value(value)],
  };
}

function figuresOf({ measure }: Picture, wordings: Wordings, { form, room }: Pick<Plan, 'form' | 'room'>): Figures {
  const most = room - form.gap;
  const main = form.figure === 0 ? '' : fit(measure, wordings.main, most, form.figure, 600);
  const beside = form.full ? fit(measure, wordings.beside, most, 12) : '';
  return { main, beside, width: Math.max(measure(main, form.figure, 600), measure(beside, 12, 400)) };
}

/** As long as every bar leaves room for its figures. */
function scaleOf(rows: readonly Row[], room: number, gap: number): number {
  let scale = 20 * room;
  for (const { share, previous, figures } of rows) {
    for (const side of ['customers', 'value'] as const) {
      if (share[side] > 0) scale = Math.min(scale, (room - gap - figures[side].width) / share[side]);
      const before = previous[side] ?? 0;
      if (before > 0) scale = Math.min(scale, (room - 5) / before);
    }
  }
  return Math.max(0, scale);
}
