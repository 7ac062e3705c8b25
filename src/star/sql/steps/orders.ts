import type { Model } from '../model';

/** Completed orders. One counts (1) when it has at least one line with a positive quantity: a pure return does not. */
export const orders: Model = {
  name: 'orders',
  select: () => `
WITH orders AS (SELECT * FROM crm.sales_order WHERE status = 'completed'),
lines AS (SELECT * FROM crm.order_line),
totals AS (
  SELECT
    order_id,
    MAX(CASE WHEN quantity > 0 THEN 1 ELSE 0 END) AS counts,
    SUM(net_amount) AS net_amount,
    SUM(CASE WHEN is_return THEN 0 ELSE net_amount END) AS sold_amount,
    SUM(CASE WHEN is_return THEN -net_amount ELSE 0 END) AS returned_amount
  FROM lines
  GROUP BY order_id
)
SELECT
  orders.order_id,
  orders.customer_id,
  orders.ordered_on,
  orders.channel_id,
  orders.campaign_id,
  totals.counts,
  totals.net_amount,
  totals.sold_amount,
  totals.returned_amount
FROM orders
JOIN totals ON totals.order_id = orders.order_id`,
};
