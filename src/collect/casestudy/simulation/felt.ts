import { exp, logistic, normal, type Uniform } from '../random';
import type { RetailValues } from '../scenarios/retail';
import type { Traits } from './traits';

/**
 * What a customer feels, in standard deviations around 0. Never written to the store: it shows only in what the
 * customer does, answers, and leaves unanswered.
 */
export interface Felt {
  satisfaction: number;
  trust: number;
  commitment: number;
  /** Strength of the habit, 0–1; `habit` gives it in deviations. */
  habitStrength: number;
  /** 1 while the customer stays, falling towards 0 once leaving has begun. */
  engagement: number;
  leaving: boolean;
}

export function firstImpression(traits: Traits, uniform: Uniform): Felt {
  const satisfaction = traits.satisfactionAnchor + normal(uniform, 0, 0.3);
  return {
    satisfaction,
    trust: 0.6 * (satisfaction + traits.trustTendency) - 0.1,
    // Commitment needs time: Morgan and Hunt (1994).
    commitment: 0.5 * (satisfaction + traits.trustTendency + traits.commitmentTendency) - 0.5,
    habitStrength: 0.1,
    engagement: 1,
    leaving: false,
  };
}

/** A month passes: satisfaction returns to its anchor (AR 1), trust follows satisfaction, commitment follows trust. */
export function passMonth(
  felt: Felt,
  traits: Traits,
  values: RetailValues,
  boughtLastMonth: boolean,
  uniform: Uniform,
): void {
  const commitmentAim = felt.trust + traits.commitmentTendency;
  const trustAim = felt.satisfaction + traits.trustTendency;
  felt.commitment += values.commitmentSpeed * (commitmentAim - felt.commitment) + normal(uniform, 0, 0.08);
  felt.trust += values.trustSpeed * (trustAim - felt.trust) + normal(uniform, 0, 0.08);
  const away = felt.satisfaction - traits.satisfactionAnchor;
  felt.satisfaction =
    traits.satisfactionAnchor + values.satisfactionPersistence * away + normal(uniform, 0, values.satisfactionMonthly);
  if (!boughtLastMonth) felt.habitStrength *= 1 - values.habitLoss;
  if (felt.leaving) felt.engagement = felt.engagement < 0.1 ? 0 : felt.engagement * values.disengagement;
}

/** Habit in deviations: temperament and practice. */
export function habit(felt: Felt, traits: Traits): number {
  return traits.habitTendency + 1.6 * (felt.habitStrength - 0.5);
}

/** Probability of beginning to leave within a month. Barriers hold only the dissatisfied (Jones et al. 2000). */
export function leavingHazard(felt: Felt, traits: Traits, values: RetailValues): number {
  const held = felt.satisfaction < 0 ? values.leavingConstraint * traits.constraint : 0;
  return logistic(
    values.leaving +
      traits.restlessness +
      values.leavingSatisfaction * felt.satisfaction +
      held +
      values.leavingHabit * habit(felt, traits),
  );
}

/** Purchases per average day. */
export function currentRate(felt: Felt, traits: Traits, values: RetailValues): number {
  return traits.rate * felt.engagement * exp(values.rateSatisfaction * felt.satisfaction);
}
