import { byRows, type Steps } from '../data/steps';
import { identityOf, Remembered } from './remember';
import { alone, type Density, type Points, type Rect } from './scene';
import type { Size } from './size';

/** Above this many points on the screen customers are counted by hexagon. */
export const mostPoints = 20_000;
/** Fewer customers of a hexagon's place are drawn one by one: as small points they still can be told apart. */
export const leastCount = 15;
/** As many are a hexagon wherever they are; fewer only in a crowded neighbourhood, since one amid points is a hole. */
export const surelyCrowded = 2 * leastCount;
/** Radius of those points, in hexagon radii: they cover no more of the place than a hexagon of as many has of colour. */
const loneShare = 0.2;
/** Steps of a hexagon's shade. */
export const steps = 12;

/** Rows of hexagons that stand on a corner, every other row half a hexagon further to the right. */
interface Lattice {
  readonly columns: number;
  readonly rows: number;
  /** Distance between neighbours in a row, and between rows, in pixels. */
  readonly across: number;
  readonly down: number;
  readonly left: number;
  readonly top: number;
}

const known = new Remembered<Density>(1);

/** Counts the points of a place by hexagon; the same points at the same place are counted once. */
export function* densitySteps(points: Points, place: Rect, size: Size): Steps<Density> {
  const { x, y, width, height } = place;
  const radius = size === 'M' ? 4.5 : 6;
  const key = [x, y, width, height, radius, identityOf(points.style)].join();
  return yield* known.steps(points.x, key, () => counted(points, latticeOf(place, radius), radius));
}

function latticeOf({ x, y, width, height }: Rect, radius: number): Lattice {
  const across = radius * Math.sqrt(3);
  const down = radius * 1.5;
  const columns = Math.ceil(width / across) + 2;
  return { columns, rows: Math.ceil(height / down) + 2, across, down, left: x, top: y };
}

function* counted(points: Points, lattice: Lattice, radius: number): Steps<Density> {
  const kinds = points.styles.length;
  const hexagon = new Uint32Array(points.x.length);
  const byStyle = new Uint32Array(lattice.columns * lattice.rows * kinds);
  yield* byRows(0, hexagon.length, (from, to) => countCells(points, lattice, kinds, from, to, hexagon, byStyle));
  const hexagons = hexagonsOf(byStyle, kinds, lattice);
  yield;
  const singles = yield* renumber(hexagon, hexagons.at);
  const least = stepsOf(hexagons.count.reduce((most, count) => Math.max(most, count), leastCount));
  const step = Uint8Array.from(hexagons.count, (count) => stepOf(count, least));
  const pointRadius = loneShare * radius;
  const { count, style: commonest } = hexagons;
  return { radius, x: hexagons.x, y: hexagons.y, style: commonest, count, step, least, hexagon, singles, pointRadius };
}

/**
 * The cell of each point, and how many points of each style a cell has. The cell is the nearest centre of the nearest
 * row, unless the point is so near the row's edge that the neighbouring row may have a nearer one. A point outside
 * belongs to the border.
 */
function countCells(
  { x, y, style }: Points,
  { columns, rows, across, down, left, top }: Lattice,
  kinds: number,
  from: number,
  to: number,
  cells: Uint32Array,
  byStyle: Uint32Array,
): void {
  for (let i = from; i < to; i++) {
    const v = ((y[i] ?? 0) - top) / down;
    const u = ((x[i] ?? 0) - left) / across;
    // Centres stand at whole numbers, so that half a step further the whole part rounds; one more keeps it positive.
    let row = ((v + 1.5) | 0) - 1;
    const shift = (row & 1) / 2;
    let column = ((u - shift + 1.5) | 0) - 1;
    const offRow = v - row;
    if (offRow > 1 / 3 || offRow < -1 / 3) {
      const nextRow = offRow < 0 ? row - 1 : row + 1;
      const nextShift = (nextRow & 1) / 2;
      const nextColumn = ((u - nextShift + 1.5) | 0) - 1;
      const here = (u - shift - column) * across;
      const there = (u - nextShift - nextColumn) * across;
      const hereDown = offRow * down;
      const thereDown = (v - nextRow) * down;
      if (there * there + thereDown * thereDown < here * here + hereDown * hereDown) {
        row = nextRow;
        column = nextColumn;
      }
    }
    row = row < 0 ? 0 : row >= rows ? rows - 1 : row;
    column = column < 0 ? 0 : column >= columns ? columns - 1 : column;
    const cell = row * columns + column;
    cells[i] = cell;
    const entry = cell * kinds + (style[i] ?? 0);
    byStyle[entry] = (byStyle[entry] ?? 0) + 1;
  }
}

interface Hexagons extends Pick<Density, 'x' | 'y' | 'style' | 'count'> {
  /** Hexagon of each cell. */
  readonly at: Uint32Array;
}

function hexagonsOf(
  byStyle: Uint32Array,
  kinds: number,
  { columns, rows, across, down, left, top }: Lattice,
): Hexagons {
  const cells = columns * rows;
  const at = new Uint32Array(cells).fill(alone);
  const whole = new Uint32Array(cells);
  for (let entry = 0; entry < cells * kinds; entry++) {
    const cell = (entry / kinds) | 0;
    whole[cell] = (whole[cell] ?? 0) + (byStyle[entry] ?? 0);
  }
  const count = new Uint32Array(cells);
  const x = new Float32Array(cells);
  const y = new Float32Array(cells);
  const style = new Uint8Array(cells);
  let next = 0;
  for (let cell = 0; cell < cells; cell++) {
    const own = whole[cell] ?? 0;
    if (own < leastCount || (own < surelyCrowded && around(whole, cell, columns) < 7 * leastCount)) continue;
    let commonest = 0;
    for (let kind = 1; kind < kinds; kind++) {
      if ((byStyle[cell * kinds + kind] ?? 0) > (byStyle[cell * kinds + commonest] ?? 0)) commonest = kind;
    }
    const row = Math.floor(cell / columns);
    at[cell] = next;
    x[next] = left + ((cell % columns) + (row & 1) / 2) * across;
    y[next] = top + row * down;
    style[next] = commonest;
    count[next] = own;
    next++;
  }
  return { at, x: x.slice(0, next), y: y.slice(0, next), style: style.slice(0, next), count: count.slice(0, next) };
}

/** How many are in a cell and its six neighbours. */
function around(whole: Uint32Array, cell: number, columns: number): number {
  const row = Math.floor(cell / columns);
  const column = cell - row * columns;
  let sum = 0;
  for (let down = -1; down <= 1; down++) {
    // Odd rows stand half a cell further to the right.
    const from = down === 0 ? column - 1 : column - 1 + (row & 1);
    const to = down === 0 ? column + 1 : from + 1;
    for (let own = Math.max(0, from); own <= Math.min(columns - 1, to); own++) {
      sum += whole[(row + down) * columns + own] ?? 0;
    }
  }
  return sum;
}

/** From cells to hexagons, in place; gives the points that have none. */
function* renumber(hexagon: Uint32Array, at: Uint32Array): Steps<Uint32Array> {
  const singles: number[] = [];
  yield* byRows(0, hexagon.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const own = at[hexagon[i] ?? 0] ?? alone;
      hexagon[i] = own;
      if (own === alone) singles.push(i);
    }
  });
  return Uint32Array.from(singles);
}

/** The least count of each step: a geometric series from `leastCount` to the greatest count. */
export function stepsOf(greatest: number): number[] {
  const ratio = Math.max(greatest / leastCount, 2) ** (1 / steps);
  return Array.from({ length: steps }, (_, step) => leastCount * ratio ** step);
}

/** The step of a count, 0 to 11. */
export function stepOf(count: number, least: readonly number[]): number {
  let step = 0;
  while (step + 1 < least.length && count >= (least[step + 1] ?? Infinity)) step++;
  return step;
}
