import { column, keyNames, sorter, surrogate, text } from './columns';
import type { TableSpec } from './types';

export const surveyItem: TableSpec = {
  id: 'survey_item',
  kind: 'dimension',
  name: text('Question d’enquête', 'Survey item'),
  description: text(
    'Les questions du questionnaire : leur libellé, ce qu’elles mesurent, leur échelle et d’où elles viennent.',
    'The questions of the questionnaire: their wording, what they measure, their scale and where they come from.',
  ),
  grain: text('Une question', 'One question'),
  orderBy: ['survey_item_key'],
  columns: [
    surrogate('survey_item_key', keyNames.surveyItem),
    {
      ...column(
        'survey_item_code',
        'text',
        text('Code question', 'Item code'),
        text('Notion mesurée et numéro : SAT1, ATT5.', 'Construct and number: SAT1, ATT5.'),
      ),
      key: 'natural',
    },
    column(
      'wording',
      'text',
      text('Libellé de la question', 'Wording'),
      text('La question telle qu’elle est posée.', 'The question as it is asked.'),
    ),
    column(
      'construct',
      'text',
      text('Notion mesurée', 'Construct'),
      text('Ce que la question mesure, avec d’autres.', 'What the question measures, with others.'),
      { sortBy: 'construct_order' },
    ),
    column(
      'scale',
      'text',
      text('Échelle de réponse', 'Answer scale'),
      text('Les réponses possibles et leurs extrêmes.', 'The possible answers and their ends.'),
    ),
    column(
      'scale_minimum',
      'integer',
      text('Minimum de l’échelle', 'Scale minimum'),
      text('La plus petite réponse possible.', 'The lowest possible answer.'),
    ),
    column(
      'scale_maximum',
      'integer',
      text('Maximum de l’échelle', 'Scale maximum'),
      text('La plus grande réponse possible.', 'The highest possible answer.'),
    ),
    column(
      'reversed',
      'text',
      text('Question inversée', 'Reversed item'),
      text(
        'Oui si une réponse élevée dit moins de contrainte : elle compte comme 8 − réponse dans la contrainte.',
        'Yes if a high answer means less constraint: it counts as 8 − answer in the constraint.',
      ),
    ),
    column(
      'item_source',
      'text',
      text('Origine de la question', 'Source of the item'),
      text(
        'Les travaux dont la question s’inspire ; le libellé est celui de Relata.',
        'The work that the question draws on; the wording is Relata’s own.',
      ),
    ),
    sorter(
      'construct_order',
      text('Ordre des notions', 'Construct order'),
      text('Ordre du questionnaire.', 'Order of the questionnaire.'),
    ),
  ],
};
