import { column, keyNames, sorter, surrogate, text } from './columns';
import type { TableSpec } from './types';

export const dealStage: TableSpec = {
  id: 'deal_stage',
  kind: 'dimension',
  name: text('Étape d’affaire', 'Deal stage'),
  description: text(
    'Les étapes du pipeline commercial, de la prise de contact à la conclusion.',
    'The stages of the sales pipeline, from first contact to the close.',
  ),
  grain: text('Une étape du pipeline', 'One stage of the pipeline'),
  orderBy: ['deal_stage_key'],
  columns: [
    surrogate('deal_stage_key', keyNames.dealStage),
    {
      ...column(
        'deal_stage_code',
        'text',
        text('Code étape d’affaire', 'Deal stage code'),
        text('Code, le même dans toutes les langues.', 'Code, the same in every language.'),
      ),
      key: 'natural',
    },
    column('deal_stage', 'text', text('Étape d’affaire', 'Deal stage'), text('Nom de l’étape.', 'Name of the stage.'), {
      sortBy: 'deal_stage_order',
    }),
    column(
      'probability',
      'decimal',
      text('Probabilité de gain', 'Win probability'),
      text(
        'Chance de gagner que le cours donne à une affaire de cette étape.',
        'Chance of winning that the course gives to a deal at this stage.',
      ),
      { format: 'percent' },
    ),
    column(
      'deal_closed',
      'text',
      text('Affaire conclue', 'Deal closed'),
      text('Oui pour une affaire gagnée ou perdue.', 'Yes for a deal that is won or lost.'),
    ),
    column(
      'deal_won',
      'text',
      text('Affaire gagnée', 'Deal won'),
      text('Oui pour une affaire gagnée.', 'Yes for a deal that is won.'),
    ),
    sorter(
      'deal_stage_order',
      text('Ordre des étapes d’affaire', 'Deal stage order'),
      text('Ordre du pipeline.', 'Order of the pipeline.'),
    ),
  ],
};
