import { surveyConstructs, type SurveyConstruct } from '../../../store';
import { chance, integer, log, logistic, normal } from '../random';
import { surveyScales } from '../scenarios/retail';
import { habit, type Felt } from './felt';
import type { Answer, Life } from './life';
import type { World } from './world';

const constructs = Object.keys(surveyConstructs) as SurveyConstruct[];

/** Nobody is asked twice within this time. */
const restDays = 60;

/** Asks a customer on a day; an answer, if any, comes within the following week. `index` keys the random stream. */
export function askSurvey(
  world: World,
  life: Life,
  felt: Felt,
  askedOn: number,
  index: number,
  response: number,
): void {
  const { random, values, end } = world;
  const recent = life.surveys.some(({ day }) => askedOn < day + restDays && askedOn > day - restDays);
  if (recent) return;
  life.surveysSent += 1;
  const uniform = random.stream('survey', life.traits.entity, index);
  const day = askedOn + integer(uniform, 0, 6);
  const extreme = Math.abs(felt.satisfaction) > 1.2 ? 1 + values.surveyExtremes : 1;
  const willing = logistic(log(response / (1 - response)) + values.surveyCommitment * felt.commitment) * extreme;
  if (chance(uniform, willing) && day < end) life.surveys.push({ day, answers: answer(world, life, felt, index) });
}

/** Latent levels of the constructs, in deviations. */
function levels(felt: Felt, { traits }: Life): Record<SurveyConstruct, number> {
  return {
    satisfaction: felt.satisfaction,
    trust: felt.trust,
    commitment: felt.commitment,
    attachment: 0.85 * felt.commitment + 0.25 * traits.commitmentTendency,
    'switching-cost': 0.95 * traits.constraint + 0.2 * habit(felt, traits),
    alternatives: -traits.constraint,
    habit: habit(felt, traits),
    recommendation: 0.7 * felt.satisfaction + 0.35 * felt.commitment,
  };
}

/** Each item shows the level with its loading, and error for the rest; some items are skipped. */
function answer(world: World, life: Life, felt: Felt, index: number): Answer[] {
  const { random, values } = world;
  const latent = levels(felt, life);
  const uniform = random.stream('answers', life.traits.entity, index);
  const answers: Answer[] = [];
  for (const construct of constructs) {
    const { items, minimum, maximum } = surveyConstructs[construct];
    const { mean, deviation, loading } = surveyScales[construct];
    const error = Math.sqrt(1 - loading * loading);
    for (let item = 1; item <= items; item++) {
      const shown = mean + deviation * (loading * latent[construct] + error * normal(uniform));
      const skipped = chance(uniform, values.itemMissing);
      const value = Math.min(maximum, Math.max(minimum, Math.round(shown)));
      if (!skipped) answers.push({ construct, item, value });
    }
  }
  return answers;
}
