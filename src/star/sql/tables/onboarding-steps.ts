import { onboardingSteps as spec } from '../../spec/onboarding-steps';
import { daysBetween } from '../dialect';
import { dateKey, dateLiteral, flagOf, joinOnCode, keyOfCode, type TableModel } from '../model';

/** Days after the start within which all mandatory steps are to be done (reference §1.4). */
const window = 30;

/** A customer starts with the first trial or paid day, else with the registration, else with the first due step. */
export const onboardingSteps: TableModel = {
  name: 'onboarding_steps',
  table: spec,
  rowsFrom: 'onboarding_step',
  select: (context) => `
WITH steps AS (SELECT * FROM crm.onboarding_step),
contracts AS (
  SELECT customer_id, MIN(COALESCE(trial_on, started_on)) AS began_on FROM crm.subscription GROUP BY customer_id
),
starts AS (
  SELECT
    steps.customer_id,
    COALESCE(MIN(contracts.began_on), MIN(customers.registered_on), MIN(steps.due_on)) AS began_on,
    MIN(steps.step) AS first_step,
    MAX(CASE WHEN steps.is_mandatory THEN steps.done_on END) AS last_done_on,
    SUM(CASE WHEN steps.is_mandatory AND steps.done_on IS NULL THEN 1 ELSE 0 END) AS missing
  FROM steps
  LEFT JOIN contracts ON contracts.customer_id = steps.customer_id
  LEFT JOIN crm.customer AS customers ON customers.customer_id = steps.customer_id
  GROUP BY steps.customer_id
),
followed AS (
  SELECT
    steps.*,
    starts.began_on,
    steps.step = starts.first_step AS is_first,
    ${daysBetween('starts.began_on', dateLiteral(context.observedUntil))} >= ${window} AS is_mature,
    CASE WHEN starts.missing = 0 THEN ${daysBetween('starts.began_on', 'starts.last_done_on')} END AS completion_days
  FROM steps
  JOIN starts ON starts.customer_id = steps.customer_id
)
SELECT
  ${dateKey('followed.due_on')} AS date_key,
  ${keyOfCode('customer')},
  followed.step AS step_rank,
  followed.name AS step,
  followed.done_on,
  ${flagOf('followed.done_on IS NOT NULL', 'is_done')},
  ${daysBetween('followed.began_on', 'followed.done_on')} AS days_to_step,
  ${flagOf('followed.is_first AND followed.is_mature', 'is_starter')},
  ${flagOf(`followed.is_first AND followed.is_mature AND followed.completion_days <= ${window}`, 'is_completed')},
  CASE WHEN followed.is_first THEN followed.completion_days END AS days_to_completion
FROM followed
${joinOnCode('customer', 'followed.customer_id')}`,
};
