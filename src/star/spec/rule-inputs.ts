import { flag, measured, text } from './columns';
import type { ColumnSpec } from './types';

const maybe = { nullable: true, kept: true } as const;

/**
 * What the rules look at besides the rest of the snapshot, so that a report can run them again at other thresholds.
 * The rank is kept to a whole percent, rounded up: comparing it with a threshold in whole percent says what comparing
 * the exact one says, and takes a fraction of the room.
 */
export const ruleInputs: readonly ColumnSpec[] = [
  measured(
    'orders_to_date',
    'integer',
    text('Commandes depuis l’origine', 'Orders to date'),
    text('Commandes depuis le début des données.', 'Orders since the data began.'),
  ),
  measured(
    'silence_days',
    'integer',
    text('Silence (jours)', 'Silence (days)'),
    text(
      'Jours depuis la dernière commande ou le dernier jour sous contrat ; vide sans l’une ni l’autre.',
      'Days since the last order or the last day under contract; blank with neither.',
    ),
    maybe,
  ),
  measured(
    'lapsed_days',
    'integer',
    text('Sans contrat (jours)', 'Without contract (days)'),
    text(
      'Jours depuis la fin d’un contrat que rien n’a suivi ; vide sinon.',
      'Days since the end of a contract that nothing followed; blank otherwise.',
    ),
    maybe,
  ),
  flag(
    'notice_given',
    'Résiliation annoncée',
    'Notice given',
    text('1 si tous les contrats en cours ont été résiliés.', '1 if every running contract has been given notice.'),
  ),
  measured(
    'bound_periods',
    'integer',
    text('Périodes sous contrat', 'Periods under contract'),
    text(
      'Mois ou sessions sous contrat sans interruption ; 0 hors contrat.',
      'Months or terms under contract without interruption; 0 without a contract.',
    ),
  ),
  measured(
    'peak_cooperation',
    'decimal',
    text('Meilleure coopération (0-100)', 'Peak cooperation (0-100)'),
    text('Meilleur niveau de coopération en douze mois.', 'Best level of cooperation in twelve months.'),
    maybe,
  ),
  measured(
    'rank_share',
    'decimal',
    text('Rang relatif (0-1)', 'Relative rank (0-1)'),
    text(
      'Rang parmi les acheteurs par chiffre d’affaires de 12 mois ÷ nombre d’acheteurs, arrondi au pour-cent supérieur ; vide sans chiffre d’affaires net.',
      'Rank among the buyers by 12-month revenue ÷ number of buyers, rounded up to a percent; blank without net revenue.',
    ),
    maybe,
  ),
];
