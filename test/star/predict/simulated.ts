import { beta, exponential, gamma, Randomness } from '../../../src/collect/casestudy/random';
import type { PurchaseHistories, SpendHistories } from '../../../src/star/predict';
import type { BgNbdParameters, GammaGammaParameters } from '../../../src/star/predict';

/** One simulated customer: days counted from the start of the observation, and what each brought, in cents. */
export interface SimulatedCustomer {
  readonly days: readonly number[];
  readonly cents: readonly number[];
}

interface Population {
  readonly customers: number;
  /** Customers arrive evenly over the first days. */
  readonly arrivalDays: number;
  readonly observedDays: number;
  readonly purchases: BgNbdParameters;
  readonly spend: GammaGammaParameters;
  /** Whether customers may leave; they may unless told otherwise. */
  readonly dropOut?: boolean;
}

/** A population that does exactly what the models suppose, except that purchases of one day are one. */
export function simulate(population: Population, seed = 1): SimulatedCustomer[] {
  const random = new Randomness(seed, 'predict');
  return Array.from({ length: population.customers }, (_, customer) => simulated(population, random, customer));
}

function simulated(population: Population, random: Randomness, customer: number): SimulatedCustomer {
  const { customers, arrivalDays, observedDays, purchases, spend, dropOut = true } = population;
  const uniform = random.stream('life', customer);
  const first = Math.floor((customer * arrivalDays) / customers);
  const rate = gamma(uniform, purchases.r, 1 / purchases.alpha) / 7;
  const leaves = dropOut ? beta(uniform, purchases.a, purchases.b) : 0;
  const precision = gamma(uniform, spend.q, 1 / spend.gamma);
  const days = new Set([first]);
  for (let time = first; uniform() >= leaves || time === first;) {
    time += exponential(uniform, rate);
    if (time >= observedDays) break;
    days.add(Math.floor(time));
  }
  return {
    days: [...days],
    cents: Array.from(days, () => Math.max(1, Math.round(100 * gamma(uniform, spend.p, 1 / precision)))),
  };
}

/** The sufficient statistics of customers observed until a day, one group each. */
export function historiesOf(
  customers: readonly SimulatedCustomer[],
  until: number,
): { purchases: PurchaseHistories; spend: SpendHistories } {
  const rows = customers.map(({ days, cents }) => {
    const [first = 0] = days;
    return {
      x: days.length - 1,
      last: ((days.at(-1) ?? first) - first) / 7,
      age: (until - first) / 7,
      amount: cents.slice(1).reduce((sum, value) => sum + value, 0) / 100,
    };
  });
  const repeaters = rows.filter(({ x }) => x > 0);
  return {
    purchases: {
      repeats: Float64Array.from(rows, ({ x }) => x),
      lastWeeks: Float64Array.from(rows, ({ last }) => last),
      ageWeeks: Float64Array.from(rows, ({ age }) => age),
      customers: new Float64Array(rows.length).fill(1),
    },
    spend: {
      repeats: Float64Array.from(repeaters, ({ x }) => x),
      amounts: Float64Array.from(repeaters, ({ amount }) => amount),
      customers: new Float64Array(repeaters.length).fill(1),
    },
  };
}

/** The parameters published for CDNOW (Fader, Hardie & Lee 2005; Fader & Hardie 2013), and a year and a half of days. */
export const likeCdnow = {
  purchases: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
  spend: { p: 6.25, q: 3.74, gamma: 15.44 },
  arrivalDays: 84,
  observedDays: 546,
} as const;
