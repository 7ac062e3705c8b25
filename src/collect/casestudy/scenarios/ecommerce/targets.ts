import { text, type Text } from '../../../../relationship/text';
import { attainmentTarget } from '../../core/budget-targets';
import { contactTargets } from '../../core/contact-targets';
import { relationshipTargets } from '../../core/relationship-targets';
import type { Target } from '../../core/target';
import { ecommerceParameters, ecommerceSeries } from './parameters';

const seeds = text('Écart observé entre graines, doublé.', 'Spread observed between seeds, doubled.');
const small = { customers: 500, months: 36 } as const;
const any = { customers: 200, months: 12 } as const;
const recoveries = `crm.campaign_contact WHERE campaign_id LIKE '%-R%' AND delivered`;

/** How much is bought, and by whom. */
const volume: readonly Target[] = [
  {
    id: 'orders-per-customer',
    description: text('Commandes par client inscrit en trois ans', 'Orders per registered customer in three years'),
    format: 'number',
    target: 3,
    tolerance: 1,
    source: text(
      'Simulation de référence : 4 548 commandes pour 1 500 clients.',
      'Reference simulation: 4,548 orders for 1,500 customers.',
    ),
    because: seeds,
    ...small,
    sql: 'SELECT count(*) / (SELECT count(*) FROM crm.customer) FROM purchase',
  },
  {
    id: 'one-time-share',
    description: text('Acheteurs d’une seule fois', 'One-time buyers'),
    format: 'share',
    target: 0.5,
    tolerance: 0.09,
    source: text(
      'Mesuré sur CDNOW : 50,5 % ; simulation de référence : 48 %.',
      'Measured on CDNOW: 50.5%; reference simulation: 48%.',
    ),
    because: seeds,
    ...small,
    parameters: ['rateShape'],
    sql: 'SELECT avg(CAST(purchases = 1 AS INTEGER)) FROM buyer WHERE purchases > 0',
  },
  {
    id: 'top-fifth-revenue',
    description: text('Chiffre d’affaires des 20 % premiers acheteurs', 'Revenue share of the top 20% of buyers'),
    format: 'share',
    target: 0.71,
    tolerance: 0.08,
    source: text(
      'Simulation de référence : 71 % ; mesuré : 68 % (CDNOW), 75 % (UCI).',
      'Reference simulation: 71%; measured: 68% (CDNOW), 75% (UCI).',
    ),
    because: text('Du plus bas au plus haut des sources.', 'From the lowest to the highest of the sources.'),
    ...small,
    parameters: ['spendBetween', 'rateShape'],
    sql: 'SELECT sum(net) FILTER (rank_share <= 0.2) / sum(net) FROM ranked',
  },
  {
    id: 'order-deviation',
    description: text(
      'Écart d’une commande à l’autre d’un même client (logarithme)',
      'Deviation from order to order of one customer (logarithm)',
    ),
    format: 'number',
    target: ecommerceParameters.spendWithin.value,
    tolerance: 0.13,
    source: ecommerceParameters.spendWithin.source,
    because: text(
      'Prix ronds et quantités entières ajoutent à l’écart voulu.',
      'Round prices and whole quantities add to the deviation meant.',
    ),
    ...any,
    parameters: ['spendWithin'],
    sql: `WITH apart AS (
        SELECT ln(net) - avg(ln(net)) OVER (PARTITION BY customer_id) AS away, count(*) OVER (PARTITION BY customer_id) AS orders
        FROM purchase WHERE net > 0
      )
      SELECT sqrt(sum(away * away) / sum(1 - 1.0 / orders)) FROM apart WHERE orders >= 5`,
  },
  {
    id: 'return-share',
    description: text('Lignes rendues', 'Lines returned'),
    format: 'share',
    target: ecommerceParameters.returnShare.value,
    tolerance: 0.025,
    source: ecommerceParameters.returnShare.assumption,
    because: text('Dépend de la satisfaction de la graine.', 'Depends on the seed’s satisfaction.'),
    ...small,
    sql: 'SELECT avg(CAST(is_return AS INTEGER)) FROM crm.order_line',
  },
  {
    id: 'november-over-april',
    description: text('Commandes de novembre ÷ commandes d’avril', 'Orders in November ÷ orders in April'),
    format: 'number',
    target: 2.6,
    tolerance: 1.1,
    source: ecommerceSeries.monthIndex.source,
    because: text(
      'L’indice donne 2,1 ; la semaine noire s’y ajoute, et les clients se font plus nombreux d’avril à novembre.',
      'The index gives 2.1; Black Friday week adds to it, and customers grow in number from April to November.',
    ),
    ...small,
    parameters: ['monthIndex'],
    sql: `SELECT count(*) FILTER (month(ordered_on) = 11) / count(*) FILTER (month(ordered_on) = 4)
      FROM purchase, period WHERE ordered_on > last_day - INTERVAL 2 YEAR`,
  },
];

/** What is done on the site. */
const site: readonly Target[] = [
  {
    id: 'cart-abandonment',
    description: text(
      'Abandon de panier (1 − commandes ÷ visites avec panier)',
      'Cart abandonment (1 − orders ÷ sessions with a cart)',
    ),
    format: 'share',
    target: ecommerceParameters.abandonment.value,
    tolerance: 0.04,
    source: ecommerceParameters.abandonment.source,
    because: text(
      'La confiance de la graine, les premières commandes et les paniers repris la déplacent.',
      'The seed’s trust, first orders and carts taken up again shift it.',
    ),
    ...any,
    parameters: ['abandonment'],
    sql: 'SELECT 1 - count(order_id) / count(cart_amount) FROM crm.web_session',
  },
  {
    id: 'mobile-abandonment',
    description: text(
      'Abandon sur mobile, de plus que sur ordinateur',
      'Abandonment on a phone, beyond that on a desktop',
    ),
    format: 'share',
    target: 0.1,
    tolerance: 0.05,
    source: ecommerceParameters.mobileAbandonment.source,
    because: seeds,
    ...small,
    parameters: ['mobileAbandonment'],
    sql: `SELECT count(order_id) FILTER (device = 'desktop') / count(cart_amount) FILTER (device = 'desktop')
      - count(order_id) FILTER (device = 'mobile') / count(cart_amount) FILTER (device = 'mobile') FROM crm.web_session`,
  },
  {
    id: 'session-conversion',
    description: text('Commandes par visite', 'Orders per session'),
    format: 'share',
    target: 0.08,
    tolerance: 0.03,
    source: text(
      'UCI Online Shoppers : 15,7 % des visites ; enquêtes de sites : 1 à 3 %. Le site ne garde ici que les visites avec consentement.',
      'UCI Online Shoppers: 15.7% of sessions; site surveys: 1 to 3%. Here the site keeps sessions with consent only.',
    ),
    because: text('Entre les deux sources.', 'Between the two sources.'),
    ...any,
    sql: 'SELECT count(order_id) / count(*) FROM crm.web_session',
  },
  {
    id: 'recovery-open-rate',
    description: text('Ouvertures des relances de panier', 'Opens of cart recovery mails'),
    format: 'share',
    target: ecommerceParameters.recoveryOpen.value,
    tolerance: 0.05,
    source: ecommerceParameters.recoveryOpen.source,
    because: text('La source donne 41 à 50 %.', 'The source gives 41 to 50%.'),
    ...small,
    parameters: ['recoveryOpen'],
    sql: `SELECT count(opened_on) / count(*) FROM ${recoveries}`,
  },
  {
    id: 'recovery-click-rate',
    description: text('Clics sur les relances de panier', 'Clicks on cart recovery mails'),
    format: 'share',
    target: ecommerceParameters.recoveryClick.value,
    tolerance: 0.035,
    source: ecommerceParameters.recoveryClick.source,
    because: seeds,
    ...small,
    parameters: ['recoveryClick'],
    sql: `SELECT count(clicked_on) / count(*) FROM ${recoveries}`,
  },
  {
    id: 'carts-recovered',
    description: text(
      'Commandes dans les sept jours d’une relance reçue',
      'Orders within seven days of a recovery mail received',
    ),
    format: 'share',
    target: 0.17,
    tolerance: 0.05,
    source: ecommerceParameters.recovered.source,
    because: text(
      'La source dit 10,7 % de paniers retrouvés ; s’y ajoutent les commandes que les habitués passent de toute façon dans la semaine.',
      'The source says 10.7% of carts recovered; orders that regulars place within the week anyway add to it.',
    ),
    ...small,
    parameters: ['recovered'],
    sql: `SELECT count(converted_on) / count(*) FROM ${recoveries}`,
  },
  {
    id: 'cancelled-share',
    description: text('Commandes annulées avant l’envoi', 'Orders cancelled before dispatch'),
    format: 'share',
    target: ecommerceParameters.cancelled.value,
    tolerance: 0.006,
    source: ecommerceParameters.cancelled.source,
    because: text('Trois erreurs types de 3 000 commandes.', 'Three standard errors of 3,000 orders.'),
    ...small,
    parameters: ['cancelled'],
    sql: `SELECT count(*) FILTER (status = 'cancelled') / count(*) FROM crm.sales_order
      WHERE order_id IN (SELECT order_id FROM crm.order_line WHERE NOT is_return)`,
  },
  {
    id: 'charge-back-share',
    description: text('Paiements contestés', 'Charge-backs'),
    format: 'share',
    target: ecommerceParameters.chargeBack.value,
    tolerance: 0.006,
    source: ecommerceParameters.chargeBack.assumption,
    because: text('Trois erreurs types de 3 000 paiements.', 'Three standard errors of 3,000 payments.'),
    ...small,
    sql: 'SELECT 1 - count(paid_on) / count(*) FROM crm.payment',
  },
];

/** Mailings of the plan: recovery mails are opened more, and have their own figures. */
const planned = (sql: string): string =>
  sql.replace("WHERE medium = 'email'", "WHERE medium = 'email' AND campaign_id NOT LIKE '%-R%'");

const contacts: readonly Target[] = Object.values({
  ...contactTargets,
  surveyResponse: {
    ...contactTargets.surveyResponse,
    target: ecommerceParameters.surveyResponse.value,
    source: ecommerceParameters.surveyResponse.assumption,
  },
}).map((target) => ({ ...target, sql: planned(target.sql) }));

/** What an online shop of a thousand customers shows over three years, whatever the seed. */
export const ecommerceTargets: readonly Target[] = [
  ...volume,
  ...site,
  attainmentTarget({ ...small, tolerance: 0.35 }, ['budgetActivity', 'budgetKept', 'budgetApp']),
  ...contacts,
  ...Object.values(relationshipTargets),
];

export const ecommerceUnobserved: Readonly<Record<string, Text>> = {
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
