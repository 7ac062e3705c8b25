import { membersOf } from '../../data/groups';
import type { Picture } from '../picture';
import type { Target } from '../scene';
import { tierFacts } from './facts';
import type { Pyramid } from './statistics';

/** A tier, wherever it stands. */
export function tierTarget(
  picture: Picture,
  pyramid: Pyramid,
  tier: number,
  place: Pick<Target, 'bounds' | 'areas'>,
): Target[] {
  const { settings, words, portfolio } = picture;
  const classes = portfolio.tier;
  const look = settings.tierLooks[tier];
  if (!classes || !look) return [];
  return [
    {
      id: `tier-${look.term.code}`,
      ...place,
      title: words.term(look.term).plural,
      facts: tierFacts(picture, pyramid, tier),
      color: look.color,
      count: pyramid.groups[tier]?.count ?? 0,
      members: () => membersOf(classes, tier),
    },
  ];
}
