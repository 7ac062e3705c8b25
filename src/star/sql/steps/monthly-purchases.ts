import { monthIndex, type Model } from '../model';

/** What each known customer bought and gave back, per month; amounts in cents. Only months with a sale or a return. */
export const monthlyPurchases: Model = {
  name: 'monthly_purchases',
  select: () => `
WITH orders AS (SELECT * FROM star_steps.orders),
purchase_days AS (SELECT * FROM star_steps.purchase_days),
customers AS (SELECT customer_key, customer_code FROM star.customer WHERE customer_key <> -1),
amounts AS (
  SELECT
    customers.customer_key,
    ${monthIndex('orders.ordered_on')} AS month_index,
    SUM(orders.counts) AS orders,
    SUM(orders.net_amount) AS revenue,
    SUM(orders.sold_amount) AS sold,
    SUM(orders.returned_amount) AS returned
  FROM orders
  JOIN customers ON customers.customer_code = orders.customer_id
  GROUP BY customers.customer_key, ${monthIndex('orders.ordered_on')}
),
days AS (
  SELECT
    customer_key,
    month_index,
    MAX(ordered_on) AS last_ordered_on,
    SUM(gap_days) AS gap_days,
    COUNT(gap_days) AS gaps
  FROM purchase_days
  GROUP BY customer_key, month_index
)
SELECT
  amounts.customer_key,
  amounts.month_index,
  CAST(amounts.orders AS BIGINT) AS orders,
  CAST(amounts.revenue AS BIGINT) AS revenue,
  CAST(amounts.sold AS BIGINT) AS sold,
  CAST(amounts.returned AS BIGINT) AS returned,
  days.last_ordered_on,
  CAST(days.gap_days AS BIGINT) AS gap_days,
  days.gaps
FROM amounts
LEFT JOIN days ON days.customer_key = amounts.customer_key AND days.month_index = amounts.month_index`,
};
