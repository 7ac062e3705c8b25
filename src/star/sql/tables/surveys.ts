import { surveyConstructs, sqlText, type SurveyConstruct } from '../../../store';
import { surveys as spec } from '../../spec/surveys';
import { dateKey, type TableModel } from '../model';

/** A composite is the mean of the answered items, if at least this share of them is answered (reference §1.2). */
const answeredShare = 0.6;

const scores: readonly (readonly [SurveyConstruct, string])[] = [
  ['satisfaction', 'satisfaction'],
  ['trust', 'trust'],
  ['commitment', 'commitment'],
  ['attachment', 'attachment'],
  ['switching-cost', 'switching_cost'],
  ['alternatives', 'alternatives'],
  ['habit', 'habit'],
];

function score([construct, name]: readonly [SurveyConstruct, string]): string {
  const answers = `CASE WHEN construct = ${sqlText(construct)} THEN value END`;
  const needed = Math.ceil(answeredShare * surveyConstructs[construct].items);
  return `CASE WHEN COUNT(${answers}) >= ${needed} THEN ROUND(AVG(${answers}), 4) END AS ${name}`;
}

export const surveys: TableModel = {
  name: 'surveys',
  table: spec,
  rowsFrom: 'survey_answer',
  select: () => `
WITH answers AS (SELECT * FROM crm.survey_answer),
customers AS (SELECT customer_key, customer_code FROM star.customer WHERE customer_key <> -1),
questionnaires AS (
  SELECT
    customer_id,
    answered_on,
    MAX(CASE WHEN construct = 'satisfaction' AND item = 1 THEN value END) AS overall_satisfaction,
    ${scores.map(score).join(',\n    ')},
    MAX(CASE WHEN construct = 'recommendation' THEN value END) AS recommendation
  FROM answers
  GROUP BY customer_id, answered_on
)
SELECT
  ${dateKey('questionnaires.answered_on')} AS date_key,
  COALESCE(customers.customer_key, -1) AS customer_key,
  questionnaires.*
FROM questionnaires
LEFT JOIN customers ON customers.customer_code = questionnaires.customer_id`,
};
