import { attitude } from '../../relationship/attitude';
import { columnExpression } from '../../relationship/columnar';
import type { MeasureRole } from './roles';
import { byRows, type Steps } from './steps';

const constructs = ['satisfaction', 'trust', 'commitment'] as const;

/**
 * The `attitude` expression of the rules for all customers at once: the weakest of the three constructs, unknown (NaN)
 * where fewer than two are known. Absent when fewer than two are bound.
 */
export function* attitudeOf(
  measures: Readonly<Partial<Record<MeasureRole, Float64Array>>>,
): Steps<Float64Array | undefined> {
  const bound = constructs.flatMap((role) => measures[role] ?? []);
  const size = bound[0]?.length;
  if (bound.length < 2 || size === undefined) return undefined;
  const values = new Float64Array(size);
  const evaluate = columnExpression(attitude, measures);
  yield* byRows(0, size, (from, to) => evaluate(from, to, values));
  return values;
}
