import { integer, type Uniform } from '../random';
import type { Felt } from './felt';
import type { RelationshipValues } from './relationship-parameters';

/**
 * What becomes of a complaint, and what that does to the customer: resolved within 48 hours it repairs satisfaction,
 * left without answer it costs trust.
 * @param fate uniform number that decides
 * @returns the day of resolution, null if there is none
 */
export function resolveComplaint(
  felt: Felt,
  values: RelationshipValues,
  complainedOn: number,
  fate: number,
  uniform: Uniform,
): number | null {
  const hours = integer(uniform, 0, 2);
  const days = integer(uniform, 3, 21);
  if (fate < values.resolvedFast) {
    felt.satisfaction += values.recoveryEffect;
    return complainedOn + hours;
  }
  if (fate < values.resolvedFast + values.resolvedLate) return complainedOn + days;
  felt.trust += values.unresolvedTrust;
  return null;
}
