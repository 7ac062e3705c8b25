import type { Numbers } from '../text/numbers';
import type { Words } from '../text/words';
import { wholeWindow, type Plot, type Window, type Windows } from '../views/scene';
import { EachFrame } from './each-frame';
import { isWhole, panned, zoomed, zoomOf, type Place } from './zoom';

/** What readers zoomed to. */
export class Zooming {
  windows: Windows = {};
  private readonly frames = new EachFrame();

  /** @param redraw at most once a frame, however many steps the wheel makes */
  constructor(private readonly redraw: () => void) {}

  of(plot: Plot['id']): Window {
    return this.windows[plot] ?? wholeWindow;
  }

  /** Whether the window changed: at its limits it does not. */
  zoom({ id, across }: Plot, factor: number, at?: Place): boolean {
    return this.set(id, zoomed(this.of(id), factor, at, across));
  }

  /** @param dx,dy shares of what is seen */
  pan(plot: Plot['id'], dx: number, dy: number): boolean {
    return this.set(plot, panned(this.of(plot), dx, dy));
  }

  whole(plot: Plot['id']): boolean {
    return this.set(plot, wholeWindow);
  }

  /** Shows a window that was seen before. */
  show(plot: Plot['id'], window: Window): void {
    this.set(plot, window);
  }

  stop(): void {
    this.frames.stop();
  }

  private set(plot: Plot['id'], window: Window): boolean {
    const { left, right, bottom, top } = this.of(plot);
    const same = [left - window.left, right - window.right, bottom - window.bottom, top - window.top];
    if (same.every((difference) => Math.abs(difference) < 1e-12)) return false;
    this.windows = { ...this.windows, [plot]: isWhole(window) ? undefined : window };
    this.frames.run(this.redraw);
    return true;
  }
}

/** How close readers look, in words. */
export function zoomName(window: Window, words: Words, numbers: Numbers): string {
  if (isWhole(window)) return words.say('zoom_whole');
  return words.say('zoom_level', { n: numbers.index(zoomOf(window)) });
}

/** A place of the page as a share of a plot. */
export function shareAt(plot: Plot, x: number, y: number): Place {
  return { x: (x - plot.x) / plot.width, y: 1 - (y - plot.y) / plot.height };
}
