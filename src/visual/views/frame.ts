import type { Settings } from '../settings/settings';
import type { Rect } from './scene';
import { sizeOf, type Size } from './size';

/** How the page is divided: what stands above the picture, and where the picture may draw. */
export interface Frame {
  readonly size: Size;
  readonly tabs: boolean;
  readonly menu: boolean;
  readonly finding: boolean;
  readonly subline: boolean;
  readonly picture: Rect;
}

/** @param width,height of the page; @param switchable whether readers may change the view */
export function frameOf(width: number, height: number, settings: Settings, switchable: boolean): Frame {
  const size = sizeOf(width, height);
  const small = size === 'S' || size === 'XS';
  const roomy = size === 'XL' || size === 'L';
  const tabs = switchable && roomy;
  const finding = settings.finding && !small;
  const subline = finding && settings.subline && size === 'XL';
  const parts = { size, tabs, menu: switchable && size === 'M', finding, subline };
  if (small) return { ...parts, picture: inset(width, height, 3, 3, 3) };
  if (size === 'M') return { ...parts, picture: inset(width, height, 12, finding || parts.menu ? 32 : 8, 8) };
  const top = (tabs ? 45 : 8) + (subline ? 57 : finding ? 40 : 4);
  return { ...parts, picture: inset(width, height, 24, top, 0) };
}

function inset(width: number, height: number, side: number, top: number, bottom: number): Rect {
  return { x: side, y: top, width: Math.max(10, width - 2 * side), height: Math.max(10, height - top - bottom) };
}
