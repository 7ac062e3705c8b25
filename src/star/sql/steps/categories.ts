import { cooperation } from '../../../relationship';
import { monthIndex, type Model } from '../model';

const { months } = cooperation.behaviour;

/**
 * By how much the number of distinct categories bought within twelve months changes, per customer and month. Purchases
 * of a category less than twelve months apart are one run: it adds 1 where it begins and takes it away twelve months
 * after its last purchase. Summing these changes counts distinct categories in a moving window in one pass.
 */
export const categoryChanges: Model = {
  name: 'category_changes',
  select: () => `
WITH lines AS (SELECT * FROM crm.order_line WHERE quantity > 0),
products AS (SELECT product_id, category FROM crm.product WHERE category IS NOT NULL),
orders AS (SELECT * FROM star_steps.orders),
customers AS (SELECT customer_key, customer_code FROM star.customer WHERE customer_key <> -1),
bought AS (
  SELECT DISTINCT customers.customer_key, products.category, ${monthIndex('orders.ordered_on')} AS month_index
  FROM lines
  JOIN products ON products.product_id = lines.product_id
  JOIN orders ON orders.order_id = lines.order_id
  JOIN customers ON customers.customer_code = orders.customer_id
),
neighbours AS (
  SELECT
    customer_key,
    month_index,
    LAG(month_index) OVER same_category AS previous_month_index,
    LEAD(month_index) OVER same_category AS next_month_index
  FROM bought
  WINDOW same_category AS (PARTITION BY customer_key, category ORDER BY month_index)
),
changes AS (
  SELECT customer_key, month_index, 1 AS change
  FROM neighbours
  WHERE previous_month_index IS NULL OR month_index - previous_month_index > ${months}
  UNION ALL
  SELECT customer_key, month_index + ${months}, -1
  FROM neighbours
  WHERE next_month_index IS NULL OR next_month_index - month_index > ${months}
)
SELECT customer_key, month_index, CAST(SUM(change) AS INTEGER) AS change
FROM changes
GROUP BY customer_key, month_index`,
};
