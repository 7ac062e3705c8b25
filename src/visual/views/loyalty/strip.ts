import { cut as shorten, fit, type TextMeasure } from '../../text/fit';
import { over } from '../label';
import type { Picture } from '../picture';
import type { Rect, Shape } from '../scene';
import { box, text } from '../shapes';
import type { Plan } from './plan';
import { prospect, regular, unclassified, type Loyalty } from './statistics';
import { stripBars, stripBoxes, stripPlot } from './strip-bars';

/** The strip of customers without a known attitude, and a note on everybody who is not in the matrix. */
export function strip(picture: Picture, loyalty: Loyalty, plan: Plan): Shape[] {
  return [...(plan.strip ? stripShapes(picture, loyalty, plan) : []), ...note(picture, loyalty, plan)];
}

function stripShapes(picture: Picture, loyalty: Loyalty, { strip: place, bars, above, plot }: Plan): Shape[] {
  const { theme, words, numbers, measure, size } = picture;
  if (!place) return [];
  const { upper, lower } = stripBoxes(place);
  const stroke = { color: theme.line, width: 1, dash: '3 3' };
  const counted = bars ? stripBars(picture, place) : [];
  if (size === 'M') {
    const short = words.say('no_survey_short');
    const wordings = [`${numbers.count(loyalty.strip.focusCount)} ${short}`, short];
    const name = fit(measure, wordings, plot.x + plot.width * 0.6 - place.x, 11);
    return [
      box(place, undefined, stroke),
      ...counted,
      text(place.x, place.y + place.height + 13, name, theme.quiet, { size: 11 }),
    ];
  }
  return [
    ...stripHeader(picture, loyalty, place, above),
    ...counted,
    ...halfShapes(picture, loyalty, upper, regular, 'regular'),
    ...halfShapes(picture, loyalty, lower, unclassified, 'unclassified'),
  ];
}

function stripHeader(picture: Picture, loyalty: Loyalty, place: Rect, above: number): Shape[] {
  const { theme, words, numbers, measure, size, portfolio } = picture;
  const { x, width } = place;
  const { focusCount, count, focusValue } = loyalty.strip;
  const number = numbers.count(focusCount);
  const wide = measure(number, 22, 600) + 8;
  const share = portfolio.focus
    ? words.say('of_count', { n: numbers.count(count) })
    : numbers.share(count, portfolio.size, 1);
  const value = numbers.share(focusValue, loyalty.value);
  const title = fit(measure, [words.say('no_survey'), words.say('no_survey_short')], width + 20, 14, 600);
  const shapes: Shape[] = [
    text(x, above, title, theme.ink, { size: 14, weight: 600 }),
    text(x, above + 26, number, theme.ink, { size: 22, weight: 600 }),
    text(x + wide, above + 26, fit(measure, [share], width + 20 - wide, 12), theme.quiet, {
      part: portfolio.focus ? undefined : 'headers.shares',
    }),
  ];
  if (loyalty.value > 0 && size === 'XL') {
    const worth = fit(measure, [words.say('share_of_value', { share: value }), value], width + 20, 12);
    shapes.push(text(x, above + 43, worth, theme.quiet, { part: 'headers.values' }));
  }
  return shapes;
}

/** A half of the strip: its frame, its count and why it is there. A long count takes a line of its own. */
function halfShapes(
  picture: Picture,
  loyalty: Loyalty,
  place: Rect,
  code: number,
  key: 'regular' | 'unclassified',
): Shape[] {
  const { theme, words, numbers, measure } = picture;
  const count = loyalty.groups[code]?.focusCount ?? 0;
  const number = numbers.count(count);
  const width = place.width - 12;
  const whole = words.plural(key, count, number);
  const fits = measure(whole, 12, 600) <= width;
  const kind = whole.replace(number, '').trim();
  const second = fits ? [words.say('attitude_unknown')] : [kind];
  const x = place.x + 8;
  const shapes: Shape[] = [
    box(place, undefined, { color: theme.line, width: 1, dash: '3 3' }),
    ...over(picture, x, place.y + 18, fits ? whole : number, theme.ink, { weight: 600 }),
  ];
  if (stripPlot(picture, place).y - place.y < 40) return shapes;
  return [...shapes, ...over(picture, x, place.y + 33, fit(measure, second, width, 11), theme.quiet, { size: 11 })];
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
    lines.push(words.say('others_outside', { n: numbers.count(loyalty.others.count), name: label }));
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
    .flatMap((line) => wrapped(line, measure, width + 30))
    .slice(0, 4)
    .map((line, i) =>
      text(frame.x, bottom + 17 + 15 * i, shorten(measure, line, width + 30, 11), theme.quiet, { size: 11 }),
    );
}

/** A note in lines that fit under the strip: broken after its comma, before its bracket, and where it is too long. */
function wrapped(note: string, measure: TextMeasure, width: number): string[] {
  const broken = (part: string): string[] => {
    let end = part.length;
    while (end > 0 && measure(part.slice(0, end), 11, 400) > width) end = part.lastIndexOf(' ', end - 1);
    return end > 0 && end < part.length ? [part.slice(0, end), ...broken(part.slice(end + 1))] : [part];
  };
  return note.split(/(?<=,) |(?=（)/).flatMap(broken);
}
