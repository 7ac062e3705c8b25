import { total, type Group } from '../../data/groups';
import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Shape } from '../scene';
import { box, polygon, text } from '../shapes';
import type { Band } from './bands';
import { stageCount, type Lifecycle } from './statistics';

/** Height of the headers, from their rule to the plot. */
export function headerHeight(picture: Picture): number {
  if (picture.panel) return 72;
  return picture.size === 'M' ? 40 : 78;
}

/** The rule, name, counts and shares above each band. */
export function headers(picture: Picture, lifecycle: Lifecycle, bands: readonly Band[], top: number): Shape[] {
  return bands.flatMap((band, k) => {
    const group = lifecycle.groups[k];
    const look = picture.settings.stageLooks[k];
    if (!group || !look) return [];
    const rule = box({ x: band.x, y: top, width: band.width, height: 3 }, look.color);
    const compact = picture.size === 'M';
    return [rule, ...(compact ? compactHeader : fullHeader)(picture, lifecycle, group, band, top, k)];
  });
}

function fullHeader(picture: Picture, lifecycle: Lifecycle, group: Group, band: Band, top: number, k: number): Shape[] {
  const { theme, words, numbers, measure, settings, portfolio } = picture;
  const look = settings.stageLooks[k];
  if (!look) return [];
  const shapes: Shape[] = [
    { kind: 'symbol', x: band.x + 6, y: top + 18.5, mark: look.mark, color: look.color, radius: 4.2 },
  ];
  const delta = lifecycle.movements?.deltas[k];
  const change = delta === undefined ? '' : numbers.count(Math.abs(delta));
  const inset = k === stageCount - 1 ? 2 : 12;
  const changeWidth = change ? measure(change, 12, 400) + 14 + inset : 0;
  const { name, short } = words.term(look.term);
  const title = fit(measure, [name, short], band.width - 18 - changeWidth, 14, 600);
  shapes.push(text(band.x + 17, top + 23, title, theme.ink, { size: 14, weight: 600 }));
  if (change && title) shapes.push(...deltaMark(picture, band.x + band.width - inset, top + 23, delta ?? 0, change));
  const count = numbers.count(group.focusCount);
  shapes.push(text(band.x, top + 50, count, theme.ink, { size: 22, weight: 600 }));
  const share = numbers.share(group.count, portfolio.size, 1);
  const beside = portfolio.focus
    ? [words.say('of_count', { n: numbers.count(group.count) })]
    : [words.say('share_of_customers', { share }), share];
  const room = band.width - measure(count, 22, 600) - 7;
  shapes.push(text(band.x + measure(count, 22, 600) + 7, top + 50, fit(measure, beside, room, 12), theme.quiet));
  shapes.push(text(band.x, top + 68, fit(measure, worth(picture, group, k), band.width, 12), theme.quiet));
  return shapes;
}

/** Wordings of a stage's value, the longest first. */
function worth(picture: Picture, group: Group, k: number): string[] {
  const { words, numbers, portfolio } = picture;
  if (!portfolio.measures.value) return [''];
  const value = numbers.value(group.focusValue);
  if (k === 0 && group.value === 0) return [words.say('value_of_prospects', { value }), value];
  const share = numbers.share(group.focusValue, total(portfolio.measures.value));
  return [words.say('value_and_share', { value, share }), value];
}

/** ▲ or ▼ and a count, in quiet ink: a direction is not a judgement. */
function deltaMark(picture: Picture, right: number, baseline: number, delta: number, change: string): Shape[] {
  const { theme, measure } = picture;
  const left = right - measure(change, 12, 400) - 11;
  const number = text(right, baseline, change, theme.quiet, { anchor: 'end' });
  if (delta === 0) return [number];
  const high = baseline - 6.8;
  const low = baseline - 1.1;
  const [base, tip] = delta > 0 ? [low, high] : [high, low];
  return [
    polygon(
      [
        [left, base],
        [left + 7.2, base],
        [left + 3.6, tip],
      ],
      theme.quiet,
    ),
    number,
  ];
}

function compactHeader(
  picture: Picture,
  _lifecycle: Lifecycle,
  group: Group,
  band: Band,
  top: number,
  k: number,
): Shape[] {
  const { theme, words, numbers, measure, settings, panel, portfolio } = picture;
  const look = settings.stageLooks[k];
  if (!look) return [];
  const { name, short } = words.term(look.term);
  const names = [name, short, `${short.slice(0, 4)}.`];
  const title = fit(measure, names, band.width + (k === stageCount - 1 ? 4 : -6), 12, 600);
  const count = numbers.count(group.focusCount);
  const shapes: Shape[] = [text(band.x, top + 18, title, theme.ink, { weight: 600 })];
  if (!panel) {
    shapes.push(text(band.x, top + 33, fit(measure, [count], band.width + 4, 13), theme.ink, { size: 13 }));
    return shapes;
  }
  shapes.push(text(band.x, top + 41, fit(measure, [count], band.width, 18, 600), theme.ink, { size: 18, weight: 600 }));
  const under = portfolio.focus
    ? words.say('of_count', { n: numbers.count(group.count) })
    : numbers.share(group.count, portfolio.size, 1);
  shapes.push(text(band.x, top + 60, fit(measure, [under], band.width, 11), theme.quiet, { size: 11 }));
  return shapes;
}
