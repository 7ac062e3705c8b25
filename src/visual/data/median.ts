import { cutter } from './cut-off';

/** The middle of some values, none of them NaN; half-way between the middle two. NaN when there are none. */
export function median(values: Float64Array): number {
  if (values.length === 0) return NaN;
  const cut = cutter(values, () => 1);
  const greatest = (rank: number): number => cut((above) => above < rank);
  const half = values.length / 2;
  return (greatest(Math.floor(half) + 1) + greatest(Math.ceil(half))) / 2;
}
