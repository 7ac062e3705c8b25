import type { Rect } from '../views/scene';

/** A corner of an outline, in pixels of the page. */
export type Corner = readonly [x: number, y: number];

/** A part of the picture, pixel by pixel: 1 where a pixel's middle lies in an outline. */
export interface Mask {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  readonly cells: Uint8Array;
}

/** An empty mask over a place: looking a point up in it costs one read, however long the outline is. */
function blank({ x, y, width, height }: Rect): Mask {
  const columns = Math.max(1, Math.ceil(width));
  const rows = Math.max(1, Math.ceil(height));
  return { left: x, top: y, columns, rows, cells: new Uint8Array(columns * rows) };
}

/**
 * The pixels of a place that a closed outline goes around. A loop inside a loop counts as inside (the rule of non-zero
 * winding): people who encircle something twice mean it.
 */
export function maskOf(outline: readonly Corner[], place: Rect): Mask {
  const mask = blank(place);
  for (let row = 0; row < mask.rows; row++) fillRow(mask, row, crossingsOf(outline, mask.top + row + 0.5));
  return mask;
}

interface Crossing {
  readonly x: number;
  /** 1 where the outline goes down, -1 where it goes up. */
  readonly turn: number;
}

/** Where an outline meets a horizontal line, from left to right. */
function crossingsOf(outline: readonly Corner[], y: number): Crossing[] {
  const crossings: Crossing[] = [];
  let previous = outline[outline.length - 1];
  for (const corner of outline) {
    if (previous && previous[1] <= y !== corner[1] <= y) {
      const share = (y - previous[1]) / (corner[1] - previous[1]);
      crossings.push({
        x: previous[0] + share * (corner[0] - previous[0]),
        turn: corner[1] > previous[1] ? 1 : -1,
      });
    }
    previous = corner;
  }
  return crossings.sort((a, b) => a.x - b.x);
}

function fillRow({ left, columns, cells }: Mask, row: number, crossings: readonly Crossing[]): void {
  let turns = 0;
  crossings.forEach(({ x, turn }, i) => {
    turns += turn;
    const next = crossings[i + 1];
    if (turns === 0 || !next) return;
    const from = Math.max(0, Math.ceil(x - left - 0.5));
    const to = Math.min(columns, Math.ceil(next.x - left - 0.5));
    if (to > from) cells.fill(1, row * columns + from, row * columns + to);
  });
}

/** The mask's cell of a place, or -1 outside. */
export function cellOf({ left, top, columns, rows }: Omit<Mask, 'cells'>, x: number, y: number): number {
  const right = x - left;
  const down = y - top;
  // What is nowhere (NaN) is not inside either.
  if (!(right >= 0 && right < columns && down >= 0 && down < rows)) return -1;
  return Math.trunc(down) * columns + Math.trunc(right);
}
