import type { Picture } from './picture';
import type { Points, Rect, Shape, Text } from './scene';
import { box, text } from './shapes';

type Options = Partial<Pick<Text, 'size' | 'weight' | 'anchor'>>;

/** A line drawn through points, in pixels; NaN where it is interrupted. */
export interface Trace {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Words over points and lines: on a halo of background; in high contrast on an opaque plate. */
export function over(picture: Picture, x: number, y: number, content: string, color: string, options: Options = {}) {
  const { theme } = picture;
  if (theme.mode !== 'contrast') return [text(x, y, content, color, { ...options, halo: theme.background })];
  const plate = labelRect(picture, x, y, content, options);
  return content ? [box(plate, theme.background), text(x, y, content, color, options)] : ([] as Shape[]);
}

/** What a label covers, with a margin of 3 pixels. */
export function labelRect(picture: Picture, x: number, y: number, content: string, options: Options = {}): Rect {
  const { size = 12, weight = 400, anchor = 'start' } = options;
  const width = picture.measure(content, size, weight);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { x: left - 3, y: y - size * 0.8 - 3, width: width + 6, height: size + 6 };
}

/** Whether no point and no line runs through a place. */
export function isFree(place: Rect, points: Points | undefined, traces: readonly Trace[]): boolean {
  if (points && !isFreeOf(place, points)) return false;
  return traces.every(({ x, y }) =>
    x.every((at, i) => {
      // Three places of each stretch: labels are higher and wider than a third of any.
      const [nextX = at, nextY = y[i] ?? NaN] = [x[i + 1], y[i + 1]];
      return [0, 1 / 3, 2 / 3].every(
        (part) => !holds(place, at + part * (nextX - at), (y[i] ?? NaN) + part * (nextY - (y[i] ?? NaN)), 2),
      );
    }),
  );
}

/** Hexagons stand for their customers; the points that stand alone are few. */
function isFreeOf(place: Rect, { x, y, radius, density }: Points): boolean {
  const centres = density ?? { x, y };
  const extent = density?.radius ?? radius;
  for (let i = 0; i < centres.x.length; i++) {
    if (holds(place, centres.x[i] ?? NaN, centres.y[i] ?? NaN, extent)) return false;
  }
  for (const i of density?.singles ?? []) {
    if (holds(place, x[i] ?? NaN, y[i] ?? NaN, density?.pointRadius ?? 0)) return false;
  }
  return true;
}

/** Whether a place, with a margin around it, holds a point. */
export function holds(place: Rect, x: number, y: number, margin: number): boolean {
  return (
    x >= place.x - margin &&
    x <= place.x + place.width + margin &&
    y >= place.y - margin &&
    y <= place.y + place.height + margin
  );
}
