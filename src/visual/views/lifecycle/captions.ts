import type { Picture } from '../picture';
import type { Points, Shape } from '../scene';
import { path, tagged, text } from '../shapes';
import { annotations } from './annotations';
import { densityKey } from '../density-shapes';
import type { Plan } from './plan';
import type { Lifecycle } from './statistics';

/** What stands under the plot and on it: the names of the axes, and what the curve and the grey band are. */
export function captions(picture: Picture, lifecycle: Lifecycle, plan: Plan, points: Points): Shape[] {
  const { theme, words, settings, size, measure } = picture;
  const left = plan.plot.x;
  const right = left + plan.plot.width;
  const compact = size === 'M';
  const below = plan.bottom + (compact ? 14 : 18);
  const shapes: Shape[] = [];
  if (!lifecycle.height) {
    const caption = { size: 11, anchor: 'end' } as const;
    return tagged('legend', [text(right, below - 2, words.say('one_dot_one_customer'), theme.quiet, caption)]);
  }
  const time = words.say(compact ? 'time_short' : 'time');
  const used = measure(time, 12, 400) + 90;
  const start = plan.flows ? measure(words.say('flows_title'), 12, 600) + 40 : 0;
  if (!compact)
    shapes.push(
      ...densityKey(picture, points, settings.stageLooks[2], left + start, below, right - used - left - start, false),
    );
  if (lifecycle.byAge) shapes.push(text(right, below, time, theme.quiet, { anchor: 'end', size: compact ? 11 : 12 }));
  if (lifecycle.byAge && !compact) {
    const end = right - measure(time, 12, 400) - 20;
    const arrow = `M${end - 50},${below - 4}h50m-4,-3.5l4,3.5l-4,3.5`;
    shapes.push(path(arrow, undefined, { color: theme.axis, width: 1 }));
  }
  if (compact) shapes.push(text(left, below, words.say('role_cooperation'), theme.quiet, { size: 11 }));
  const titles = tagged('axes.titles', shapes);
  if (size === 'XL' && lifecycle.quartiles && settings.annotations && plan.lens.whole && !picture.portfolio.focus)
    titles.push(...tagged('text.annotations', annotations(picture, lifecycle, plan, points)));
  return titles;
}
