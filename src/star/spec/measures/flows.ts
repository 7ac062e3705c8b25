import { text } from '../columns';
import type { DaxNames } from '../types';
import { measuresOf } from './define';
import { atLastMonth, sqlAtLastMonth } from './snapshot';

const column = (n: DaxNames, id: string): string => n.column('relationship', id);

/** Below this weight of known components, the index rests on too little. */
const fragileCoverage = 0.5;

/** Who comes and who goes, from the start of a period to its end. */
export const flowMeasures = measuresOf('relationship', text('Cycle de vie', 'Life cycle'), [
  {
    id: 'opening_customers',
    name: text('Clients en relation au début', 'Customers in relationship at the start'),
    description: text(
      'Clients en relation à la fin de mois qui précède la période.',
      'Customers in relationship at the month end before the period.',
    ),
    format: 'integer',
    formula: text(
      'clients en relation à la fin − nouveaux − réactivés + perdus',
      'customers in relationship at the end − new − reactivated + lost',
    ),
    edgeCases: text(
      'Pour une période d’un seul tenant. 0 pour une période qui commence avec les données. Vide sans client suivi.',
      'For a period in one piece. 0 for a period that begins with the data. Blank without customers followed.',
    ),
    source: 'Relata',
    dax: (n) => `VAR Closing = ${n.measure('customers_in_relationship')}
RETURN
    IF (
        NOT ISBLANK ( Closing ),
        Closing - ${n.measure('new_customers')} - ${n.measure('reactivated_customers')} + ${n.measure('lost_customers')}
    )`,
    sql: `SELECT (${sqlAtLastMonth('SUM(is_active)')}) - SUM(is_new) - SUM(is_reactivated) + SUM(is_lost)
FROM star.relationship`,
  },
  {
    id: 'net_customer_growth',
    name: text('Solde de clients', 'Net customer growth'),
    description: text(
      'Clients gagnés ou regagnés moins clients perdus dans la période.',
      'Customers won or won back minus customers lost in the period.',
    ),
    format: 'integer',
    formula: text('nouveaux + réactivés − perdus', 'new + reactivated − lost'),
    edgeCases: text(
      'Additive. Négatif quand la clientèle se réduit.',
      'Additive. Negative when the customer base shrinks.',
    ),
    source: 'Relata',
    dax: (n) =>
      `${n.measure('new_customers')} + ${n.measure('reactivated_customers')} - ${n.measure('lost_customers')}`,
    sql: 'SELECT SUM(is_new) + SUM(is_reactivated) - SUM(is_lost) FROM star.relationship',
  },
  {
    id: 'mean_monthly_churn_rate',
    name: text('Taux d’attrition mensuel moyen', 'Mean monthly churn rate'),
    description: text(
      'Part des clients en relation qui sont perdus le mois suivant, en moyenne sur les mois de la période.',
      'Share of the customers in relationship who are lost in the next month, on average over the months of the period.',
    ),
    format: 'percent',
    formula: text(
      'Σ perdus ÷ Σ clients en relation à la fin du mois précédent, mois par mois',
      'Σ lost ÷ Σ customers in relationship at the end of the month before, month by month',
    ),
    edgeCases: text(
      'Moins sensible au hasard que le dernier mois seul. Vide si personne n’était en relation.',
      'Less subject to chance than the last month alone. Blank if nobody was in relationship.',
    ),
    source: 'course',
    dax: (n) => `VAR AtRisk =
    SUM ( ${column(n, 'is_active')} ) + SUM ( ${column(n, 'is_lost')} )
        - SUM ( ${column(n, 'is_new')} ) - SUM ( ${column(n, 'is_reactivated')} )
RETURN
    DIVIDE ( SUM ( ${column(n, 'is_lost')} ), AtRisk )`,
    sql: `SELECT SUM(is_lost) / NULLIF(SUM(is_active) + SUM(is_lost) - SUM(is_new) - SUM(is_reactivated), 0)
FROM star.relationship`,
  },
  {
    id: 'annualised_churn_rate',
    name: text('Taux d’attrition annualisé', 'Annualised churn rate'),
    description: text(
      'Part des clients que l’on perdrait en un an au rythme mensuel moyen de la période.',
      'Share of the customers that would be lost in a year at the mean monthly pace of the period.',
    ),
    format: 'percent',
    formula: text('1 − (1 − c)^12, c : taux d’attrition mensuel moyen', '1 − (1 − c)^12, c: mean monthly churn rate'),
    edgeCases: text(
      'Suppose le même risque chaque mois ; le taux d’attrition, lui, suit les clients d’il y a douze mois. Vide sans taux mensuel.',
      'Assumes the same risk every month; the churn rate follows the customers of twelve months before. Blank without a monthly rate.',
    ),
    source: 'Relata',
    dax: (n) => `VAR MonthlyChurn = ${n.measure('mean_monthly_churn_rate')}
RETURN
    IF ( NOT ISBLANK ( MonthlyChurn ), 1 - POWER ( 1 - MonthlyChurn, 12 ) )`,
    sql: `SELECT 1 - POWER(1 - SUM(is_lost) / NULLIF(SUM(is_active) + SUM(is_lost) - SUM(is_new) - SUM(is_reactivated), 0), 12)
FROM star.relationship`,
  },
  {
    id: 'fragile_index_share',
    name: text('Part d’indices fragiles', 'Share of fragile indices'),
    description: text(
      'Part des clients dont moins de la moitié des composantes de l’indice, en poids, sont connues.',
      'Share of the customers of whom less than half of the index’s components, by weight, are known.',
    ),
    format: 'percent',
    formula: text(
      'clients à la couverture < 50 % ÷ clients en fin de mois',
      'customers with coverage < 50% ÷ customers at month end',
    ),
    edgeCases: text(
      'À la dernière fin de mois de la période. 0 % si tous les indices sont bien couverts.',
      'At the last month end of the period. 0% if every index is well covered.',
    ),
    source: 'Relata',
    dax: (n) =>
      atLastMonth(
        n,
        `DIVIDE (
            CALCULATE ( COUNTROWS ( ${n.table('relationship')} ), KEEPFILTERS ( ${column(n, 'coverage')} < ${fragileCoverage} ) ) + 0,
            COUNTROWS ( ${n.table('relationship')} )
        )`,
      ),
    sql: sqlAtLastMonth(`COUNT(CASE WHEN coverage < ${fragileCoverage} THEN 1 END) / NULLIF(COUNT(*), 0)`),
  },
]);
