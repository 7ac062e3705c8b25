import { sales as spec } from '../../spec/sales';
import { dateKey, type TableModel } from '../model';

export const sales: TableModel = {
  name: 'sales',
  table: spec,
  select: () => `
WITH lines AS (SELECT * FROM crm.order_line),
orders AS (SELECT * FROM star_steps.orders),
purchase_days AS (SELECT * FROM star_steps.purchase_days),
customers AS (SELECT customer_key, customer_code FROM star.customer WHERE customer_key <> -1),
products AS (SELECT product_key, product_code FROM star.product WHERE product_key <> -1),
channels AS (SELECT channel_key, channel_code FROM star.channel WHERE channel_key <> -1),
sellers AS (SELECT order_id, employee_id FROM crm.sales_order WHERE employee_id IS NOT NULL),
employees AS (SELECT employee_key, employee_code FROM star.employee WHERE employee_key <> -1),
campaigns AS (SELECT campaign_key, campaign_code FROM star.campaign WHERE campaign_key <> -1),
keyed AS (
  SELECT
    ${dateKey('orders.ordered_on')} AS date_key,
    COALESCE(customers.customer_key, -1) AS customer_key,
    COALESCE(products.product_key, -1) AS product_key,
    COALESCE(channels.channel_key, -1) AS channel_key,
    COALESCE(campaigns.campaign_key, -1) AS campaign_key,
    COALESCE(employees.employee_key, -1) AS employee_key,
    orders.order_id AS order_number,
    orders.ordered_on,
    lines.line_number,
    lines.quantity,
    lines.net_amount,
    lines.discount,
    lines.cost_amount,
    CASE WHEN lines.is_return THEN 1 ELSE 0 END AS is_return
  FROM lines
  JOIN orders ON orders.order_id = lines.order_id
  LEFT JOIN customers ON customers.customer_code = orders.customer_id
  LEFT JOIN products ON products.product_code = lines.product_id
  LEFT JOIN channels ON channels.channel_code = orders.channel_id
  LEFT JOIN campaigns ON campaigns.campaign_code = orders.campaign_id
  LEFT JOIN sellers ON sellers.order_id = orders.order_id
  LEFT JOIN employees ON employees.employee_code = sellers.employee_id
),
-- A gap belongs to a purchase day: it stands on the day's first line and nowhere else, so that it can be averaged.
first_lines AS (
  SELECT order_number, line_number, customer_key, ordered_on
  FROM (
    SELECT
      *,
      ROW_NUMBER() OVER (PARTITION BY customer_key, ordered_on ORDER BY order_number, line_number) AS position
    FROM keyed
    WHERE quantity > 0 AND customer_key <> -1
  ) AS positions
  WHERE position = 1
),
gaps AS (
  SELECT first_lines.order_number, first_lines.line_number, purchase_days.gap_days
  FROM first_lines
  JOIN purchase_days
    ON purchase_days.customer_key = first_lines.customer_key AND purchase_days.ordered_on = first_lines.ordered_on
)
SELECT
  keyed.date_key,
  keyed.customer_key,
  keyed.product_key,
  keyed.channel_key,
  keyed.campaign_key,
  keyed.employee_key,
  keyed.order_number,
  keyed.line_number,
  keyed.quantity,
  keyed.net_amount / 100 AS net_amount,
  keyed.discount / 100 AS discount_amount,
  keyed.cost_amount / 100 AS cost_amount,
  keyed.is_return,
  gaps.gap_days AS days_since_previous
FROM keyed
LEFT JOIN gaps ON gaps.order_number = keyed.order_number AND gaps.line_number = keyed.line_number`,
};
