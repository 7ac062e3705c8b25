import type { Picture } from '../picture';
import type { Rect } from '../scene';
import type { Timeline } from './statistics';
import { monthsPerYear } from './statistics';

/** Where the parts of the picture stand. */
export interface Plan {
  readonly plot: Rect;
  /** Horizontal place of an age, in years. */
  readonly xOf: (years: number) => number;
  /** Height of a share of the cooperation axis, 0–1. */
  readonly yOf: (share: number) => number;
  readonly compact: boolean;
  /** Room for names to the right of the plot, in pixels. */
  readonly aside: number;
  /** Place of the bars under the axis; absent where there is no room. */
  readonly bars?: Rect;
}

export function planOf({ frame, size }: Picture, timeline: Timeline): Plan {
  const compact = size === 'M';
  const low = frame.height < 420;
  const aside = compact ? 8 : Math.min(150, frame.width * 0.16);
  const left = frame.x + (compact ? 28 : 36);
  const top = frame.y + (compact ? 8 : low ? 12 : 30);
  const below = compact ? 22 : low ? 34 : 128;
  const width = Math.max(20, frame.x + frame.width - aside - left);
  const plot = { x: left, y: top, width, height: Math.max(20, frame.y + frame.height - below - top) };
  const bottom = plot.y + plot.height;
  return {
    plot,
    compact,
    aside,
    xOf: (years) => plot.x + ((years * monthsPerYear) / timeline.months) * plot.width,
    yOf: (share) => plot.y + (1 - Math.min(1, Math.max(0, share))) * plot.height,
    bars: below === 128 ? { x: plot.x, y: bottom + 58, width, height: 30 } : undefined,
  };
}
