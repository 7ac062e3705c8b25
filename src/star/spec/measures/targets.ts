import { text } from '../columns';
import type { DaxNames } from '../types';
import { aggregatesOf } from './aggregates';
import { measuresOf } from './define';

const { sum } = aggregatesOf('targets');
const elapsed = (n: DaxNames, id: string): string => `CALCULATE (
        SUM ( ${n.column('targets', id)} ),
        KEEPFILTERS ( ${n.column('targets', 'is_elapsed')} = 1 )
    )`;
const twoSides = text(
  'Les objectifs s’additionnent : si des canaux et des vendeurs en ont, filtrez l’un des deux. Un objectif se lit à la fin de son mois.',
  'Targets add up: if both channels and sellers have some, filter one of the two. A target stands at the end of its month.',
);
const attained = text(
  'Les mois à venir ne comptent pas. Comparer mois par mois, trimestre par trimestre ou année par année. Vide sans objectif.',
  'Months to come do not count. Compare by month, quarter or year. Blank without a target.',
);

/** What was aimed at, against what was achieved. */
export const targetMeasures = measuresOf('targets', text('Objectifs', 'Targets'), [
  sum('target_revenue', {
    id: 'revenue_target',
    name: text('Objectif de chiffre d’affaires', 'Revenue target'),
    description: text('Chiffre d’affaires visé.', 'Revenue aimed at.'),
    formula: text('Σ montant visé', 'Σ amount aimed at'),
    edgeCases: twoSides,
    source: 'Relata',
  }),
  sum('target_new_customers', {
    id: 'new_customers_target',
    name: text('Objectif de nouveaux clients', 'New customers target'),
    description: text('Nouveaux clients visés.', 'New customers aimed at.'),
    formula: text('Σ clients visés', 'Σ customers aimed at'),
    edgeCases: twoSides,
    source: 'Relata',
    format: 'integer',
  }),
  {
    id: 'target_attainment',
    name: text('Atteinte de l’objectif', 'Target attainment'),
    description: text('Chiffre d’affaires réalisé, rapporté à l’objectif.', 'Revenue achieved, divided by the target.'),
    format: 'percent',
    formula: text('chiffre d’affaires ÷ objectif des mois écoulés', 'revenue ÷ target of the months elapsed'),
    edgeCases: attained,
    source: 'Relata',
    dax: (n) => `VAR TargetToDate =
    ${elapsed(n, 'target_revenue')}
RETURN
    DIVIDE ( ${n.measure('revenue')}, TargetToDate )`,
    sql: `SELECT (SELECT SUM(net_amount) FROM star.sales) / NULLIF(SUM(CASE WHEN is_elapsed = 1 THEN target_revenue END), 0)
FROM star.targets`,
  },
  {
    id: 'new_customers_attainment',
    name: text('Atteinte de l’objectif de nouveaux clients', 'New customers target attainment'),
    description: text('Nouveaux clients gagnés, rapportés à l’objectif.', 'New customers won, divided by the target.'),
    format: 'percent',
    formula: text('nouveaux clients ÷ objectif des mois écoulés', 'new customers ÷ target of the months elapsed'),
    edgeCases: text(
      'Canal et vendeur ne filtrent pas les nouveaux clients : à lire dans l’ensemble. Les mois à venir ne comptent pas. Vide sans objectif.',
      'Channel and seller do not filter new customers: to be read as a whole. Months to come do not count. Blank without a target.',
    ),
    source: 'Relata',
    dax: (n) => `VAR TargetToDate =
    ${elapsed(n, 'target_new_customers')}
RETURN
    DIVIDE ( ${n.measure('new_customers')}, TargetToDate )`,
    sql: `SELECT (SELECT SUM(is_new) FROM star.relationship)
  / NULLIF(SUM(CASE WHEN is_elapsed = 1 THEN target_new_customers END), 0)
FROM star.targets`,
  },
]);
