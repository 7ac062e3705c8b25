import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Shape } from '../scene';
import { box, text } from '../shapes';
import type { Plan } from './plan';
import { monthsPerYear, type Timeline } from './statistics';

/** How many customers each age of the axis rests on, and where lines end. */
export function observed(picture: Picture, timeline: Timeline, { bars, xOf, seen: [from, to], clip }: Plan): Shape[] {
  if (!bars) return [];
  const { theme, words, numbers, measure } = picture;
  const bottom = bars.y + bars.height;
  const most = timeline.observed.reduce((greatest, count) => Math.max(greatest, count), 1);
  const pitch = bars.width / (to - from);
  const width = Math.max(0.5, pitch - (pitch > 4 ? 1.5 : 0));
  const drawn = timeline.observed.slice(0, timeline.months).flatMap((count, month) => {
    const height = (bars.height * count) / most;
    const fill = theme.mode === 'contrast' ? theme.ink : theme.ghost;
    if (count === 0 || month + 1 <= from || month >= to) return [];
    const bar = box({ x: xOf(month / monthsPerYear), y: bottom - height, width, height }, fill);
    return { ...bar, clip: clip && bars };
  });
  const note = words.say('lines_end', { n: numbers.count(timeline.fewest) });
  return [
    text(bars.x, bars.y - 10, fit(measure, [words.say('observed')], bars.width, 11), theme.quiet, { size: 11 }),
    ...drawn,
    text(bars.x, bottom + 26, fit(measure, [note], bars.width, 11), theme.quiet, { size: 11 }),
  ];
}
