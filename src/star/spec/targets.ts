import { flag, foreign, keyNames, measured, text } from './columns';
import type { TableSpec } from './types';

export const targets: TableSpec = {
  id: 'targets',
  kind: 'fact',
  name: text('Objectifs', 'Targets'),
  description: text(
    'Ce qui est visé chaque mois, par canal ou par vendeur. Un objectif se lit à la fin de son mois.',
    'What is aimed at each month, by channel or by seller. A target stands at the end of its month.',
  ),
  process: text('Fixer des objectifs', 'Setting targets'),
  grain: text('Un objectif d’un mois', 'One target of one month'),
  orderBy: ['month_end_key', 'channel_key', 'employee_key', 'target_number'],
  columns: [
    foreign('month_end_key', 'date', keyNames.monthEnd),
    foreign('channel_key', 'channel', keyNames.channel),
    foreign('employee_key', 'employee', keyNames.employee),
    {
      id: 'target_number',
      type: 'text',
      name: text('Numéro d’objectif', 'Target number'),
      description: text('Numéro de l’objectif.', 'Number of the target.'),
    },
    measured(
      'target_revenue',
      'money',
      text('Montant visé', 'Amount aimed at'),
      text('Chiffre d’affaires visé pour le mois.', 'Revenue aimed at for the month.'),
    ),
    measured(
      'target_new_customers',
      'integer',
      text('Clients visés', 'Customers aimed at'),
      text('Nouveaux clients visés pour le mois.', 'New customers aimed at for the month.'),
      { nullable: true },
    ),
    flag(
      'is_elapsed',
      'Mois écoulé',
      'Month elapsed',
      text(
        '1 si le mois a commencé au dernier jour des données.',
        '1 if the month has begun on the last day of the data.',
      ),
    ),
  ],
};
