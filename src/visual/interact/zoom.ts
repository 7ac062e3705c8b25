import { wholeWindow, type Window } from '../views/scene';
import { mostZoom } from '../views/window';

/** One step of a button or a key. */
export const zoomStep = 1.5;

/** Zooming out by as much as in is subject to rounding: a window of this length is meant to be the whole. */
const nearlyWhole = 1 - 1e-9;

const wholeAxis = [wholeWindow.left, wholeWindow.right] as const;

/** A place of the plot as it is seen: shares of its width from the left and of its height from the bottom. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export const middleOfPlot: Place = { x: 0.5, y: 0.5 };

/** How many times larger than the whole a window shows the plot. */
export function zoomOf({ left, right }: Window): number {
  return 1 / (right - left);
}

export function isWhole(window: Window): boolean {
  return window.right - window.left >= 1 && window.top - window.bottom >= 1;
}

/**
 * The window `factor` times closer (below 1: farther). What is seen at a place stays there, except where the plot's
 * edges would come into view; the zoom stays between 1 and {@link mostZoom}.
 * @param across the most that it may be where only the horizontal axis can be zoomed
 */
export function zoomed(window: Window, factor: number, at: Place = middleOfPlot, across?: number): Window {
  const { left, right, bottom, top } = window;
  const [from, to] = part(left, right, factor, at.x, across ?? mostZoom);
  const [low, high] = across === undefined ? part(bottom, top, factor, at.y, mostZoom) : wholeAxis;
  return { left: from, right: to, bottom: low, top: high };
}

/** The window moved by shares of what is seen; it stops at the plot's edges. */
export function panned(window: Window, dx: number, dy: number): Window {
  const { left, right, bottom, top } = window;
  const [from, to] = within(left + dx * (right - left), right - left);
  const [low, high] = within(bottom + dy * (top - bottom), top - bottom);
  return { left: from, right: to, bottom: low, top: high };
}

function part(from: number, to: number, factor: number, at: number, most: number): readonly [number, number] {
  const length = Math.min(1, Math.max(1 / most, (to - from) / factor));
  if (length > nearlyWhole) return wholeAxis;
  return within(from + at * (to - from - length), length);
}

function within(from: number, length: number): [number, number] {
  const start = Math.min(1 - length, Math.max(0, from));
  return [start, start + length];
}
