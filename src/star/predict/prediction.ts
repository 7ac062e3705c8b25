import { expectedRepeats, repeatProbability } from './bg-nbd-expectations';
import type { Text } from '../spec/types';
import type { BgNbdParameters } from './bg-nbd-likelihood';
import type { GammaGammaParameters } from './gamma-gamma';
import { at, total, type PurchaseHistories } from './histories';
import type { Outcome } from './outcome';

/** How far purchases are predicted, in days and weeks. */
export const horizon = { days: 365, weeks: 365 / 7 } as const;

/** The models behind the predictions of one month end, fitted on what was known that day. */
export interface Prediction {
  readonly purchases: Outcome<BgNbdParameters>;
  readonly spend: Outcome<GammaGammaParameters>;
  /** Customers with a purchase, and how they compare with the model; absent where no model was fitted. */
  readonly comparison?: Comparison;
  /** The month ends without expected purchases, this one included where it is one, by reason. */
  readonly unpredicted: readonly { readonly reason: Text; readonly monthEnds: number }[];
}

/** What happened, and what the model expects of customers of the same age. */
export interface Comparison {
  readonly customers: number;
  readonly repeats: { readonly observed: number; readonly expected: number };
  /** Customers by number of repeat purchase days, from 0; the last entry is that number or more. */
  readonly histogram: readonly { readonly observed: number; readonly expected: number }[];
}

const histogramSize = 8;

/** The calibration check of Fader, Hardie & Lee 2005 (figure 2): a model that misses its own past is no guide. */
export function compare(parameters: BgNbdParameters, histories: PurchaseHistories): Comparison {
  const { repeats, ageWeeks, customers } = histories;
  const byAge = new Map<number, number>();
  const observed = new Float64Array(histogramSize);
  let repeatsObserved = 0;
  for (let group = 0; group < repeats.length; group += 1) {
    const count = at(customers, group);
    byAge.set(at(ageWeeks, group), (byAge.get(at(ageWeeks, group)) ?? 0) + count);
    const bin = Math.min(at(repeats, group), histogramSize - 1);
    observed[bin] = at(observed, bin) + count;
    repeatsObserved += count * at(repeats, group);
  }
  const expected = new Float64Array(histogramSize);
  let repeatsExpected = 0;
  for (const [age, count] of byAge) {
    repeatsExpected += count * expectedRepeats(parameters, age);
    for (let bin = 0; bin < histogramSize - 1; bin += 1) {
      expected[bin] = at(expected, bin) + count * repeatProbability(parameters, age, bin);
    }
  }
  const size = total(customers);
  expected[histogramSize - 1] = Math.max(0, size - total(expected));
  return {
    customers: size,
    repeats: { observed: repeatsObserved, expected: repeatsExpected },
    histogram: Array.from(observed, (count, bin) => ({ observed: count, expected: at(expected, bin) })),
  };
}
