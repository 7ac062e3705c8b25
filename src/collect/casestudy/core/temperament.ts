import { normal, type Randomness } from '../random';
import type { RelationshipValues } from './relationship-parameters';

/** What a customer is like, whatever happens; deviations around 0. */
export interface Temperament {
  readonly satisfactionAnchor: number;
  readonly trustTendency: number;
  readonly commitmentTendency: number;
  readonly habitTendency: number;
  /** Constraint felt: what objectively holds the customer, and how it is felt. */
  readonly constraint: number;
  /** Individual part of the logit of leaving. */
  readonly restlessness: number;
}

/** @param lockIn number of objective constraints */
export function drawTemperament(
  random: Randomness,
  values: RelationshipValues,
  entity: number,
  lockIn: number,
): Temperament {
  const uniform = random.stream('temperament', entity);
  return {
    satisfactionAnchor: normal(uniform, 0, values.satisfactionBetween),
    trustTendency: normal(uniform, 0, values.trustBetween),
    commitmentTendency: normal(uniform, 0, values.commitmentBetween),
    habitTendency: normal(uniform, 0, values.habitBetween),
    constraint: normal(uniform, 0, values.constraintBetween) + values.constraintPerLock * (lockIn - values.meanLockIn),
    restlessness: normal(uniform, 0, values.leavingDeviation),
  };
}
