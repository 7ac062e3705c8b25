import { log } from '../../../common';
import type { Uniform } from './randomness';

type Coefficients = readonly number[];

/* Coefficients of M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution" (1988). */
const center: readonly [Coefficients, Coefficients] = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
];
const middle: readonly [Coefficients, Coefficients] = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
];
const tail: readonly [Coefficients, Coefficients] = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
];

function polynomial(coefficients: Coefficients, x: number): number {
  let sum = 0;
  for (let power = 0; power < coefficients.length; power++) sum = sum * x + (coefficients[power] ?? 0);
  return sum;
}

function ratio(parts: readonly [Coefficients, Coefficients], x: number): number {
  return polynomial(parts[0], x) / polynomial(parts[1], x);
}

/** The standard normal value below which a share `p` (0 < p < 1) lies; accurate to 1e−15 (algorithm AS 241). */
export function normalQuantile(p: number): number {
  const fromCenter = p - 0.5;
  if (Math.abs(fromCenter) <= 0.425) return fromCenter * ratio(center, 0.180625 - fromCenter * fromCenter);
  const root = Math.sqrt(-log(fromCenter < 0 ? p : 1 - p));
  const size = root <= 5 ? ratio(middle, root - 1.6) : ratio(tail, root - 5);
  return fromCenter < 0 ? -size : size;
}

/** One normal number: one uniform, inverted. */
export function normal(uniform: Uniform, mean = 0, deviation = 1): number {
  return mean + deviation * normalQuantile(uniform());
}
