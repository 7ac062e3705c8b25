import type { MeasureRole } from './roles';

const constructs = ['satisfaction', 'trust', 'commitment'] as const;

/**
 * The `attitude` expression of the rules for all customers at once: the weakest of the three constructs, unknown (NaN)
 * where fewer than two are known. Absent when fewer than two are bound.
 */
export function attitudeOf(measures: Readonly<Partial<Record<MeasureRole, Float64Array>>>): Float64Array | undefined {
  const bound = constructs.flatMap((role) => measures[role] ?? []);
  if (bound.length < 2) return undefined;
  const size = bound[0]?.length ?? 0;
  const attitude = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let weakest = Infinity;
    let known = 0;
    for (const values of bound) {
      const value = values[i] ?? NaN;
      if (Number.isNaN(value)) continue;
      known++;
      if (value < weakest) weakest = value;
    }
    attitude[i] = known < 2 ? NaN : weakest;
  }
  return attitude;
}
