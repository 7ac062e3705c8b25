import { exp, log } from '../../common';
import { digamma, logGamma } from './gamma-function';
import { at, indexed, logEdge, total, weightedTotal, type Indexed, type SpendHistories } from './histories';
import { minimise } from './minimise';

/**
 * The gamma-gamma model of spend (Fader & Hardie 2013, "The gamma-gamma model of monetary value"): the amounts of a
 * customer’s purchase days are gamma(p, rate ν), ν ~ gamma(q, rate γ), independent of how often the customer buys.
 */
export interface GammaGammaParameters {
  readonly p: number;
  readonly q: number;
  /** In the unit of the amounts. */
  readonly gamma: number;
}

export interface GammaGammaFit {
  readonly parameters: GammaGammaParameters;
  readonly logLikelihood: number;
  readonly converged: boolean;
}

/** What does not change with the parameters. */
interface Prepared {
  readonly counts: Indexed;
  readonly logCounts: Float64Array;
  readonly logAmounts: Float64Array;
}

function prepared({ repeats, amounts }: SpendHistories): Prepared {
  const counts = indexed(repeats);
  return { counts, logCounts: counts.distinct.map(log), logAmounts: amounts.map(log) };
}

/** Σ ln f(z̄ | x) over the customers, and its gradient by p, q and γ. */
export function gammaGammaLikelihood(
  { p, q, gamma }: GammaGammaParameters,
  histories: SpendHistories,
  { counts, logCounts, logAmounts } = prepared(histories),
): { logLikelihood: number; gradient: readonly [number, number, number] } {
  const { repeats, amounts, customers } = histories;
  const logGammaOfQ = logGamma(q);
  const digammaOfQ = digamma(q);
  const logRatios = counts.distinct.map((x) => logGamma(p * x + q) - logGamma(p * x) - logGammaOfQ);
  const digammas = counts.distinct.map((x) => digamma(p * x + q));
  const byP = counts.distinct.map((x, count) => x * (at(digammas, count) - digamma(p * x)));
  const byQ = digammas.map((value) => value - digammaOfQ);
  const logScale = log(gamma);
  let sum = 0;
  const gradient: [number, number, number] = [0, 0, 0];
  for (let group = 0; group < repeats.length; group += 1) {
    const x = at(repeats, group);
    const n = at(customers, group);
    const amount = at(amounts, group);
    const count = at(counts.index, group);
    const logAmount = at(logAmounts, group);
    const logMean = logAmount - at(logCounts, count);
    const logReach = log(gamma + amount);
    sum += n * (at(logRatios, count) + q * logScale + p * x * logAmount - logMean - (p * x + q) * logReach);
    gradient[0] += n * (at(byP, count) + x * (logAmount - logReach));
    gradient[1] += n * (at(byQ, count) + logScale - logReach);
    gradient[2] += n * (q / gamma - (p * x + q) / (gamma + amount));
  }
  return { logLikelihood: sum, gradient };
}

/**
 * Maximum likelihood over customers with x ≥ 1 and z̄ > 0. Amounts are measured in their mean meanwhile, so that the
 * unit of money changes nothing but γ.
 */
export function fitGammaGamma(histories: SpendHistories): GammaGammaFit {
  const size = total(histories.customers);
  const mean =
    weightedTotal(histories.amounts, histories.customers) / weightedTotal(histories.repeats, histories.customers);
  const scaled: SpendHistories = { ...histories, amounts: histories.amounts.map((amount) => amount / mean) };
  const fixed = prepared(scaled);
  const named = ([p = 0, q = 0, gamma = 0]: Iterable<number>): GammaGammaParameters => ({ p, q, gamma });
  const { point, value, converged } = minimise(
    (logs, gradient) => {
      const parameters = logs.map(exp);
      const likelihood = gammaGammaLikelihood(named(parameters), scaled, fixed);
      likelihood.gradient.forEach((slope, index) => {
        gradient[index] = (-slope * at(parameters, index)) / size;
      });
      return -likelihood.logLikelihood / size;
    },
    // Close to the retail data of the literature: p = 4, q = 4, and the mean pγ/(q−1) equal to 1.
    [log(4), log(4), log(0.75)],
    { edge: logEdge },
  );
  const { p, q, gamma } = named(point.map(exp));
  return { parameters: { p, q, gamma: gamma * mean }, logLikelihood: -value * size - size * log(mean), converged };
}

/**
 * E[Z | x, z̄]: the amount expected of a customer’s next purchase days, between the customer’s own mean and everybody’s.
 * @param amount x·z̄, what the x repeat days brought; below 0 it counts as 0
 * @returns everybody’s mean pγ/(q−1) where x = 0, which needs q > 1
 */
export function expectedSpend({ p, q, gamma }: GammaGammaParameters, repeats: number, amount: number): number {
  return (p * (gamma + Math.max(0, amount))) / (p * repeats + q - 1);
}
