import type { Theme } from '../marks/theme';
import type { TextMeasure } from '../text/fit';
import type { Numbers } from '../text/numbers';
import type { Words } from '../text/words';
import type { Rect, Shape } from '../views/scene';
import type { Haul } from './census';
import type { Corner } from './mask';

/** What a drawn outline and its badge look like. */
export interface OutlineLook {
  readonly theme: Theme;
  readonly words: Words;
  readonly numbers: Numbers;
  readonly measure: TextMeasure;
}

/** The path of a closed outline. */
export function pathOf(corners: readonly Corner[]): string {
  return corners.length < 2 ? '' : `M${corners.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;
}

/** The corners of a rectangle. */
export function cornersOf({ x, y, width, height }: Rect): Corner[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** The rectangle between two places. */
export function rectBetween(from: Corner, to: Corner): Rect {
  const x = Math.min(from[0], to[0]);
  const y = Math.min(from[1], to[1]);
  return { x, y, width: Math.abs(to[0] - from[0]), height: Math.abs(to[1] - from[1]) };
}

/** The place of a rectangle that is nearest to a place. */
export function clampedTo({ x, y, width, height }: Rect, place: Corner): Corner {
  return [Math.min(x + width, Math.max(x, place[0])), Math.min(y + height, Math.max(y, place[1]))];
}

/** An outline with what it holds so far, on a badge in the plot's corner. */
export function outlineShapes(corners: readonly Corner[], plot: Rect, haul: Haul, look: OutlineLook): Shape[] {
  const { theme } = look;
  const d = pathOf(corners);
  const wash: Shape[] = theme.mode === 'contrast' ? [] : [{ kind: 'path', d, fill: theme.ink, opacity: 0.05 }];
  return [
    ...wash,
    { kind: 'path', d, stroke: { color: theme.background, width: 3.2 } },
    { kind: 'path', d, stroke: { color: theme.ink, width: 1.6, dash: '5 4' } },
    ...badge(plot, haul, look),
  ];
}

/** How many customers, and what they are worth. */
export function haulWords(
  { count, value }: Haul,
  { words, numbers }: Pick<OutlineLook, 'words' | 'numbers'>,
): string[] {
  const customers = words.plural('n_customers', count, numbers.count(count));
  return Number.isNaN(value) ? [customers] : [customers, numbers.value(value)];
}

/** In the lower corner where lines end; its words begin where lines begin. */
function badge(plot: Rect, haul: Haul, look: OutlineLook): Shape[] {
  const { theme, measure, words } = look;
  const [count = '', value] = haulWords(haul, look);
  const rest = value === undefined ? '' : ` · ${value}`;
  const first = measure(count, 13, 600);
  const width = first + measure(rest, 13, 400) + 21;
  const inset = plot.width > width + 40 ? 20 : 2;
  const turned = words.direction === 'rtl';
  const x = turned ? plot.x + inset : plot.x + plot.width - inset - width;
  const y = plot.y + plot.height - 34;
  const at = (along: number): number => (turned ? x + width - along : x + along);
  return [
    { kind: 'box', x, y, width, height: 26, fill: theme.ink, radius: 3 },
    { kind: 'text', x: at(10), y: y + 17.6, text: count, size: 13, weight: 600, color: theme.background },
    { kind: 'text', x: at(10 + first), y: y + 17.6, text: rest, size: 13, color: theme.background },
  ];
}
