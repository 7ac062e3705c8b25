import { faded } from '../../marks/theme';
import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Shape } from '../scene';
import { at, path, polygon, text } from '../shapes';
import { halfAt, sliceY, type Triangle } from './triangle';
import type { Slice } from './slices';
import type { Pyramid } from './statistics';

/** A number of customers who crossed a boundary one way. */
interface Move {
  readonly up: boolean;
  readonly count: number;
  /** Those of them in focus; all when nothing is. */
  readonly focus: number;
}

/** Arrows at each boundary, at the triangle's left side: how many customers went up and down across it. */
export function migrationArrows(
  picture: Picture,
  { migration, focusMigration }: Pyramid,
  triangle: Triangle,
  slices: readonly Slice[],
): Shape[] {
  if (!migration || !focusMigration) return [];
  const { measure, numbers } = picture;
  const most = Math.max(1, ...migration.crossings.flatMap(({ up, down }) => [up, down]));
  return slices.slice(0, -1).flatMap((slice) => {
    const all = migration.crossings[slice.tier];
    const own = focusMigration.crossings[slice.tier];
    if (!all || !own) return [];
    const y = sliceY(triangle, slice.bottom);
    const widest = measure(numbers.count(all.down), 12, 600);
    const x = triangle.apexX - halfAt(triangle, slice.bottom) - Math.max(44, 26 + widest);
    return [
      ...crossing(picture, x - 9, y, { up: true, count: all.up, focus: own.up }, most),
      ...crossing(picture, x + 9, y, { up: false, count: all.down, focus: own.down }, most),
    ];
  });
}

/** The arrow of all as a ghost behind that of the customers in focus, whose number stands beside it. */
function crossing(picture: Picture, x: number, y: number, { up, count, focus }: Move, most: number): Shape[] {
  const { theme, numbers, portfolio } = picture;
  const contrast = theme.mode === 'contrast';
  const color = up ? theme.ink : theme.axis;
  const dash = contrast && !up ? '4 2' : undefined;
  const width = widthOf(count, most);
  const ghost = contrast ? arrow(x, y, up, thinnest, color, dash) : arrow(x, y, up, width, faded(theme, color));
  const aside = halfHead(width) + 2;
  return [
    ...(portfolio.focus && count > 0 ? ghost : []),
    ...(focus > 0 ? arrow(x, y, up, widthOf(focus, most), color, dash) : []),
    text(up ? x - aside : x + aside, y + 4, numbers.count(focus), theme.ink, {
      weight: 600,
      anchor: up ? 'end' : 'start',
      halo: theme.background,
    }),
  ];
}

const thinnest = 1.5;

function widthOf(count: number, most: number): number {
  return Math.max(thinnest, 6.5 * Math.sqrt(count / most));
}

function halfHead(width: number): number {
  return 3 + width * 0.95;
}

function arrow(x: number, y: number, up: boolean, width: number, color: string, dash?: string): Shape[] {
  const head = 4 + width * 0.75;
  const tip = up ? y - 22 : y + 22;
  const tail = up ? y + 22 : y - 22;
  const neck = up ? tip + head : tip - head;
  const half = halfHead(width);
  return [
    path(`M${at(x)},${at(tail)}V${at(up ? neck - 1 : neck + 1)}`, undefined, { color, width, dash }),
    polygon(
      [
        [x, tip],
        [x - half, neck],
        [x + half, neck],
      ],
      color,
    ),
  ];
}

/** What the arrows mean; @param end where the key must end, or it is left out */
export function migrationKey(picture: Picture, x: number, baseline: number, end: number): Shape[] {
  const { theme, words, measure } = picture;
  const up = words.say('moved_up');
  const after = x + 16 + measure(up, 12, 400) + 18;
  const down = fit(measure, [words.say('moved_down'), words.say('moved_down_short')], end - after - 16, 12);
  if (!down) return [];
  return [
    path(`M${x + 5},${baseline}v-9`, undefined, { color: theme.ink, width: 2.4 }),
    polygon(
      [
        [x + 5, baseline - 13],
        [x, baseline - 7],
        [x + 10, baseline - 7],
      ],
      theme.ink,
    ),
    text(x + 16, baseline, up, theme.quiet),
    path(`M${after + 5},${baseline - 12}v9`, undefined, { color: theme.axis, width: 2.4 }),
    polygon(
      [
        [after + 5, baseline + 1],
        [after, baseline - 5],
        [after + 10, baseline - 5],
      ],
      theme.axis,
    ),
    text(after + 16, baseline, down, theme.quiet),
  ];
}
