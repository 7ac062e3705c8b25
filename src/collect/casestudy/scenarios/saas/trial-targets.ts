import { text, type Text } from '../../../../relationship/text';
import type { Target } from '../../core/target';
import { saasParameters } from './parameters';

/** Accounts that signed up for a trial long enough ago to know how it went, with their steps and what came of it. */
const trials = `
  WITH trial AS (
    SELECT customer_id, trial_on, started_on, ended_on FROM crm.subscription, period
    WHERE trial_on <= last_day - 45
  ), step AS (
    SELECT customer_id, min(done_on) FILTER (is_activation) AS activated_on,
      bool_and(done_on <= trial_on + 30) FILTER (is_mandatory AND done_on IS NOT NULL)
        AND count(done_on) FILTER (is_mandatory) = count(*) FILTER (is_mandatory) AS is_complete
    FROM crm.onboarding_step JOIN trial USING (customer_id) GROUP BY customer_id
  ), checked AS (SELECT * FROM trial JOIN step USING (customer_id))`;

const small = { customers: 600, months: 24 } as const;
const fewHundred: Text = text('Trois erreurs types sur 500 essais.', 'Three standard errors of 500 trials.');

/** From signing up to the first payment. */
export const trialTargets: readonly Target[] = [
  {
    id: 'activation',
    description: text('Essais activés', 'Trials activated'),
    format: 'share',
    target: saasParameters.activation.value,
    tolerance: 0.065,
    source: saasParameters.activation.source,
    because: fewHundred,
    ...small,
    parameters: ['activation'],
    sql: `${trials} SELECT count(activated_on) / count(*) FROM checked`,
  },
  {
    id: 'onboarding-completion',
    description: text(
      'Essais dont toutes les étapes obligatoires sont faites en 30 jours',
      'Trials with every mandatory step done within 30 days',
    ),
    format: 'share',
    target: saasParameters.completion.value,
    tolerance: 0.055,
    source: saasParameters.completion.source,
    because: fewHundred,
    ...small,
    parameters: ['completion'],
    sql: `${trials} SELECT avg(CAST(coalesce(is_complete, false) AS INTEGER)) FROM checked`,
  },
  {
    id: 'time-to-value',
    description: text('Délai moyen jusqu’à la première valeur, essais activés', 'Mean time to value, activated trials'),
    format: 'days',
    target: saasParameters.valueDays.value,
    tolerance: 0.5,
    source: saasParameters.valueDays.source,
    because: text('Trois erreurs types sur 190 essais activés.', 'Three standard errors of 190 activated trials.'),
    ...small,
    parameters: ['valueDays'],
    sql: `${trials} SELECT avg(activated_on - trial_on) FROM checked`,
  },
  {
    id: 'trial-to-paid',
    description: text('Essais devenus payants', 'Trials that became paying'),
    format: 'share',
    target: 0.2,
    tolerance: 0.06,
    source: text('Hypothèse de la référence : 15 à 25 %.', 'Assumption of the reference: 15 to 25%.'),
    because: text('L’étendue de la référence.', 'The span of the reference.'),
    ...small,
    sql: `${trials} SELECT count(started_on) / count(*) FROM checked`,
  },
  {
    id: 'month-one-retention',
    description: text(
      'Essais activés encore abonnés un mois après l’inscription',
      'Activated trials still subscribed a month after signing up',
    ),
    format: 'share',
    target: saasParameters.conversionActivated.value,
    tolerance: 0.11,
    source: saasParameters.conversionActivated.source,
    because: text('Trois erreurs types sur 190 essais activés.', 'Three standard errors of 190 activated trials.'),
    ...small,
    parameters: ['conversionActivated'],
    sql: `${trials} SELECT avg(CAST(started_on IS NOT NULL AND coalesce(ended_on > trial_on + 30, true) AS INTEGER))
      FROM checked WHERE activated_on IS NOT NULL`,
  },
];
