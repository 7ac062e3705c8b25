import type { Picture } from '../picture';
import type { Rect } from '../scene';
import type { Loyalty } from './statistics';
import { isCrowded } from './strip-bars';

/** Where the parts of the matrix stand. */
export interface Plan {
  readonly plot: Rect;
  /** Pixel position of the thresholds. */
  readonly cutX: number;
  readonly cutY: number;
  readonly strip?: Rect;
  /** The strip's customers are too many for points: bars count them. */
  readonly bars: boolean;
  /** The bar of value shares: beside the plot, or under it. */
  readonly bar?: { readonly rect: Rect; readonly upright: boolean };
  /** Baselines of the first line of the headers above and below the plot. */
  readonly above: number;
  readonly below: number;
  readonly xOf: (behaviour: number) => number;
  readonly yOf: (attitude: number) => number;
}

interface Margins {
  readonly strip: number;
  readonly axis: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function planOf(picture: Picture, loyalty: Loyalty): Plan {
  const { frame, portfolio, size } = picture;
  const hasStrip = loyalty.strip.count > 0;
  const hasValue = loyalty.value > 0;
  const upright = size === 'XL' && hasValue;
  const margins = marginsOf(picture, hasStrip, upright, hasValue);
  const left = frame.x + margins.strip + margins.axis;
  const plot: Rect = {
    x: left,
    y: frame.y + margins.top,
    width: Math.max(20, frame.x + frame.width - margins.right - left),
    height: Math.max(20, frame.height - margins.top - margins.bottom),
  };
  const { least, greatest } = portfolio.scale;
  const xOf = (behaviour: number): number => plot.x + (clamp(behaviour, 0, 100) / 100) * plot.width;
  const yOf = (attitude: number): number =>
    plot.y + (1 - (clamp(attitude, least, greatest) - least) / (greatest - least)) * plot.height;
  const bottom = plot.y + plot.height;
  const strip = hasStrip
    ? { x: frame.x, y: plot.y, width: margins.strip - (size === 'M' ? 8 : 28), height: plot.height }
    : undefined;
  return {
    plot,
    cutX: loyalty.placed ? xOf(portfolio.cut.behaviour) : plot.x + plot.width / 2,
    cutY: loyalty.placed ? yOf(portfolio.cut.attitude) : plot.y + plot.height / 2,
    strip,
    bars: strip !== undefined && loyalty.placed && isCrowded(picture, strip),
    bar: barOf(picture, plot, upright, hasValue),
    above: frame.y + (size === 'M' ? 14 : 26),
    below: bottom + (size === 'M' ? 30 : size === 'L' ? 58 : 72),
    xOf,
    yOf,
  };
}

function marginsOf(picture: Picture, strip: boolean, upright: boolean, value: boolean): Margins {
  const { size } = picture;
  if (size === 'M') return { strip: strip ? 34 : 0, axis: 16, right: 6, top: 40, bottom: 54 };
  const axis = 46;
  if (size === 'L') return { strip: strip ? 136 : 0, axis, right: 56, top: 82, bottom: value ? 132 : 108 };
  return { strip: strip ? 136 : 0, axis, right: upright ? 300 : 60, top: 98, bottom: 150 };
}

function barOf(picture: Picture, plot: Rect, upright: boolean, value: boolean): Plan['bar'] {
  if (!value || picture.size === 'M') return undefined;
  const { frame } = picture;
  const right = frame.x + frame.width;
  if (upright) return { upright, rect: { x: right - 160, y: plot.y, width: 30, height: plot.height + 90 } };
  return { upright, rect: { x: plot.x, y: frame.y + frame.height - 22, width: plot.width, height: 14 } };
}

function clamp(value: number, least: number, greatest: number): number {
  return Math.min(greatest, Math.max(least, value));
}
