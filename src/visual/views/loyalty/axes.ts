import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Shape } from '../scene';
import { tagged, text } from '../shapes';
import type { Plan } from './plan';
import { roundNumbers, ticksOf } from './ticks';

/** What the matrix measures: behaviour across, attitude up. */
export function axes(picture: Picture, plan: Plan): Shape[] {
  const { theme, words, size } = picture;
  const { plot } = plan;
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const middle = plot.y + plot.height / 2;
  if (size === 'M') {
    const small = { size: 11 } as const;
    return tagged('axes.titles', [
      text(right, bottom + 13, words.say('reality'), theme.quiet, { ...small, anchor: 'end' }),
      text(plot.x - 5, middle, words.say('perception'), theme.quiet, { ...small, anchor: 'middle', rotate: -90 }),
    ]);
  }
  return [
    ...tagged('axes.ticks', [...acrossTicks(picture, plan), ...upwardTicks(picture, plan)]),
    ...tagged('axes.titles', [
      text(right, bottom + 36, words.say('behaviour_axis'), theme.quiet, { anchor: 'end' }),
      text(plot.x + 12 - plan.axis, middle, words.say('attitude_axis'), theme.quiet, { anchor: 'middle', rotate: -90 }),
    ]),
  ];
}

function acrossTicks({ theme, numbers }: Picture, { plot, lens, xOf }: Plan): Shape[] {
  const ticks = lens.whole ? [0, 25, 50, 75, 100] : roundNumbers(0, 100, lens.scaleX);
  const right = plot.x + plot.width;
  return ticks.flatMap((tick) => {
    const x = xOf(tick);
    if (x < plot.x - 0.5 || x > right + 0.5) return [];
    const anchor = x < plot.x + 8 ? 'start' : x > right - 12 ? 'end' : 'middle';
    return text(x, plot.y + plot.height + 17, numbers.index(tick), theme.quiet, { size: 11, anchor });
  });
}

function upwardTicks({ theme, numbers, portfolio, measure }: Picture, { plot, lens, yOf, axis }: Plan): Shape[] {
  const { least, greatest } = portfolio.scale;
  const ticks = lens.whole ? ticksOf(least, greatest) : roundNumbers(least, greatest, lens.scaleY);
  const bottom = plot.y + plot.height;
  return ticks.flatMap((tick) => {
    const y = yOf(tick);
    if (y < plot.y - 0.5 || y > bottom + 0.5) return [];
    const baseline = y < plot.y + 4 ? y + 9 : y > bottom - 4 ? y : y + 4;
    const label = fit(measure, [numbers.index(tick)], axis - 24, 11);
    return text(plot.x - 8, baseline, label, theme.quiet, { size: 11, anchor: 'end' });
  });
}
