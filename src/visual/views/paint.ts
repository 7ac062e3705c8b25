import { contrast } from '../marks/color';
import type { Paint } from '../data/paint';
import type { Picture } from './picture';
import type { Points, PointStyle } from './scene';

interface Styled {
  readonly style: Uint8Array;
  /** Class and colour of each style that occurs. */
  readonly pairs: readonly { readonly own: number; readonly color?: string }[];
}

const known = new WeakMap<Paint, WeakMap<Uint8Array, Styled>>();

/**
 * The points as the format pane wants them: larger or smaller, and in the colours that a constant or a rule of the
 * report gives them instead of their classes'. Colours too close to the background are outlined.
 */
export function painted(points: Points, { portfolio, settings, theme }: Picture): Points {
  const { size, opacity, color } = settings.points;
  const { paint } = portfolio;
  const edged = (style: PointStyle): PointStyle => {
    const edge = contrast(style.color, theme.background) < 3 ? theme.ink : undefined;
    return edge ? { ...style, edge } : style;
  };
  const drawn = { ...points, radius: points.radius * size, ...(opacity < 1 ? { opacity } : {}) };
  const plain = points.styles.map((style) => edged(color ? { ...style, color } : style));
  if (!paint || theme.mode === 'contrast') return { ...drawn, styles: plain };
  const { style, pairs } = restyled(points, paint);
  const styles = pairs.map(({ own, color: given }) => {
    const usual = plain[own] ?? { mark: 'disc' as const, color: theme.quiet };
    return given ? edged({ mark: usual.mark, color: given }) : usual;
  });
  return { ...drawn, style, styles };
}

/** Every pair of class and colour as a style of its own; the same arrays for the same points and paint. */
function restyled(points: Points, paint: Paint): Styled {
  const before = known.get(paint) ?? new WeakMap<Uint8Array, Styled>();
  known.set(paint, before);
  const made = before.get(points.style) ?? pair(points, paint);
  before.set(points.style, made);
  return made;
}

function pair({ style, styles, customer }: Points, { codes, colors }: Paint): Styled {
  const marks = Math.max(1, styles.length);
  const codeOf = new Map<number, number>();
  const first = new Map<number, number>();
  const pairs: { own: number; color?: string }[] = [];
  const codeFor = (own: number, color: number): number => {
    const before = color === 0 ? undefined : first.get(color);
    // One byte counts 256 pairs: when few are left, a colour keeps the mark that it had first.
    const spare = 256 - pairs.length - marks - (colors.length - first.size);
    if (before !== undefined && spare <= 0) return before;
    if (color > 0 && before === undefined) first.set(color, pairs.length);
    return pairs.push({ own, color: colors[color - 1] }) - 1;
  };
  const out = new Uint8Array(style.length);
  for (let i = 0; i < style.length; i++) {
    const own = style[i] ?? 0;
    const color = codes[customer[i] ?? 0] ?? 0;
    const key = color * marks + own;
    const code = codeOf.get(key) ?? codeFor(own, color);
    codeOf.set(key, code);
    out[i] = code;
  }
  return { style: out, pairs };
}
