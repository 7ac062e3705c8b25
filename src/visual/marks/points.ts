import type { Points } from '../views/scene';
import { mix } from './color';
import { isOutline, markPath } from './symbols';
import type { Theme } from './theme';

/** Above this many points overlaps are not edged one by one: each style is one path. */
const edgedOneByOne = 5000;
const mostPixels = 8_000_000;

/** Fits a canvas to its box at the screen's resolution, within a budget of pixels. */
export function fitCanvas(canvas: HTMLCanvasElement, width: number, height: number, zoom: number): void {
  const wanted = Math.min(2, globalThis.devicePixelRatio || 1) * zoom;
  const budget = Math.sqrt(mostPixels / Math.max(1, width * height));
  const scale = Math.min(wanted, budget);
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  canvas.getContext('2d')?.setTransform(scale, 0, 0, scale, 0, 0);
}

/** Draws customers as marks: those in focus in full above the others, ghosted. */
export function drawLayers(
  canvas: HTMLCanvasElement,
  layers: readonly Points[],
  theme: Theme,
  focus?: Uint8Array,
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.restore();
  for (const points of layers) {
    if (focus) {
      drawLayer(context, points, theme, (customer) => !focus[customer], 'ghost');
      drawLayer(context, points, theme, (customer) => focus[customer] === 1, 'focus');
    } else {
      drawLayer(context, points, theme, () => true, 'normal');
    }
  }
}

type State = 'normal' | 'ghost' | 'focus';

function drawLayer(
  context: CanvasRenderingContext2D,
  points: Points,
  theme: Theme,
  wanted: (customer: number) => boolean,
  state: State,
): void {
  const members: number[][] = points.styles.map(() => []);
  for (let i = 0; i < points.x.length; i++) {
    if (wanted(points.customer[i] ?? 0)) members[points.style[i] ?? 0]?.push(i);
  }
  points.styles.forEach((style, index) => {
    const own = members[index];
    if (!own || own.length === 0) return;
    const color =
      state === 'ghost' && theme.mode !== 'contrast' ? mix(theme.background, theme.ghost, 0.55) : style.color;
    paint(context, points, own, style.mark, color, theme, state);
  });
}

function paint(
  context: CanvasRenderingContext2D,
  points: Points,
  members: readonly number[],
  mark: Points['styles'][number]['mark'],
  color: string,
  theme: Theme,
  state: State,
): void {
  const scaled = state === 'ghost' && theme.mode === 'contrast' ? 0.6 : state === 'focus' ? 1.05 : 1;
  const radius = points.radius * scaled;
  const outline = isOutline(mark);
  const template = new Path2D(markPath(mark, 0, 0, radius));
  const edged = !outline && state !== 'ghost' && radius >= 1.4 && theme.mode !== 'contrast';
  const together = members.length > edgedOneByOne;
  context.fillStyle = color;
  context.strokeStyle = outline ? color : theme.background;
  context.lineWidth = outline ? Math.max(0.8, radius * 0.5) : 1.2;
  const all = new Path2D();
  for (const i of members) {
    const x = points.x[i] ?? 0;
    const y = points.y[i] ?? 0;
    if (together) {
      all.addPath(template, { e: x, f: y });
      continue;
    }
    context.translate(x, y);
    if (edged) context.stroke(template);
    if (outline) context.stroke(template);
    else context.fill(template);
    context.translate(-x, -y);
  }
  if (!together) return;
  if (outline) context.stroke(all);
  else context.fill(all);
}
