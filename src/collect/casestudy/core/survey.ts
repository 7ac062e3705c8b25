import { surveyConstructs, type StoreRows, type SurveyConstruct } from '../../../store';
import { chance, integer, log, logistic, normal, type Randomness } from '../random';
import type { ContactValues } from './contact-parameters';
import type { Felt } from './felt';
import type { Levels, Scales } from './levels';

const constructs = Object.keys(surveyConstructs) as SurveyConstruct[];

export interface Answer {
  readonly construct: SurveyConstruct;
  readonly item: number;
  readonly value: number;
}

/** A questionnaire sent; `answeredOn` is null where nobody answers. */
export interface Invitation {
  readonly sentOn: number;
  readonly occasion: StoreRows['survey_invitation']['occasion'];
  readonly answeredOn: number | null;
  readonly answers: readonly Answer[];
}

/** Nobody is asked again within this time of an answer. */
const restDays = 60;

export interface Asking {
  readonly random: Randomness;
  readonly values: ContactValues;
  readonly scales: Scales;
  readonly entity: number;
  readonly felt: Felt;
  readonly levels: Levels;
  readonly askedOn: number;
  readonly occasion: Invitation['occasion'];
  /** Keys the random stream: another number for each questionnaire of a customer. */
  readonly index: number;
  /** Share of answers among customers of mean commitment. */
  readonly response: number;
}

/**
 * Asks a customer on a day; an answer, if any, comes within the following week. Who is committed answers more, and so
 * does who is very satisfied or very dissatisfied: non-response is not at random.
 * @returns undefined when the customer answered another questionnaire lately
 */
export function ask(earlier: readonly Invitation[], asking: Asking): Invitation | undefined {
  const { random, values, entity, felt, askedOn, occasion, index, response } = asking;
  const recent = earlier.some(({ answeredOn }) => answeredOn !== null && Math.abs(askedOn - answeredOn) < restDays);
  if (recent) return undefined;
  const uniform = random.stream('survey', entity, index);
  const day = askedOn + integer(uniform, 0, 6);
  const extreme = Math.abs(felt.satisfaction) > 1.2 ? 1 + values.surveyExtremes : 1;
  const willing = logistic(log(response / (1 - response)) + values.surveyCommitment * felt.commitment) * extreme;
  const answers = chance(uniform, willing) ? answer(asking) : undefined;
  return { sentOn: askedOn, occasion, answeredOn: answers ? day : null, answers: answers ?? [] };
}

/** Each item shows the level with its loading, and error for the rest; some items are skipped. */
function answer({ random, values, scales, entity, levels, index }: Asking): Answer[] {
  const uniform = random.stream('answers', entity, index);
  const answers: Answer[] = [];
  for (const construct of constructs) {
    const { items, minimum, maximum } = surveyConstructs[construct];
    const { mean, deviation, loading } = scales[construct];
    const error = Math.sqrt(1 - loading * loading);
    for (let item = 1; item <= items; item++) {
      const shown = mean + deviation * (loading * levels[construct] + error * normal(uniform));
      const skipped = chance(uniform, values.itemMissing);
      const value = Math.min(maximum, Math.max(minimum, Math.round(shown)));
      if (!skipped) answers.push({ construct, item, value });
    }
  }
  return answers;
}
