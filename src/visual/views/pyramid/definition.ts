import type { Picture } from '../picture';
import { nonConsumer, type Pyramid } from './statistics';

/** What makes a tier, longest first: the amounts where it begins and ends, or its part of the buyers, counted. */
export function definitions(picture: Picture, pyramid: Pyramid, tier: number): string[] {
  const { words, numbers, settings, portfolio } = picture;
  if (tier === nonConsumer) return [words.say('tier_none'), words.say('tier_none_short')];
  const amounts = settings.tiers.method === 'amount' ? portfolio.tierAmounts : undefined;
  if (amounts) {
    const [heavy, medium] = [numbers.exactValue(amounts.heavy), numbers.exactValue(amounts.medium)];
    if (tier === 1) return [words.say('tier_amount_1', { from: medium, to: heavy }), medium];
    const amount = tier === 0 ? heavy : medium;
    return [words.say(`tier_amount_${tier}`, { amount }), amount];
  }
  const share = numbers.share(pyramid.groups[tier]?.count ?? 0, pyramid.buyers);
  return [words.say(`tier_share_${tier}`, { share }), share];
}
