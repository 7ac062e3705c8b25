import type { Mark } from '../../relationship/term';

/** What has an outline of its own: the marks of the classes, and the hexagon that counts customers. */
export type Figure = Mark | 'hexagon';

interface Outline {
  /** Corners around the middle, in radii: x, y, x, y…; each line a stroke of its own. */
  readonly lines: readonly (readonly number[])[];
  /** Each line ends where it began. */
  readonly closed: boolean;
}

const area = (...corners: readonly number[]): Outline => ({ lines: [corners], closed: true });

const square = area(-0.95, -0.95, 0.95, -0.95, 0.95, 0.95, -0.95, 0.95);
/** Half the width of a hexagon on its corner. */
const w = Math.sqrt(3) / 2;
const crossed = [
  [-0.8, -0.8, 0.8, 0.8],
  [-0.8, 0.8, 0.8, -0.8],
];

/** The one table of outlines; figures that are not in it are circles. Extents differ so that areas look the same. */
const outlines: Readonly<Partial<Record<Figure, Outline>>> = {
  square,
  solid: square,
  'dense-hatch': square,
  'wide-hatch': square,
  empty: square,
  diamond: area(0, -1.3, 1.3, 0, 0, 1.3, -1.3, 0),
  'triangle-down': area(-1.15, -0.9, 1.15, -0.9, 0, 1.1),
  cross: { lines: crossed, closed: false },
  hexagon: area(0, -1, w, -0.5, w, 0.5, 0, 1, -w, 0.5, -w, -0.5),
};

/** Whether a mark is an outline rather than an area. */
export function isOutline(mark: Mark): boolean {
  return mark === 'ring' || mark === 'dashed-ring' || mark === 'cross';
}

/** Where points are, in columns. */
interface Places {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/**
 * Adds a figure at many places to a canvas path.
 * @param r about half its extent; @param members positions of the places, of which those `from` to `to` − 1 are traced
 */
export function trace(
  context: CanvasPath,
  figure: Figure,
  r: number,
  { x, y }: Places,
  members: ArrayLike<number>,
  from = 0,
  to = members.length,
): void {
  const outline = outlines[figure];
  const lines = outline?.lines.map((line) => line.map((at) => at * r));
  for (let k = from; k < to; k++) {
    const atX = x[members[k] ?? 0] ?? 0;
    const atY = y[members[k] ?? 0] ?? 0;
    if (!lines) {
      context.moveTo(atX + r, atY);
      context.arc(atX, atY, r, 0, 2 * Math.PI);
      continue;
    }
    for (const line of lines) {
      context.moveTo(atX + (line[0] ?? 0), atY + (line[1] ?? 0));
      for (let i = 2; i < line.length; i += 2) context.lineTo(atX + (line[i] ?? 0), atY + (line[i + 1] ?? 0));
      if (outline?.closed) context.closePath();
    }
  }
}

/** A figure around (x, y) as an SVG path; `r` is about half its extent. */
export function pathOf(figure: Figure, x: number, y: number, r: number): string {
  const n = (value: number): number => Math.round(value * 100) / 100;
  const outline = outlines[figure];
  if (!outline) return `M${n(x - r)},${n(y)}a${n(r)},${n(r)} 0 1,0 ${n(2 * r)},0a${n(r)},${n(r)} 0 1,0 ${n(-2 * r)},0Z`;
  const places = (line: readonly number[]): string[] =>
    line.flatMap((at, i) => (i % 2 === 0 ? [`${n(x + at * r)},${n(y + (line[i + 1] ?? 0) * r)}`] : []));
  return outline.lines.map((line) => `M${places(line).join('L')}${outline.closed ? 'Z' : ''}`).join('');
}
