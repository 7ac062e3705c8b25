/** The questions of a survey (reference §1.2): construct, item number within it, scale. */
export const surveyConstructs = {
  satisfaction: { items: 3, minimum: 1, maximum: 7 },
  trust: { items: 4, minimum: 1, maximum: 7 },
  commitment: { items: 4, minimum: 1, maximum: 7 },
  attachment: { items: 5, minimum: 1, maximum: 7 },
  'switching-cost': { items: 3, minimum: 1, maximum: 7 },
  alternatives: { items: 2, minimum: 1, maximum: 7 },
  habit: { items: 3, minimum: 1, maximum: 7 },
  recommendation: { items: 1, minimum: 0, maximum: 10 },
} as const;

export type SurveyConstruct = keyof typeof surveyConstructs;

const cases = Object.entries(surveyConstructs).map(
  ([construct, { items, minimum, maximum }]) =>
    `WHEN '${construct}' THEN t.value BETWEEN ${minimum} AND ${maximum} AND t.item <= ${items}`,
);

/** SQL: is the answer of row `t` on its construct's scale, and its item one of the construct's? */
export const answerOnScale = `CASE t.construct ${cases.join(' ')} END`;
