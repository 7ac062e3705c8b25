import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Shape } from '../scene';
import { at, path, polygon, text } from '../shapes';
import { halfAt, sliceY, type Triangle } from './triangle';
import type { Slice } from './slices';
import type { Pyramid } from './statistics';

/** Arrows at each boundary, at the triangle's left side: how many customers went up and down across it. */
export function migrationArrows(
  picture: Picture,
  pyramid: Pyramid,
  triangle: Triangle,
  slices: readonly Slice[],
): Shape[] {
  const { migration } = pyramid;
  const { measure, numbers } = picture;
  if (!migration || migration.known === 0) return [];
  const most = Math.max(1, ...migration.crossings.flatMap(({ up, down }) => [up, down]));
  return slices.slice(0, -1).flatMap((slice) => {
    const crossing = migration.crossings[slice.tier];
    if (!crossing) return [];
    const y = sliceY(triangle, slice.bottom);
    const widest = measure(numbers.count(crossing.down), 12, 600);
    const x = triangle.apexX - halfAt(triangle, slice.bottom) - Math.max(44, 26 + widest);
    return [
      ...arrow(picture, x - 9, y, crossing.up, most, 'up'),
      ...arrow(picture, x + 9, y, crossing.down, most, 'down'),
    ];
  });
}

function arrow(picture: Picture, x: number, y: number, count: number, most: number, direction: 'up' | 'down'): Shape[] {
  const { theme, numbers } = picture;
  const up = direction === 'up';
  const color = up ? theme.ink : theme.axis;
  const width = Math.max(1.5, 6.5 * Math.sqrt(count / most));
  const head = 4 + width * 0.75;
  const tip = up ? y - 22 : y + 22;
  const tail = up ? y + 22 : y - 22;
  const neck = up ? tip + head : tip - head;
  const half = 3 + width * 0.95;
  const dash = theme.mode === 'contrast' && !up ? '4 2' : undefined;
  const label = text(up ? x - half - 2 : x + half + 2, y + 4, numbers.count(count), theme.ink, {
    weight: 600,
    anchor: up ? 'end' : 'start',
    halo: theme.background,
  });
  if (count === 0) return [label];
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
    label,
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
