import { cooperation } from '../../../relationship';
import { monthIndex, type Model } from '../model';

const { months, late, returned } = cooperation.reliability;

/**
 * Component P of the cooperation index: payments on time and few returns over six months, by amount. An instalment is
 * failed from its due date on if it is paid later or not at all: no month end needs to know when. Null if nothing was
 * due in the window.
 */
export const reliability: Model = {
  name: 'reliability',
  select: () => `
WITH customer_months AS (SELECT customer_key, month_index FROM star_steps.customer_months),
purchases AS (SELECT * FROM star_steps.monthly_purchases),
orders AS (SELECT * FROM star_steps.orders),
customers AS (SELECT customer_key, customer_code FROM star.customer WHERE customer_key <> -1),
payments AS (SELECT * FROM crm.payment),
monthly AS (
  SELECT
    customers.customer_key,
    ${monthIndex('payments.due_on')} AS month_index,
    SUM(payments.due_amount) AS due,
    SUM(CASE
      WHEN payments.paid_on IS NULL OR payments.paid_on > payments.due_on THEN payments.due_amount
      ELSE GREATEST(payments.due_amount - payments.paid_amount, 0)
    END) AS failed
  FROM payments
  JOIN orders ON orders.order_id = payments.order_id
  JOIN customers ON customers.customer_code = orders.customer_id
  GROUP BY customers.customer_key, ${monthIndex('payments.due_on')}
),
windows AS (
  SELECT
    customer_months.customer_key,
    customer_months.month_index,
    SUM(COALESCE(monthly.due, 0)) OVER half_year AS due,
    SUM(COALESCE(monthly.failed, 0)) OVER half_year AS failed,
    SUM(COALESCE(purchases.sold, 0)) OVER half_year AS sold,
    SUM(COALESCE(purchases.returned, 0)) OVER half_year AS returned
  FROM customer_months
  LEFT JOIN monthly
    ON monthly.customer_key = customer_months.customer_key AND monthly.month_index = customer_months.month_index
  LEFT JOIN purchases
    ON purchases.customer_key = customer_months.customer_key AND purchases.month_index = customer_months.month_index
  WINDOW half_year AS (
    PARTITION BY customer_months.customer_key ORDER BY customer_months.month_index
    ROWS BETWEEN ${months - 1} PRECEDING AND CURRENT ROW)
),
shares AS (
  SELECT
    customer_key,
    month_index,
    CASE WHEN due > 0 THEN failed / due END AS failed_share,
    CASE WHEN sold > 0 THEN LEAST(1E0, returned / sold) WHEN returned > 0 THEN 1E0 ELSE 0E0 END AS returned_share
  FROM windows
)
SELECT
  customer_key,
  month_index,
  ROUND(100 * GREATEST(0E0, 1 - ${late}E0 * failed_share - ${returned}E0 * returned_share), 4) AS reliability
FROM shares
WHERE failed_share IS NOT NULL`,
};
