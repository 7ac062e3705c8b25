import { cooperation } from '../../../relationship';
import { monthIndex, type Model } from '../model';

const { months, open, priorResponses, priorContacts, complaint, maximumComplaints } = cooperation.interaction;

/**
 * Component I of the cooperation index: responses to contacts over six months, unresolved complaints deducted. A
 * contact that the customer begins is a contact with its response. Each response counts in its own month, so that a
 * month end never knows what came later. Null without any contact or complaint in the window.
 */
export const interaction: Model = {
  name: 'interaction',
  select: () => `
WITH customer_months AS (SELECT customer_key, month_index FROM star_steps.customer_months),
customers AS (SELECT customer_key, customer_code FROM star.customer WHERE customer_key <> -1),
messages AS (SELECT * FROM crm.campaign_contact WHERE delivered AND NOT is_control),
conversations AS (SELECT * FROM crm.interaction WHERE type <> 'complaint'),
complaints AS (
  SELECT
    customer_id,
    ${monthIndex('occurred_on')} AS month_index,
    LEAST(COALESCE(${monthIndex('resolved_on')}, ${monthIndex('occurred_on')} + ${months}), ${monthIndex('occurred_on')} + ${months}) AS end_index
  FROM crm.interaction
  WHERE type = 'complaint'
),
events AS (
  SELECT customer_id, ${monthIndex('sent_on')} AS month_index, 1 AS contacts, 0E0 AS responses, 0 AS complaints, 0 AS pending FROM messages
  UNION ALL
  SELECT customer_id, ${monthIndex('opened_on')}, 0, ${open}E0, 0, 0 FROM messages WHERE opened_on IS NOT NULL
  UNION ALL
  SELECT customer_id, ${monthIndex('clicked_on')}, 0, 1E0, 0, 0 FROM messages WHERE clicked_on IS NOT NULL
  UNION ALL
  SELECT customer_id, ${monthIndex('occurred_on')}, 1, CASE WHEN answered OR direction = 'in' THEN 1E0 ELSE 0E0 END, 0, 0
  FROM conversations
  UNION ALL
  SELECT customer_id, month_index, 0, 0E0, 1, CASE WHEN end_index > month_index THEN 1 ELSE 0 END FROM complaints
  UNION ALL
  SELECT customer_id, end_index, 0, 0E0, 0, -1 FROM complaints WHERE end_index > month_index
),
monthly AS (
  SELECT
    customers.customer_key,
    events.month_index,
    SUM(events.contacts) AS contacts,
    SUM(events.responses) AS responses,
    SUM(events.complaints) AS complaints,
    SUM(events.pending) AS pending
  FROM events
  JOIN customers ON customers.customer_code = events.customer_id
  GROUP BY customers.customer_key, events.month_index
),
windows AS (
  SELECT
    customer_months.customer_key,
    customer_months.month_index,
    SUM(COALESCE(monthly.contacts, 0)) OVER half_year AS contacts,
    SUM(COALESCE(monthly.responses, 0E0)) OVER half_year AS responses,
    SUM(COALESCE(monthly.complaints, 0)) OVER half_year AS complaints,
    SUM(COALESCE(monthly.pending, 0)) OVER to_date AS pending
  FROM customer_months
  LEFT JOIN monthly
    ON monthly.customer_key = customer_months.customer_key AND monthly.month_index = customer_months.month_index
  WINDOW
    half_year AS (
      PARTITION BY customer_months.customer_key ORDER BY customer_months.month_index
      ROWS BETWEEN ${months - 1} PRECEDING AND CURRENT ROW),
    to_date AS (
      PARTITION BY customer_months.customer_key ORDER BY customer_months.month_index
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
)
SELECT
  customer_key,
  month_index,
  CASE
    WHEN contacts + complaints > 0
    THEN ROUND(LEAST(100E0, GREATEST(0E0,
      100 * (LEAST(responses, contacts) + ${priorResponses}) / (contacts + ${priorContacts})
        - LEAST(${maximumComplaints}, ${complaint} * pending))), 4)
  END AS interaction
FROM windows`,
};
