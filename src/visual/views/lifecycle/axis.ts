import { byRows, finish, type Steps } from '../../data/steps';

/** Ends of the cooperation axis: 0–100 as the index is defined; the data's own range when it is something else. */
export function cooperationEnds(values?: Float64Array): readonly [number, number] {
  let least = 0;
  let greatest = 0;
  for (let i = 0; i < (values?.length ?? 0); i++) {
    const value = values?.[i] ?? NaN;
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
export function sharesOf(values: Float64Array, axis: readonly [number, number]): Float32Array {
  return finish(shareSteps(values, axis));
}

export function* shareSteps(values: Float64Array, [least, greatest]: readonly [number, number]): Steps<Float32Array> {
  const shares = new Float32Array(values.length);
  yield* byRows(0, values.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const share = ((values[i] ?? NaN) - least) / (greatest - least);
      shares[i] = share < 0 ? 0 : share > 1 ? 1 : share;
    }
  });
  return shares;
}
