import { cut as shorten, fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Shape } from '../scene';
import { box, text } from '../shapes';
import type { Plan } from './plan';
import { stripBoxes } from './points';
import { prospect, regular, unclassified, type Loyalty } from './statistics';

/** The strip of customers without a known attitude, and a note on everybody who is not in the matrix. */
export function strip(picture: Picture, loyalty: Loyalty, plan: Plan): Shape[] {
  return [...(plan.strip ? stripShapes(picture, loyalty, plan) : []), ...note(picture, loyalty, plan)];
}

function stripShapes(picture: Picture, loyalty: Loyalty, plan: Plan): Shape[] {
  const { theme, words, numbers, measure, size, portfolio } = picture;
  if (!plan.strip) return [];
  const { upper, lower } = stripBoxes(plan.strip);
  const stroke = { color: theme.line, width: 1, dash: '3 3' };
  const x = plan.strip.x;
  const width = plan.strip.width;
  if (size === 'M') {
    const name = fit(measure, [words.say('no_survey_short')], width + 8, 11);
    return [
      box(plan.strip, undefined, stroke),
      text(x, plan.strip.y + plan.strip.height + 13, name, theme.quiet, { size: 11 }),
    ];
  }
  const { focusCount, count, focusValue } = loyalty.strip;
  const number = numbers.count(focusCount);
  const wide = measure(number, 22, 600) + 8;
  const share = portfolio.focus
    ? words.say('of_count', { n: numbers.count(count) })
    : numbers.share(count, portfolio.size, 1);
  const value = numbers.share(focusValue, loyalty.value);
  const title = fit(measure, [words.say('no_survey'), words.say('no_survey_short')], width + 20, 14, 600);
  const shapes: Shape[] = [
    text(x, plan.above, title, theme.ink, { size: 14, weight: 600 }),
    text(x, plan.above + 26, number, theme.ink, { size: 22, weight: 600 }),
    text(x + wide, plan.above + 26, fit(measure, [share], width + 20 - wide, 12), theme.quiet),
  ];
  if (loyalty.value > 0 && size === 'XL') {
    const worth = fit(measure, [words.say('share_of_value', { share: value }), value], width + 20, 12);
    shapes.push(text(x, plan.above + 43, worth, theme.quiet));
  }
  for (const [bounds, code, key] of [
    [upper, regular, 'regular'],
    [lower, unclassified, 'unclassified'],
  ] as const) {
    const group = loyalty.groups[code];
    if (!group) continue;
    const name = words.plural(key, group.focusCount, numbers.count(group.focusCount));
    shapes.push(
      box(bounds, undefined, stroke),
      text(bounds.x + 8, bounds.y + 18, fit(measure, [name], width - 12, 12, 600), theme.ink, {
        weight: 600,
        halo: theme.background,
      }),
      text(bounds.x + 8, bounds.y + 33, fit(measure, [words.say('attitude_unknown')], width - 12, 11), theme.quiet, {
        size: 11,
        halo: theme.background,
      }),
    );
  }
  return shapes;
}

/** Everybody received is counted somewhere: prospects, and classes that the vocabulary does not know. */
export function outsiders(picture: Picture, loyalty: Loyalty): string[] {
  const { words, numbers, portfolio } = picture;
  const prospects = loyalty.groups[prospect]?.count ?? 0;
  const lines: string[] = [];
  if (prospects > 0) lines.push(words.plural('prospects_outside', prospects, numbers.count(prospects)));
  const classes = portfolio.loyalty;
  if (loyalty.others.count > 0 && classes) {
    const name = classes.others.find((_, i) => (loyalty.groups[classes.terms.length + i]?.count ?? 0) > 0) ?? '';
    const label = name === '' ? words.say('blank') : name.slice(0, 40);
    lines.push(
      words.plural('others_outside', loyalty.others.count, numbers.count(loyalty.others.count), { name: label }),
    );
  }
  return lines;
}

function note(picture: Picture, loyalty: Loyalty, plan: Plan): Shape[] {
  const { theme, measure, size, frame } = picture;
  if (size === 'M') return [];
  const bottom = plan.plot.y + plan.plot.height;
  const width = plan.plot.x - frame.x - 40;
  if (width < 60) {
    const line = outsiders(picture, loyalty).join(' · ');
    return [
      text(frame.x, frame.y + frame.height - 4, shorten(measure, line, frame.width, 11), theme.quiet, { size: 11 }),
    ];
  }
  return outsiders(picture, loyalty)
    .flatMap((line) => wrapped(line))
    .slice(0, 4)
    .map((line, i) =>
      text(frame.x, bottom + 17 + 15 * i, shorten(measure, line, width + 30, 11), theme.quiet, { size: 11 }),
    );
}

/** A note's two halves at its comma, so that it fits under the strip. */
function wrapped(line: string): string[] {
  const comma = line.indexOf(', ');
  return comma < 0 ? [line] : [line.slice(0, comma + 1), line.slice(comma + 2)];
}
