/** Fewer than these are not worth sixty thousand bins. */
const fewAmounts = 8192;

/** Amounts that begin with the same sixteen bits, which is the sixteenth part of an octave, share a bin. */
const bins = 65_536;

/**
 * The smallest of some amounts of which a condition holds, when it is asked about the weight of all greater amounts and
 * holds for small weights only; Infinity when it holds for none. Takes time proportional to the number of amounts.
 * The amounts are weighed once for any number of conditions.
 * @param amounts none of them NaN
 * @param weigh weight of one amount, at least 0
 */
export function cutter(
  amounts: Float64Array,
  weigh: (amount: number) => number,
): (holds: (above: number) => boolean) => number {
  if (amounts.length < fewAmounts) return (holds) => within(amounts.slice(), 0, weigh, holds);
  const weights = new Float64Array(bins);
  const counts = new Uint32Array(bins);
  const binOf = leadingBits(amounts);
  for (let i = 0; i < amounts.length; i++) {
    const bin = binOf[i] ?? 0;
    counts[bin] = (counts[bin] ?? 0) + 1;
    weights[bin] = (weights[bin] ?? 0) + weigh(amounts[i] ?? 0);
  }
  return (holds) => {
    let above = 0;
    let found = -1;
    let foundAbove = 0;
    for (let bin = bins - 1; bin >= 0; bin--) {
      if (counts[bin] === 0) continue;
      if (!holds(above)) break;
      found = bin;
      foundAbove = above;
      above += weights[bin] ?? 0;
    }
    if (found < 0) return Infinity;
    const near = new Float64Array(counts[found] ?? 0);
    let next = 0;
    for (let i = 0; i < binOf.length; i++) if (binOf[i] === found) near[next++] = amounts[i] ?? 0;
    return within(near, foundAbove, weigh, holds);
  };
}

/** Each amount's leading bits, as a whole number that is greater for greater amounts. */
function leadingBits(amounts: Float64Array): Uint16Array {
  const words = new Uint32Array(amounts.buffer, amounts.byteOffset, 2 * amounts.length);
  const leading = new Uint32Array(Float64Array.of(-1).buffer)[1] === 0xbff0_0000 ? 1 : 0;
  const bits = new Uint16Array(amounts.length);
  for (let i = 0; i < bits.length; i++) {
    const high = (words[2 * i + leading] ?? 0) >>> 16;
    bits[i] = high >= 0x8000 ? 0xffff - high : high + 0x8000;
  }
  return bits;
}

/** Each round keeps one side of a pivot. */
function within(
  amounts: Float64Array,
  greater: number,
  weigh: (amount: number) => number,
  holds: (above: number) => boolean,
): number {
  let from = 0;
  let to = amounts.length;
  let above = greater;
  let found = Infinity;
  while (from < to) {
    const pivot = pivotOf(amounts, from, to);
    const [equal, less] = partition(amounts, from, to, pivot);
    let weight = above;
    for (let i = from; i < equal; i++) weight += weigh(amounts[i] ?? 0);
    if (holds(weight)) {
      found = pivot;
      above = weight + (less - equal) * weigh(pivot);
      from = less;
    } else to = equal;
  }
  return found;
}

/** The middle of three of the amounts, which sorted amounts cannot trick. */
function pivotOf(amounts: Float64Array, from: number, to: number): number {
  const a = amounts[from] ?? 0;
  const b = amounts[(from + to) >> 1] ?? 0;
  const c = amounts[to - 1] ?? 0;
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/** Puts the amounts above the pivot first and those below it last; returns where those equal to it begin and end. */
function partition(amounts: Float64Array, from: number, to: number, pivot: number): [number, number] {
  let greater = from;
  let less = to;
  let i = from;
  while (i < less) {
    const amount = amounts[i] ?? 0;
    if (amount > pivot) {
      amounts[i++] = amounts[greater] ?? 0;
      amounts[greater++] = amount;
    } else if (amount < pivot) {
      amounts[i] = amounts[--less] ?? 0;
      amounts[less] = amount;
    } else i++;
  }
  return [greater, less];
}
