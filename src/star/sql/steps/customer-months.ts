import { monthIndex, type Model } from '../model';

/**
 * The rows of the snapshot: each known customer at each month end from the first trace on. Months before the data
 * begins are left out, even for a customer registered earlier: nothing could be observed in them.
 */
export const customerMonths: Model = {
  name: 'customer_months',
  select: () => `
WITH customers AS (SELECT customer_key, customer_code FROM star.customer WHERE customer_key <> -1),
months AS (SELECT * FROM star_steps.months),
traces AS (
  SELECT customer_id, registered_on AS traced_on FROM crm.customer WHERE registered_on IS NOT NULL
  UNION ALL
  SELECT customer_id, ordered_on FROM star_steps.orders WHERE customer_id IS NOT NULL
  UNION ALL
  SELECT customer_id, sent_on FROM crm.campaign_contact WHERE NOT is_control
  UNION ALL
  SELECT customer_id, occurred_on FROM crm.interaction
  UNION ALL
  SELECT customer_id, answered_on FROM crm.survey_answer
  UNION ALL
  SELECT customer_id, started_on FROM crm.web_session WHERE customer_id IS NOT NULL
  UNION ALL
  SELECT customer_id, COALESCE(trial_on, started_on) FROM crm.subscription
  UNION ALL
  SELECT customer_id, enrolled_on FROM crm.enrolment
  UNION ALL
  SELECT customer_id, created_on FROM crm.deal
),
first_traces AS (
  SELECT customers.customer_key, MIN(traces.traced_on) AS first_traced_on
  FROM traces
  JOIN customers ON customers.customer_code = traces.customer_id
  GROUP BY customers.customer_key
),
beginnings AS (
  SELECT customer_key, ${monthIndex('first_traced_on')} AS first_month_index FROM first_traces
)
SELECT
  beginnings.customer_key,
  months.month_index,
  months.observed_on,
  months.month_end_key,
  months.month_index - beginnings.first_month_index AS relationship_age
FROM beginnings
JOIN months ON months.month_index >= beginnings.first_month_index`,
};
