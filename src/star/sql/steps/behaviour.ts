import { cooperation } from '../../../relationship';
import type { Model } from '../model';

const { recency, amount, width, categories } = cooperation.behaviour;

/** Component B of the cooperation index: recency, rank of spending, variety. Null before the first order. */
export const behaviour: Model = {
  name: 'behaviour',
  select: () => `
WITH rhythm AS (SELECT * FROM star_steps.rhythm),
category_changes AS (SELECT * FROM star_steps.category_changes),
-- A catalogue without categories says nothing about variety: the two other parts then share its weight.
catalogue AS (
  SELECT
    CASE WHEN COUNT(category) > 0 THEN ${width}E0 ELSE 0E0 END AS width_weight,
    LEAST(${categories}, COUNT(DISTINCT category)) AS categories_aimed_at
  FROM crm.product
),
ranked AS (
  SELECT
    rhythm.customer_key,
    rhythm.month_index,
    rhythm.orders_to_date,
    rhythm.silence_days,
    rhythm.expected_gap_days,
    CASE WHEN rhythm.orders_12_months > 0 THEN 1 ELSE 0 END AS buys,
    rhythm.revenue_12_months,
    SUM(COALESCE(category_changes.change, 0)) OVER (
      PARTITION BY rhythm.customer_key ORDER BY rhythm.month_index ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS categories
  FROM rhythm
  LEFT JOIN category_changes
    ON category_changes.customer_key = rhythm.customer_key AND category_changes.month_index = rhythm.month_index
),
positions AS (
  SELECT
    *,
    RANK() OVER (PARTITION BY month_index, buys ORDER BY revenue_12_months) - 1 AS below,
    COUNT(*) OVER (PARTITION BY month_index, buys, revenue_12_months) AS equal,
    COUNT(*) OVER (PARTITION BY month_index, buys) AS buyers
  FROM ranked
),
parts AS (
  SELECT
    customer_key,
    month_index,
    orders_to_date,
    100 * EXP(-GREATEST(0E0, silence_days / expected_gap_days - 1)) AS recency_score,
    CASE WHEN buys = 1 THEN 100 * (below + equal / 2) / buyers ELSE 0E0 END AS amount_score,
    100 * LEAST(1E0, COALESCE(categories / NULLIF(categories_aimed_at, 0), 0E0)) AS width_score,
    width_weight
  FROM positions
  CROSS JOIN catalogue
)
SELECT
  customer_key,
  month_index,
  CASE
    WHEN orders_to_date > 0
    THEN ROUND(
      (${recency}E0 * recency_score + ${amount}E0 * amount_score + width_weight * width_score)
        / (${recency}E0 + ${amount}E0 + width_weight), 4)
  END AS behaviour
FROM parts`,
};
