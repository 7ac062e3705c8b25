import type { Points } from '../views/scene';
import { mix } from './color';
import { isOutline, trace } from './outlines';
import type { Theme } from './theme';

/** What a point says beside its class: `ghost` for those out of focus. */
export type State = 'normal' | 'ghost' | 'focus';

/** Points drawn in one go: fewer would cost more, more would hide the edges between them. */
const batch = 48;
/** So many points in focus have a ring each; more would be a tangle. */
const mostRinged = 40;

/** Draws points as marks. @param members positions of those to draw; all without it */
export function drawPoints(
  context: CanvasRenderingContext2D,
  points: Points,
  theme: Theme,
  state: State,
  members?: Uint32Array,
  radius: number = points.radius,
): void {
  const scaled = state === 'ghost' && theme.mode === 'contrast' ? 0.6 : state === 'focus' ? 1.05 : 1;
  for (const [style, own] of byStyle(points, members).entries()) {
    if (own.length > 0) drawStyle(context, points, style, own, radius * scaled, theme, state);
  }
  const count = members?.length ?? points.x.length;
  if (state === 'focus' && count <= mostRinged) ring(context, points, members, radius, theme);
}

/** Positions by style, in their order. */
function byStyle({ x, style, styles }: Points, members?: Uint32Array): Uint32Array[] {
  const count = members?.length ?? x.length;
  const at = (k: number): number => (members ? (members[k] ?? 0) : k);
  const lengths = new Uint32Array(styles.length);
  for (let k = 0; k < count; k++) {
    const own = style[at(k)] ?? 0;
    lengths[own] = (lengths[own] ?? 0) + 1;
  }
  const lists = Array.from(lengths, (length) => new Uint32Array(length));
  lengths.fill(0);
  for (let k = 0; k < count; k++) {
    const own = style[at(k)] ?? 0;
    const list = lists[own];
    const next = lengths[own] ?? 0;
    if (list) list[next] = at(k);
    lengths[own] = next + 1;
  }
  return lists;
}

function drawStyle(
  context: CanvasRenderingContext2D,
  points: Points,
  style: number,
  members: Uint32Array,
  radius: number,
  theme: Theme,
  state: State,
): void {
  const {
    mark,
    color: own,
    edge,
  } = points.styles[style] ?? { mark: 'disc' as const, color: theme.ink, edge: undefined };
  const ghost = state === 'ghost' && theme.mode !== 'contrast';
  const color = ghost ? mix(theme.background, theme.ghost, 0.55) : own;
  const outline = isOutline(mark);
  const edged = !outline && !ghost && radius >= 1.4 && theme.mode !== 'contrast';
  context.fillStyle = color;
  const line = outline ? Math.max(0.8, radius * 0.5) : edge ? 2 : 1.2;
  const stroke = (paint: string, width: number): void => {
    context.strokeStyle = paint;
    context.lineWidth = width;
    context.stroke();
  };
  for (let from = 0; from < members.length; from += batch) {
    context.beginPath();
    trace(context, mark, radius, points, members, from, Math.min(members.length, from + batch));
    // Marks that are lines have their outline on both sides.
    if (outline && edge && !ghost) stroke(edge, line + 1.8);
    if (outline || edged) stroke(outline ? color : (edge ?? theme.background), line);
    if (!outline) context.fill();
  }
}

function ring(
  context: CanvasRenderingContext2D,
  points: Points,
  members: Uint32Array | undefined,
  radius: number,
  theme: Theme,
): void {
  context.strokeStyle = theme.mode === 'contrast' ? theme.focus : theme.ink;
  context.lineWidth = 1.6;
  context.beginPath();
  trace(context, 'ring', radius + 3.2, points, members ?? Array.from(points.x.keys()));
  context.stroke();
}
