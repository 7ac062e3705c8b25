import { loneRadius, shadeOf, sizeOf } from '../views/density-shapes';
import { focusDensity } from '../views/density-focus';
import { pointsInFocus } from '../views/points-in-focus';
import { alone, type Density, type Points } from '../views/scene';
import { isOutline } from './outlines';
import { Plate } from './plate';
import { drawPoints, type State } from './points';
import type { Theme } from './theme';

/** Up to this many customers in focus are drawn one by one over the hexagons; more are hexagons themselves. */
const mostSquares = 300;
/** Of a hexagon's radius: a hair of background between neighbours. */
const fill = 0.96;

/** Draws hexagons and, as themselves, the customers that stand alone. */
export function drawDensity(
  context: CanvasRenderingContext2D,
  points: Points,
  density: Density,
  theme: Theme,
  state: State,
): void {
  const plate = plateOf(context, points);
  // Few selected customers stand out by themselves: what is under them stays as it was.
  stampHexagons(plate, points, density, density.step, theme, state);
  drawPoints(context, points, theme, state, density.singles, singleRadius(density, theme), plate);
}

/** Draws the customers in focus over the others: squares when they are few, hexagons of their own when many. */
export function drawDensityFocus(
  context: CanvasRenderingContext2D,
  points: Points,
  density: Density,
  theme: Theme,
  focus: Uint8Array,
): void {
  const squares = focusedFew(points, focus);
  if (squares) {
    drawSquares(context, points, squares, theme);
    return;
  }
  const { step, singles } = focusDensity(pointsInFocus(points.customer, focus), density);
  const plate = plateOf(context, points);
  stampHexagons(plate, points, density, step, theme, 'focus');
  drawPoints(context, points, theme, 'focus', singles, singleRadius(density, theme), plate);
}

/** Where size stands for the count, one customer is the smallest. */
function singleRadius({ pointRadius, radius }: Density, theme: Theme): number {
  return theme.mode === 'contrast' ? loneRadius(radius) : pointRadius;
}

/** The positions of the points in focus if they are few. */
export function focusedFew({ customer }: Points, focus: Uint8Array): Uint32Array | undefined {
  const members = pointsInFocus(customer, focus);
  return members.length <= mostSquares ? members : undefined;
}

/** @param step of each hexagon; `alone` for one that is not drawn */
function stampHexagons(
  plate: Plate,
  { styles }: Points,
  density: Density,
  step: Uint8Array | Uint32Array,
  theme: Theme,
  state: State,
): void {
  const { style, radius } = density;
  const groups = new Map<number, number[]>();
  for (let i = 0; i < step.length; i++) {
    const own = step[i] ?? alone;
    if (own === alone) continue;
    const key = (style[i] ?? 0) * 16 + own;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  }
  for (const [key, members] of groups) {
    const look = styles[key >> 4];
    const shade = key & 15;
    if (!look) continue;
    if (theme.mode === 'contrast') {
      const size = sizeOf(shade, radius) * (state === 'ghost' ? 0.5 : 1);
      const line = isOutline(look.mark) ? Math.max(0.8, size * 0.35) : undefined;
      plate.stamp(look.mark, size, { color: look.color, line }, 1, density, members);
    } else {
      const color = shadeOf(theme, look.color, shade);
      plate.stamp('hexagon', radius * fill, { color }, state === 'ghost' ? 0.3 : 1, density, members);
    }
  }
}

function plateOf(context: CanvasRenderingContext2D, { clip }: Points): Plate {
  const { width, height } = context.canvas;
  return new Plate(context, clip ?? { x: 0, y: 0, width, height });
}

/** A square with a ring keeps its shape over any shade. */
function drawSquares(context: CanvasRenderingContext2D, points: Points, members: Uint32Array, theme: Theme): void {
  const { x, y, style, styles } = points;
  for (const i of members) {
    const at = [x[i] ?? 0, y[i] ?? 0] as const;
    square(context, ...at, 5.2, theme.background);
    context.strokeStyle = theme.mode === 'contrast' ? theme.focus : theme.ink;
    context.lineWidth = 1.5;
    context.strokeRect(at[0] - 5.2, at[1] - 5.2, 10.4, 10.4);
    square(context, ...at, 3.2, styles[style[i] ?? 0]?.color ?? theme.ink);
  }
}

function square(context: CanvasRenderingContext2D, x: number, y: number, half: number, color: string): void {
  context.fillStyle = color;
  context.fillRect(x - half, y - half, 2 * half, 2 * half);
}
