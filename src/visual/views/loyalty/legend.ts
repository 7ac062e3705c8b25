import { densityKey, densityLegend, legendHeight } from '../density-shapes';
import type { Picture } from '../picture';
import type { Points, Shape } from '../scene';
import type { Plan } from './plan';
import { captive, inert, latent, loyal, notLoyal } from './statistics';

/** Least height of the bar of value shares: lower, its parts would have no labels. */
const leastBar = 170;

/** How to read the density: a panel under the bar of value shares, which makes room; else a line under the plot. */
export function legendOf(picture: Picture, plan: Plan, points?: Points): { plan: Plan; shapes: Shape[] } {
  const { settings, frame, words, measure } = picture;
  if (!points?.density || !settings.legend.show || picture.size === 'M') return { plan, shapes: [] };
  const looks = [loyal, latent, inert, captive, notLoyal].flatMap((code) => settings.loyaltyLooks[code] ?? []);
  const { bar, plot } = plan;
  const height = legendHeight(looks.length);
  if (bar?.upright && bar.rect.height - height - 28 >= leastBar) {
    const rect = { ...bar.rect, height: bar.rect.height - height - 28 };
    const x = rect.x - 24;
    const place = { x, y: rect.y + rect.height + 28, width: frame.x + frame.width - x, height };
    return { plan: { ...plan, bar: { ...bar, rect } }, shapes: densityLegend(picture, points, looks, place) };
  }
  const room = plot.width - measure(words.say('behaviour_axis'), 12, 400) - 24;
  return { plan, shapes: densityKey(picture, points, looks[0], plot.x, plot.y + plot.height + 36, room, true) };
}
