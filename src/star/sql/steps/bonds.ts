import { daysBetween } from '../dialect';
import { monthIndex, type Model } from '../model';

/** Contracts follow one another without interruption when at most this many days lie between them. */
const uninterruptedDays = 31;

/**
 * What binds each customer by contract, as of each month end: running subscriptions and contracts, and terms enrolled
 * in. A term binds until the next one begins, so that holidays are no silence; while no next term is known it goes on
 * binding. `last_bound_on` is the last day under contract known so far; `lapsed_on` the day on which the customer was
 * left without one. Only customers who have ever been bound have rows.
 */
export const bonds: Model = {
  name: 'bonds',
  select: () => `
WITH customers AS (SELECT customer_key, customer_code FROM star.customer WHERE customer_key <> -1),
customer_months AS (SELECT customer_key, month_index, observed_on FROM star_steps.customer_months),
terms AS (
  SELECT term, MIN(term_starts_on) AS starts_on FROM crm.enrolment GROUP BY term
),
followed_terms AS (
  SELECT term, starts_on, LEAD(starts_on) OVER (ORDER BY starts_on) AS next_starts_on FROM terms
),
-- A contract whose books closed while it ran tells its end by a change alone.
endings AS (
  SELECT subscription_id, MIN(changed_on) AS ended_on FROM crm.subscription_change WHERE reason = 'end'
  GROUP BY subscription_id
),
bonds AS (
  SELECT
    subscriptions.customer_id,
    subscriptions.started_on,
    COALESCE(subscriptions.ended_on, endings.ended_on) AS ended_on,
    subscriptions.cancelled_on,
    0 AS is_term,
    CASE WHEN subscriptions.commitment = 'year' THEN 1 ELSE 0 END
      + CASE WHEN subscriptions.exit_fee > 0 THEN 1 ELSE 0 END AS locks
  FROM crm.subscription AS subscriptions
  LEFT JOIN endings ON endings.subscription_id = subscriptions.subscription_id
  WHERE subscriptions.started_on IS NOT NULL
  UNION ALL
  SELECT DISTINCT
    enrolments.customer_id, followed_terms.starts_on, followed_terms.next_starts_on, CAST(NULL AS DATE), 1, 1
  FROM crm.enrolment AS enrolments
  JOIN followed_terms ON followed_terms.term = enrolments.term
  WHERE enrolments.status IN ('enrolled', 'withdrawn')
),
keyed AS (
  SELECT
    customers.customer_key,
    bonds.*,
    MAX(COALESCE(bonds.ended_on, DATE '9999-12-31')) OVER (
      PARTITION BY customers.customer_key ORDER BY bonds.started_on
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS bound_until
  FROM bonds
  JOIN customers ON customers.customer_code = bonds.customer_id
),
chained AS (
  SELECT
    *,
    SUM(CASE WHEN ${daysBetween('bound_until', 'started_on')} <= ${uninterruptedDays} THEN 0 ELSE 1 END) OVER (
      PARTITION BY customer_key ORDER BY started_on ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS chain
  FROM keyed
),
begun AS (
  SELECT
    customer_key, started_on, ended_on, cancelled_on, is_term, locks,
    MIN(started_on) OVER (PARTITION BY customer_key, chain) AS chain_started_on,
    ROW_NUMBER() OVER (PARTITION BY customer_key, chain ORDER BY started_on) AS place
  FROM chained
),
monthly AS (
  SELECT
    customer_months.customer_key,
    customer_months.month_index,
    customer_months.observed_on,
    begun.*,
    CASE WHEN begun.ended_on IS NULL OR begun.ended_on > customer_months.observed_on THEN 1 ELSE 0 END AS is_running
  FROM customer_months
  JOIN begun
    ON begun.customer_key = customer_months.customer_key AND begun.started_on <= customer_months.observed_on
)
SELECT
  customer_key,
  month_index,
  MAX(CASE WHEN is_running = 1 THEN observed_on ELSE ended_on END) AS last_bound_on,
  CASE WHEN MAX(is_running) = 0 THEN MAX(ended_on) END AS lapsed_on,
  CASE
    WHEN MAX(is_running) = 1 AND MIN(
      CASE WHEN is_running = 0 THEN 1 WHEN cancelled_on <= observed_on THEN 1 ELSE 0 END) = 1
    THEN 1
    ELSE 0
  END AS notice_given,
  COALESCE(MAX(CASE
    WHEN is_running = 0 THEN 0
    WHEN is_term = 1 THEN place
    ELSE month_index - ${monthIndex('chain_started_on')} + 1
  END), 0) AS bound_periods,
  COALESCE(MAX(CASE WHEN is_running = 1 THEN locks END), 0) AS locks
FROM monthly
GROUP BY customer_key, month_index`,
};
