import type { Sentence, Settings } from '../settings/settings';
import type { Rect } from './scene';
import { sizeOf, type Size } from './size';

/** How the page is divided: what stands above the picture, and where the picture may draw. */
export interface Frame {
  readonly size: Size;
  /** The row with the names of the views, the status and the switch of readings. */
  readonly header: boolean;
  /** The names of the views side by side; as a menu where they do not fit. */
  readonly tabs: boolean;
  readonly menu: boolean;
  readonly finding: boolean;
  readonly subline: boolean;
  readonly picture: Rect;
}

/**
 * @param width,height of the page; @param switchable whether readers may change the view; @param tabsFit whether the
 * names of the views fit side by side
 */
export function frameOf(width: number, height: number, settings: Settings, switchable: boolean, tabsFit = true): Frame {
  const size = sizeOf(width, height);
  const small = size === 'S' || size === 'XS';
  const roomy = size === 'XL' || size === 'L';
  const header = switchable && roomy;
  const tabs = header && tabsFit;
  const finding = settings.finding.show && !small;
  const subline = finding && settings.subline.show && size === 'XL';
  const parts = { size, header, tabs, menu: switchable && !small && !tabs, finding, subline };
  if (small) return { ...parts, picture: inset(width, height, 3, 3, 3) };
  if (size === 'M') return { ...parts, picture: inset(width, height, 12, finding || parts.menu ? 32 : 8, 8) };
  const grown = (finding ? growthOf(settings.finding, 18) : 0) + (subline ? growthOf(settings.subline, 12) : 0);
  const top = (header ? 45 : 8) + (subline ? 57 : finding ? 40 : 4) + grown;
  return { ...parts, picture: inset(width, height, 24, top, 0) };
}

/** Pixels by which a sentence is higher than as designed. */
export function growthOf({ fontSize }: Sentence, designed: number): number {
  return Math.max(0, Math.round((fontSize * 4) / 3 - designed));
}

function inset(width: number, height: number, side: number, top: number, bottom: number): Rect {
  return { x: side, y: top, width: Math.max(10, width - 2 * side), height: Math.max(10, height - top - bottom) };
}
