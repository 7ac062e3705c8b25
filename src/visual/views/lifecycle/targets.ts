import { membersOf, total } from '../../data/groups';
import type { Picture } from '../picture';
import type { Fact, Target } from '../scene';
import { bandRect } from './bands';
import { seenBand, type Plan } from './plan';
import type { Lifecycle } from './statistics';

type Place = Pick<Target, 'bounds' | 'areas'>;

/** The stages, as groups that people can point at. Those that readers zoomed away from wait until they come back. */
export function targetsOf(picture: Picture, lifecycle: Lifecycle, plan: Plan): Target[] {
  return plan.bands.flatMap((band, k) => {
    const seen = seenBand(plan, band);
    if (seen.width === 0) return [];
    const place = {
      bounds: bandRect(seen, plan.rule, plan.top - 4),
      areas: [bandRect(seen, plan.top, plan.bottom)],
    };
    return stageTarget(picture, lifecycle, k, place);
  });
}

export function stageTarget(picture: Picture, lifecycle: Lifecycle, k: number, place: Place): Target[] {
  const { portfolio, settings, words } = picture;
  const { stage } = portfolio;
  const group = lifecycle.groups[k];
  const look = settings.stageLooks[k];
  if (!stage || !group || !look) return [];
  return [
    {
      id: `stage-${look.term.code}`,
      ...place,
      title: words.term(look.term).name,
      facts: factsOf(picture, lifecycle, k),
      color: look.color,
      count: group.count,
      members: () => membersOf(stage, k),
    },
  ];
}

function factsOf({ portfolio, words, numbers }: Picture, { groups, movements, medians }: Lifecycle, k: number) {
  const group = groups[k] ?? { count: 0, value: 0, focusCount: 0, focusValue: 0 };
  const { value } = portfolio.measures;
  const facts: Fact[] = [
    { name: words.say('customers'), value: numbers.count(group.count) },
    { name: words.say('share_of_customers_title'), value: numbers.share(group.count, portfolio.size, 1) },
  ];
  if (portfolio.focus) facts.push({ name: words.say('in_focus'), value: numbers.count(group.focusCount) });
  if (value) {
    facts.push({ name: words.say('role_value'), value: numbers.exactValue(group.value) });
    facts.push({ name: words.say('share_of_value_title'), value: numbers.share(group.value, total(value)) });
  }
  const median = medians?.[k] ?? NaN;
  if (!Number.isNaN(median)) facts.push({ name: words.say('median_cooperation'), value: numbers.index(median) });
  if (!movements) return facts;
  const { deltas, entered, left, arrived } = movements;
  facts.push({ name: words.say('change'), value: numbers.change(deltas[k] ?? 0) });
  for (const [key, counts] of [
    ['entered', entered],
    ['left', left],
    ['arrived', arrived],
  ] as const) {
    if (counts[k]) facts.push({ name: words.say(`flow_${key}`), value: numbers.count(counts[k] ?? 0) });
  }
  return facts;
}
