import { defaults } from '../../relationship/defaults';
import { tiers, type TierCode } from '../../relationship/tiers';
import type { TierCuts } from '../settings/settings';
import { cutter } from './cut-off';
import type { Steps } from './steps';
import { codesFor, type Classes } from './vocabulary';

/** The least amount of a heavy and of a medium consumer; Infinity where nobody is one. */
export interface TierAmounts {
  readonly heavy: number;
  readonly medium: number;
}

/**
 * The amounts that a method comes down to. By rank (`tierTable`) and by cumulative value (`tierByValueTable`) equal
 * amounts share a tier, so each tier begins at an amount; by amount (`tierByAmountTable`) it is given, and where nobody
 * gave it, it is the amount where the rank's cut falls.
 */
export function* tierAmounts(values: Float64Array, { method, heavy, medium }: TierCuts): Steps<TierAmounts> {
  const buyers = positive(values);
  yield;
  const byRank = function* (first: number, second: number): Steps<TierAmounts> {
    const cut = cutter(buyers, () => 1);
    yield;
    const least = (share: number): number => cut((above) => (above + 1) / buyers.length <= share);
    const most = least(first);
    yield;
    return { heavy: most, medium: least(second) };
  };
  if (method === 'value') {
    let total = 0;
    for (const amount of buyers) total += amount;
    const cut = cutter(buyers, (amount) => amount);
    yield;
    const byValue = (share: number): number => cut((above) => above / total < share);
    return { heavy: byValue(heavy), medium: byValue(medium) };
  }
  if (method !== 'amount') return yield* byRank(heavy, medium);
  if (!Number.isNaN(heavy) && !Number.isNaN(medium)) return { heavy, medium: Math.min(heavy, medium) };
  const ranked = yield* byRank(defaults.heavyRankShare, defaults.mediumRankShare);
  const least = Number.isNaN(heavy) ? ranked.heavy : heavy;
  return { heavy: least, medium: Math.min(least, Number.isNaN(medium) ? ranked.medium : medium) };
}

function positive(values: Float64Array): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (value > 0) kept[count++] = value;
  }
  return kept.subarray(0, count);
}

/** Tiers of values, by the amounts where they begin: heavy, medium, light, and nothing for who brought nothing. */
export function tiersByAmounts(values: Float64Array, { heavy, medium }: TierAmounts): Classes<TierCode> {
  const codes = codesFor(values.length, tiers.length);
  for (let i = 0; i < values.length; i++) {
    const amount = values[i] ?? NaN;
    codes[i] = !(amount > 0) ? 3 : amount >= heavy ? 0 : amount >= medium ? 1 : 2;
  }
  return { terms: tiers, others: [], codes, computed: true };
}
