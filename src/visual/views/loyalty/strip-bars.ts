import { faded } from '../../marks/theme';
import { customersInFocus } from '../../data/focused';
import type { Portfolio } from '../../data/portfolio';
import type { Picture } from '../picture';
import { radiusOf } from '../radius';
import { Remembered } from '../remember';
import type { Rect, Shape } from '../scene';
import { box } from '../shapes';
import { regular, unclassified } from './statistics';

/** Height of a bar with the gap above it, in pixels. */
const pitch = 5.3;
/** Points of one bar's height that may stand side by side, as a multiple of those that fit without overlap. */
const crowd = 1.5;

/** The two halves of the strip: regular customers above, the others below. */
export function stripBoxes(strip: Rect): { upper: Rect; lower: Rect } {
  const height = (strip.height - 4) / 2;
  return { upper: { ...strip, height }, lower: { ...strip, y: strip.y + height + 4, height } };
}

/** Where marks may stand in one half of the strip, below its two lines of text. */
export function stripPlot(picture: Picture, half: Rect): Rect {
  const compact = picture.size === 'M';
  const room = compact ? 6 : half.height < 90 ? 24 : 44;
  const inset = compact ? 4 : 8;
  return {
    x: half.x + inset,
    y: half.y + room,
    width: Math.max(2, half.width - 2 * inset),
    height: Math.max(4, half.height - room - 6),
  };
}

interface Bins {
  readonly plot: Rect;
  readonly counts: Float64Array;
  readonly focusCounts: Float64Array;
  readonly code: number;
}

function binsOf(picture: Picture, half: Rect, code: number): Bins {
  const { portfolio } = picture;
  const plot = stripPlot(picture, half);
  const length = Math.max(1, Math.floor(plot.height / pitch));
  const counts = countsOf(portfolio, code, length);
  return {
    plot,
    counts,
    focusCounts: portfolio.focus ? countsOf(portfolio, code, length, portfolio.focus) : counts,
    code,
  };
}

const known = new Remembered<Float64Array>(8);

/** Customers of one half by height, from the top; those in focus alone when a focus is given. */
function countsOf(portfolio: Portfolio, code: number, length: number, focus?: Uint8Array): Float64Array {
  const { loyalty, measures, cut } = portfolio;
  if (!loyalty) return new Float64Array(length);
  return known.of(focus ?? loyalty.codes, [code, length, cut.behaviour].join(), () => {
    const counts = new Float64Array(length);
    const { codes } = loyalty;
    const { behaviouralLoyalty } = measures;
    const list = focus && customersInFocus(focus);
    const customers = list?.length ?? codes.length;
    for (let k = 0; k < customers; k++) {
      const i = list ? (list[k] ?? 0) : k;
      if (codes[i] !== code) continue;
      const share = heightShare(cut.behaviour, code, behaviouralLoyalty?.[i] ?? NaN);
      const bin = Math.min(length - 1, Math.floor((1 - share) * length));
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    return counts;
  });
}

/** Behaviour as a share of its half's height: each half ends at the threshold. In the middle when it is unknown. */
export function heightShare(cut: number, code: number, behaviour: number): number {
  const [least, greatest] = code === regular ? [cut, 100] : [0, cut];
  if (Number.isNaN(behaviour)) return 0.5;
  return Math.min(1, Math.max(0, (behaviour - least) / Math.max(greatest - least, 1e-9)));
}

function halvesOf(picture: Picture, strip: Rect): Bins[] {
  const { upper, lower } = stripBoxes(strip);
  return [binsOf(picture, upper, regular), binsOf(picture, lower, unclassified)];
}

/** Whether the customers of the strip would hide one another as points. */
export function isCrowded(picture: Picture, strip: Rect): boolean {
  const radius = radiusOf(picture.portfolio.size, picture.size);
  return halvesOf(picture, strip).some(({ plot, counts }) => {
    const side = Math.max(1, Math.floor(plot.width / (2 * radius)));
    return counts.some((count) => count > crowd * side * Math.max(1, pitch / (2 * radius)));
  });
}

/** The strip as a histogram of behaviour: lengths compare within each half, the headings count both. */
export function stripBars(picture: Picture, strip: Rect): Shape[] {
  const { theme, settings, portfolio } = picture;
  return halvesOf(picture, strip).flatMap(({ plot, counts, focusCounts, code }) => {
    const most = Math.max(1, ...counts);
    const color = settings.loyaltyLooks[code]?.color ?? theme.axis;
    const edge = theme.mode === 'contrast' ? { color: theme.ink, width: 0.5 } : undefined;
    return Array.from(counts).flatMap((count, bin) => {
      if (count === 0) return [];
      const rect = { x: plot.x, y: plot.y + bin * pitch, width: lengthOf(count), height: pitch - 1.1 };
      if (!portfolio.focus) return [box(rect, color)];
      const part = { ...rect, width: (rect.width * (focusCounts[bin] ?? 0)) / count };
      return [box(rect, faded(theme, color), edge), ...(part.width > 0 ? [box(part, color)] : [])];
    });

    /** A bar of some customers is always seen. */
    function lengthOf(count: number): number {
      return Math.max(1.5, (count / most) * plot.width);
    }
  });
}
