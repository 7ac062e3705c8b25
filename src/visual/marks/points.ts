import type { Mark } from '../../relationship/term';
import type { Points } from '../views/scene';
import { mix } from './color';
import { isOutline, trace } from './outlines';
import type { Ink, Plate } from './plate';
import type { Theme } from './theme';

/** What a point says beside its class: `ghost` for those out of focus. */
export type State = 'normal' | 'ghost' | 'focus';

/** Points drawn in one go: fewer would cost more, more would hide the edges between them. */
const batch = 48;
/** So many points in focus have a ring each; more would be a tangle. */
const mostRinged = 40;

/**
 * Draws points as marks.
 * @param members positions of those to draw; all without it
 * @param plate where they are stamped instead, as small points can be
 */
export function drawPoints(
  context: CanvasRenderingContext2D,
  points: Points,
  theme: Theme,
  state: State,
  members?: Uint32Array,
  radius: number = points.radius,
  plate?: Plate,
): void {
  const size = radius * (state === 'ghost' && theme.mode === 'contrast' ? 0.6 : state === 'focus' ? 1.05 : 1);
  for (const [style, own] of byStyle(points, members).entries()) {
    if (own.length === 0) continue;
    const mark = points.styles[style]?.mark ?? 'disc';
    const inks = inksOf(points, style, size, theme, state);
    if (plate) for (const ink of inks) plate.stamp(mark, size, ink, 1, points, own);
    else drawStyle(context, points, mark, own, size, inks);
  }
  plate?.print();
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

/** How a mark is painted, one ink over the other: its edge first. */
function inksOf(points: Points, style: number, radius: number, theme: Theme, state: State): readonly Ink[] {
  const {
    mark,
    color: own,
    edge,
  } = points.styles[style] ?? { mark: 'disc' as const, color: theme.ink, edge: undefined };
  const ghost = state === 'ghost' && theme.mode !== 'contrast';
  const color = ghost ? mix(theme.background, theme.ghost, 0.55) : own;
  const line = Math.max(0.8, radius * 0.5);
  // Marks that are lines have their outline on both sides.
  if (isOutline(mark)) return [...(edge && !ghost ? [{ color: edge, line: line + 1.8 }] : []), { color, line }];
  const edged = !ghost && radius >= 1.4 && theme.mode !== 'contrast';
  return [...(edged ? [{ color: edge ?? theme.background, line: edge ? 2 : 1.2 }] : []), { color }];
}

function drawStyle(
  context: CanvasRenderingContext2D,
  points: Points,
  mark: Mark,
  members: Uint32Array,
  radius: number,
  inks: readonly Ink[],
): void {
  for (let from = 0; from < members.length; from += batch) {
    context.beginPath();
    trace(context, mark, radius, points, members, from, Math.min(members.length, from + batch));
    for (const { color, line } of inks) {
      context.fillStyle = context.strokeStyle = color;
      if (line === undefined) context.fill();
      else {
        context.lineWidth = line;
        context.stroke();
      }
    }
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
