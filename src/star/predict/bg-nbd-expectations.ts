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
  return logistic(log((b + x - 1) / a) - (r + x) * log((alpha + ageWeeks) / (alpha + lastWeeks)));
}

/**
 * E[Y(t) | x, t_x, T]: purchase days expected in the t weeks after T (Fader, Hardie & Lee 2005, equation 10).
 *
 * With z = t/(α+T+t), Euler's transformation ₂F₁(r+x, b+x; c; z) = (1−z)^(a−1−r−x) ₂F₁(a+b−1−r, a−1; c; z), where
 * c = a+b+x−1, turns the published c/(a−1)·[1 − (1−z)^(r+x) ₂F₁(r+x, b+x; c; z)] into
 * c·(1 − (1−z)^ε)/ε − (1−z)^ε·H with ε = a−1, which has no pole at a = 1 and whose series H (see `tail`) converges
 * quickly where x is large.
 */
export function expectedPurchases(parameters: BgNbdParameters, history: PurchaseHistory, weeks: number): number {
  const { r, alpha, a, b } = parameters;
  if (!(weeks > 0)) return 0;
  const epsilon = a - 1;
  const c = a + b + history.repeats - 1;
  const reach = alpha + history.ageWeeks + weeks;
  const logRest = log((alpha + history.ageWeeks) / reach);
  const exponent = epsilon * logRest;
  const ifAlive = -c * logRest * relativeGrowth(exponent) - exp(exponent) * tail(a + b - 1 - r, a, c, weeks / reach);
  return Math.max(0, ifAlive) * aliveProbability(parameters, history);
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

/**
 * Σ_{n≥1} (A)ₙ (a)ₙ₋₁ zⁿ / ((c+1)ₙ₋₁ n!) for 0 ≤ z < 1 and c > −1, so that
 * ₂F₁(A, a−1; c; z) = 1 + (a−1)/c · tail (Abramowitz & Stegun 1964, 15.1.1).
 */
function tail(upper: number, a: number, c: number, z: number): number {
  let term = upper * z;
  let sum = term;
  for (let n = 1; n < maximumTerms; n += 1) {
    const ratio = (((upper + n) * (a + n - 1)) / ((c + n) * (n + 1))) * z;
    term *= ratio;
    sum += term;
    // The ratio tends to z: what remains is at most about a geometric series of it.
    if (Math.abs(term) <= negligible * Math.abs(sum) * (1 - z) && Math.abs(ratio) < 1) break;
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
