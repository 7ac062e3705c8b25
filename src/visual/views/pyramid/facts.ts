import type { Picture } from '../picture';
import type { Fact } from '../scene';
import { nonConsumer, type Pyramid } from './statistics';

/** What is said of a tier when it is pointed at or read aloud. */
export function tierFacts(picture: Picture, pyramid: Pyramid, tier: number): Fact[] {
  const { words, numbers, portfolio } = picture;
  const group = pyramid.groups[tier];
  if (!group) return [];
  const list: Fact[] = [
    { name: words.say('customers'), value: numbers.count(group.count) },
    { name: words.say('share_of_customers_title'), value: numbers.share(group.count, portfolio.size, 1) },
  ];
  if (portfolio.focus) list.push({ name: words.say('in_focus'), value: numbers.count(group.focusCount) });
  if (!Number.isNaN(pyramid.value)) {
    list.push({ name: words.say('role_value'), value: numbers.exactValue(group.value) });
    list.push({ name: words.say('share_of_value_title'), value: numbers.share(group.value, pyramid.value, 1) });
    if (group.count > 0)
      list.push({ name: words.say('per_customer'), value: numbers.exactValue(group.value / group.count) });
  }
  return list;
}

/** What the best buyers make: the parts of the highest tier that has any. With few customers nobody is heavy. */
export function paretoOf(
  { numbers }: Picture,
  { groups, buyers, value }: Pyramid,
): { customers: string; share: string } {
  const best = groups.slice(0, nonConsumer).find(({ count }) => count > 0);
  return { customers: numbers.share(best?.count ?? 0, buyers), share: numbers.share(best?.value ?? 0, value) };
}
