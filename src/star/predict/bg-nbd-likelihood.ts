import { exp, log } from '../../common';
import { at, indexed, type PurchaseHistories } from './histories';

/**
 * The beta-geometric/NBD model (Fader, Hardie & Lee 2005): a customer buys at a Poisson rate λ while alive, λ ~
 * gamma(r, rate α) per week, and leaves after any purchase with probability p ~ beta(a, b). All four are positive.
 */
export interface BgNbdParameters {
  readonly r: number;
  /** In weeks. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** Its special case in which nobody ever leaves: the negative binomial distribution (Ehrenberg 1959). */
export type NbdParameters = Pick<BgNbdParameters, 'r' | 'alpha'>;

/** Value and gradient of a log-likelihood; the gradient by the parameters themselves, in the order of their names. */
export interface Likelihood {
  readonly logLikelihood: number;
  readonly gradient: readonly number[];
}

/** A product of factors from 1 to 2 is taken the logarithm of before it overflows. */
const hugeFactor = 1e300;

/** Evaluates ln L for many parameters over the same histories, whose logarithms it takes once per distinct week. */
export class PurchaseLikelihood {
  private readonly last;
  private readonly age;
  private readonly maximumRepeats: number;

  constructor(private readonly histories: PurchaseHistories) {
    this.last = indexed(histories.lastWeeks);
    this.age = indexed(histories.ageWeeks);
    this.maximumRepeats = histories.repeats.reduce((most, repeats) => Math.max(most, repeats), 0);
  }

  /**
   * Σ ln[Γ(r+x)/Γ(r) · α^r / (α+T)^(r+x)]: the NBD with exposure T.
   * @param logAge ln(α+T) of each distinct age
   * @returns gradient by r and α
   */
  nbd({ r, alpha }: NbdParameters, logAge = logsAfter(alpha, this.age.distinct)): Likelihood {
    const { repeats, ageWeeks, customers } = this.histories;
    const rate = risingLogs(r, this.maximumRepeats);
    const logAlpha = log(alpha);
    let sum = 0;
    let byR = 0;
    let byAlpha = 0;
    for (let group = 0; group < repeats.length; group += 1) {
      const x = at(repeats, group);
      const n = at(customers, group);
      const lnT = at(logAge, at(this.age.index, group));
      sum += n * (at(rate.logs, x) + r * logAlpha - (r + x) * lnT);
      byR += n * (at(rate.inverses, x) + logAlpha - lnT);
      byAlpha += n * (r / alpha - (r + x) / (alpha + at(ageWeeks, group)));
    }
    return { logLikelihood: sum, gradient: [byR, byAlpha] };
  }

  /**
   * Fader, Hardie & Lee 2005, equation 6, in logarithms: the term of a customer still alive, which is that of the NBD
   * times B(a, b+x)/B(a, b), plus ln(1 + e^δ), where e^δ = a/(b+x−1) · ((α+T)/(α+t_x))^(r+x) are the odds of having
   * left (0 without a repeat purchase).
   * @returns gradient by r, α, a and b
   */
  bgNbd({ r, alpha, a, b }: BgNbdParameters): Likelihood {
    const { repeats, lastWeeks, ageWeeks, customers } = this.histories;
    const logAge = logsAfter(alpha, this.age.distinct);
    const alive = this.nbd({ r, alpha }, logAge);
    const staying = stayingLogs(a, b, this.maximumRepeats);
    const logLast = logsAfter(alpha, this.last.distinct);
    const logOdds = oddsLogs(a, b, this.maximumRepeats);
    let sum = alive.logLikelihood;
    let [byR = 0, byAlpha = 0] = alive.gradient;
    let byA = 0;
    let byB = 0;
    let factors = 1;
    for (let group = 0; group < repeats.length; group += 1) {
      const x = at(repeats, group);
      if (x === 0) continue;
      const n = at(customers, group);
      const silence = at(logAge, at(this.age.index, group)) - at(logLast, at(this.last.index, group));
      const delta = at(logOdds, x) + (r + x) * silence;
      const odds = exp(-Math.abs(delta));
      const left = n * (delta > 0 ? 1 / (1 + odds) : odds / (1 + odds));
      sum += n * (at(staying.logs, x) + Math.max(0, delta));
      // Most histories are one customer's: the logarithm of a product is one instead of many.
      if (n === 1) factors *= 1 + odds;
      else sum += n * log(1 + odds);
      if (factors > hugeFactor) {
        sum += log(factors);
        factors = 1;
      }
      byR += left * silence;
      byAlpha += left * (r + x) * (1 / (alpha + at(ageWeeks, group)) - 1 / (alpha + at(lastWeeks, group)));
      byA += n * at(staying.byA, x) + left / a;
      byB += n * at(staying.byB, x) - left / (b + x - 1);
    }
    return { logLikelihood: sum + log(factors), gradient: [byR, byAlpha, byA, byB] };
  }
}

/** ln Γ(r+x)/Γ(r) and its derivative Σ 1/(r+k), for x = 0…maximum, as sums: exact also where r is large. */
function risingLogs(r: number, maximum: number): { logs: Float64Array; inverses: Float64Array } {
  const logs = new Float64Array(maximum + 1);
  const inverses = new Float64Array(maximum + 1);
  for (let x = 0; x < maximum; x += 1) {
    logs[x + 1] = at(logs, x) + log(r + x);
    inverses[x + 1] = at(inverses, x) + 1 / (r + x);
  }
  return { logs, inverses };
}

/** ln B(a, b+x)/B(a, b), the probability of having stayed through x purchases, with its derivatives by a and b. */
function stayingLogs(a: number, b: number, maximum: number) {
  const logs = new Float64Array(maximum + 1);
  const byA = new Float64Array(maximum + 1);
  const byB = new Float64Array(maximum + 1);
  for (let x = 0; x < maximum; x += 1) {
    logs[x + 1] = at(logs, x) + log((b + x) / (a + b + x));
    byA[x + 1] = at(byA, x) - 1 / (a + b + x);
    byB[x + 1] = at(byB, x) + a / ((b + x) * (a + b + x));
  }
  return { logs, byA, byB };
}

/** ln a/(b+x−1), for x = 1…maximum. */
function oddsLogs(a: number, b: number, maximum: number): Float64Array {
  return new Float64Array(maximum + 1).map((_, x) => (x === 0 ? -Infinity : log(a / (b + x - 1))));
}

/** ln(α + week), for each week. */
const logsAfter = (alpha: number, weeks: Float64Array): Float64Array => weeks.map((week) => log(alpha + week));
