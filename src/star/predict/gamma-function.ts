import { log } from '../../common';

/** From here on the first terms of Stirling’s series give all the digits of a double. */
const asymptotic = 12;

const halfLogTwoPi = 0.9189385332046727;

/** B₂ₖ ÷ (2k(2k−1)), k = 1…8: coefficients of Stirling’s series of ln Γ. */
const logGammaTerms = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
] as const;

/** B₂ₖ ÷ 2k, k = 1…8: coefficients of the asymptotic series of ψ. */
const digammaTerms = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12, -3617 / 8160] as const;

/** Σ terms[k] · y^k, by Horner’s scheme. */
const polynomial = (terms: readonly number[], y: number): number => terms.reduceRight((sum, term) => sum * y + term, 0);

/**
 * ln Γ(x) for x > 0, to about 1e−14 of max(1, |ln Γ(x)|); NaN elsewhere. Small arguments are shifted up by
 * Γ(x + 1) = x·Γ(x), then Stirling’s series (Abramowitz & Stegun 1964, 6.1.40).
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return NaN;
  let shifted = x;
  let product = 1;
  while (shifted < asymptotic) {
    product *= shifted;
    shifted += 1;
  }
  const series = polynomial(logGammaTerms, 1 / (shifted * shifted)) / shifted;
  return (shifted - 0.5) * log(shifted) - shifted + halfLogTwoPi + series - log(product);
}

/**
 * ψ(x), the derivative of ln Γ, for x > 0, to about 1e−14 of max(1, |ψ(x)|); NaN elsewhere. Small arguments are shifted
 * up by ψ(x + 1) = ψ(x) + 1/x, then the asymptotic series (Abramowitz & Stegun 1964, 6.3.18).
 */
export function digamma(x: number): number {
  if (!(x > 0)) return NaN;
  let shifted = x;
  let sum = 0;
  while (shifted < asymptotic) {
    sum += 1 / shifted;
    shifted += 1;
  }
  const square = 1 / (shifted * shifted);
  return log(shifted) - 0.5 / shifted - polynomial(digammaTerms, square) * square - sum;
}
