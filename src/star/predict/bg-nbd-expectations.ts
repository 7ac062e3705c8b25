import { exp, log, logistic } from '../../common';
import type { BgNbdParameters } from './bg-nbd-likelihood';
import type { PurchaseHistory } from './histories';

/** Relative size at which the next term of a series no longer changes its sum. */
const negligible = 1e-16;
const maximumTerms = 1_000_000;

/**
 * P(alive | x, t_x, T), from 0 to 1: the probability that a customer has not left for good (Fader, Hardie & Lee 2008,
 * "Computing P(alive) using the BG/NBD model"). It is 1 without a repeat purchase, because the model lets customers
 * leave only after one.
 */
export function aliveProbability({ r, alpha, a, b }: BgNbdParameters, history: PurchaseHistory): number {
  const { repeats: x, lastWeeks, ageWeeks } = history;
  if (x === 0) return 1;
  return logistic(log((b + (x - 1)) / a) - (r + x) * log((alpha + ageWeeks) / (alpha + lastWeeks)));
}

/**
 * E[Y(t) | x, t_x, T]: purchase days expected in the t weeks after T (Fader, Hardie & Lee 2005, equation 10).
 * @returns at least 0, finite for any positive parameters
 */
export function expectedPurchases(parameters: BgNbdParameters, history: PurchaseHistory, weeks: number): number {
  if (!(weeks > 0)) return 0;
  const ifAlive = parameters.a > 2 ? publishedForm : formWithoutPole;
  return Math.max(0, ifAlive(parameters, history, weeks)) * aliveProbability(parameters, history);
}

/**
 * c/(a−1)·[1 − (1−z)^(r+x) ₂F₁(r+x, b+x; c; z)] with c = a+b+x−1 and z = t/(α+T+t), as the authors write it. All terms
 * of the series are positive and, with the factor before it taken in, add up to less than 1: no parameters make it
 * overflow. At a = 1 it has a pole, near it nothing but rounding errors.
 */
function publishedForm({ r, alpha, a, b }: BgNbdParameters, { repeats: x, ageWeeks }: PurchaseHistory, weeks: number) {
  const reach = alpha + ageWeeks + weeks;
  const c = a + b + x - 1;
  const factor = exp((r + x) * log((alpha + ageWeeks) / reach));
  const ratio = (n: number): number => (((r + x + n) / (n + 1)) * (b + x + n)) / (c + n);
  return (c / (a - 1)) * (1 - powerSeries(factor, ratio, weeks / reach));
}

/**
 * The same by Euler’s transformation ₂F₁(r+x, b+x; c; z) = (1−z)^(a−1−r−x) ₂F₁(A, a−1; c; z), A = a+b−1−r (Abramowitz &
 * Stegun 1964, 15.3.3): c·(1 − (1−z)^ε)/ε − (1−z)^ε·Σ_{n≥1} (A)ₙ (a)ₙ₋₁ zⁿ / ((c+1)ₙ₋₁ n!) with ε = a−1. It has no pole at
 * a = 1 nor at c = 0, but its terms grow with a.
 */
function formWithoutPole(
  { r, alpha, a, b }: BgNbdParameters,
  { repeats: x, ageWeeks }: PurchaseHistory,
  weeks: number,
) {
  const reach = alpha + ageWeeks + weeks;
  const c = a + b + x - 1;
  const z = weeks / reach;
  const logRest = log((alpha + ageWeeks) / reach);
  const exponent = (a - 1) * logRest;
  const upper = a + b - 1 - r;
  const ratio = (n: number): number => ((upper + n + 1) / (n + 2)) * ((a + n) / (c + n + 1));
  return -c * logRest * relativeGrowth(exponent) - exp(exponent) * powerSeries(upper * z, ratio, z);
}

/** E[X(t)]: purchase days expected of a new customer in the t weeks after the first one (equation 9 of the same). */
export function expectedRepeats(parameters: BgNbdParameters, weeks: number): number {
  return expectedPurchases(parameters, { repeats: 0, lastWeeks: 0, ageWeeks: 0 }, weeks);
}

/** P(X(t) = n): a new customer buys on exactly n days in the t weeks after the first one (equation 8 of the same). */
export function repeatProbability({ r, alpha, a, b }: BgNbdParameters, weeks: number, count: number): number {
  const move = weeks / (alpha + weeks);
  // The NBD’s P(X = j) and the probability of having stayed through j purchases, from one j to the next.
  let nbd = exp(r * log(alpha / (alpha + weeks)));
  let stays = 1;
  let below = 0;
  let leavesAtLast = 0;
  for (let j = 0; j < count; j += 1) {
    below += nbd;
    nbd *= ((r + j) / (j + 1)) * move;
    leavesAtLast = (stays * a) / (a + b + j);
    stays *= (b + j) / (a + b + j);
  }
  return stays * nbd + leavesAtLast * Math.max(0, 1 - below);
}

/** Σ terms, from the first one on; the one after the n-th (from 0) is ratio(n)·z times as large, and ratio tends to 1. */
function powerSeries(first: number, ratio: (n: number) => number, z: number): number {
  let term = first;
  let sum = first;
  for (let n = 0; n < maximumTerms; n += 1) {
    const growth = ratio(n) * z;
    term *= growth;
    sum += term;
    // What remains is about a geometric series.
    if (Math.abs(growth) < 1 && Math.abs(term) <= negligible * Math.abs(sum) * (1 - z)) break;
  }
  return sum;
}

/** (e^y − 1)/y, 1 at y = 0, without cancellation near it. */
function relativeGrowth(y: number): number {
  if (Math.abs(y) > 0.5) return (exp(y) - 1) / y;
  let term = 1;
  let sum = 1;
  for (let n = 2; n <= 16; n += 1) {
    term *= y / n;
    sum += term;
  }
  return sum;
}
