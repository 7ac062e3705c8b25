import { finish, type Steps } from '../data/steps';
import { mix } from '../marks/color';
import { pathOf as outlineOf } from '../marks/outlines';
import type { Theme } from '../marks/theme';
import { fit } from '../text/fit';
import type { Look } from '../settings/settings';
import { contourSteps, pathOf, type Contour, type Line } from './density-contours';
import { leastCount, steps } from './density';
import type { Picture } from './picture';
import type { Density, Points, Rect, Shape } from './scene';
import { box, line, path, text } from './shapes';

const half = 0.5;
const most = 0.9;
const dashes = '5 3.5';

/** How much of its class's colour a step has, to 1: the palest hexagon is as dark as the points that it stands for. */
export function strengthOf(step: number): number {
  return 0.62 + (0.38 * step) / (steps - 1);
}

/** The shade of a step. */
export function shadeOf(theme: Theme, color: string, step: number): string {
  return mix(theme.background, color, strengthOf(step));
}

/** The contours that are drawn, worked out in steps; none where points are drawn one by one. */
export function* contourStepsOf(points: Points): Steps<readonly Contour[]> {
  const { density, clip } = points;
  return density && clip ? yield* contourSteps(points, density, clip, [most, half]) : [];
}

/** Contours of half of the customers (solid) and nine tenths (dashed) over the hexagons, with their shares. */
export function contourShapes(picture: Picture, points: Points): Shape[] {
  const { theme } = picture;
  const found = finish(contourStepsOf(points));
  const lines = found.flatMap((contour) => {
    const d = pathOf(contour);
    const dash = contour.share === most ? dashes : undefined;
    return [
      path(d, undefined, { color: theme.background, width: 3.5 }),
      path(d, undefined, { color: theme.ink, width: 1.3, dash }),
    ];
  });
  return picture.size === 'M' ? lines : [...lines, ...labels(picture, found)];
}

/** Each share on the upper side of its contour, one above the other. */
function labels(picture: Picture, found: readonly Contour[]): Shape[] {
  const { theme, numbers, measure } = picture;
  const inner = found.find((contour) => contour.share === half);
  const xs = inner?.lines.flatMap((one) => one.map(([x]) => x));
  if (!xs || xs.length === 0) return [];
  const x = Math.min(...xs) + 0.68 * (Math.max(...xs) - Math.min(...xs));
  const taken: number[] = [];
  return found.flatMap((contour) => {
    const y = topAt(contour.lines, x);
    if (y === undefined || taken.some((other) => Math.abs(other - y) < 17)) return [];
    taken.push(y);
    const share = numbers.share(contour.share, 1);
    const width = measure(share, 11, 600) + 8;
    const plate = { x: x - width / 2, y: y - 8, width, height: 16 };
    return [
      box(plate, theme.background, undefined, 3),
      text(x, y + 4, share, theme.ink, { size: 11, weight: 600, anchor: 'middle' }),
    ];
  });
}

/** The highest place where lines cross a vertical one. */
function topAt(lines: readonly Line[], x: number): number | undefined {
  let top: number | undefined;
  for (const one of lines) {
    for (let i = 1; i < one.length; i++) {
      const [x0, y0] = one[i - 1] ?? [NaN, NaN];
      const [x1, y1] = one[i] ?? [NaN, NaN];
      if (Math.min(x0, x1) > x || Math.max(x0, x1) < x || x0 === x1) continue;
      const y = y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
      if (top === undefined || y < top) top = y;
    }
  }
  return top;
}

/** The text that says how to read hexagons: a heading in high contrast, where a mark's size tells the count, no shade. */
export function densityReading({ theme }: Picture): 'density_per_hexagon' | 'density_subline' {
  return theme.mode === 'contrast' ? 'density_per_hexagon' : 'density_subline';
}

const shown = [0, 4, 8, 11];

/** A step of one class as the picture draws it: a shaded hexagon; in high contrast the class's mark, larger for more. */
function sample({ theme }: Picture, look: Pick<Look, 'color' | 'mark'>, x: number, y: number, step: number): Shape {
  if (theme.mode !== 'contrast') return path(outlineOf('hexagon', x, y, 6), shadeOf(theme, look.color, step));
  return { kind: 'symbol', x, y, mark: look.mark, color: look.color, radius: sizeOf(step, 6) };
}

/** Half the extent of the mark that stands for a hexagon's count in high contrast. */
export function sizeOf(step: number, radius: number): number {
  return radius * (0.56 + (0.32 * step) / (steps - 1));
}

/** The same of a customer who is drawn alone: fifteen of them are no larger than the least hexagon's mark. */
export function loneRadius(radius: number): number {
  return 0.14 * radius;
}

/** The least count of some steps, in round numbers. */
function counts({ numbers }: Picture, { least }: Density): string[] {
  return shown.map((step) => numbers.count(round(least[step] ?? leastCount)));
}

function round(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / unit) * unit;
}

/** Height of the panel that explains the density. */
export const legendHeight = (classes: number): number => 54 + 18 * classes + 26 + 20 * 3 + 12;

/** How to read the density, in full: shades by class, contours, single customers. */
export function densityLegend(picture: Picture, points: Points, looks: readonly Look[], place: Rect): Shape[] {
  const { theme, words, measure } = picture;
  const { density } = points;
  if (!density) return [];
  const { x, width } = place;
  const shapes: Shape[] = [
    text(x, place.y + 12, words.say('density_title'), theme.ink, { size: 14, weight: 600 }),
    text(x, place.y + 32, fit(measure, [words.say('density_per_hexagon')], width, 12), theme.quiet),
  ];
  const names = x + 26 * shown.length + 14;
  let y = place.y + 54;
  for (const look of looks) {
    shown.forEach((step, k) => shapes.push(sample(picture, look, x + 8 + 26 * k, y, step)));
    const { plural, short } = words.term(look.term);
    shapes.push(text(names, y + 4, fit(measure, [plural, short], x + width - names, 12), theme.quiet));
    y += 18;
  }
  counts(picture, density).forEach((count, k) =>
    shapes.push(text(x + 8 + 26 * k, y + 2, count, theme.quiet, { size: 11, anchor: 'middle' })),
  );
  y += 26;
  for (const [marks, wordings] of keys(picture, density, looks, x, y)) {
    shapes.push(...marks, text(x + 40, y + 4, fit(measure, wordings, width - 40, 12), theme.ink));
    y += 20;
  }
  const note = words.say('density_zoom');
  shapes.push(text(x, y + 6, fit(measure, [note], width, 11), theme.quiet, { size: 11 }));
  return shapes;
}

/** The lines and the points over the hexagons, each with what it means; rows of 20 pixels. */
function keys(
  { theme, words, numbers }: Picture,
  { singles }: Density,
  looks: readonly Look[],
  x: number,
  y: number,
): (readonly [Shape[], readonly string[]])[] {
  const dots = looks.slice(0, 3).map(({ mark, color }, k): Shape => {
    return { kind: 'symbol', x: x + 5 + 10 * k, y: y + 40, mark, color, radius: 2.4 };
  });
  return [
    [[line(x, y, x + 30, y, theme.ink, 1.3)], [words.say('density_half')]],
    [[line(x, y + 20, x + 30, y + 20, theme.ink, 1.3, dashes)], [words.say('density_most')]],
    [
      dots,
      ['density_alone', 'n_customers'].map((key) => words.plural(key, singles.length, numbers.count(singles.length))),
    ],
  ];
}

/** The same in one line, as far as there is room; it begins at x on a baseline. @param contoured over the hexagons */
export function densityKey(
  picture: Picture,
  { density }: Points,
  look: Look | undefined,
  x: number,
  baseline: number,
  room: number,
  contoured: boolean,
): Shape[] {
  const { theme, words, measure, settings } = picture;
  if (!density || !look || !settings.legend.show) return [];
  const y = baseline - 4;
  const [least, , , greatest] = counts(picture, density);
  const range = words.say('density_range', { least: least ?? '', greatest: greatest ?? '' });
  const stroke = (dash?: string) => (at: number) => [line(at, y, at + 24, y, theme.ink, 1.3, dash)];
  const parts: (readonly [(at: number) => Shape[], number, string])[] = [
    [(at) => shown.map((step, k) => sample(picture, look, at + 6 + 13 * k, y, step)), 58, range],
  ];
  if (contoured) parts.push([stroke(), 30, words.say('density_half')], [stroke(dashes), 30, words.say('density_most')]);
  const shapes: Shape[] = [];
  let from = x;
  for (const [marks, width, meaning] of parts) {
    const next = from + width + measure(meaning, 11, 400);
    if (next > x + room) break;
    shapes.push(...marks(from), text(from + width, baseline, meaning, theme.quiet, { size: 11 }));
    from = next + 18;
  }
  return shapes;
}
