import { text } from '../columns';
import type { MeasureSpec, Text } from '../types';
import { measuresOf } from './define';
import { atLastMonth, sqlAtLastMonth } from './snapshot';

type Part = Omit<MeasureSpec, 'table' | 'folder'>;

const scored = text(
  'À la dernière fin de mois de la période. Les scores comparent les clients ayant commandé en douze mois, cinquième par cinquième ; à égalité, même score. Les autres n’en ont pas.',
  'At the last month end of the period. Scores compare the customers with an order in twelve months, fifth by fifth; equals have the same score. The others have none.',
);

const source = 'Hughes 1994';

const meanScore = (column: string, id: string, name: Text, description: Text): Part => ({
  id,
  name,
  description,
  format: 'decimal',
  formula: text('Σ score × clients ÷ clients ayant un score', 'Σ score × customers ÷ customers with a score'),
  edgeCases: text(
    `${scored.fr} Pour tous les clients, la moyenne est proche de 3 par construction.`,
    `${scored.en} For all customers, the mean is close to 3 by construction.`,
  ),
  source,
  dax: (n) => {
    const score = n.column('rfm', column);
    return `VAR Points =
    SUMX ( VALUES ( ${score} ), ${score} * ${n.measure('scored_customers')} )
RETURN
    DIVIDE ( Points, ${n.measure('scored_customers')} )`;
  },
  sql: `SELECT AVG(${column}) FROM star.relationship JOIN star.rfm ON rfm.rfm_key = relationship.rfm_key
WHERE month_end_key = (SELECT MAX(month_end_key) FROM star.relationship)`,
});

/** Recency, frequency and monetary value: who bought lately, often and much. */
export const rfmMeasures = measuresOf('relationship', text('RFM', 'RFM'), [
  {
    id: 'scored_customers',
    name: text('Clients notés RFM', 'RFM-scored customers'),
    description: text(
      'Clients ayant commandé en douze mois, à croiser avec les scores ou le segment RFM.',
      'Customers with an order in twelve months, to be crossed with the RFM scores or segment.',
    ),
    format: 'integer',
    formula: text(
      'nombre de clients ayant un score à la dernière fin de mois',
      'customers with a score at the last month end',
    ),
    edgeCases: scored,
    source,
    dax: (n) =>
      atLastMonth(
        n,
        `CALCULATE (
            COUNTROWS ( ${n.table('relationship')} ),
            KEEPFILTERS ( ${n.column('rfm', 'rfm_key')} <> -1 )
        )`,
      ),
    sql: sqlAtLastMonth('NULLIF(COUNT(CASE WHEN rfm_key <> -1 THEN 1 END), 0)'),
  },
  {
    id: 'rfm_customer_share',
    name: text('Part des clients notés RFM', 'Share of RFM-scored customers'),
    description: text(
      'Part des clients notés qui ont ces scores ou ce segment.',
      'Share of the scored customers who have these scores or this segment.',
    ),
    format: 'percent',
    formula: text('clients notés ÷ clients notés, tous scores', 'scored customers ÷ scored customers of all scores'),
    edgeCases: text(`${scored.fr} 100\u202f% sans filtre de score.`, `${scored.en} 100% without a filter on scores.`),
    source,
    dax: (n) => `VAR ScoredEverywhere =
    CALCULATE ( ${n.measure('scored_customers')}, REMOVEFILTERS ( ${n.table('rfm')} ) )
RETURN
    DIVIDE ( ${n.measure('scored_customers')}, ScoredEverywhere )`,
    sql: sqlAtLastMonth(
      'COUNT(CASE WHEN rfm_key <> -1 THEN 1 END) / NULLIF(COUNT(CASE WHEN rfm_key <> -1 THEN 1 END), 0)',
    ),
  },
  {
    id: 'rfm_value_share',
    name: text('Part de la valeur par profil RFM', 'Share of value by RFM profile'),
    description: text(
      'Part du chiffre d’affaires de douze mois qu’apportent ces scores ou ce segment.',
      'Share of twelve-month revenue that these scores or this segment bring.',
    ),
    format: 'percent',
    formula: text(
      'valeur client (12 mois) ÷ la même, tous scores',
      'customer value (12 months) ÷ the same for all scores',
    ),
    edgeCases: text('Vide si le total est nul.', 'Blank if the total is zero.'),
    source,
    dax: (n) => `VAR ValueEverywhere =
    CALCULATE ( ${n.measure('customer_value_12_months')}, REMOVEFILTERS ( ${n.table('rfm')} ) )
RETURN
    DIVIDE ( ${n.measure('customer_value_12_months')}, ValueEverywhere )`,
    sql: sqlAtLastMonth('SUM(revenue_12_months) / NULLIF(SUM(revenue_12_months), 0)'),
  },
  meanScore(
    'recency_score',
    'mean_recency_score',
    text('Score moyen de récence', 'Mean recency score'),
    text(
      'Récence, de 1 à 5 : 5 pour les achats les plus récents.',
      'Recency, from 1 to 5: 5 for the most recent purchases.',
    ),
  ),
  meanScore(
    'frequency_score',
    'mean_frequency_score',
    text('Score moyen de fréquence', 'Mean frequency score'),
    text(
      'Fréquence, de 1 à 5 : 5 pour le plus de commandes en douze mois.',
      'Frequency, from 1 to 5: 5 for the most orders in twelve months.',
    ),
  ),
  meanScore(
    'monetary_score',
    'mean_monetary_score',
    text('Score moyen de montant', 'Mean monetary score'),
    text(
      'Montant, de 1 à 5 : 5 pour le plus de chiffre d’affaires en douze mois.',
      'Monetary value, from 1 to 5: 5 for the most revenue in twelve months.',
    ),
  ),
]);
