import { text, type Text } from '../../../../relationship/text';
import { attainmentTarget } from '../../core/budget-targets';
import { contactTargets } from '../../core/contact-targets';
import { relationshipTargets } from '../../core/relationship-targets';
import type { Target } from '../../core/target';
import { retailParameters, retailSeries } from './parameters';

const simulated = text(
  'Simulation des mêmes paramètres sur 156 semaines (référence du domaine).',
  'Simulation of the same parameters over 156 weeks (domain reference).',
);

const assumption = text('Hypothèse de l’étude de cas.', 'An assumption of the case study.');

const seeds = text('Écart observé entre graines, doublé.', 'Spread observed between seeds, doubled.');

const small = { customers: 500, months: 36 } as const;
const any = { customers: 200, months: 12 } as const;

/** How much is bought, and by whom. */
const volume: readonly Target[] = [
  {
    id: 'orders-per-customer',
    description: text('Commandes par client inscrit en trois ans', 'Orders per registered customer in three years'),
    format: 'number',
    target: 9,
    tolerance: 1.5,
    source: simulated,
    because: seeds,
    ...small,
    sql: `SELECT count(customer_id) / (SELECT count(*) FROM crm.customer) FROM purchase`,
  },
  {
    id: 'prospect-share',
    description: text('Inscrits qui n’ont rien acheté', 'Registered customers who have bought nothing'),
    format: 'share',
    target: 0.125,
    tolerance: 0.035,
    source: assumption,
    because: seeds,
    ...small,
    sql: 'SELECT avg(CAST(purchases = 0 AS INTEGER)) FROM buyer',
  },
  {
    id: 'one-time-share',
    description: text('Acheteurs d’une seule fois', 'One-time buyers'),
    format: 'share',
    target: 0.185,
    tolerance: 0.065,
    source: text(
      'Simulation des mêmes paramètres : 13 % ; mesuré : 29 à 50 % (UCI, vêtements, CDNOW).',
      'Simulation of the same parameters: 13%; measured: 29 to 50% (UCI, apparel, CDNOW).',
    ),
    because: text(
      'Entre la simulation de référence et les données mesurées.',
      'Between the reference simulation and the measured data.',
    ),
    ...small,
    parameters: ['rateShape'],
    sql: 'SELECT avg(CAST(purchases = 1 AS INTEGER)) FROM buyer WHERE purchases > 0',
  },
  {
    id: 'active-share',
    description: text('Acheteurs actifs la dernière année', 'Buyers active in the last year'),
    format: 'share',
    target: 0.76,
    tolerance: 0.1,
    source: text('Simulation de référence : 72 %.', 'Reference simulation: 72%.'),
    because: seeds,
    ...small,
    sql: 'SELECT avg(CAST(purchases_last_year > 0 AS INTEGER)) FROM buyer WHERE purchases > 0',
  },
  {
    id: 'top-fifth-revenue',
    description: text('Chiffre d’affaires des 20 % premiers acheteurs', 'Revenue share of the top 20% of buyers'),
    format: 'share',
    target: 0.7,
    tolerance: 0.055,
    source: retailParameters.spendBetween.source,
    because: text('Du plus bas au plus haut des sources.', 'From the lowest to the highest of the sources.'),
    ...small,
    parameters: ['spendBetween', 'rateShape'],
    sql: 'SELECT sum(net) FILTER (rank_share <= 0.2) / sum(net) FROM ranked',
  },
];

/** What a ticket holds. */
const tickets: readonly Target[] = [
  {
    id: 'lines-per-ticket',
    description: text('Lignes par ticket', 'Lines per ticket'),
    format: 'number',
    target: 2.75,
    tolerance: 0.35,
    source: text('Hypothèse : 2 à 3 lignes.', 'Assumption: 2 to 3 lines.'),
    because: seeds,
    ...any,
    sql: 'SELECT avg(lines) FROM purchase',
  },
  {
    id: 'card-share',
    description: text(
      'Tickets passés avec la carte, le dernier trimestre',
      'Tickets rung up with the card, in the last quarter',
    ),
    format: 'share',
    target: retailParameters.cardShare.value,
    tolerance: 0.05,
    source: assumption,
    because: text(
      'Quelques futurs porteurs achètent encore sans carte ; trois erreurs types sur 1 500 tickets font 3,5 points.',
      'Some future holders still buy without it; three standard errors of 1,500 tickets make 3.5 points.',
    ),
    ...small,
    sql: `SELECT count(customer_id) / count(*) FROM purchase, period
      WHERE ordered_on > last_day - INTERVAL 3 MONTH`,
  },
  {
    id: 'mean-basket',
    description: text('Panier moyen', 'Mean basket'),
    format: 'money',
    target: 40,
    tolerance: 10,
    source: text(
      'Paramètres ln N(3,1 ; 0,8), bruit 0,55 : moyenne de 36 ; mesuré, CDNOW : 35,89 $.',
      'Parameters ln N(3.1, 0.8), noise 0.55: mean of 36; measured, CDNOW: $35.89.',
    ),
    because: text(
      'Les meilleurs clients de la graine pèsent sur la moyenne.',
      'The best customers of the seed weigh on the mean.',
    ),
    ...any,
    sql: 'SELECT avg(net) FROM purchase',
  },
  {
    id: 'ticket-deviation',
    description: text(
      'Écart d’un ticket à l’autre d’un même client (logarithme)',
      'Deviation from ticket to ticket of one customer (logarithm)',
    ),
    format: 'number',
    target: retailParameters.spendWithin.value,
    tolerance: 0.12,
    source: retailParameters.spendWithin.source,
    because: text(
      'Prix ronds et quantités entières ajoutent à l’écart voulu ; 0,73 est la borne de CDNOW.',
      'Round prices and whole quantities add to the deviation meant; 0.73 is CDNOW’s bound.',
    ),
    ...any,
    parameters: ['spendWithin'],
    sql: `WITH apart AS (
        SELECT ln(net) - avg(ln(net)) OVER (PARTITION BY customer_id) AS away, count(*) OVER (PARTITION BY customer_id) AS tickets
        FROM purchase WHERE customer_id IS NOT NULL AND net > 0
      )
      SELECT sqrt(sum(away * away) / sum(1 - 1.0 / tickets)) FROM apart WHERE tickets >= 5`,
  },
  {
    id: 'margin-rate',
    description: text('Taux de marge', 'Margin rate'),
    format: 'share',
    target: retailParameters.margin.value,
    tolerance: 0.03,
    source: assumption,
    because: text('Part des ventes en soldes de la graine.', 'Share of the seed’s sales at sale prices.'),
    ...any,
    sql: 'SELECT 1 - sum(cost_amount) / sum(net_amount) FROM crm.order_line',
  },
  {
    id: 'return-share',
    description: text('Lignes rendues', 'Lines returned'),
    format: 'share',
    target: retailParameters.returnShare.value,
    tolerance: 0.008,
    source: retailParameters.returnShare.source,
    because: text(
      'Dépend de la satisfaction ; trois erreurs types sur 10 000 lignes font 0,4 point.',
      'Depends on satisfaction; three standard errors of 10,000 lines make 0.4 point.',
    ),
    ...small,
    parameters: ['returnShare'],
    sql: `SELECT avg(CAST(is_return AS INTEGER))
      FROM crm.order_line JOIN crm.sales_order USING (order_id) WHERE customer_id IS NOT NULL`,
  },
];

/** When things happen, and what goes wrong. */
const rhythm: readonly Target[] = [
  {
    id: 'december-over-february',
    description: text(
      'Commandes de décembre ÷ commandes de février, dernière année',
      'Orders in December ÷ orders in February, last year',
    ),
    format: 'number',
    target: 2.2,
    tolerance: 0.9,
    source: retailSeries.monthIndex.source,
    because: text(
      'L’indice amorti donne 1,8 ; campagnes et catalogue de Noël s’y ajoutent.',
      'The damped index gives 1.8; campaigns and the Christmas catalogue add to it.',
    ),
    ...small,
    parameters: ['monthIndex'],
    sql: `SELECT count(*) FILTER (month(ordered_on) = 12) / count(*) FILTER (month(ordered_on) = 2)
      FROM purchase, period WHERE ordered_on > last_day - INTERVAL 1 YEAR`,
  },
  {
    id: 'complaints-per-order',
    description: text('Réclamations par commande', 'Complaints per order'),
    format: 'share',
    target: 0.0235,
    tolerance: 0.0115,
    source: text(
      'Hypothèse : 4,5 % de défauts, dont la moitié donne lieu à réclamation.',
      'Assumption: 4.5% defects, half of which lead to a complaint.',
    ),
    because: seeds,
    ...small,
    sql: `SELECT count(*) / (SELECT count(customer_id) FROM purchase) FROM crm.interaction WHERE type = 'complaint'`,
  },
];

/** What a chain of a thousand customers shows over three years, whatever the seed. */
export const retailTargets: readonly Target[] = [
  ...volume,
  ...tickets,
  ...rhythm,
  attainmentTarget({ ...small, tolerance: 0.2 }, ['budgetActivity', 'budgetKept']),
  ...Object.values(contactTargets),
  ...Object.values(relationshipTargets),
];

export const retailUnobserved: Readonly<Record<string, Text>> = {
  winBackLapse: text(
    'Quelques dizaines de retours par étude de cas : trop peu pour voir l’effet de la durée d’absence.',
    'Some tens of returns a case study: too few to see the effect of the length of absence.',
  ),
  arrivalIndex: text(
    'Hypothèse, non une mesure : se lit dans les dates d’inscription.',
    'An assumption, not a measurement: it can be read from the dates of registration.',
  ),
  weekdayIndex: text(
    'Hypothèse, non une mesure : se lit dans les dates de commande.',
    'An assumption, not a measurement: it can be read from the dates of orders.',
  ),
};
