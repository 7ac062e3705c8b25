import { foreign, keyNames, measured, text } from './columns';
import type { TableSpec } from './types';

export const surveyAnswers: TableSpec = {
  id: 'survey_answers',
  kind: 'fact',
  name: text('Réponses d’enquête', 'Survey answers'),
  description: text(
    'Les réponses question par question, pour juger le questionnaire lui-même ; la table Enquêtes donne les notions.',
    'The answers question by question, to judge the questionnaire itself; the table Surveys gives the constructs.',
  ),
  process: text('Interroger, question par question', 'Surveying, question by question'),
  grain: text('Une réponse à une question', 'One answer to one question'),
  orderBy: ['date_key', 'customer_key', 'survey_item_key'],
  columns: [
    foreign('date_key', 'date', keyNames.date),
    foreign('customer_key', 'customer', keyNames.customer),
    foreign('survey_item_key', 'survey_item', keyNames.surveyItem),
    measured(
      'answer',
      'integer',
      text('Réponse', 'Answer'),
      text('Réponse, sur l’échelle de la question.', 'Answer, on the scale of the question.'),
    ),
    measured(
      'answer_score',
      'decimal',
      text('Réponse (0-100)', 'Answer (0-100)'),
      text(
        'Réponse ramenée de l’échelle de la question à 0-100, sans inversion.',
        'Answer brought from the scale of the question to 0-100, not reversed.',
      ),
    ),
  ],
};
