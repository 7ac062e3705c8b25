import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Shape } from '../scene';
import { line, text } from '../shapes';
import { ageOf, stepOf } from './months';
import type { Plan } from './plan';
import { monthsPerYear, type Timeline } from './statistics';

/** Cooperation upwards, with grid lines; ages to the right. */
export function axes(picture: Picture, timeline: Timeline, plan: Plan): Shape[] {
  return [...cooperation(picture, timeline, plan), ...ages(picture, timeline, plan)];
}

function cooperation(picture: Picture, { axis }: Timeline, { plot, yOf, compact }: Plan): Shape[] {
  const { theme, words, numbers, measure } = picture;
  const right = plot.x + plot.width;
  const shapes: Shape[] = [];
  for (const share of compact ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1]) {
    const y = yOf(share);
    const value = numbers.index(axis[0] + share * (axis[1] - axis[0]));
    const label = fit(measure, [value], plot.x - 4, 11);
    shapes.push(text(plot.x - 8, y + 4, label, theme.quiet, { size: 11, anchor: 'end', part: 'axes.ticks' }));
    if (share > 0 && theme.mode !== 'contrast')
      shapes.push({ ...line(plot.x, y, right, y, theme.ink), opacity: 0.09, part: 'axes.grid' });
  }
  if (compact) return shapes;
  const name = fit(measure, [words.say('median_cooperation'), words.say('role_cooperation')], plot.height, 12);
  const middle = plot.y + plot.height / 2;
  return [
    ...shapes,
    text(plot.x - 36, middle, name, theme.quiet, { anchor: 'middle', rotate: -90, part: 'axes.titles' }),
  ];
}

/** Ticks of months, quarters or years, as many as have room; a label that has none is left out. */
function ages(picture: Picture, { months }: Timeline, { plot, xOf, seen: [from, to], compact }: Plan): Shape[] {
  const { theme, words, numbers, measure, frame } = picture;
  const bottom = plot.y + plot.height + 0.5;
  const shapes: Shape[] = [line(plot.x, bottom, plot.x + plot.width, bottom, theme.axis)];
  const step = stepOf(to - from, Math.max(2, Math.floor(plot.width / (compact ? 75 : 120))));
  const inYears = step >= 12 && months > 120;
  let free = -Infinity;
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    const x = xOf(month / monthsPerYear);
    const label = month === 0 ? numbers.count(0) : ageOf(words, numbers, month, inYears);
    const width = measure(label, 11, 400);
    const left = Math.min(frame.x + frame.width - width, x - width / 2);
    shapes.push(line(x, bottom, x, bottom + 4, theme.axis));
    if (left < free) continue;
    free = left + width + 8;
    shapes.push(text(left, bottom + 16.5, label, theme.quiet, { size: 11, part: 'axes.ticks' }));
  }
  return shapes;
}
