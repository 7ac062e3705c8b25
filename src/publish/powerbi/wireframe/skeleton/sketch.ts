import { element, label, line, rectangle, stableHex, type TextStyle } from '../../../../common';
import type { Palette } from '../palette';
import type { WireField, WireVisual } from '../read';
import { fitted } from '../words';

/** What a skeleton has to draw, in an area of its own that begins at 0, 0. */
export interface Sketch {
  readonly visual: WireVisual;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** Titles of the report's tabs, for a page navigator. */
  readonly tabs: readonly string[];
  /** The tab that the picture is of. */
  readonly current: string;
  /** Names of the report's bookmarks, for a bookmark navigator. */
  readonly bookmarks: readonly string[];
}

/** Draws the inside of one type of visual as SVG elements. */
export type Skeleton = (sketch: Sketch) => string[];

/** Fields of some roles, in the order of the report. */
export const fieldsOf = ({ visual }: Sketch, ...roles: string[]): WireField[] =>
  visual.fields.filter(({ role }) => roles.includes(role));

/** A number from 0 to 1 that depends on the key alone, so that skeletons look like data and never change. */
export const chance = (key: string): number => parseInt(stableHex(key, 6), 16) / 0x1000000;

/** A grey bar where a number or a word will stand. */
export const block = (x: number, y: number, width: number, height: number, fill: string): string =>
  element('rect', { x, y, width: Math.max(0, width), height, rx: Math.min(4, height / 2), fill });

/** A text that keeps within a width. */
export function words(x: number, y: number, width: number, text: string, style: TextStyle = {}): string[] {
  const shown = fitted(text, width, style.size ?? 12, style.bold);
  return shown === '' ? [] : [label(x, y, shown, style)];
}

/** A rectangle with an outline. */
export const frame = (
  x: number,
  y: number,
  width: number,
  height: number,
  stroke: string,
  fill = 'none',
  radius = 3,
): string =>
  element('rect', { x, y, width: Math.max(0, width), height: Math.max(0, height), rx: radius, fill, stroke });

export { element, label, line, rectangle };
