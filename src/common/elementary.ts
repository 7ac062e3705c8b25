/*
 * ECMAScript leaves the last digits of Math.exp and Math.log to the engine, and the same seed must give the same bytes
 * everywhere. These two use only the operations that IEEE 754 fixes bit by bit: + − × ÷ and reading the exponent.
 */
const ln2High = 0.6931471803691238;
const ln2Low = 1.90821492927058770002e-10;
const log2e = 1.4426950408889634;
/** 1/25, 1/23 … 1/3, 1. */
const oddReciprocals = Float64Array.from({ length: 13 }, (_, place) => 1 / (25 - 2 * place));
const bits = new DataView(new ArrayBuffer(8));

/** 2 to a whole power, exact for −1022 ≤ power ≤ 1023. */
function powerOfTwo(power: number): number {
  bits.setUint32(0, (power + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}

/** e to the power x, relative error below 1e−15. Above 709 it is infinite, below −708 it is 0. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x > 709) return Infinity;
  if (x < -708) return 0;
  const power = Math.floor(x * log2e + 0.5);
  const rest = x - power * ln2High - power * ln2Low;
  let sum = 1;
  for (let term = 14; term >= 1; term--) sum = 1 + (rest * sum) / term;
  return sum * powerOfTwo(power);
}

/** Natural logarithm, relative error below 1e−15. −Infinity at 0, NaN below. Subnormal numbers count as 0. */
export function log(x: number): number {
  if (!(x >= 0)) return NaN;
  if (x < 2.2250738585072014e-308) return -Infinity;
  if (x === Infinity) return Infinity;
  bits.setFloat64(0, x);
  const head = bits.getUint32(0);
  let power = (head >>> 20) - 1023;
  bits.setUint32(0, (head & 0x000fffff) | (1023 << 20));
  let mantissa = bits.getFloat64(0);
  if (mantissa > 1.4142135623730951) {
    mantissa /= 2;
    power += 1;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let place = 0; place < oddReciprocals.length; place++) sum = sum * square + (oddReciprocals[place] ?? 0);
  return power * ln2High + (2 * ratio * sum + power * ln2Low);
}

/** The probability whose log-odds are x. */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}
