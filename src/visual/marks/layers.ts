import { pointsInFocus } from '../views/points-in-focus';
import type { Points } from '../views/scene';
import { drawDensity, drawDensityFocus, focusedFew } from './density';
import { html } from './dom';
import { drawPoints, type State } from './points';
import type { Theme } from './theme';

/** Pixels of both layers together. */
const mostPixels = 8_000_000;
/** Canvases grow and shrink by this many pixels: while readers drag a visual's edge most pictures fit the one there is. */
const pixelStep = 128;

interface Drawn {
  readonly layers: readonly Points[];
  readonly theme: Theme;
  readonly focus?: Uint8Array;
  /** How each layer looks where nothing is in focus. */
  readonly states: readonly State[];
}

/** The customers: all of them on one canvas, those in focus on another above it. Only what changed is drawn again. */
export class Layers {
  private readonly base = html('canvas', 'relata-layer', { 'aria-hidden': 'true', width: 0, height: 0 });
  private readonly state = html('canvas', 'relata-layer', { 'aria-hidden': 'true', width: 0, height: 0 });
  readonly elements: readonly HTMLCanvasElement[] = [this.base, this.state];
  private size = { width: NaN, height: NaN, scale: NaN };
  private drawn?: Drawn;

  /** Fits the canvases to the page at the screen's resolution, within a budget of pixels. */
  resize(width: number, height: number, zoom: number): void {
    const wanted = Math.min(2, globalThis.devicePixelRatio || 1) * zoom;
    const scale = Math.min(wanted, Math.sqrt(mostPixels / 2 / Math.max(1, width * height)));
    const { size } = this;
    if (width === size.width && height === size.height && scale === size.scale) return;
    this.size = { width, height, scale };
    this.drawn = undefined;
    for (const canvas of this.elements) this.fit(canvas);
  }

  draw(layers: readonly Points[], theme: Theme, focus?: Uint8Array): void {
    const states = layers.map((points) => stateOf(points, focus));
    const before = this.drawn;
    const same = before?.theme === theme && sameLayers(before.layers, layers);
    this.drawn = { layers, theme, focus, states };
    if (!same || states.some((state, i) => state !== before.states[i])) {
      this.paint(this.base, layers, (context, points, i) => {
        const state = states[i] ?? 'normal';
        if (points.density) drawDensity(context, points, points.density, theme, state);
        else drawPoints(context, points, theme, state);
      });
    }
    if (same && before.focus === focus) return;
    this.paint(this.state, focus ? layers : [], (context, points) => {
      if (!focus) return;
      if (points.density) drawDensityFocus(context, points, points.density, theme, focus);
      else drawPoints(context, points, theme, 'focus', pointsInFocus(points.customer, focus));
    });
  }

  private paint(
    canvas: HTMLCanvasElement,
    layers: readonly Points[],
    draw: (context: CanvasRenderingContext2D, points: Points, index: number) => void,
  ): void {
    if (layers.length === 0 && canvas.width === 0) return;
    const context = canvas.getContext('2d');
    if (!context) return;
    this.clear(canvas, context);
    layers.forEach((points, index) => {
      context.save();
      clip(context, points);
      context.globalAlpha = points.opacity ?? 1;
      draw(context, points, index);
      context.restore();
    });
  }

  /** Keeps the pixels of a canvas that has room for the page; the next drawing clears them. */
  private fit(canvas: HTMLCanvasElement): void {
    const { columns, rows } = this.pixels();
    if (canvas.width === columns && canvas.height === rows) this.style(canvas, columns, rows);
    else canvas.width = canvas.height = 0;
  }

  /** An empty canvas of the page's size. One that has never shown anything has no pixels: they take time and memory. */
  private clear(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void {
    const { scale } = this.size;
    if (canvas.width === 0) {
      const { columns, rows } = this.pixels();
      canvas.width = columns;
      canvas.height = rows;
      this.style(canvas, columns, rows);
    } else {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
    }
    context.setTransform(scale, 0, 0, scale, 0, 0);
  }

  /** Pixels that hold the page, and a little more. */
  private pixels(): { readonly columns: number; readonly rows: number } {
    const { width, height, scale } = this.size;
    const upTo = (step: number): { columns: number; rows: number } => ({
      columns: step * Math.max(1, Math.ceil((width * scale) / step)),
      rows: step * Math.max(1, Math.ceil((height * scale) / step)),
    });
    const roomy = upTo(pixelStep);
    return roomy.columns * roomy.rows > mostPixels / 2 ? upTo(1) : roomy;
  }

  /** A pixel of the canvas is a pixel of the screen. */
  private style({ style }: HTMLCanvasElement, columns: number, rows: number): void {
    const { scale } = this.size;
    style.width = `${columns / scale}px`;
    style.height = `${rows / scale}px`;
  }
}

function clip(context: CanvasRenderingContext2D, { clip: place }: Points): void {
  if (!place) return;
  context.beginPath();
  context.rect(place.x, place.y, place.width, place.height);
  context.clip();
}

/** Few customers in focus leave a density as it is: they stand out by their squares. */
function stateOf(points: Points, focus?: Uint8Array): State {
  if (!focus) return 'normal';
  return points.density && focusedFew(points, focus) ? 'normal' : 'ghost';
}

function sameLayers(some: readonly Points[], others: readonly Points[]): boolean {
  return some.length === others.length && some.every((one, i) => sameLayer(one, others[i]));
}

/** Layouts give the same arrays again as long as positions and classes are the same. */
function sameLayer(one: Points, other?: Points): boolean {
  if (!other || one.x !== other.x || one.y !== other.y || one.style !== other.style) return false;
  if (
    one.radius !== other.radius ||
    one.opacity !== other.opacity ||
    one.density !== other.density ||
    one.styles.length !== other.styles.length
  ) {
    return false;
  }
  const looks = one.styles.every(({ mark, color, edge }, i) => {
    const look = other.styles[i];
    return look?.mark === mark && look.color === color && look.edge === edge;
  });
  const [a, b] = [one.clip, other.clip];
  return looks && a?.x === b?.x && a?.y === b?.y && a?.width === b?.width && a?.height === b?.height;
}
