/** Ends of the cooperation axis: 0–100 as the index is defined; the data's own range when it is something else. */
export function cooperationEnds(values?: Float64Array): readonly [number, number] {
  let least = 0;
  let greatest = 0;
  for (const value of values ?? []) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  if (least === 0 && greatest > 1 && greatest <= 100) return [0, 100];
  // Halves, so that the range of the greatest numbers there are is a number, too.
  const range = 2 * Math.min(1e307, Math.max(greatest / 2 - least / 2, 5e-10));
  const step = 10 ** Math.floor(Math.log10(range));
  const ends = [Math.floor(least / step) * step, Math.ceil(greatest / step) * step || 1] as const;
  return Number.isFinite(ends[1] - ends[0]) ? ends : [0, 1e307];
}

/** Values as shares of an axis, 0–1; NaN stays NaN. */
export function sharesOf(values: Float64Array, [least, greatest]: readonly [number, number]): Float64Array {
  return values.map((value) => Math.min(1, Math.max(0, (value - least) / (greatest - least))));
}
