import { blur2 } from 'd3-array';
import { contours } from 'd3-contour';
import type { Steps } from '../data/steps';
import { Remembered } from './remember';
import type { Density, Points, Rect } from './scene';
import { at } from './shapes';

/** Places in pixels, each joined to the next. */
export type Line = readonly (readonly [number, number])[];

/** The smallest area that holds a share of the customers: where they are densest. */
export interface Contour {
  readonly share: number;
  /** Its outlines, in pixels; each ends where it begins. */
  readonly rings: readonly Line[];
  /** The outlines without what runs along the plot's edge: there the customers end, not their density. */
  readonly lines: readonly Line[];
}

/** Side of a cell of the grid that customers are counted in, in pixels. */
const cell = 7;
/** Standard deviation of the smoothing, in cells. */
const spread = 1.86;
/** Rings that enclose less, in square cells, are noise. */
const leastArea = 5;

const known = new Remembered<readonly Contour[]>();

/** Contours at the given shares of the customers in a place, who are counted by hexagon already. */
export function* contourSteps(
  points: Points,
  density: Density,
  place: Rect,
  shares: readonly number[],
): Steps<readonly Contour[]> {
  return yield* known.steps(density, shares.join(), () => traced(points, density, place, shares));
}

function* traced(points: Points, hexagons: Density, place: Rect, shares: readonly number[]): Steps<readonly Contour[]> {
  const columns = Math.max(2, Math.ceil(place.width / cell));
  const rows = Math.max(2, Math.ceil(place.height / cell));
  const counts = new Float64Array(columns * rows);
  const add = (x: number, y: number, count: number): void => {
    const column = Math.min(columns - 1, Math.max(0, Math.floor((x - place.x) / cell)));
    const row = Math.min(rows - 1, Math.max(0, Math.floor((y - place.y) / cell)));
    counts[row * columns + column] = (counts[row * columns + column] ?? 0) + count;
  };
  // Hexagons are so much smaller than the smoothing is wide that it does not show where in them customers are.
  for (const [i, count] of hexagons.count.entries()) add(hexagons.x[i] ?? NaN, hexagons.y[i] ?? NaN, count);
  for (const i of hexagons.singles) add(points.x[i] ?? NaN, points.y[i] ?? NaN, 1);
  yield;
  const density = blur2({ data: counts.slice(), width: columns, height: rows }, spread).data as Float64Array;
  const levels = levelsOf(density, counts, shares);
  const draw = contours().size([columns, rows]);
  // Its type wants a list, but it reads one by one.
  const values = density as unknown as number[];
  return shares.map((share, k) => {
    const polygons = draw.contour(values, levels[k] ?? 0).coordinates;
    const rings = polygons.flat().filter((ring) => areaOf(ring) >= leastArea);
    // The last cell of a row or column may reach beyond the place.
    const inside = (value: number, from: number, extent: number): number =>
      Math.min(from + extent, Math.max(from, from + value * cell));
    const placed = rings.map((ring) =>
      ring.map(([u = 0, v = 0]): [number, number] => [
        inside(u, place.x, place.width),
        inside(v, place.y, place.height),
      ]),
    );
    return { share, rings: placed, lines: placed.flatMap((ring) => open(ring, place)) };
  });
}

/** Steps between no density and the greatest: finer than a line's width. */
const grades = 4096;

/** The density above which the densest cells together hold each share of the customers. */
function levelsOf(density: Float64Array, counts: Float64Array, shares: readonly number[]): number[] {
  let greatest = 0;
  let whole = 0;
  for (let i = 0; i < density.length; i++) {
    greatest = Math.max(greatest, density[i] ?? 0);
    whole += counts[i] ?? 0;
  }
  const held = new Float64Array(grades + 1);
  for (let i = 0; i < density.length; i++) {
    const grade = Math.floor(((density[i] ?? 0) / (greatest || 1)) * grades);
    held[grade] = (held[grade] ?? 0) + (counts[i] ?? 0);
  }
  return shares.map((share) => {
    let grade = grades + 1;
    for (let sum = 0; grade > 0 && sum < share * whole;) sum += held[--grade] ?? 0;
    return (grade / grades) * greatest;
  });
}

/** Area of a ring, by the shoelace formula. */
function areaOf(ring: readonly (readonly number[])[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    twice += x0 * y1 - x1 * y0;
  }
  return Math.abs(twice) / 2;
}

/** A ring in pieces, without the stretches along the edge of a place. */
function open(ring: Line, { x, y, width, height }: Rect): Line[] {
  const edges = ([atX, atY]: readonly [number, number]): number =>
    (atX <= x + 1 ? 1 : 0) | (atX >= x + width - 1 ? 2 : 0) | (atY <= y + 1 ? 4 : 0) | (atY >= y + height - 1 ? 8 : 0);
  const pieces: (readonly [number, number])[][] = [];
  let piece: (readonly [number, number])[] = [];
  ring.forEach((place, i) => {
    const before = ring[i - 1];
    if (before && (edges(before) & edges(place)) !== 0) {
      if (piece.length > 1) pieces.push(piece);
      piece = [];
    }
    piece.push(place);
  });
  if (piece.length > 1) pieces.push(piece);
  return pieces;
}

/** The lines as an SVG path. */
export function pathOf({ lines }: Contour): string {
  return lines.map((line) => `M${line.map(([x, y]) => `${at(x)},${at(y)}`).join('L')}`).join('');
}
