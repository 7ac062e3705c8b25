import { tables, text } from './types';

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

/** What was asked, and what was answered. */
export const surveyTables = tables([
  {
    name: 'survey_invitation',
    description: text('Un questionnaire envoyé, rempli ou non.', 'A questionnaire sent, answered or not.'),
    key: ['invitation_id'],
    columns: [
      { name: 'invitation_id', type: 'text', required: true, description: text('Numéro', 'Number') },
      {
        name: 'customer_id',
        type: 'text',
        required: true,
        references: 'customer',
        description: text('Client', 'Customer'),
      },
      { name: 'sent_on', type: 'date', required: true, description: text('Envoyé le', 'Sent on') },
      {
        name: 'occasion',
        type: 'text',
        required: true,
        domain: ['regular', 'complaint', 'onboarding', 'departure'],
        description: text('Occasion', 'Occasion'),
      },
      { name: 'answered_on', type: 'date', description: text('Rempli le', 'Answered on') },
    ],
  },
  {
    name: 'survey_answer',
    description: text('Une réponse à une question.', 'One answer to one question.'),
    key: ['customer_id', 'answered_on', 'construct', 'item'],
    columns: [
      {
        name: 'customer_id',
        type: 'text',
        required: true,
        references: 'customer',
        description: text('Client', 'Customer'),
      },
      { name: 'answered_on', type: 'date', required: true, description: text('Date', 'Date') },
      {
        name: 'construct',
        type: 'text',
        required: true,
        domain: Object.keys(surveyConstructs) as SurveyConstruct[],
        description: text('Ce qui est mesuré', 'What is measured'),
      },
      {
        name: 'item',
        type: 'integer',
        required: true,
        minimum: 1,
        description: text('Numéro de question', 'Question number'),
      },
      { name: 'value', type: 'integer', required: true, description: text('Réponse', 'Answer') },
    ],
    rules: [{ column: 'value', holds: answerOnScale }],
  },
]);
