import { parameters } from '../../../../relationship';
import { levelsOf, trueMonthOf, trueStage, type Felt } from '../felt';
import type { Scales } from '../levels';
import { trueLoyalty, type TrueMonth } from '../truth';
import type { ShopLife } from './life';

/** What the truth of a month end rests on beside feelings. */
export interface Course {
  readonly purchases: number;
  readonly lastPurchase: number;
  /** Purchases to be expected in each month so far, whatever chance made of them. */
  readonly expected: readonly number[];
  /** Purchases to be expected per average day as things stand. */
  readonly rate: number;
}

/** Days: who is to buy less often than this no longer buys again and again. */
const longestRegularGap = 182;

/** Days of silence, and days until the next purchase to be expected, from which a relationship sleeps. */
const dormantSilence = parameters.lostFloorDays.default;
const dormantGap = 365;

/** In deviations: the most estranged sixth of customers has no established relationship, however much it buys. */
const leastCommitment = -1;

/**
 * The truth of a month end. Regularity is judged on the purchases that were to be expected, as the published rule
 * judges those that happened: what chance made of them is the error that an observer cannot avoid.
 */
export function trueMonth(
  { traits }: ShopLife,
  felt: Felt,
  { purchases: orders, expected, lastPurchase, rate }: Course,
  scales: Scales,
  monthEnd: number,
): TrueMonth {
  const gap = 1 / Math.max(1e-9, rate);
  const ofTheYear = expected.slice(-12).reduce((sum, month) => sum + month, 0);
  const keepsPace = gap <= longestRegularGap;
  const repeats = orders > 1 && keepsPace && ofTheYear >= parameters.regularOrders.default;
  const established = orders >= parameters.maturityOrders.default && keepsPace && felt.commitment > leastCommitment;
  const dormant = gap > dormantGap && monthEnd - lastPurchase > dormantSilence;
  return trueMonthOf(felt, traits, {
    monthEnd,
    stage: trueStage(felt, { orders, established, dormant }),
    loyalty: trueLoyalty(levelsOf(felt, traits), scales, { orders, repeats, lockIn: traits.lockIn }),
  });
}
