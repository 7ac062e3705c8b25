import { total, type Group } from '../../data/groups';
import { faded } from '../../marks/theme';
import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Shape } from '../scene';
import { box, polygon, tagged, text } from '../shapes';
import type { Band } from './bands';
import { seenBand, type Plan } from './plan';
import { stageCount } from './stage-count';
import type { Lifecycle } from './statistics';

/** Where a zoomed picture shows less of a stage than this, the stage keeps its rule alone. */
const leastBand = 40;

/** The rule, name, counts and shares above each band. */
export function headers(picture: Picture, lifecycle: Lifecycle, plan: Plan): Shape[] {
  return plan.bands.flatMap((whole, k) => {
    const group = lifecycle.groups[k];
    const band = seenBand(plan, whole);
    if (!group || band.width === 0) return [];
    const rule = tagged(picture.settings.stageLooks[k]?.part, ruleOf(picture, group, band, plan.rule, k));
    if (!plan.lens.whole && band.width < leastBand) return rule;
    const header = picture.size === 'M' ? compactHeader : fullHeader;
    return [...rule, ...tagged('headers', header(picture, lifecycle, group, band, plan.rule, k))];
  });
}

/** The rule of the stage's colour; the part of it that is in focus over the whole in a quarter of the colour. */
export function ruleOf(
  { theme, settings, portfolio }: Picture,
  group: Group,
  { x, width }: Band,
  y: number,
  k: number,
) {
  const color = settings.stageLooks[k]?.color ?? theme.ink;
  if (!portfolio.focus) return [box({ x, y, width, height: 3 }, color)];
  const part = group.count > 0 ? (width * group.focusCount) / group.count : 0;
  const edge = theme.mode === 'contrast' ? { color, width: 1 } : undefined;
  return [
    box({ x, y, width, height: 3 }, faded(theme, color), edge),
    ...(part > 0 ? [box({ x, y, width: Math.max(1, part), height: 3 }, color)] : []),
  ];
}

function fullHeader(picture: Picture, lifecycle: Lifecycle, group: Group, band: Band, top: number, k: number): Shape[] {
  const { theme, words, numbers, measure, settings, portfolio } = picture;
  const look = settings.stageLooks[k];
  if (!look) return [];
  const shapes: Shape[] = [
    { kind: 'symbol', x: band.x + 6, y: top + 18.5, mark: look.mark, color: look.color, radius: 4.2, part: look.part },
  ];
  const delta = lifecycle.focusMovements?.deltas[k];
  const change = delta === undefined || !settings.headers.changes ? '' : numbers.count(Math.abs(delta));
  const inset = k === stageCount - 1 ? 2 : 12;
  const changeWidth = change ? measure(change, 12, 400) + 14 + inset : 0;
  const { name, short } = words.term(look.term);
  const title = fit(measure, [name, short], band.width - 18 - changeWidth, 14, 600);
  shapes.push(text(band.x + 17, top + 23, title, theme.ink, { size: 14, weight: 600 }));
  if (change && title)
    shapes.push(
      ...tagged('headers.changes', deltaMark(picture, band.x + band.width - inset, top + 23, delta ?? 0, change)),
    );
  const count = numbers.count(group.focusCount);
  shapes.push(text(band.x, top + 50, count, theme.ink, { size: 22, weight: 600 }));
  const share = numbers.share(group.count, portfolio.size, 1);
  const beside = portfolio.focus
    ? [words.say('of_count', { n: numbers.count(group.count) })]
    : [words.say('share_of_customers', { share }), share];
  const room = band.width - measure(count, 22, 600) - 7;
  const part = portfolio.focus ? undefined : 'headers.shares';
  const x = band.x + measure(count, 22, 600) + 7;
  shapes.push(text(x, top + 50, fit(measure, beside, room, 12), theme.quiet, { part }));
  const value = fit(measure, worth(picture, group, k), band.width, 12);
  shapes.push(text(band.x, top + 68, value, theme.quiet, { part: 'headers.values' }));
  return shapes;
}

/** Wordings of a stage's value, the longest first. */
export function worth(picture: Picture, group: Group, k: number): string[] {
  const { words, numbers, portfolio } = picture;
  if (!portfolio.measures.value) return [''];
  const value = numbers.value(group.focusValue);
  if (k === 0 && group.value === 0) return [words.say('value_of_prospects', { value }), value];
  const whole = total(portfolio.measures.value);
  if (!(whole > 0)) return [value];
  const share = numbers.share(group.focusValue, whole);
  return [`${value} · ${words.say('share_of_value', { share })}`, value];
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

function compactHeader(picture: Picture, _: Lifecycle, group: Group, band: Band, top: number, k: number): Shape[] {
  const { theme, words, numbers, measure, settings, panel, portfolio } = picture;
  const look = settings.stageLooks[k];
  if (!look) return [];
  const { name, short } = words.term(look.term);
  const names = [name, short, `${short.slice(0, 4)}.`];
  const title = fit(measure, names, band.width - 2, 12, 600);
  const count = numbers.count(group.focusCount);
  const of = numbers.count(group.count);
  const share = numbers.share(group.count, portfolio.size, 1);
  const shapes: Shape[] = [text(band.x, top + 18, title, theme.ink, { weight: 600 })];
  if (!panel) {
    const wordings = portfolio.focus
      ? [words.say('n_of_count', { n: count, of }), count]
      : [...(settings.headers.shares ? [`${count} · ${share}`] : []), count];
    return [...shapes, text(band.x, top + 33, fit(measure, wordings, band.width - 4, 13), theme.ink, { size: 13 })];
  }
  shapes.push(text(band.x, top + 41, fit(measure, [count], band.width, 18, 600), theme.ink, { size: 18, weight: 600 }));
  const under = portfolio.focus ? words.say('of_count', { n: of }) : share;
  const part = portfolio.focus ? undefined : 'headers.shares';
  shapes.push(text(band.x, top + 60, fit(measure, [under], band.width, 11), theme.quiet, { size: 11, part }));
  return shapes;
}
