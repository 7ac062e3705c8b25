import { text } from '../../../relationship/text';
import type { SurveyConstruct } from '../../../store';
import { relationshipParameters } from './relationship-parameters';
import type { Target } from './target';

/* What the causal core must show in every scenario: what surveys find, and, against the truth, what moves what. */

/** Means of the answered items of each questionnaire, one column a construct. */
const composites = `(SELECT customer_id, answered_on,
  avg(value) FILTER (construct = 'satisfaction') AS satisfaction,
  avg(value) FILTER (construct = 'commitment') AS commitment,
  avg(value) FILTER (construct = 'attachment') AS attachment
  FROM crm.survey_answer GROUP BY customer_id, answered_on)`;

/** Cronbach’s α of a construct over complete answers: k ÷ (k − 1) · (1 − Σ var(item) ÷ var(sum)). */
const alphaOf = (construct: SurveyConstruct, items: number): string => `
  WITH item AS (SELECT customer_id, answered_on, item, value FROM crm.survey_answer WHERE construct = '${construct}'),
  complete AS (SELECT customer_id, answered_on, sum(value) AS total FROM item GROUP BY ALL HAVING count(*) = ${items}),
  spread AS (SELECT item, var_samp(value) AS variance FROM item SEMI JOIN complete USING (customer_id, answered_on) GROUP BY item)
  SELECT ${items} / (${items} - 1) * (1 - (SELECT sum(variance) FROM spread) / (SELECT var_samp(total) FROM complete))`;

const trustAlpha: Target = {
  id: 'trust-alpha',
  description: text(
    'Fiabilité de l’échelle de confiance (α de Cronbach)',
    'Reliability of the trust scale (Cronbach’s α)',
  ),
  format: 'number',
  target: 0.94,
  tolerance: 0.04,
  source: text(
    'k λ² ÷ (1 + (k − 1) λ²) avec λ = 0,90 et k = 4 : 0,94 ; Morgan et Hunt (1994) : 0,947.',
    'k λ² ÷ (1 + (k − 1) λ²) with λ = 0.90 and k = 4: 0.94; Morgan and Hunt (1994): 0.947.',
  ),
  because: text(
    'Réponses arrondies et bornées entre 1 et 7, et non continues.',
    'Answers are rounded and bounded from 1 to 7, not continuous.',
  ),
  customers: 300,
  months: 12,
  sql: alphaOf('trust', 4),
};

const satisfactionLoyalty: Target = {
  id: 'satisfaction-loyalty-correlation',
  description: text(
    'Corrélation entre satisfaction et fidélité déclarée (attachement)',
    'Correlation between satisfaction and declared loyalty (attachment)',
  ),
  format: 'number',
  target: 0.54,
  tolerance: 0.15,
  source: text('Curtis et al. (2011), méta-analyse : r = 0,54.', 'Curtis et al. (2011), meta-analysis: r = 0.54.'),
  because: text(
    'Étendue des études réunies ; l’erreur type de 300 réponses est de 0,05.',
    'Span of the studies pooled; the standard error of 300 answers is 0.05.',
  ),
  customers: 300,
  months: 12,
  sql: `SELECT corr(satisfaction, attachment) FROM ${composites}`,
};

/** Anderson and Hsiao (1981): differences remove what is lasting in a customer, the level two months before instruments. */
const satisfactionPersistence: Target = {
  id: 'satisfaction-persistence',
  description: text('Mémoire mensuelle de la satisfaction vraie (ρ)', 'Monthly memory of true satisfaction (ρ)'),
  format: 'number',
  target: relationshipParameters.satisfactionPersistence.value,
  tolerance: 0.12,
  source: relationshipParameters.satisfactionPersistence.source,
  because: text(
    'Estimateur d’Anderson et Hsiao (1981) ; erreur type d’environ 0,04 pour mille clients sur trois ans.',
    'Anderson and Hsiao’s estimator (1981); standard error of about 0.04 for a thousand customers over three years.',
  ),
  customers: 500,
  months: 24,
  parameters: ['satisfactionPersistence'],
  sql: `WITH lagged AS (
      SELECT satisfaction AS now, lag(satisfaction) OVER life AS before, lag(satisfaction, 2) OVER life AS earlier
      FROM truth.relationship WINDOW life AS (PARTITION BY customer_id ORDER BY month_end)
    )
    SELECT covar_samp(now - before, earlier) / covar_samp(before - earlier, earlier) FROM lagged WHERE earlier IS NOT NULL`,
};

/** Correlations six months apart, trust first less commitment first. */
const trustLeads: Target = {
  id: 'trust-before-commitment',
  description: text(
    'Avance de la confiance sur l’engagement : corrélation à six mois, confiance d’abord moins engagement d’abord',
    'Lead of trust over commitment: correlation six months apart, trust first less commitment first',
  ),
  format: 'number',
  target: 0.05,
  tolerance: 0.04,
  source: relationshipParameters.commitmentSpeed.source,
  because: text(
    'La source donne le sens, pas la force : positif.',
    'The source gives the direction, not the strength: positive.',
  ),
  customers: 300,
  months: 24,
  parameters: ['commitmentSpeed'],
  sql: `WITH apart AS (
      SELECT trust, commitment, lag(trust, 6) OVER life AS trust_before, lag(commitment, 6) OVER life AS commitment_before
      FROM truth.relationship WINDOW life AS (PARTITION BY customer_id ORDER BY month_end)
    )
    SELECT corr(trust_before, commitment) - corr(commitment_before, trust) FROM apart WHERE trust_before IS NOT NULL`,
};

/** Monthly hazard of leaving of the more constrained half over that of the less constrained, among the dissatisfied. */
const barriersHold: Target = {
  id: 'barriers-hold-the-dissatisfied',
  description: text(
    'Insatisfaits qui partent chaque mois : les plus contraints par rapport aux moins contraints',
    'Dissatisfied who leave each month: the more constrained relative to the less constrained',
  ),
  format: 'number',
  target: 0.35,
  tolerance: 0.25,
  source: relationshipParameters.leavingConstraint.source,
  because: text(
    'La source donne le sens, pas la force : nettement sous 1.',
    'The source gives the direction, not the strength: clearly below 1.',
  ),
  customers: 500,
  months: 24,
  parameters: ['leavingConstraint'],
  sql: `WITH present AS (
      SELECT satisfaction, "constraint" > median("constraint") OVER () AS is_held, is_leaving, stage,
        lead(is_leaving) OVER (PARTITION BY customer_id ORDER BY month_end) AS leaves
      FROM truth.relationship
    )
    SELECT avg(CAST(leaves AS INTEGER)) FILTER (is_held) / avg(CAST(leaves AS INTEGER)) FILTER (NOT is_held)
    FROM present WHERE NOT is_leaving AND stage <> 'pre-relation' AND satisfaction < 0 AND leaves IS NOT NULL`,
};

export const relationshipTargets = {
  trustAlpha,
  satisfactionLoyalty,
  satisfactionPersistence,
  trustLeads,
  barriersHold,
} as const;
