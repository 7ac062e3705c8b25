import type { Group } from '../../data/groups';
import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Rect, Shape, Target } from '../scene';
import { text } from '../shapes';
import { ruleOf, worth } from './header';
import type { Lifecycle } from './statistics';
import { stageTarget } from './targets';

const rowHeight = { least: 30, worth: 52, most: 96 };

/** The stages one above the other, for pages that are high and narrow: mark, name, count, share. */
export function stageList(picture: Picture, lifecycle: Lifecycle, place: Rect): { shapes: Shape[]; targets: Target[] } {
  const { settings } = picture;
  const rows = Math.min(settings.stageLooks.length, Math.floor(place.height / rowHeight.least));
  const height = Math.min(rowHeight.most, place.height / Math.max(1, rows));
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  for (let k = 0; k < rows; k++) {
    const row = { ...place, y: place.y + k * height, height };
    shapes.push(...rowOf(picture, lifecycle, row, k));
    targets.push(...stageTarget(picture, lifecycle, k, { bounds: { ...row, height: height - 4 }, areas: [] }));
  }
  return { shapes, targets };
}

function rowOf(picture: Picture, { groups }: Lifecycle, { x, y, width, height }: Rect, k: number): Shape[] {
  const { settings, words, numbers, measure, theme, portfolio } = picture;
  const look = settings.stageLooks[k];
  const group = groups[k];
  if (!look || !group) return [];
  const of = numbers.count(group.count);
  const n = numbers.count(group.focusCount);
  const share = numbers.share(group.count, portfolio.size, 1);
  const wordings = portfolio.focus ? [words.say('n_of_count', { n, of }), n] : [`${n} · ${share}`, n];
  const { name, short } = words.term(look.term);
  const count = fit(measure, wordings, width * 0.6, 12, 600);
  const title = fit(measure, [name, short], width - measure(count, 12, 600) - 26, 12);
  return [
    ...ruleOf(picture, group, { x, width }, y, k),
    { kind: 'symbol', x: x + 6, y: y + 14.5, mark: look.mark, color: look.color, radius: 4.2 },
    text(x + 17, y + 19, title, theme.ink),
    text(x + width, y + 19, count, theme.ink, { weight: 600, anchor: 'end' }),
    ...(height < rowHeight.worth ? [] : [text(x + 17, y + 37, worthOf(picture, group, k, width - 17), theme.quiet)]),
  ];
}

function worthOf(picture: Picture, group: Group, k: number, room: number): string {
  return fit(picture.measure, worth(picture, group, k), room, 12);
}
