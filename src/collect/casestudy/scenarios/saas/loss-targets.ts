import { text, type Text } from '../../../../relationship/text';
import type { Target } from '../../core/target';
import { saasParameters } from './parameters';

/**
 * Paid contracts: whole months lived until the end or the last day, and how they ended. An end that was announced was
 * wanted; one without notice is for want of payment.
 */
const contracts = `
  WITH contract AS (
    SELECT commitment, employees_band, ended_on IS NOT NULL AS is_lost, cancelled_on IS NOT NULL AS is_wanted,
      coalesce(date_diff('month', started_on, ended_on), date_sub('month', started_on, last_day)) AS age
    FROM crm.subscription JOIN crm.customer USING (customer_id), period WHERE started_on IS NOT NULL
  ), monthly AS (SELECT * FROM contract WHERE commitment = 'month')`;

const lossesOf = (condition: string, from = 'monthly'): string =>
  `${contracts} SELECT count(*) FILTER (${condition}) / sum(age) FROM ${from}`;

/** Losses a contract and month between two ages, both included. */
const lossesAt = (first: number, last: number): string => `${contracts}
  SELECT count(*) FILTER (is_lost AND is_wanted AND age BETWEEN ${first} AND ${last})
    / sum(least(age, ${last}) - least(age, ${first - 1})) FROM monthly`;

const small = { customers: 700, months: 30 } as const;

const atAge = (
  id: string,
  description: Text,
  parameter: 'hazardEarly' | 'hazardMiddle' | 'hazardLate',
  [first, last]: readonly [number, number],
  tolerance: number,
): Target => ({
  id,
  description,
  format: 'share',
  target: saasParameters[parameter].value,
  tolerance,
  source: saasParameters[parameter].source,
  because: text(
    'Trois erreurs types sur quelque 500 à 1 000 mois de contrat.',
    'Three standard errors of some 500 to 1,000 months of contract.',
  ),
  ...small,
  parameters: [parameter],
  sql: lossesAt(first, last),
});

const bySize = (
  id: string,
  description: Text,
  bands: string,
  target: number,
  tolerance: number,
  customers: number,
): Target => ({
  id,
  description,
  format: 'share',
  target,
  tolerance,
  source: text(
    'Références SaaS : petites entreprises 3 à 5 % par mois, moyennes 1,5 à 3, grandes 0,7 à 2.',
    'SaaS benchmarks: small businesses 3 to 5% a month, mid-sized 1.5 to 3, enterprises 0.7 to 2.',
  ),
  because: text(
    'L’étendue de la référence, et trois erreurs types.',
    'The span of the benchmark, and three standard errors.',
  ),
  customers,
  months: 30,
  sql: lossesOf(`is_lost AND employees_band IN (${bands})`, `monthly WHERE employees_band IN (${bands})`),
});

const churn = text(
  'Références SaaS : 3,5 % par mois, dont 2,6 voulus et 0,8 pour défaut de paiement ; lues comme celles des contrats mensuels.',
  'SaaS benchmarks: 3.5% a month, of which 2.6 voluntary and 0.8 for want of payment; read as those of monthly contracts.',
);
const errors = text(
  'Trois erreurs types sur quelque 2 000 mois de contrat.',
  'Three standard errors of some 2,000 months of contract.',
);

const card = `
  WITH charge AS (
    SELECT paid_on, due_on, coalesce(paid_on > due_on, true) AS has_failed FROM crm.payment, period
    WHERE method = 'card' AND due_on <= last_day - 15
  )`;

/** Who leaves, when and why; who pays. */
export const lossTargets: readonly Target[] = [
  {
    id: 'monthly-churn',
    description: text('Départs par mois, contrats mensuels', 'Losses a month, monthly contracts'),
    format: 'share',
    target: 0.035,
    tolerance: 0.013,
    source: churn,
    because: errors,
    ...small,
    sql: lossesOf('is_lost'),
  },
  {
    id: 'voluntary-churn',
    description: text('Départs voulus par mois, contrats mensuels', 'Voluntary losses a month, monthly contracts'),
    format: 'share',
    target: 0.026,
    tolerance: 0.011,
    source: churn,
    because: errors,
    ...small,
    sql: lossesOf('is_lost AND is_wanted'),
  },
  {
    id: 'payment-churn',
    description: text('Départs par mois pour défaut de paiement', 'Losses a month for want of payment'),
    format: 'share',
    target: 0.008,
    tolerance: 0.006,
    source: churn,
    because: errors,
    ...small,
    sql: lossesOf('is_lost AND NOT is_wanted'),
  },
  atAge(
    'early-losses',
    text('Départs voulus, mois 1 à 3', 'Voluntary losses, months 1 to 3'),
    'hazardEarly',
    [1, 3],
    0.027,
  ),
  atAge(
    'middle-losses',
    text('Départs voulus, mois 4 à 12', 'Voluntary losses, months 4 to 12'),
    'hazardMiddle',
    [4, 12],
    0.012,
  ),
  atAge(
    'late-losses',
    text('Départs voulus, mois 13 à 36', 'Voluntary losses, months 13 to 36'),
    'hazardLate',
    [13, 36],
    0.013,
  ),
  {
    id: 'annual-losses',
    description: text('Contrats annuels non renouvelés à l’échéance', 'Yearly contracts not renewed when due'),
    format: 'share',
    // 1 − (1 − 0.0027)¹²
    target: 0.032,
    tolerance: 0.05,
    source: saasParameters.hazardAnnual.source,
    because: text('Cinq départs attendus sur quelque 160 échéances.', 'Five losses expected of some 160 renewals.'),
    ...small,
    parameters: ['hazardAnnual'],
    sql: `${contracts} SELECT count(*) FILTER (is_lost) / sum(age // 12) FROM contract WHERE commitment = 'year'`,
  },
  bySize(
    'small-business-churn',
    text('Départs par mois, moins de 50 salariés', 'Losses a month, fewer than 50 employees'),
    `'1-9', '10-49'`,
    0.04,
    0.017,
    700,
  ),
  bySize(
    'mid-sized-churn',
    text('Départs par mois, 50 à 249 salariés', 'Losses a month, 50 to 249 employees'),
    `'50-249'`,
    0.0225,
    0.0125,
    3000,
  ),
  bySize(
    'enterprise-churn',
    text('Départs par mois, 250 salariés et plus', 'Losses a month, 250 employees and more'),
    `'250+'`,
    0.0135,
    0.0095,
    8000,
  ),
  {
    id: 'charge-failure',
    description: text('Débits de carte refusés', 'Card charges that fail'),
    format: 'share',
    target: 0.075,
    tolerance: 0.025,
    source: saasParameters.chargeFailure.source,
    because: text('L’étendue de la référence.', 'The span of the benchmark.'),
    ...small,
    parameters: ['chargeFailure'],
    sql: `${card} SELECT avg(CAST(has_failed AS INTEGER)) FROM charge`,
  },
  {
    id: 'charge-recovery',
    description: text('Débits refusés puis régularisés', 'Failed charges recovered'),
    format: 'share',
    target: saasParameters.chargeRecovery.value,
    tolerance: 0.11,
    source: saasParameters.chargeRecovery.source,
    because: text('Trois erreurs types sur 200 refus.', 'Three standard errors of 200 failures.'),
    ...small,
    parameters: ['chargeRecovery'],
    sql: `${card} SELECT count(paid_on) / count(*) FROM charge WHERE has_failed`,
  },
];
