import { text } from '../columns';
import type { DaxNames, MeasureSpec, NumberFormat, Text } from '../types';
import { measuresOf } from './define';

type Part = Omit<MeasureSpec, 'table' | 'folder'>;

interface Told {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly formula: Text;
}

const folder = text('Cohortes', 'Cohorts');
const column = (n: DaxNames, id: string): string => n.column('relationship', id);
const months = (n: DaxNames): string => n.column('tenure', 'tenure_key');
const since = (n: DaxNames): string => `KEEPFILTERS ( ${months(n)} >= 0 )`;
const sqlSince = 'FROM star.relationship WHERE tenure_key >= 0';

const censored = text(
  'Cohorte : mois, trimestre ou année du premier achat. À un âge que la cohorte n’a pas encore atteint, la case est vide, et non nulle ; dans une cohorte de plusieurs mois, seuls comptent les clients qui l’ont atteint. Un client d’avant le début des données entre dans la cohorte de son premier achat connu.',
  'Cohort: month, quarter or year of the first purchase. At an age that the cohort has not reached yet, the cell is blank, not zero; in a cohort of several months, only the customers who have reached it count. A customer from before the data begins enters the cohort of the first known purchase.',
);

/** A total of the customer-months since the first purchase, per customer-month: in a cell, per customer. */
const perCustomer = (total: string, format: NumberFormat, told: Told): Part => ({
  ...told,
  format,
  edgeCases: text(
    `${censored.fr} Sans ancienneté choisie, c’est la moyenne de tous les mois.`,
    `${censored.en} Without a tenure chosen, it is the mean of all months.`,
  ),
  source: 'Fader & Hardie 2009',
  dax: (n) => `VAR Total =
    CALCULATE ( SUM ( ${column(n, total)} ), ${since(n)} )
RETURN
    DIVIDE ( Total, ${n.measure('customer_months')} )`,
  sql: `SELECT SUM(${total}) / NULLIF(COUNT(*), 0) ${sqlSince}`,
});

const retentionAt = (age: number): Part => ({
  id: `retention_at_${age}_months`,
  name: text(`Rétention à ${age} mois`, `Retention at ${age} months`),
  description: text(
    `Part des clients encore en relation ${age} mois après leur premier achat.`,
    `Share of the customers still in relationship ${age} months after their first purchase.`,
  ),
  format: 'percent',
  formula: text(
    `clients en relation à M+${age} ÷ clients qui ont atteint M+${age}`,
    `customers in relationship at M+${age} ÷ customers who have reached M+${age}`,
  ),
  edgeCases: censored,
  source: 'Fader & Hardie 2009',
  dax: (n) => `CALCULATE (
    ${n.measure('cohort_retention')},
    REMOVEFILTERS ( ${n.table('tenure')} ),
    ${months(n)} = ${age}
)`,
  sql: `SELECT SUM(is_active) / NULLIF(COUNT(*), 0) FROM star.relationship WHERE tenure_key = ${age}`,
});

const cohorts = measuresOf('customer', folder, [
  {
    id: 'cohort_customers',
    name: text('Clients de la cohorte', 'Customers in the cohort'),
    description: text(
      'Clients ayant acheté au moins une fois, comptés dans la cohorte de leur premier achat.',
      'Customers who bought at least once, counted in the cohort of their first purchase.',
    ),
    format: 'integer',
    formula: text('nombre de clients ayant une première commande', 'number of customers with a first order'),
    edgeCases: text(
      'Ne dépend ni de la période ni de l’ancienneté : c’est la taille de départ de la cohorte.',
      'Depends neither on the period nor on tenure: it is the size that the cohort started with.',
    ),
    source: 'course',
    dax: (n) => `CALCULATE (
    COUNTROWS ( ${n.table('customer')} ),
    KEEPFILTERS ( NOT ISBLANK ( ${n.column('customer', 'first_order_on')} ) )
)`,
    sql: 'SELECT NULLIF(COUNT(first_order_on), 0) FROM star.customer',
  },
]);

const ages = measuresOf('relationship', folder, [
  {
    id: 'customer_months',
    name: text('Mois-clients depuis le premier achat', 'Customer-months since first purchase'),
    description: text(
      'À un âge donné, les clients de la cohorte qui l’ont atteint ; sur plusieurs, les mois qu’ils ont vécus.',
      'At one age, the customers of the cohort who have reached it; over several, the months they have lived.',
    ),
    format: 'integer',
    formula: text('nombre de fins de mois depuis la première commande', 'number of month ends since the first order'),
    edgeCases: censored,
    source: 'Relata',
    dax: (n) => `CALCULATE ( COUNTROWS ( ${n.table('relationship')} ), ${since(n)} )`,
    sql: `SELECT NULLIF(COUNT(*), 0) ${sqlSince}`,
  },
  perCustomer('is_active', 'percent', {
    id: 'cohort_retention',
    name: text('Rétention de la cohorte', 'Cohort retention'),
    description: text(
      'Part des clients encore en relation, mois après mois, depuis leur premier achat ; ancienneté en colonnes.',
      'Share of the customers still in relationship, month after month, since their first purchase; tenure on columns.',
    ),
    formula: text(
      'clients en relation à k mois ÷ clients de la cohorte qui ont atteint k mois',
      'customers in relationship at k months ÷ customers of the cohort who have reached k months',
    ),
  }),
  ...[3, 6, 12].map(retentionAt),
  {
    id: 'cohort_buying_rate',
    name: text('Part d’acheteurs de la cohorte', 'Cohort buying rate'),
    description: text(
      'Part des clients qui ont acheté dans le mois, mois après mois depuis leur premier achat : 100 % à M+0.',
      'Share of the customers who bought in the month, month after month since their first purchase: 100% at M+0.',
    ),
    format: 'percent',
    formula: text(
      'clients ayant commandé dans le mois ÷ clients de la cohorte qui ont atteint k mois',
      'customers who ordered in the month ÷ customers of the cohort who have reached k months',
    ),
    edgeCases: censored,
    source: 'Fader & Hardie 2009',
    dax: (n) => `VAR Buyers =
    CALCULATE (
        COUNTROWS ( ${n.table('relationship')} ),
        ${since(n)},
        KEEPFILTERS ( ${column(n, 'orders_month')} > 0 )
    )
RETURN
    DIVIDE ( Buyers + 0, ${n.measure('customer_months')} )`,
    sql: `SELECT COUNT(CASE WHEN orders_month > 0 THEN 1 END) / NULLIF(COUNT(*), 0) ${sqlSince}`,
  },
  perCustomer('orders_month', 'decimal', {
    id: 'orders_per_customer_month',
    name: text('Commandes par mois-client', 'Orders per customer-month'),
    description: text(
      'Fréquence d’achat par mois d’exposition : comparable entre clients anciens et nouveaux.',
      'Purchase frequency per month of exposure: comparable between old and new customers.',
    ),
    formula: text(
      'Σ commandes ÷ mois-clients depuis le premier achat',
      'Σ orders ÷ customer-months since first purchase',
    ),
  }),
  perCustomer('revenue_month', 'money', {
    id: 'cohort_revenue',
    name: text('Chiffre d’affaires par client de la cohorte', 'Revenue per customer of the cohort'),
    description: text(
      'Chiffre d’affaires du mois par client, mois après mois depuis le premier achat.',
      'Revenue of the month per customer, month after month since the first purchase.',
    ),
    formula: text(
      'Σ chiffre d’affaires ÷ mois-clients depuis le premier achat',
      'Σ revenue ÷ customer-months since first purchase',
    ),
  }),
  {
    id: 'cohort_cumulative_revenue',
    name: text('Chiffre d’affaires cumulé par client', 'Cumulative revenue per customer'),
    description: text(
      'Ce qu’un client a rapporté en moyenne depuis son premier achat jusqu’à cet âge.',
      'What a customer has brought on average from the first purchase up to this age.',
    ),
    format: 'money',
    formula: text(
      'Σ de M+0 à M+k du chiffre d’affaires par client de la cohorte',
      'Σ from M+0 to M+k of the revenue per customer of the cohort',
    ),
    edgeCases: text(
      `${censored.fr} Les derniers âges reposent sur peu de clients.`,
      `${censored.en} The last ages rest on few customers.`,
    ),
    source: 'Fader & Hardie 2009',
    dax: (n) => `VAR LastMonth = MAX ( ${months(n)} )
RETURN
    IF (
        NOT ISBLANK ( ${n.measure('customer_months')} ),
        CALCULATE (
            SUMX ( VALUES ( ${months(n)} ), ${n.measure('cohort_revenue')} ),
            REMOVEFILTERS ( ${n.table('tenure')} ),
            ${months(n)} <= LastMonth
        )
    )`,
    sql: `SELECT SUM(revenue) FROM (
  SELECT SUM(revenue_month) / COUNT(*) AS revenue ${sqlSince} GROUP BY tenure_key) AS ages`,
  },
  {
    id: 'cooperation_by_age',
    name: text('Coopération selon l’ancienneté', 'Cooperation by tenure'),
    description: text(
      'La courbe du cycle de vie : coopération moyenne, mois après mois depuis la première trace du client ; ancienneté en abscisse.',
      'The curve of the life cycle: mean cooperation, month after month since the first trace of the customer; tenure on the axis.',
    ),
    format: 'decimal',
    formula: text(
      'moyenne de l’indice de coopération des mois-clients à cet âge',
      'mean of the cooperation index over the customer-months at this age',
    ),
    edgeCases: text(
      'Ici l’ancienneté se compte depuis la première trace, pré-relation comprise. Tous les mois de la période comptent.',
      'Here tenure counts from the first trace, pre-relationship included. All months of the period count.',
    ),
    source: 'Jap & Ganesan 2000; Relata',
    dax: (n) => `CALCULATE (
    AVERAGEX ( ${n.table('relationship')}, ${column(n, 'cooperation')} ),
    USERELATIONSHIP ( ${column(n, 'relationship_age')}, ${months(n)} )
)`,
    sql: `SELECT AVG(cooperation) FROM star.relationship JOIN star.tenure ON tenure.tenure_key = relationship.relationship_age`,
  },
]);

/** Customers who began together, and what has become of them. */
export const cohortMeasures = [...cohorts, ...ages];
