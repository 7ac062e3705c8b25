import { text, type Text } from '../../../../relationship/text';
import { chance, exponential, integer, log, logistic, logit, type Uniform } from '../../random';
import type { Step } from './life';
import type { SaasValues } from './parameters';
import type { Traits } from './traits';
import type { World } from './world';

/** A first step that every account is asked to take; due in days after signing up. */
export interface PlannedStep {
  readonly name: Text;
  readonly isMandatory: boolean;
  readonly dueDays: number;
}

/** The checklist, in order. The first project planned is the first value: the step that activates. */
export const checklist: readonly PlannedStep[] = [
  { name: text('Créer l’espace de travail', 'Set up the workspace'), isMandatory: true, dueDays: 1 },
  { name: text('Planifier un premier projet', 'Plan a first project'), isMandatory: true, dueDays: 3 },
  { name: text('Inviter l’équipe', 'Invite the team'), isMandatory: true, dueDays: 7 },
  { name: text('Importer les données', 'Import existing data'), isMandatory: true, dueDays: 14 },
  { name: text('Relier un autre outil', 'Connect another tool'), isMandatory: false, dueDays: 21 },
  { name: text('Suivre la prise en main', 'Attend the getting-started session'), isMandatory: false, dueDays: 30 },
];

export const activationStep = 2;

/** A checklist finished later does not count as onboarding (reference §1.4). */
const onboardingDays = 30;
const meanStepDays = 3;

/** When an account takes its first steps, if it does: the eager ones do, all the more when a seller guides them. */
export function takeSteps({ random, values }: World, traits: Traits): Step[] {
  const uniform = random.stream('onboarding', traits.entity);
  const guided = traits.route === 'sales';
  const last = guided ? onboardingDays - 1 : values.trialDays - 1;
  const eagerness = values.onboardingDrive * traits.drive;
  const odds = oddsOf(values, guided);
  const isActivated = chance(uniform, logistic(logit(odds.activation) + values.activationBalance + eagerness));
  const valueDay = Math.min(last, wholeDays(uniform, guided ? values.guidedValueDays : values.valueDays));
  const completes = chance(uniform, logistic(logit(odds.completion) + values.completionBalance + eagerness));
  const missed = integer(uniform, 3, 4);
  const setUp = chance(uniform, values.setupShare);
  const setUpDay = Math.min(last, integer(uniform, 0, 2));
  return checklist.map(({ isMandatory, dueDays }, index) => {
    const step = index + 1;
    const later = Math.min(last, valueDay + 1 + wholeDays(uniform, meanStepDays));
    const extra = chance(uniform, isMandatory ? values.partialStep : values.optionalStep);
    const done = (day: number): Step => ({
      step,
      dueOn: traits.registeredOn + dueDays,
      doneOn: traits.registeredOn + day,
    });
    const open: Step = { step, dueOn: traits.registeredOn + dueDays, doneOn: null };
    if (step === 1) return isActivated || setUp ? done(isActivated ? Math.min(setUpDay, valueDay) : setUpDay) : open;
    if (!isActivated) return open;
    if (step === activationStep) return done(valueDay);
    const takes = isMandatory ? completes || (extra && step !== missed) : extra || (step === 5 && traits.integrates);
    return takes ? done(later) : open;
  });
}

/** Completion among the activated: who completes has activated, because activation is one of the steps. */
function oddsOf(values: SaasValues, guided: boolean): { activation: number; completion: number } {
  const activation = guided ? values.guidedActivation : values.activation;
  return {
    activation,
    completion: Math.min(0.99, (guided ? values.guidedCompletion : values.completion) / activation),
  };
}

/** Whole days with the given mean: a geometric number. */
function wholeDays(uniform: Uniform, mean: number): number {
  return Math.floor(exponential(uniform, log(1 + 1 / mean)));
}

export const isActivated = (steps: readonly Step[]): boolean => steps[activationStep - 1]?.doneOn != null;

/** The day on which the last mandatory step was done; null if one is missing, or none was asked for. */
export function onboardedOn(steps: readonly Step[]): number | null {
  if (steps.length === 0) return null;
  let latest = -Infinity;
  // Asked on every day of every account: a loop, without a list of days.
  for (let index = 0; index < steps.length; index++) {
    if (checklist[index]?.isMandatory !== true) continue;
    const doneOn = steps[index]?.doneOn ?? null;
    if (doneOn === null) return null;
    if (doneOn > latest) latest = doneOn;
  }
  return latest;
}
