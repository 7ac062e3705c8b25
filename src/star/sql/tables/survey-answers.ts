import { sqlText } from '../../../store';
import { surveyAnswers as spec } from '../../spec/survey-answers';
import { surveyQuestions } from '../../vocabulary/survey-questions';
import { dateKey, joinOnCode, keyOfCode, type TableModel } from '../model';

const questions = surveyQuestions.map(
  ({ construct, item, order, minimum, maximum }) =>
    `(${sqlText(construct)}, ${item}, ${order}, ${minimum}, ${maximum})`,
);

export const surveyAnswers: TableModel = {
  name: 'survey_answers',
  table: spec,
  rowsFrom: 'survey_answer',
  select: () => `
WITH answers AS (SELECT * FROM crm.survey_answer),
questions AS (
  SELECT * FROM (VALUES ${questions.join(', ')}) AS listed (construct, item, survey_item_key, minimum, maximum)
)
SELECT
  ${dateKey('answers.answered_on')} AS date_key,
  ${keyOfCode('customer')},
  questions.survey_item_key,
  answers.value AS answer,
  100 * (answers.value - questions.minimum) / (questions.maximum - questions.minimum) AS answer_score
FROM answers
JOIN questions ON questions.construct = answers.construct AND questions.item = answers.item
${joinOnCode('customer', 'answers.customer_id')}`,
};
