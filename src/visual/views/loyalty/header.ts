import type { Group } from '../../data/groups';
import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Shape } from '../scene';
import { text } from '../shapes';
import type { Plan } from './plan';
import { captive, inert, latent, loyal, notLoyal, type Loyalty } from './statistics';

interface Place {
  readonly code: number;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
}

/** Where each class's header stands: outside the plot, aligned with its quadrant. */
export function headerPlaces(plan: Plan): Place[] {
  const { plot, cutX } = plan;
  const right = plot.x + plot.width;
  // A threshold near an edge, or outside what is seen, leaves room for both sides' headers.
  const rightX = Math.min(
    Math.max(cutX, plot.x + Math.min(124, plot.width * 0.3)),
    right - Math.min(180, plot.width * 0.45),
  );
  const leftWidth = rightX - plot.x;
  const rightWidth = right - rightX;
  // Most customers below the threshold are inert: their longer numbers need a little more.
  const share = 0.53 * rightWidth;
  return [
    { code: latent, x: plot.x, baseline: plan.above, width: leftWidth - 8 },
    { code: loyal, x: rightX, baseline: plan.above, width: rightWidth },
    { code: notLoyal, x: plot.x, baseline: plan.below, width: leftWidth - 8 },
    { code: inert, x: rightX, baseline: plan.below, width: share - 3 },
    { code: captive, x: rightX + share, baseline: plan.below, width: rightWidth - share },
  ];
}

export function headers(picture: Picture, loyalty: Loyalty, plan: Plan): Shape[] {
  return headerPlaces(plan).flatMap((place) => header(picture, loyalty, place, plan.roomy));
}

function header(picture: Picture, loyalty: Loyalty, place: Place, roomy: boolean): Shape[] {
  const { theme, words, measure, settings, size } = picture;
  const look = settings.loyaltyLooks[place.code];
  const group = loyalty.groups[place.code];
  if (!look || !group) return [];
  const compact = size === 'M';
  const { x, baseline, width } = place;
  const nameSize = compact ? 12 : 14;
  const name = fit(measure, [words.term(look.term).plural, words.term(look.term).short], width - 18, nameSize, 600);
  const shapes: Shape[] = [
    {
      kind: 'symbol',
      x: x + 6,
      y: baseline - 4.5,
      mark: look.mark,
      color: look.color,
      radius: compact ? 3.8 : 4.4,
      part: look.part,
    },
    text(x + 18, baseline, name, theme.ink, { size: nameSize, weight: 600 }),
  ];
  const reason = place.code === inert ? 'by_habit' : place.code === captive ? 'by_constraint' : undefined;
  if (reason && !compact) {
    const used = 18 + measure(name, nameSize, 600) + 8;
    shapes.push(text(x + used, baseline, fit(measure, [words.say(reason)], width - used, 12), theme.quiet));
  }
  return [...shapes, ...numbersOf(picture, loyalty, group, place, roomy)];
}

function numbersOf(picture: Picture, loyalty: Loyalty, group: Group, place: Place, roomy: boolean): Shape[] {
  const { theme, words, numbers, measure, size, portfolio } = picture;
  const { x, baseline, width } = place;
  const count = numbers.count(group.focusCount);
  const valueShare = numbers.share(group.focusValue, loyalty.value);
  const share = numbers.share(group.count, portfolio.size, 1);
  const of = words.say('of_count', { n: numbers.count(group.count) });
  if (size === 'M') {
    const worth = words.say('value_short', { share: valueShare });
    if (roomy) {
      const beneath = portfolio.focus ? of : (besides(picture, loyalty.value > 0 ? worth : '', share)[0] ?? '');
      return [
        text(x, baseline + 23, fit(measure, [count], width, 18, 600), theme.ink, { size: 18, weight: 600 }),
        text(x, baseline + 39, fit(measure, [beneath], width, 11), theme.quiet, { size: 11 }),
      ];
    }
    // Side by side, shares of value and shares of customers would be taken for the same.
    const whole = portfolio.focus
      ? [`${count} ${of}`, count]
      : [...besides(picture, loyalty.value > 0 ? worth : '', share).map((one) => `${count} · ${one}`), count];
    return [text(x, baseline + 15, fit(measure, whole, width, 12), theme.quiet)];
  }
  const wide = measure(count, 22, 600) + 8;
  const beside = portfolio.focus ? [of] : [words.say('share_of_customers', { share }), share];
  const shapes = [
    text(x, baseline + 26, count, theme.ink, { size: 22, weight: 600 }),
    text(x + wide, baseline + 26, fit(measure, beside, width - wide, 12), theme.quiet, {
      part: portfolio.focus ? undefined : 'headers.shares',
    }),
  ];
  if (loyalty.value > 0 && size === 'XL') {
    const worth = [words.say('share_of_value', { share: valueShare }), valueShare];
    shapes.push(text(x, baseline + 43, fit(measure, worth, width, 12), theme.quiet, { part: 'headers.values' }));
  }
  return shapes;
}

/** What a small header says beside the count: the share of value or else that of customers, as far as they are shown. */
function besides({ settings }: Picture, worth: string, share: string): string[] {
  if (worth !== '' && settings.headers.values) return [worth];
  return settings.headers.shares ? [share] : [];
}
