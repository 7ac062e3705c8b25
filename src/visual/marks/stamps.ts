import { readable } from './dom';
import { trace, type Figure } from './outlines';

/** Figures are stamped at places this many to a pixel, each way: nearer to their own than anybody can see. */
const parts = 8;

/** The pixels of a figure that stands at one of the places within a pixel: entry i of every array is one of them. */
export interface Stamp {
  /** From the figure's own pixel. */
  readonly dx: Int8Array;
  readonly dy: Int8Array;
  /** How much of the pixel the figure covers, 1–255. */
  readonly cover: Uint8Array;
  /** The pixels of place p are those from `starts[p]` up to `starts[p + 1]`. */
  readonly starts: Uint32Array;
  /** No pixel is farther from the figure's own, across or down. */
  readonly reach: number;
}

const known = new Map<string, Stamp>();
const mostKnown = 64;

/** A figure's stamp. @param r about half its extent, in pixels; @param line width of its line, or 0 for an area */
export function stampOf(figure: Figure, r: number, line: number): Stamp {
  const key = [figure, r.toFixed(3), line.toFixed(3)].join();
  const stamp = known.get(key) ?? made(figure, r, line);
  if (known.size >= mostKnown) known.clear();
  known.set(key, stamp);
  return stamp;
}

/** The place within a pixel that is nearest to a position, as a number below 64. */
export function partOf(x: number, y: number): number {
  return (((y - Math.floor(y)) * parts) | 0) * parts + (((x - Math.floor(x)) * parts) | 0);
}

/** Draws the figure at every place within a pixel, in cells side by side, and reads what the canvas made of it. */
function made(figure: Figure, r: number, line: number): Stamp {
  const reach = Math.ceil(1.3 * r + line) + 1;
  const side = 2 * reach + 1;
  const context = readable(parts * side);
  const cells = Array.from({ length: parts * parts }, (_, part) => part);
  const [column, row] = [(part: number) => part % parts, (part: number) => Math.floor(part / parts)];
  // The middle of the part of the pixel stands for all of it.
  const x = Float32Array.from(cells, (part) => column(part) * side + reach + (column(part) + 0.5) / parts);
  const y = Float32Array.from(cells, (part) => row(part) * side + reach + (row(part) + 0.5) / parts);
  const dx: number[] = [];
  const dy: number[] = [];
  const cover: number[] = [];
  const starts = [0];
  if (!context)
    return { dx: new Int8Array(), dy: new Int8Array(), cover: new Uint8Array(), starts: new Uint32Array(65), reach };
  context.lineWidth = line;
  for (const part of cells) {
    context.beginPath();
    trace(context, figure, r, { x, y }, [part]);
    if (line > 0) context.stroke();
    else context.fill();
  }
  const { data, width } = context.getImageData(0, 0, parts * side, parts * side);
  for (const part of cells) {
    for (let i = 0; i < side * side; i++) {
      const [right, down] = [i % side, Math.floor(i / side)];
      const alpha = data[4 * ((row(part) * side + down) * width + column(part) * side + right) + 3] ?? 0;
      if (alpha === 0) continue;
      dx.push(right - reach);
      dy.push(down - reach);
      cover.push(alpha);
    }
    starts.push(cover.length);
  }
  return {
    dx: Int8Array.from(dx),
    dy: Int8Array.from(dy),
    cover: Uint8Array.from(cover),
    starts: Uint32Array.from(starts),
    reach,
  };
}
