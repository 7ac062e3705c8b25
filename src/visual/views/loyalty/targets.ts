import { membersOf, type Group } from '../../data/groups';
import type { Picture } from '../picture';
import type { Fact, Target } from '../scene';
import { headerPlaces } from './header';
import { quadrantRects, type Plan } from './plan';
import { captive, inert, regular, unclassified, type Loyalty } from './statistics';
import { stripBoxes } from './strip-bars';

/** The classes of the matrix, the strip with its halves, and the spurious quadrant as a whole. */
export function targetsOf(picture: Picture, loyalty: Loyalty, plan: Plan): Target[] {
  const { portfolio, size } = picture;
  if (!portfolio.loyalty) return [];
  const rects = quadrantRects(plan);
  const height = size !== 'M' ? 66 : plan.roomy ? 60 : 34;
  const targets: Target[] = headerPlaces(plan).flatMap(({ code, x, baseline, width }) => {
    const quadrant = rects.find((one) => one.code === code && code !== inert);
    const bounds = { x: x - 4, y: baseline - 16, width: width + 4, height };
    return classTarget(picture, loyalty, code, { bounds, areas: quadrant ? [quadrant.rect] : [] });
  });
  return [...targets, ...stripTargets(picture, loyalty, plan, height), ...riskTarget(picture, loyalty, plan)];
}

/** A class of the vocabulary, wherever it stands. */
export function classTarget(
  picture: Picture,
  loyalty: Loyalty,
  code: number,
  place: Pick<Target, 'bounds' | 'areas'>,
): Target[] {
  const { portfolio, settings, words } = picture;
  const classes = portfolio.loyalty;
  const group = loyalty.groups[code];
  const look = settings.loyaltyLooks[code];
  if (!classes || !group || !look) return [];
  return [
    {
      id: `loyalty-${look.term.code}`,
      ...place,
      title: words.term(look.term).plural,
      facts: facts(picture, loyalty, group),
      color: look.color,
      count: group.count,
      members: () => membersOf(classes, code),
    },
  ];
}

/** The customers without a survey, together by their heading and by halves; where there is no heading, together. */
function stripTargets(picture: Picture, loyalty: Loyalty, { strip, above }: Plan, height: number): Target[] {
  const { portfolio, words, theme, size } = picture;
  const classes = portfolio.loyalty;
  if (!classes || !strip) return [];
  const whole: Target = {
    id: 'loyalty-no-survey',
    bounds: size === 'M' ? strip : { x: strip.x - 4, y: above - 16, width: strip.width + 12, height },
    areas: [],
    title: words.say('no_survey'),
    facts: facts(picture, loyalty, loyalty.strip),
    color: theme.axis,
    count: loyalty.strip.count,
    members: () => membersOf(classes, regular, unclassified),
  };
  if (size === 'M') return [whole];
  const { upper, lower } = stripBoxes(strip);
  const halves = [
    [regular, upper],
    [unclassified, lower],
  ] as const;
  return [whole, ...halves.flatMap(([code, bounds]) => classTarget(picture, loyalty, code, { bounds, areas: [] }))];
}

/** The spurious quadrant as a whole: inert and captive together. */
function riskTarget(picture: Picture, loyalty: Loyalty, plan: Plan): Target[] {
  const { portfolio, settings, words, theme } = picture;
  const classes = portfolio.loyalty;
  const rect = quadrantRects(plan).find((one) => one.code === inert)?.rect;
  if (!classes || !rect || rect.width < 8 || rect.height < 8) return [];
  return [
    {
      id: 'loyalty-at-risk',
      bounds: rect,
      areas: [],
      title: words.say('at_risk'),
      facts: facts(picture, loyalty, loyalty.atRisk),
      color: settings.loyaltyLooks[inert]?.color ?? theme.axis,
      count: loyalty.atRisk.count,
      members: () => membersOf(classes, inert, captive),
    },
  ];
}

function facts(picture: Picture, loyalty: Loyalty, group: Group): Fact[] {
  const { portfolio, words, numbers } = picture;
  const list: Fact[] = [
    { name: words.say('customers'), value: numbers.count(group.count) },
    { name: words.say('share_of_customers_title'), value: numbers.share(group.count, portfolio.size, 1) },
  ];
  if (portfolio.focus) list.push({ name: words.say('in_focus'), value: numbers.count(group.focusCount) });
  if (!Number.isNaN(loyalty.value)) {
    list.push({ name: words.say('role_value'), value: numbers.exactValue(group.value) });
    list.push({ name: words.say('share_of_value_title'), value: numbers.share(group.value, loyalty.value) });
  }
  return list;
}
