import { exp, log, logistic } from '../../common';
import type { BgNbdParameters } from './bg-nbd-likelihood';
import type { PurchaseHistory } from './histories';

/** Relative size at which the next term of a series no longer changes its sum. */
const negligible = 1e-16;
const maximumTerms = 1_000_000;
/** Nearer to its pole, rounding errors of the formula exceed its curvature. */
const poleRadius = 1e-4;

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
  const { a } = parameters;
  const at = (value: number): number => expectedIfAlive({ ...parameters, a: value }, history, weeks);
  // The formula's pole at a = 1 is removable: what stands on both sides of it is the value.
  const ifAlive = Math.abs(a - 1) < poleRadius ? (at(1 - poleRadius) + at(1 + poleRadius)) / 2 : at(a);
  return Math.max(0, ifAlive) * aliveProbability(parameters, history);
}

/**
 * c/(a−1)·[1 − (1−z)^(r+x) ₂F₁(r+x, b+x; c; z)], where c = a+b+x−1 > −1 and z = t/(α+T+t). The series is taken from its
 * second term on and times c, which leaves no pole at c = 0: its terms are then all positive and, with the factor before
 * it taken in, cannot overflow.
 */
function expectedIfAlive(
  { r, alpha, a, b }: BgNbdParameters,
  { repeats: x, ageWeeks }: PurchaseHistory,
  weeks: number,
) {
  const c = a + b + x - 1;
  const z = weeks / (alpha + ageWeeks + weeks);
  const factor = exp((r + x) * log((alpha + ageWeeks) / (alpha + ageWeeks + weeks)));
  const ratio = (n: number): number => ((r + x + n) / (n + 1)) * ((b + x + n) / (c + n));
  const series = powerSeries(factor * (r + x) * (b + x) * z, (n) => ratio(n + 1), z);
  return (c * (1 - factor) - series) / (a - 1);
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
