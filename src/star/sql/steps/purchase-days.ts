import { daysBetween } from '../dialect';
import { monthIndex, type Model } from '../model';

/** The distinct days on which a known customer ordered, each with the days since the one before (null for the first). */
export const purchaseDays: Model = {
  name: 'purchase_days',
  select: () => `
WITH orders AS (SELECT * FROM star_steps.orders WHERE counts = 1),
customers AS (SELECT customer_key, customer_code FROM star.customer WHERE customer_key <> -1),
days AS (
  SELECT DISTINCT customers.customer_key, orders.ordered_on
  FROM orders
  JOIN customers ON customers.customer_code = orders.customer_id
),
previous AS (
  SELECT *, LAG(ordered_on) OVER (PARTITION BY customer_key ORDER BY ordered_on) AS previous_on FROM days
)
SELECT
  customer_key,
  ordered_on,
  ${monthIndex('ordered_on')} AS month_index,
  ${daysBetween('previous_on', 'ordered_on')} AS gap_days
FROM previous`,
};
