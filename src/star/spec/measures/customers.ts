import { text } from '../columns';
import { measuresOf } from './define';
import type { DaxNames } from '../types';

const known = (n: DaxNames): string => `${n.column('sales', 'customer_key')} <> -1`;
const bought = (n: DaxNames): string => `${n.column('sales', 'quantity')} > 0`;
const knownPurchases = 'FROM star.sales WHERE quantity > 0 AND customer_key <> -1';
const noBuyer = text('Vide sans acheteur connu.', 'Blank without a known buyer.');

const folder = text('Clients', 'Customers');

const buyerMeasures = measuresOf('sales', folder, [
  {
    id: 'active_customers',
    name: text('Clients actifs', 'Active customers'),
    description: text(
      'Clients connus ayant passé au moins une commande dans la période.',
      'Known customers with at least one order in the period.',
    ),
    format: 'integer',
    formula: text('nombre de clients distincts ayant commandé', 'distinct customers who ordered'),
    edgeCases: noBuyer,
    source: 'course',
    dax: (n) => `CALCULATE (
    DISTINCTCOUNT ( ${n.column('sales', 'customer_key')} ),
    KEEPFILTERS ( ${known(n)} ),
    KEEPFILTERS ( ${bought(n)} )
)`,
    sql: `SELECT NULLIF(COUNT(DISTINCT customer_key), 0) ${knownPurchases}`,
  },
  {
    id: 'identified_share',
    name: text('Part du chiffre d’affaires identifié', 'Share of identified revenue'),
    description: text(
      'Part du chiffre d’affaires dont on connaît le client.',
      'Share of revenue whose customer is known.',
    ),
    format: 'percent',
    formula: text('chiffre d’affaires des clients connus ÷ chiffre d’affaires', 'revenue of known customers ÷ revenue'),
    edgeCases: text('Vide si le chiffre d’affaires est nul.', 'Blank if revenue is zero.'),
    source: 'Relata',
    dax: (n) => `VAR IdentifiedRevenue =
    CALCULATE ( ${n.measure('revenue')}, KEEPFILTERS ( ${known(n)} ) )
RETURN
    DIVIDE ( IdentifiedRevenue + 0, ${n.measure('revenue')} )`,
    sql: 'SELECT SUM(CASE WHEN customer_key <> -1 THEN net_amount ELSE 0 END) / NULLIF(SUM(net_amount), 0) FROM star.sales',
  },
  {
    id: 'purchase_frequency',
    name: text('Fréquence d’achat', 'Purchase frequency'),
    description: text('Commandes par client actif dans la période.', 'Orders per active customer in the period.'),
    format: 'decimal',
    formula: text('commandes des clients connus ÷ clients actifs', 'orders of known customers ÷ active customers'),
    edgeCases: text(
      'Les nouveaux clients, présents une partie de la période seulement, tirent la mesure vers le bas. Vide sans acheteur connu.',
      'New customers, present for only part of the period, pull the measure down. Blank without a known buyer.',
    ),
    source: 'course',
    dax: (n) => `VAR IdentifiedOrders =
    CALCULATE ( ${n.measure('orders')}, KEEPFILTERS ( ${known(n)} ) )
RETURN
    DIVIDE ( IdentifiedOrders, ${n.measure('active_customers')} )`,
    sql: `SELECT COUNT(DISTINCT order_number) / NULLIF(COUNT(DISTINCT customer_key), 0) ${knownPurchases}`,
  },
  {
    id: 'repeat_rate',
    name: text('Taux de réachat', 'Repeat rate'),
    description: text(
      'Part des clients actifs qui ont acheté au moins deux jours différents dans la période.',
      'Share of active customers who bought on at least two different days in the period.',
    ),
    format: 'percent',
    formula: text(
      'clients à deux jours d’achat ou plus ÷ clients actifs',
      'customers with two or more purchase days ÷ active customers',
    ),
    edgeCases: text(
      'Deux commandes le même jour comptent pour une. Vide sans acheteur connu.',
      'Two orders on the same day count as one. Blank without a known buyer.',
    ),
    source: 'Fader, Hardie & Lee 2005',
    dax: (n) => `VAR Buyers =
    CALCULATETABLE (
        VALUES ( ${n.column('sales', 'customer_key')} ),
        KEEPFILTERS ( ${known(n)} ),
        KEEPFILTERS ( ${bought(n)} )
    )
VAR RepeatBuyers =
    SUMX (
        Buyers,
        IF (
            CALCULATE (
                DISTINCTCOUNT ( ${n.column('sales', 'date_key')} ),
                KEEPFILTERS ( ${bought(n)} )
            ) >= 2,
            1,
            0
        )
    )
RETURN
    DIVIDE ( RepeatBuyers, COUNTROWS ( Buyers ) )`,
    sql: `SELECT SUM(CASE WHEN purchase_days >= 2 THEN 1 ELSE 0 END) / NULLIF(COUNT(*), 0)
FROM (SELECT customer_key, COUNT(DISTINCT date_key) AS purchase_days ${knownPurchases} GROUP BY customer_key) AS buyers`,
  },
  {
    id: 'inter_purchase_days',
    name: text('Délai inter-achats', 'Days between purchases'),
    description: text(
      'Jours écoulés en moyenne entre deux jours d’achat d’un même client.',
      'Mean number of days between two purchase days of one customer.',
    ),
    format: 'decimal',
    formula: text('Σ intervalles ÷ nombre d’intervalles', 'Σ gaps ÷ number of gaps'),
    edgeCases: text(
      'Un intervalle compte dans la période où il se termine. Les clients à un seul achat n’en ont pas : la mesure est optimiste.',
      'A gap counts in the period in which it ends. Customers with one purchase have none: the measure is optimistic.',
    ),
    source: 'course',
    dax: (n) => `AVERAGEX ( ${n.table('sales')}, ${n.column('sales', 'days_since_previous')} )`,
    sql: 'SELECT AVG(days_since_previous) FROM star.sales',
  },
  {
    id: 'median_inter_purchase_days',
    name: text('Délai inter-achats médian', 'Median days between purchases'),
    description: text(
      'Délai qui partage les intervalles en deux : la moitié sont plus courts, l’autre moitié plus longs.',
      'The delay that splits the gaps in two: half of them are shorter, half are longer.',
    ),
    format: 'decimal',
    formula: text('médiane des intervalles', 'median of the gaps'),
    edgeCases: text(
      'Vide si aucun client n’a acheté deux jours différents.',
      'Blank if no customer bought on two different days.',
    ),
    source: 'Relata',
    dax: (n) => `MEDIANX ( ${n.table('sales')}, ${n.column('sales', 'days_since_previous')} )`,
    sql: 'SELECT MEDIAN(days_since_previous) FROM star.sales',
  },
  {
    id: 'customer_value',
    name: text('Valeur client', 'Customer value'),
    description: text(
      'Chiffre d’affaires par client actif dans la période.',
      'Revenue per active customer in the period.',
    ),
    format: 'money',
    formula: text(
      'chiffre d’affaires des clients connus ÷ clients actifs',
      'revenue of known customers ÷ active customers',
    ),
    edgeCases: noBuyer,
    source: 'course',
    dax: (n) => `VAR IdentifiedRevenue =
    CALCULATE ( ${n.measure('revenue')}, KEEPFILTERS ( ${known(n)} ) )
RETURN
    DIVIDE ( IdentifiedRevenue, ${n.measure('active_customers')} )`,
    sql: `SELECT SUM(net_amount) / NULLIF(COUNT(DISTINCT CASE WHEN quantity > 0 THEN customer_key END), 0)
FROM star.sales WHERE customer_key <> -1`,
  },
  {
    id: 'customer_margin',
    name: text('Marge par client', 'Margin per customer'),
    description: text(
      'Marge brute par client actif dans la période.',
      'Gross margin per active customer in the period.',
    ),
    format: 'money',
    formula: text(
      'marge brute des clients connus ÷ clients actifs',
      'gross margin of known customers ÷ active customers',
    ),
    edgeCases: noBuyer,
    source: 'course',
    dax: (n) => `VAR IdentifiedMargin =
    CALCULATE ( ${n.measure('gross_margin')}, KEEPFILTERS ( ${known(n)} ) )
RETURN
    DIVIDE ( IdentifiedMargin, ${n.measure('active_customers')} )`,
    sql: `SELECT SUM(net_amount - cost_amount) / NULLIF(COUNT(DISTINCT CASE WHEN quantity > 0 THEN customer_key END), 0)
FROM star.sales WHERE customer_key <> -1`,
  },
]);

const fileMeasures = measuresOf('customer', folder, [
  {
    id: 'customers',
    name: text('Clients connus', 'Known customers'),
    description: text(
      'Clients et prospects du fichier, qu’ils aient commandé ou non.',
      'Customers and prospects on file, whether they ordered or not.',
    ),
    format: 'integer',
    formula: text('nombre de clients, le client inconnu excepté', 'number of customers, the unknown customer excepted'),
    edgeCases: text('Ne dépend pas de la période.', 'Does not depend on the period.'),
    source: 'course',
    dax: (n) => `CALCULATE (
    COUNTROWS ( ${n.table('customer')} ),
    KEEPFILTERS ( ${n.column('customer', 'customer_key')} <> -1 )
)`,
    sql: 'SELECT COUNT(*) FROM star.customer WHERE customer_key <> -1',
  },
]);

/** Who buys, how often and how much. The unknown customer counts in none of these. */
export const customerMeasures = [...buyerMeasures, ...fileMeasures];
