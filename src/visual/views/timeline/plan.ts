import type { Picture } from '../picture';
import { wholeWindow, type Plot, type Rect } from '../scene';
import { lensOf, mostZoom } from '../window';
import type { Timeline } from './statistics';
import { monthsPerYear } from './statistics';

/** Where the parts of the picture stand. */
export interface Plan {
  readonly plot: Plot;
  /** First and last month of age that is seen. */
  readonly seen: readonly [number, number];
  /** Horizontal place of an age, in years; outside of the plot when readers zoomed away from it. */
  readonly xOf: (years: number) => number;
  /** Height of a share of the cooperation axis, 0–1. */
  readonly yOf: (share: number) => number;
  /** Where zoomed shapes may be seen; nothing to cut when nothing is zoomed. */
  readonly clip?: Rect;
  readonly compact: boolean;
  /** Room for names to the right of the plot, in pixels. */
  readonly aside: number;
  /** Place of the bars under the axis; absent where there is no room. */
  readonly bars?: Rect;
}

/** Closer than this there is nothing more to see: lines are smoothed over neighbouring months. */
const fewestMonths = 3;

export function planOf({ frame, size, windows }: Picture, { months }: Timeline): Plan {
  const compact = size === 'M';
  const low = frame.height < 420;
  const aside = compact ? 8 : Math.min(150, frame.width * 0.16);
  const left = frame.x + (compact ? 28 : 36);
  const top = frame.y + (compact ? 8 : low ? 12 : 30);
  const below = compact ? 22 : low ? 34 : 128;
  const width = Math.max(20, frame.x + frame.width - aside - left);
  const place = { x: left, y: top, width, height: Math.max(20, frame.y + frame.height - below - top) };
  const across = Math.min(mostZoom, Math.max(1, months / fewestMonths));
  const { left: from, right: to } = windows.timeline ?? wholeWindow;
  const lens = lensOf(place, windows.timeline);
  const bottom = place.y + place.height;
  return {
    plot: { ...place, id: 'timeline', across },
    seen: [from * months, to * months],
    compact,
    aside,
    xOf: (years) => lens.x(left + ((years * monthsPerYear) / months) * width),
    yOf: (share) => top + (1 - Math.min(1, Math.max(0, share))) * place.height,
    clip: lens.whole ? undefined : place,
    bars: below === 128 ? { x: left, y: bottom + 58, width, height: 30 } : undefined,
  };
}
