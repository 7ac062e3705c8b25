import type powerbi from 'powerbi-visuals-api';

type Column = Pick<powerbi.DataViewValueColumn, 'source' | 'values'>;

/** Beyond this, sums of a million customers, and distances between them, would be no numbers any more. */
const greatest = 1e300;

/** A number that a host sent; whatever is none, or one beyond all measure, is NaN. */
export const numberOf = (value: unknown): number =>
  typeof value === 'number' && value <= greatest && value >= -greatest ? value : NaN;

/**
 * Reads numbers that a host sent, from `from` to `to` − 1, to where `into` begins.
 *
 * They are read from a short copy. Engines keep arrays of numbers in a form of their own, and where code meets arrays of
 * several forms they turn the whole array into the most general at the first number read of it: for a million rows a
 * pause of up to half a second, and as many boxed numbers that stay in memory with the host's own.
 */
export function receive({ source, values }: Column, from: number, to: number, into: Float64Array): void {
  const sent: unknown[] = values.slice(from, to);
  if (source.type?.numeric && sent.length === to - from && !sent.includes(null) && !sent.includes(undefined)) {
    into.set(sent as number[]);
    for (let i = 0; i < sent.length; i++) into[i] = numberOf(into[i]);
  } else {
    for (let i = 0; i < to - from; i++) into[i] = numberOf(sent[i]);
  }
}
