import { daysBetween } from '../dialect';
import type { Model } from '../model';

/**
 * What the models of purchase and spend need to know of each customer, seen from each month end from the first purchase
 * on: repeat purchase days, the days from the first purchase to the last one and to the end of the observation, and
 * what the repeat days brought, in cents.
 */
export const repeatPurchases: Model = {
  name: 'repeat_purchases',
  select: () => `
WITH customer_months AS (SELECT * FROM star_steps.customer_months),
orders AS (SELECT * FROM star_steps.orders),
purchase_days AS (SELECT * FROM star_steps.purchase_days),
customers AS (SELECT customer_key, customer_code FROM star.customer WHERE customer_key <> -1),
amounts AS (
  SELECT customers.customer_key, orders.ordered_on, SUM(orders.net_amount) AS net_amount
  FROM orders
  JOIN customers ON customers.customer_code = orders.customer_id
  GROUP BY customers.customer_key, orders.ordered_on
),
beginnings AS (
  SELECT customer_key, MIN(ordered_on) AS first_ordered_on FROM purchase_days GROUP BY customer_key
),
monthly AS (
  SELECT
    purchase_days.customer_key,
    purchase_days.month_index,
    SUM(CASE WHEN purchase_days.ordered_on > beginnings.first_ordered_on THEN 1 ELSE 0 END) AS repeats,
    SUM(CASE WHEN purchase_days.ordered_on > beginnings.first_ordered_on THEN amounts.net_amount ELSE 0 END) AS amount,
    MAX(purchase_days.ordered_on) AS last_ordered_on
  FROM purchase_days
  JOIN beginnings ON beginnings.customer_key = purchase_days.customer_key
  JOIN amounts
    ON amounts.customer_key = purchase_days.customer_key AND amounts.ordered_on = purchase_days.ordered_on
  GROUP BY purchase_days.customer_key, purchase_days.month_index
),
running AS (
  SELECT
    customer_months.customer_key,
    customer_months.month_index,
    customer_months.observed_on,
    SUM(COALESCE(monthly.repeats, 0)) OVER to_date AS repeats,
    SUM(COALESCE(monthly.amount, 0)) OVER to_date AS amount,
    MAX(monthly.last_ordered_on) OVER to_date AS last_ordered_on
  FROM customer_months
  LEFT JOIN monthly
    ON monthly.customer_key = customer_months.customer_key AND monthly.month_index = customer_months.month_index
  WINDOW to_date AS (
    PARTITION BY customer_months.customer_key ORDER BY customer_months.month_index
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  )
)
SELECT
  running.customer_key,
  running.month_index,
  CAST(running.repeats AS INTEGER) AS repeats,
  ${daysBetween('beginnings.first_ordered_on', 'running.last_ordered_on')} AS last_repeat_days,
  ${daysBetween('beginnings.first_ordered_on', 'running.observed_on')} AS age_days,
  CAST(running.amount AS BIGINT) AS repeat_amount
FROM running
JOIN beginnings ON beginnings.customer_key = running.customer_key
WHERE running.last_ordered_on IS NOT NULL`,
};
