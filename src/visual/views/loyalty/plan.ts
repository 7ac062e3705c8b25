import type { Picture } from '../picture';
import type { Rect } from '../scene';
import { lensOf, type Lens } from '../window';
import { inert, latent, loyal, notLoyal, type Loyalty } from './statistics';
import { isCrowded } from './strip-bars';
import { widestTick } from './ticks';

/** Where the parts of the matrix stand. */
export interface Plan {
  readonly plot: Rect;
  /** Width of what stands at the plot's left: numbers and the name of the axis. */
  readonly axis: number;
  /** Pixel position of the thresholds. */
  readonly cutX: number;
  readonly cutY: number;
  /** Headers have a line for a big number: not in the smallest matrices. */
  readonly roomy: boolean;
  /** Whether the thresholds are in what is seen of the plot. */
  readonly seesX: boolean;
  readonly seesY: boolean;
  readonly strip?: Rect;
  /** The strip's customers are too many for points: bars count them. */
  readonly bars: boolean;
  /** The bar of value shares: beside the plot, or under it. */
  readonly bar?: { readonly rect: Rect; readonly upright: boolean };
  /** Baselines of the first line of the headers above and below the plot. */
  readonly above: number;
  readonly below: number;
  readonly lens: Lens;
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
  const roomy = size !== 'M' || (picture.panel && frame.height >= 380);
  const margins = marginsOf(picture, hasStrip, upright, hasValue, roomy);
  const left = frame.x + margins.strip + margins.axis;
  const plot: Rect = {
    x: left,
    y: frame.y + margins.top,
    width: Math.max(20, frame.x + frame.width - margins.right - left),
    height: Math.max(20, frame.height - margins.top - margins.bottom),
  };
  const { least, greatest } = portfolio.scale;
  const lens = lensOf(plot, loyalty.placed ? picture.windows.loyalty : undefined);
  const xOf = (behaviour: number): number => lens.x(plot.x + (clamp(behaviour, 0, 100) / 100) * plot.width);
  const yOf = (attitude: number): number =>
    lens.y(plot.y + (1 - (clamp(attitude, least, greatest) - least) / (greatest - least)) * plot.height);
  const bottom = plot.y + plot.height;
  const strip = hasStrip
    ? { x: frame.x, y: plot.y, width: margins.strip - (size === 'M' ? 8 : 28), height: plot.height }
    : undefined;
  const cutX = loyalty.placed ? xOf(portfolio.cut.behaviour) : plot.x + plot.width / 2;
  const cutY = loyalty.placed ? yOf(portfolio.cut.attitude) : plot.y + plot.height / 2;
  return {
    plot,
    axis: margins.axis,
    cutX,
    cutY,
    roomy,
    seesX: cutX >= plot.x - 0.5 && cutX <= plot.x + plot.width + 0.5,
    seesY: cutY >= plot.y - 0.5 && cutY <= bottom + 0.5,
    strip,
    bars: strip !== undefined && loyalty.placed && isCrowded(picture, strip),
    bar: barOf(picture, plot, upright, hasValue),
    above: frame.y + (size === 'M' ? 14 : 26),
    below: bottom + (size === 'M' ? (roomy ? 36 : 30) : size === 'L' ? 58 : 72),
    lens,
    xOf,
    yOf,
  };
}

/** What is seen of each quadrant; inert and captive share the lower right one. */
export function quadrantRects({ plot, cutX, cutY }: Plan): { code: number; rect: Rect }[] {
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const x = clamp(cutX, plot.x, right);
  const y = clamp(cutY, plot.y, bottom);
  const quadrants = [
    { code: latent, rect: { x: plot.x, y: plot.y, width: x - plot.x, height: y - plot.y } },
    { code: loyal, rect: { x, y: plot.y, width: right - x, height: y - plot.y } },
    { code: notLoyal, rect: { x: plot.x, y, width: x - plot.x, height: bottom - y } },
    { code: inert, rect: { x, y, width: right - x, height: bottom - y } },
  ];
  return quadrants.filter(({ rect }) => rect.width > 0 && rect.height > 0);
}

function marginsOf(picture: Picture, strip: boolean, upright: boolean, value: boolean, roomy: boolean): Margins {
  const { size } = picture;
  if (size === 'M') {
    return { strip: strip ? 34 : 0, axis: 16, right: 6, top: roomy ? 64 : 40, bottom: roomy ? 82 : 54 };
  }
  // Numbers of a long scale need more room than one to seven.
  const axis = 46 + Math.min(60, Math.max(0, Math.ceil(widestTick(picture)) - 22));
  if (size === 'L') return { strip: strip ? 136 : 0, axis, right: 56, top: 82, bottom: value ? 132 : 108 };
  return { strip: strip ? 136 : 0, axis, right: upright ? 300 : 60, top: 98, bottom: 150 };
}

function barOf(picture: Picture, plot: Rect, upright: boolean, value: boolean): Plan['bar'] {
  if (!value || picture.size === 'M') return undefined;
  const { frame } = picture;
  const right = frame.x + frame.width;
  if (upright) return { upright, rect: { x: right - 160, y: plot.y, width: 30, height: plot.height + 90 } };
  return { upright, rect: { x: plot.x, y: frame.y + frame.height - 26, width: plot.width, height: 14 } };
}

function clamp(value: number, least: number, greatest: number): number {
  return Math.min(greatest, Math.max(least, value));
}
