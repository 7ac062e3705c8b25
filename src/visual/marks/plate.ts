import type { Rect } from '../views/scene';
import { readable } from './dom';
import { partOf, stampOf, type Stamp } from './stamps';
import type { Figure } from './outlines';

/** How a figure is painted: filled, or as a line of some width. */
export interface Ink {
  readonly color: string;
  readonly line?: number;
}

interface Places {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** Plates are as large as this many pixels, or twice as many and so on: pictures of nearly the same size share one. */
const step = 128;
/** A plate of more pixels is not kept. */
const mostKept = 2_000_000;

let kept: ImageData | undefined;

/** A plate of at least this size, empty. */
function blank(columns: number, rows: number): ImageData {
  const upTo = (pixels: number): number => step * Math.max(1, Math.ceil(pixels / step));
  if (kept && kept.width === upTo(columns) && kept.height >= rows) kept.data.fill(0);
  else kept = new ImageData(upTo(columns), upTo(rows));
  const plate = kept;
  if (plate.width * plate.height > mostKept) kept = undefined;
  return plate;
}

/**
 * A part of a canvas that small figures are stamped on, pixel by pixel. Thousands of equal figures are drawn in a
 * fraction of the time that the canvas takes for as many paths, and look the same. What was there before is replaced.
 */
export class Plate {
  private readonly scale: number;
  private readonly left: number;
  private readonly top: number;
  private readonly columns: number;
  private readonly rows: number;
  private readonly image: ImageData;
  /** Red in the lowest byte: every processor that a browser runs on has the lowest byte first. */
  private readonly pixels: Uint32Array;

  /** @param place in the canvas's own units; nothing is printed outside */
  constructor(
    private readonly context: CanvasRenderingContext2D,
    place: Rect,
  ) {
    this.scale = context.getTransform().a;
    this.left = Math.round(place.x * this.scale);
    this.top = Math.round(place.y * this.scale);
    this.columns = Math.max(1, Math.round(place.width * this.scale));
    this.rows = Math.max(1, Math.round(place.height * this.scale));
    this.image = blank(this.columns, this.rows);
    this.pixels = new Uint32Array(this.image.data.buffer);
  }

  /**
   * Stamps a figure at many places.
   * @param r about half its extent; @param opacity 0–1; @param members positions of the places
   */
  stamp(
    figure: Figure,
    r: number,
    { color, line = 0 }: Ink,
    opacity: number,
    { x, y }: Places,
    members: ArrayLike<number>,
  ): void {
    const { scale, left, top } = this;
    const stamp = stampOf(figure, r * scale, line * scale);
    const paint = rgbOf(color);
    for (let k = 0; k < members.length; k++) {
      const i = members[k] ?? 0;
      this.press(stamp, (x[i] ?? NaN) * scale - left, (y[i] ?? NaN) * scale - top, paint, opacity);
    }
  }

  /** Shows what was stamped. */
  print(): void {
    this.context.putImageData(this.image, this.left, this.top, 0, 0, this.columns, this.rows);
  }

  private press(stamp: Stamp, x: number, y: number, paint: number, opacity: number): void {
    const { columns, rows, pixels } = this;
    const { dx, dy, cover, starts, reach } = stamp;
    const { width } = this.image;
    const column = Math.floor(x);
    const row = Math.floor(y);
    const part = partOf(x, y);
    const inside = column >= reach && column < columns - reach && row >= reach && row < rows - reach;
    const end = starts[part + 1] ?? 0;
    for (let k = starts[part] ?? 0; k < end; k++) {
      const atX = column + (dx[k] ?? 0);
      const atY = row + (dy[k] ?? 0);
      // What is nowhere (NaN) is not inside either.
      if (!inside && !(atX >= 0 && atX < columns && atY >= 0 && atY < rows)) continue;
      const pixel = atY * width + atX;
      const alpha = (cover[k] ?? 0) * opacity;
      pixels[pixel] = alpha === 255 ? opaque | paint : over(paint, alpha, pixels[pixel] ?? 0);
    }
  }
}

const opaque = 0xff000000;

/** A colour of some opacity, 0–255, over a pixel. Written out: a function of its own for each channel takes longer. */
function over(paint: number, alpha: number, pixel: number): number {
  const old = pixel >>> 24;
  if (old === 0) return ((alpha + 0.5) << 24) | paint;
  const whole = alpha + old * (1 - alpha / 255);
  const share = alpha / whole;
  const blue = (pixel >>> 16) & 255;
  const green = (pixel >>> 8) & 255;
  const red = pixel & 255;
  return (
    ((whole + 0.5) << 24) |
    ((blue + (((paint >>> 16) & 255) - blue) * share + 0.5) << 16) |
    ((green + (((paint >>> 8) & 255) - green) * share + 0.5) << 8) |
    (red + ((paint & 255) - red) * share + 0.5)
  );
}

const known = new Map<string, number>();
let reader: CanvasRenderingContext2D | undefined;

/** A colour as the canvas understands it, without its opacity. */
function rgbOf(color: string): number {
  let paint = known.get(color);
  if (paint === undefined) {
    reader ??= readable(1);
    if (!reader) return 0;
    reader.fillStyle = color;
    reader.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = reader.getImageData(0, 0, 1, 1).data;
    paint = (blue << 16) | (green << 8) | red;
    if (known.size > 500) known.clear();
    known.set(color, paint);
  }
  return paint;
}
