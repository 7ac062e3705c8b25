import type { Picture } from '../picture';
import type { Plot, Rect } from '../scene';
import { lensOf, type Lens } from '../window';
import { bandsOf, type Band } from './bands';
import type { Lifecycle } from './statistics';

/** Where the parts of the picture stand. */
export interface Plan {
  readonly plot: Plot;
  /** The stages as they are seen; readers who zoomed in see a part of them. */
  readonly bands: readonly Band[];
  /** The stages before zooming. */
  readonly whole: readonly Band[];
  /** Top of the headers. */
  readonly rule: number;
  readonly top: number;
  readonly bottom: number;
  readonly lens: Lens;
  /** Height of a share of the cooperation axis, as it is seen. */
  readonly yOf: (share: number) => number;
  readonly flows: boolean;
}

export function planOf(picture: Picture, lifecycle: Lifecycle): Plan {
  const { frame, size, windows, settings } = picture;
  const margin = !lifecycle.height ? 0 : size === 'M' ? 24 : 36;
  const below = frame.y + frame.height;
  const flows = settings.flows.show && size === 'XL' && lifecycle.movements?.any === true && frame.height >= 480;
  const rule = frame.y + (size === 'M' ? 2 : 8);
  const top = rule + headerHeight(picture);
  const bottom = Math.max(top + 20, flows ? below - 200 : below - (size === 'M' ? 22 : 36));
  const left = frame.x + margin;
  const right = frame.x + frame.width;
  const whole = bandsOf(left, right, size === 'M' ? 2 : 4);
  const plot = { id: 'lifecycle' as const, x: left, y: top, width: right - left, height: bottom - top };
  const lens = lensOf(plot, windows.lifecycle);
  const bands = whole.map(({ x, width }) => ({ x: lens.x(x), width: width * lens.scaleX }));
  const yOf = (share: number): number => lens.y(bottom - share * (bottom - top));
  return { plot, bands, whole, rule, top, bottom, lens, yOf, flows };
}

/** Height of the headers, from their rule to the plot. */
export function headerHeight({ panel, size }: Picture): number {
  if (panel) return 72;
  return size === 'M' ? 40 : 78;
}

/** The part of a band that is seen; without width when it is outside. */
export function seenBand({ plot }: Plan, band: Band): Band {
  const x = Math.max(plot.x, band.x);
  const end = Math.min(plot.x + plot.width, band.x + band.width);
  return { x, width: Math.max(0, end - x) };
}

/** Where zoomed shapes may be seen; nothing to cut when nothing is zoomed. */
export function clipOf({ plot, lens }: Plan): Rect | undefined {
  const { x, y, width, height } = plot;
  return lens.whole ? undefined : { x, y, width, height };
}
