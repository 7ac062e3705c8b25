import type { Model } from '../model';

/**
 * A score from 1 to 5: the fifth of the month end’s buyers that the middle of the customer’s ties falls in, so that
 * equals have equal scores and distinct values make five equal groups.
 */
const score = (order: string, ties: string): string =>
  `LEAST(5, 1 + CAST(FLOOR((10 * (RANK() OVER (PARTITION BY month_index ORDER BY ${order}) - 1)
      + 5 * COUNT(*) OVER (PARTITION BY month_index, ${ties}))
      / (2 * COUNT(*) OVER (PARTITION BY month_index))) AS INTEGER))`;

/** Recency, frequency and monetary value of the customers with an order in the twelve months, as the key of their cell. */
export const rfmScores: Model = {
  name: 'rfm_scores',
  select: () => `
WITH rhythm AS (SELECT * FROM star_steps.rhythm),
buyers AS (
  SELECT customer_key, month_index, recency_days, orders_12_months, revenue_12_months
  FROM rhythm
  WHERE orders_12_months > 0
),
scored AS (
  SELECT
    customer_key,
    month_index,
    ${score('recency_days DESC', 'recency_days')} AS recency_score,
    ${score('orders_12_months', 'orders_12_months')} AS frequency_score,
    ${score('revenue_12_months', 'revenue_12_months')} AS monetary_score
  FROM buyers
)
SELECT
  customer_key,
  month_index,
  100 * recency_score + 10 * frequency_score + monetary_score AS rfm_key
FROM scored`,
};
