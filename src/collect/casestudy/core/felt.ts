import type { StageCode } from '../../../relationship';
import { exp, logistic, normal, type Uniform } from '../random';
import type { Levels } from './levels';
import type { RelationshipValues } from './relationship-parameters';
import type { Temperament } from './temperament';
import type { TrueMonth } from './truth';

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

export function firstImpression(temperament: Temperament, uniform: Uniform): Felt {
  const satisfaction = temperament.satisfactionAnchor + normal(uniform, 0, 0.3);
  return {
    satisfaction,
    trust: 0.6 * (satisfaction + temperament.trustTendency) - 0.1,
    // Commitment needs time: Morgan and Hunt (1994).
    commitment: 0.5 * (satisfaction + temperament.trustTendency + temperament.commitmentTendency) - 0.5,
    habitStrength: 0.1,
    engagement: 1,
    leaving: false,
  };
}

/**
 * A month passes: satisfaction returns to its anchor (AR 1), trust follows satisfaction, commitment follows trust.
 * @param practised whether the customer bought or used the service last month; habit fades otherwise
 */
export function passMonth(
  felt: Felt,
  temperament: Temperament,
  values: RelationshipValues,
  practised: boolean,
  uniform: Uniform,
): void {
  const commitmentAim = felt.trust + temperament.commitmentTendency;
  const trustAim = felt.satisfaction + temperament.trustTendency;
  felt.commitment += values.commitmentSpeed * (commitmentAim - felt.commitment) + normal(uniform, 0, 0.08);
  felt.trust += values.trustSpeed * (trustAim - felt.trust) + normal(uniform, 0, 0.08);
  const away = felt.satisfaction - temperament.satisfactionAnchor;
  felt.satisfaction =
    temperament.satisfactionAnchor +
    values.satisfactionPersistence * away +
    normal(uniform, 0, values.satisfactionMonthly);
  if (!practised) felt.habitStrength *= 1 - values.habitLoss;
  if (felt.leaving) felt.engagement = felt.engagement < 0.1 ? 0 : felt.engagement * values.disengagement;
}

/** A purchase, a lesson or a month of use strengthens the habit, the less so the stronger it is. */
export function practise(felt: Felt, values: RelationshipValues): void {
  felt.habitStrength += values.habitGain * (1 - felt.habitStrength);
}

/** Habit in deviations: temperament and practice. */
export function habit(felt: Felt, temperament: Temperament): number {
  return temperament.habitTendency + 1.6 * (felt.habitStrength - 0.5);
}

/** Probability of beginning to leave within a month. Barriers hold only the dissatisfied (Jones et al. 2000). */
export function leavingHazard(felt: Felt, temperament: Temperament, values: RelationshipValues): number {
  const held = felt.satisfaction < 0 ? values.leavingConstraint * temperament.constraint : 0;
  return logistic(
    values.leaving +
      temperament.restlessness +
      values.leavingSatisfaction * felt.satisfaction +
      held +
      values.leavingHabit * habit(felt, temperament),
  );
}

/** By how much the present feelings multiply what the customer buys or uses: 1 at mean satisfaction, 0 once gone. */
export function intensity(felt: Felt, values: RelationshipValues): number {
  return felt.engagement * exp(values.rateSatisfaction * felt.satisfaction);
}

/** Latent levels of what the survey measures, in deviations. */
export function levelsOf(felt: Felt, temperament: Temperament): Levels {
  return {
    satisfaction: felt.satisfaction,
    trust: felt.trust,
    commitment: felt.commitment,
    attachment: 0.85 * felt.commitment + 0.25 * temperament.commitmentTendency,
    'switching-cost': 0.95 * temperament.constraint + 0.2 * habit(felt, temperament),
    alternatives: -temperament.constraint,
    habit: habit(felt, temperament),
    recommendation: 0.7 * felt.satisfaction + 0.35 * felt.commitment,
  };
}

/** The truth of a month end: feelings, which every scenario tells alike, and where it holds the relationship to be. */
export function trueMonthOf(
  felt: Felt,
  temperament: Temperament,
  { monthEnd, stage, loyalty }: Pick<TrueMonth, 'monthEnd' | 'stage' | 'loyalty'>,
): TrueMonth {
  const { satisfaction, trust, commitment, engagement, leaving } = felt;
  return {
    monthEnd,
    satisfaction,
    trust,
    commitment,
    habit: habit(felt, temperament),
    constraint: temperament.constraint,
    engagement,
    leaving,
    stage,
    loyalty,
  };
}

/** Engagement below which a relationship that is being left is over. */
const overBelow = 0.1;

/** What a scenario knows of a relationship beside feelings. */
export interface Standing {
  /** Purchases, contracts or enrolments so far. */
  readonly orders: number;
  /** Whether exchange has become regular and the customer is not estranged from the company. */
  readonly established: boolean;
  /** Whether nothing has happened for long, and in truth nothing is to be expected for long. */
  readonly dormant?: boolean;
}

/**
 * Where a relationship truly is. The published definitions, read on what really is the case instead of on its signs:
 * nothing bought yet; over, because the customer has left or sleeps for good; being left; established; or growing.
 */
export function trueStage(felt: Felt, { orders, established, dormant = false }: Standing): StageCode {
  if (orders === 0) return 'pre-relation';
  if (dormant) return 'lost';
  if (felt.leaving) return felt.engagement < overBelow ? 'lost' : 'decline';
  return established ? 'maturity' : 'development';
}
