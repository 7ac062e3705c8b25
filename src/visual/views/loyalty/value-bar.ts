import { faded } from '../../marks/theme';
import type { Group } from '../../data/groups';
import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Fill, Rect, Shape } from '../scene';
import { box, path, text } from '../shapes';
import type { Plan } from './plan';
import { captive, inert, latent, loyal, notLoyal, prospect, together, type Loyalty } from './statistics';

interface Part {
  readonly code: number | undefined;
  readonly name: string;
  readonly short: string;
  readonly value: number;
  readonly focusValue: number;
  readonly color: string;
  readonly fill: Fill;
}

/** Shares of value by class, inert and captive side by side and bracketed: what habit or constraint alone holds. */
export function valueBar(picture: Picture, loyalty: Loyalty, plan: Plan): Shape[] {
  if (!plan.bar) return [];
  const parts = partsOf(picture, loyalty);
  const whole = parts.reduce((sum, part) => sum + part.value, 0);
  if (!(whole > 0)) return [];
  return plan.bar.upright
    ? upright(picture, loyalty, parts, whole, plan.bar.rect)
    : lying(picture, parts, whole, plan.bar.rect);
}

/** In a bar only positive values have a length. */
function partsOf(picture: Picture, loyalty: Loyalty): Part[] {
  const { settings, theme, words } = picture;
  const parts: Part[] = [loyal, latent, inert, captive, notLoyal].map((code) => {
    const look = settings.loyaltyLooks[code];
    const group = loyalty.groups[code];
    const color = look?.color ?? theme.axis;
    const fill: Fill =
      theme.mode === 'contrast' && look ? { pattern: look.mark, color, background: theme.background } : color;
    return {
      code,
      name: look ? words.term(look.term).plural : '',
      short: look ? words.term(look.term).short : '',
      value: Math.max(0, group?.value ?? 0),
      focusValue: Math.max(0, group?.focusValue ?? 0),
      color,
      fill,
    };
  });
  const outside = (group: Group, name: string, short: string): Part => ({
    code: undefined,
    name,
    short,
    value: Math.max(0, group.value),
    focusValue: Math.max(0, group.focusValue),
    color: theme.axis,
    fill: theme.background,
  });
  // Texts that the vocabulary does not know are named beneath the strip: the bar has their share alone.
  const { term } = settings.loyaltyLooks[prospect] ?? {};
  const beyond = term && loyalty.others.count === 0 ? words.term(term) : { plural: '', short: '' };
  return [
    ...parts,
    outside(loyalty.strip, words.say('no_survey'), words.say('no_survey_short')),
    outside(together(loyalty.others, loyalty.groups[prospect]), beyond.plural, beyond.short),
  ];
}

function segment(picture: Picture, part: Part, rect: Rect, upright: boolean): Shape[] {
  const { theme, portfolio } = picture;
  const outline = { color: theme.axis, width: 1.2, dash: '3 3' };
  const bare = part.code === undefined;
  if (bare && !portfolio.focus) return [box(rect, theme.background, outline)];
  const edge = theme.mode === 'contrast' ? { color: theme.ink, width: 1 } : undefined;
  if (!portfolio.focus) return [box(rect, part.fill, edge)];
  const share = part.value > 0 ? Math.min(1, part.focusValue / part.value) : 0;
  const selected = upright
    ? { ...rect, y: rect.y + rect.height * (1 - share), height: rect.height * share }
    : { ...rect, width: rect.width * share };
  const ghost = bare ? box(rect, theme.background, outline) : box(rect, faded(theme, part.color), edge);
  return [ghost, ...(share > 0 ? [box(selected, bare ? part.color : part.fill)] : [])];
}

function upright(picture: Picture, loyalty: Loyalty, parts: readonly Part[], whole: number, rect: Rect): Shape[] {
  const { theme, words, numbers, measure, frame } = picture;
  const right = frame.x + frame.width;
  const top = frame.y + 26;
  const shapes: Shape[] = [
    text(rect.x - 24, top, fit(measure, [words.say('share_of_value_title')], right - rect.x + 24, 14, 600), theme.ink, {
      size: 14,
      weight: 600,
    }),
    text(rect.x - 24, top + 18, numbers.value(loyalty.value), theme.quiet),
  ];
  let y = rect.y;
  let lastLabel = -Infinity;
  const shares = parts.map((part) => measure(numbers.share(part.value, whole), 13, 600));
  const names = rect.x + 40 + Math.max(34, ...shares) + 6;
  let riskFrom = NaN;
  let riskTo = NaN;
  for (const part of parts) {
    const height = (part.value / whole) * rect.height;
    if (part.code === inert) riskFrom = y;
    if (part.code === captive) riskTo = y + height;
    if (height >= 1.5) shapes.push(...segment(picture, part, { ...rect, y: y + 0.75, height: height - 1.5 }, true));
    const baseline = y + height / 2 + 4.5;
    if (part.value > 0 && baseline - lastLabel >= 14) {
      const atRisk = part.code === inert || part.code === captive;
      const share = numbers.share(part.value, whole);
      const name = fit(measure, [part.name, part.short], right - names, 12, atRisk ? 600 : 400);
      shapes.push(
        text(rect.x + 40, baseline, share, theme.ink, { size: 13, weight: 600 }),
        text(names, baseline, name, atRisk ? theme.ink : theme.quiet, { weight: atRisk ? 600 : 400 }),
      );
      lastLabel = baseline;
    }
    y += height;
  }
  return [...shapes, ...bracket(picture, loyalty, rect.x, riskFrom, riskTo, whole)];
}

function bracket(picture: Picture, loyalty: Loyalty, x: number, from: number, to: number, whole: number): Shape[] {
  const { theme, words, numbers } = picture;
  if (!(to - from > 4)) return [];
  const middle = (from + to) / 2;
  const lines = words.say('value_at_risk_lines').split('|');
  const share = numbers.share(loyalty.atRisk.value, whole);
  const end = x - 20;
  return [
    path(`M${x - 6},${from + 1}h-6V${to - 1}h6`, undefined, { color: theme.ink, width: 1.5 }),
    text(end, middle - 21, share, theme.ink, { size: 22, weight: 600, anchor: 'end' }),
    ...lines.map((line, i) => text(end, middle - 3 + 16 * i, line, theme.ink, { anchor: 'end' })),
    text(end, middle - 3 + 16 * lines.length, numbers.value(loyalty.atRisk.value), theme.quiet, { anchor: 'end' }),
  ];
}

function lying(picture: Picture, parts: readonly Part[], whole: number, rect: Rect): Shape[] {
  const { theme, words, numbers, measure } = picture;
  const shapes: Shape[] = [text(rect.x, rect.y - 5, words.say('share_of_value_title'), theme.quiet, { size: 11 })];
  const labelled = measure(words.say('share_of_value_title'), 11, 400) + 12;
  let x = rect.x;
  let riskFrom = NaN;
  let riskTo = NaN;
  for (const part of parts) {
    const width = (part.value / whole) * rect.width;
    if (width >= 1.5) shapes.push(...segment(picture, part, { ...rect, x: x + 0.75, width: width - 1.5 }, false));
    const share = numbers.share(part.value, whole);
    const wordings = [`${share} ${part.name}`, share];
    const room = x - rect.x < labelled ? width - (labelled - (x - rect.x)) : width;
    const label = fit(measure, wordings, room - 4, 11);
    const start = Math.max(x, rect.x + labelled);
    if (part.value > 0) shapes.push(text(start + 1, rect.y - 5, label, theme.quiet, { size: 11 }));
    if (part.code === inert) riskFrom = x;
    x += width;
    if (part.code === captive) riskTo = x;
  }
  // What habit or constraint alone holds, underlined.
  const under = `M${riskFrom + 1},${rect.y + rect.height + 2}v3H${riskTo - 1}v-3`;
  if (riskTo - riskFrom > 4) shapes.push(path(under, undefined, { color: theme.ink, width: 1.5 }));
  return shapes;
}
