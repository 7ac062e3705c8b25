import { column, flag, foreign, keyNames, measured, text } from './columns';
import type { TableSpec } from './types';

export const dealStageChanges: TableSpec = {
  id: 'deal_stage_changes',
  kind: 'fact',
  name: text('Parcours des affaires', 'Deal stage changes'),
  description: text(
    'Les entrées des affaires dans les étapes du pipeline, et le temps qu’elles y passent.',
    'The entries of deals into the stages of the pipeline, and the time they spend there.',
  ),
  process: text('Faire avancer les affaires', 'Moving deals forward'),
  grain: text('Une affaire entre dans une étape', 'One deal enters one stage'),
  orderBy: ['date_key', 'changed_deal', 'change_rank'],
  columns: [
    foreign('date_key', 'date', keyNames.date),
    foreign('customer_key', 'customer', keyNames.customer),
    foreign('employee_key', 'employee', keyNames.employee),
    foreign('product_key', 'product', keyNames.product),
    foreign('deal_stage_key', 'deal_stage', keyNames.dealStage),
    column(
      'changed_deal',
      'text',
      text('Affaire suivie', 'Deal followed'),
      text('Numéro de l’affaire.', 'Number of the deal.'),
    ),
    column(
      'change_rank',
      'integer',
      text('Rang du changement', 'Change rank'),
      text('Rang de l’étape dans le parcours de l’affaire.', 'Rank of the stage on the deal’s way.'),
      { format: 'key' },
    ),
    measured(
      'days_in_stage',
      'integer',
      text('Jours dans l’étape', 'Days in stage'),
      text(
        'Jours jusqu’à l’étape suivante ; vide pour l’étape actuelle et la conclusion.',
        'Days until the next stage; blank for the current stage and the close.',
      ),
      { nullable: true },
    ),
    flag(
      'is_advance',
      'Avancée',
      'Advance',
      text(
        '1 si l’affaire est ensuite allée plus loin, sans être perdue.',
        '1 if the deal went further afterwards, without being lost.',
      ),
    ),
    flag(
      'is_left',
      'Étape quittée',
      'Stage left',
      text('1 si l’affaire a quitté cette étape.', '1 if the deal has left this stage.'),
    ),
  ],
};
