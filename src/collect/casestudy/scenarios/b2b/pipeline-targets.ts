import { text } from '../../../../relationship/text';
import type { Target } from '../../core/target';
import { b2bParameters, b2bSeries } from './parameters';

/*
 * What the pipeline must show. Sales deals are new business and expansions that were closed: renewals are measured as
 * retention of contracts.
 */

const small = { customers: 150, months: 36 } as const;
const larger = { customers: 600, months: 36 } as const;

/** Closed sales deals, with what happened on the way: stages reached, and a month without any activity of a seller. */
const closed = `
  reached AS (
    SELECT deal_id, bool_or(stage = 'qualified') AS qualified, bool_or(stage = 'quote') AS quoted,
      bool_or(stage = 'negotiation') AS negotiated
    FROM crm.deal_stage_change GROUP BY deal_id
  ),
  closed AS (
    SELECT deal.*, stage = 'won' AS won, qualified, quoted, negotiated
    FROM crm.deal JOIN reached USING (deal_id) WHERE closed_on IS NOT NULL AND kind <> 'renewal'
  )`;

const share = (condition: string, among = 'true'): string =>
  `WITH ${closed} SELECT avg(CAST(${condition} AS INTEGER)) FROM closed WHERE ${among}`;

const leads = `kind = 'new'`;

/** Longest time without a seller’s activity between opening and close, by qualified deal. */
const stalled = `
  activity AS (
    SELECT deal_id, closed_on, occurred_on
    FROM closed JOIN crm.interaction USING (customer_id)
    WHERE qualified AND occurred_on BETWEEN created_on AND closed_on AND type NOT IN ('ticket', 'complaint')
  ),
  gap AS (
    SELECT deal_id, lead(occurred_on, 1, closed_on) OVER (PARTITION BY deal_id ORDER BY occurred_on) - occurred_on AS days
    FROM activity
  ),
  judged AS (
    SELECT won, (SELECT max(days) FROM gap WHERE gap.deal_id = closed.deal_id) > 30 AS stalled FROM closed WHERE qualified
  ),
  odds AS (
    SELECT stalled, avg(CAST(won AS INTEGER)) / (1 - avg(CAST(won AS INTEGER))) AS odds FROM judged GROUP BY stalled
  )`;

const fewDeals = text(
  'Trois erreurs types sur quelque 350 affaires nouvelles.',
  'Three standard errors of some 350 new deals.',
);

export const pipelineTargets: readonly Target[] = [
  {
    id: 'deals-per-account',
    description: text('Affaires ouvertes par compte en trois ans', 'Deals opened per account in three years'),
    format: 'number',
    target: 700 / 150,
    tolerance: 0.8,
    source: text('Référence du domaine : 700 affaires, 150 comptes.', 'Domain reference: 700 deals, 150 accounts.'),
    because: text(
      'Quelques gros clients ouvrent beaucoup d’affaires : écart observé entre graines, doublé.',
      'A few large customers open many deals: spread observed between seeds, doubled.',
    ),
    ...small,
    sql: 'SELECT count(*) / (SELECT count(*) FROM crm.customer) FROM crm.deal',
  },
  {
    id: 'win-rate',
    description: text('Affaires gagnées parmi les affaires closes', 'Deals won of deals closed'),
    format: 'share',
    target: 0.21,
    tolerance: 0.055,
    source: text('Référence du domaine : 21 %.', 'Domain reference: 21%.'),
    because: text('Trois erreurs types sur 600 affaires.', 'Three standard errors of 600 deals.'),
    ...small,
    sql: share('won'),
  },
  {
    id: 'win-rate-qualified',
    description: text('Affaires gagnées parmi les affaires qualifiées closes', 'Deals won of qualified deals closed'),
    format: 'share',
    target: 0.29,
    tolerance: 0.12,
    source: text(
      'Référence du domaine : 29 % ; 25 à 40 % pour les PME, qui font deux comptes sur trois.',
      'Domain reference: 29%; 25 to 40% for small firms, which are two accounts in three.',
    ),
    because: text(
      'Étendue des sources, et deux erreurs types sur 400 affaires.',
      'Span of the sources, and two standard errors of 400 deals.',
    ),
    ...small,
    sql: share('won', 'qualified'),
  },
  {
    id: 'lead-conversion',
    description: text('Demandes nouvelles gagnées', 'New enquiries won'),
    format: 'share',
    target: 0.105,
    tolerance: 0.05,
    source: b2bSeries.originConversions.source,
    because: fewDeals,
    ...small,
    parameters: ['originConversions'],
    sql: share('won', leads),
  },
  {
    id: 'lead-conversion-by-search',
    description: text(
      'Demandes gagnées venues d’une recherche (payante ou non) moins celles venues d’un courriel ou des réseaux',
      'Enquiries won from search (paid or not) less those from e-mail or social media',
    ),
    format: 'share',
    target: 0.0705,
    tolerance: 0.05,
    source: b2bSeries.originConversions.source,
    because: text('Trois erreurs types sur 1 500 demandes.', 'Three standard errors of 1,500 enquiries.'),
    ...larger,
    parameters: ['originConversions'],
    sql: `WITH ${closed} SELECT
      avg(CAST(won AS INTEGER)) FILTER (origin IN ('paid-search', 'organic-search'))
      - avg(CAST(won AS INTEGER)) FILTER (origin IN ('e-mail', 'social')) FROM closed`,
  },
  {
    id: 'leads-qualified',
    description: text('Demandes nouvelles qualifiées', 'New enquiries qualified'),
    format: 'share',
    target: 0.4,
    tolerance: 0.08,
    source: b2bParameters.newQualified.source,
    because: fewDeals,
    ...small,
    parameters: ['newQualified'],
    sql: share('qualified', leads),
  },
  {
    id: 'leads-quoted',
    description: text('Demandes nouvelles qui donnent un devis', 'New enquiries that lead to a quote'),
    format: 'share',
    target: 0.16,
    tolerance: 0.075,
    source: b2bParameters.newQualified.source,
    because: fewDeals,
    ...small,
    sql: share('quoted', leads),
  },
  {
    id: 'leads-negotiated',
    description: text('Demandes nouvelles négociées', 'New enquiries negotiated'),
    format: 'share',
    target: 0.11,
    tolerance: 0.06,
    source: b2bParameters.newNegotiation.source,
    because: fewDeals,
    ...small,
    parameters: ['newNegotiation'],
    sql: share('negotiated', leads),
  },
  {
    id: 'small-firm-edge',
    description: text(
      'Taux de gain des affaires qualifiées : comptes de moins de 50 salariés moins les autres',
      'Win rate of qualified deals: accounts under 50 employees less others',
    ),
    format: 'share',
    target: 0.075,
    tolerance: 0.075,
    source: b2bParameters.smallFirm.source,
    because: text(
      'La source donne le sens ; trois erreurs types sur 1 600 affaires.',
      'The source gives the direction; three standard errors of 1,600 deals.',
    ),
    ...larger,
    parameters: ['smallFirm'],
    sql: `WITH ${closed} SELECT avg(CAST(won AS INTEGER)) FILTER (employees_band IN ('1-9', '10-49'))
      - avg(CAST(won AS INTEGER)) FILTER (employees_band IN ('50-249', '250+'))
      FROM closed JOIN crm.customer USING (customer_id) WHERE qualified`,
  },
  {
    id: 'stalled-odds',
    description: text(
      'Cotes de gain des affaires restées 30 jours sans activité, relativement aux autres',
      'Odds of winning deals left without activity for 30 days, relative to others',
    ),
    format: 'number',
    target: 0.5,
    tolerance: 0.25,
    source: b2bParameters.stalledDays.source,
    because: text(
      'Erreur type du logarithme d’environ 0,15 pour 1 600 affaires qualifiées.',
      'Standard error of the log of about 0.15 for 1,600 qualified deals.',
    ),
    ...larger,
    parameters: ['stalledDays'],
    sql: `WITH ${closed}, ${stalled}
      SELECT max(odds) FILTER (stalled) / max(odds) FILTER (NOT stalled) FROM odds`,
  },
  {
    id: 'won-cycle',
    description: text('Durée médiane d’une affaire gagnée', 'Median time to win a deal'),
    format: 'days',
    target: 45,
    tolerance: 15,
    source: b2bParameters.paceDeviation.source,
    because: text(
      'Médiane de 120 affaires d’écart logarithmique 0,8 : erreur type de 9 %.',
      'Median of 120 deals with a log deviation of 0.8: standard error of 9%.',
    ),
    ...small,
    parameters: ['paceDeviation', 'stageDeviation'],
    sql: `WITH ${closed} SELECT median(closed_on - created_on) FROM closed WHERE won`,
  },
  {
    id: 'deal-amount',
    description: text('Moyenne du logarithme du montant des affaires', 'Mean log of the amount of deals'),
    format: 'number',
    target: 9.2,
    tolerance: 0.2,
    source: b2bParameters.dealMean.source,
    because: text(
      'Quelques gros comptes pèsent sur 150 ; deux fois l’écart observé entre graines.',
      'A few large accounts weigh among 150; twice the spread observed between seeds.',
    ),
    ...small,
    parameters: ['dealMean'],
    sql: `SELECT avg(ln(amount / 100)) FROM crm.deal WHERE kind <> 'renewal'`,
  },
  {
    id: 'deal-amount-deviation',
    description: text('Écart du logarithme du montant des affaires', 'Deviation of the log amount of deals'),
    format: 'number',
    target: 1,
    tolerance: 0.12,
    source: b2bParameters.dealMean.source,
    because: text('Trois erreurs types sur 600 affaires.', 'Three standard errors of 600 deals.'),
    ...small,
    sql: `SELECT stddev_samp(ln(amount / 100)) FROM crm.deal WHERE kind <> 'renewal'`,
  },
];
