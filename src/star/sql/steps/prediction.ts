import { monthIndex, type Model } from '../model';

/**
 * What is expected of each customer in the twelve months after each month end: the forecast of the purchase model
 * (`purchase_forecasts`), the spend model’s expectation (`spend_models`; Fader & Hardie 2013) and, where costs are
 * known, the margin rate of all known customers in the twelve months before. Amounts in the published unit.
 */
export const prediction: Model = {
  name: 'prediction',
  select: () => `
WITH histories AS (SELECT * FROM star_steps.repeat_purchases),
forecasts AS (SELECT * FROM star_steps.purchase_forecasts),
spend_models AS (SELECT * FROM star_steps.spend_models),
months AS (SELECT * FROM star_steps.months),
orders AS (SELECT * FROM star_steps.orders),
customers AS (SELECT customer_code FROM star.customer WHERE customer_key <> -1),
lines AS (SELECT * FROM crm.order_line WHERE cost_amount IS NOT NULL),
monthly_margins AS (
  SELECT
    ${monthIndex('orders.ordered_on')} AS month_index,
    SUM(lines.net_amount) AS revenue,
    SUM(lines.net_amount - lines.cost_amount) AS margin
  FROM lines
  JOIN orders ON orders.order_id = lines.order_id
  JOIN customers ON customers.customer_code = orders.customer_id
  GROUP BY ${monthIndex('orders.ordered_on')}
),
margin_rates AS (
  SELECT
    months.month_index,
    CASE
      WHEN SUM(monthly_margins.revenue) > 0
      THEN CAST(SUM(monthly_margins.margin) AS DOUBLE) / CAST(SUM(monthly_margins.revenue) AS DOUBLE)
    END AS margin_rate
  FROM months
  JOIN monthly_margins
    ON monthly_margins.month_index BETWEEN months.month_index - 11 AND months.month_index
  GROUP BY months.month_index
),
expected AS (
  SELECT
    histories.customer_key,
    histories.month_index,
    forecasts.alive_probability,
    forecasts.expected_purchases,
    spend_models.p * (spend_models.gamma + GREATEST(histories.repeat_amount, 0) / 100)
      / (spend_models.p * histories.repeats + spend_models.q - 1) AS expected_purchase_amount
  FROM histories
  LEFT JOIN forecasts
    ON forecasts.month_index = histories.month_index
    AND forecasts.repeats = histories.repeats
    AND forecasts.last_repeat_days = histories.last_repeat_days
    AND forecasts.age_days = histories.age_days
  LEFT JOIN spend_models ON spend_models.month_index = histories.month_index
)
SELECT
  expected.*,
  expected.expected_purchases * expected.expected_purchase_amount AS predicted_value,
  expected.expected_purchases * expected.expected_purchase_amount * margin_rates.margin_rate AS predicted_margin
FROM expected
LEFT JOIN margin_rates ON margin_rates.month_index = expected.month_index`,
};
