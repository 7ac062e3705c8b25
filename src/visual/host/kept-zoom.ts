import type powerbi from 'powerbi-visuals-api';
import { mirroredWindows } from '../views/mirror';
import { plotIds, wholeWindow, type Windows } from '../views/scene';
import { mostZoom } from '../views/window';
import { persist } from './overrides';

/** Readers' wheels and fingers pause between two steps of one move. */
const pause = 400;

/**
 * Keeps what readers zoomed to with the report and its bookmarks, where the report's author wants it so: a window that
 * nobody asked for would puzzle every later reader.
 */
export class KeptZoom {
  private wanted = false;
  /** What the last update said that the report holds. */
  private held = '';
  /** What the report holds, or is about to. */
  private text = '';
  /** The windows that are meant by it. */
  private seen?: Windows;
  private timer = 0;

  /** @param mirrored the visual's language is read from the right: the report holds windows as others see them */
  constructor(
    private readonly host: powerbi.extensibility.visual.IVisualHost,
    private readonly mirrored: boolean,
  ) {}

  /** The windows that a bookmark, or the report's start, has brought; nothing when they are those in use. */
  follow(objects: powerbi.DataViewObjects | undefined, wanted: boolean): Windows | undefined {
    this.wanted = wanted;
    const zoom = objects?.['general']?.['zoom'];
    const text = typeof zoom === 'string' ? zoom : '';
    if (!wanted || text === this.held) return undefined;
    this.held = text;
    if (text === this.text) return undefined;
    this.stop();
    this.text = text;
    this.seen = this.turned(windowsIn(text));
    return this.seen;
  }

  /** Hands the windows in use over, once readers pause. */
  hold(windows: Windows): void {
    if (!this.wanted || windows === this.seen) return;
    this.seen = windows;
    this.stop();
    this.timer = window.setTimeout(() => {
      const text = textOf(this.turned(windows));
      if (text === this.text) return;
      this.text = text;
      persist(this.host, 'general', { zoom: text });
    }, pause);
  }

  stop(): void {
    window.clearTimeout(this.timer);
  }

  private turned(windows: Windows): Windows {
    return this.mirrored ? mirroredWindows(windows) : windows;
  }
}

/** `loyalty 0.5 1 0 0.5`: left, right, bottom, top; one plot after the other. */
function textOf(windows: Windows): string {
  return plotIds
    .flatMap((id) => {
      const { left, right, bottom, top } = windows[id] ?? wholeWindow;
      return windows[id] ? [id, ...[left, right, bottom, top].map((share) => Number(share.toFixed(5)))] : [];
    })
    .join(' ');
}

/** Whatever a report holds, these are windows that people could have zoomed to. */
function windowsIn(text: string): Windows {
  const found: Partial<Record<string, Windows['loyalty']>> = {};
  const parts = text.split(' ');
  for (const id of plotIds) {
    const at = parts.indexOf(id) + 1;
    const [left = NaN, right = NaN, bottom = NaN, top = NaN] = parts.slice(at, at + 4).map(Number);
    if (at > 0 && isPart(left, right) && isPart(bottom, top)) found[id] = { left, right, bottom, top };
  }
  return found;
}

function isPart(from: number, to: number): boolean {
  return from >= 0 && to <= 1 && to - from > 0.9 / mostZoom;
}
