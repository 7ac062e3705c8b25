import { defaults } from '../../relationship/defaults';
import type { Portfolio } from '../data/portfolio';
import type { InForce } from './pane';
import type { TierCuts } from './settings';

const percent = (share: number): number => Math.round(1000 * share) / 10;

/** The numbers that the picture works with, for the pane to show where nobody gave others. */
export function inForceOf({ cut, tierAmounts }: Portfolio, { method, heavy, medium }: TierCuts): InForce {
  const shares =
    method === 'amount' ? { heavy: defaults.heavyRankShare, medium: defaults.mediumRankShare } : { heavy, medium };
  const amount = (value = NaN): number | undefined => (Number.isFinite(value) ? value : undefined);
  return {
    thresholds: { behaviour: cut.behaviour, attitude: cut.attitude },
    tiers: {
      heavy: percent(shares.heavy),
      medium: percent(shares.medium),
      heavyAmount: amount(tierAmounts?.heavy) ?? defaults.heavyAmount,
      mediumAmount: amount(tierAmounts?.medium) ?? defaults.mediumAmount,
    },
  };
}
