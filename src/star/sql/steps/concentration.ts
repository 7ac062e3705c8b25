import type { Model } from '../model';

/** How much of the month end’s twelve-month revenue lies with larger buyers: equals have the same share above them. */
export const concentration: Model = {
  name: 'concentration',
  select: () => `
WITH rhythm AS (SELECT customer_key, month_index, revenue_12_months FROM star_steps.rhythm),
buyers AS (SELECT * FROM rhythm WHERE revenue_12_months > 0),
totals AS (
  SELECT
    customer_key,
    month_index,
    SUM(revenue_12_months) OVER (
      PARTITION BY month_index ORDER BY revenue_12_months DESC RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) - revenue_12_months * COUNT(*) OVER (PARTITION BY month_index, revenue_12_months) AS above,
    SUM(revenue_12_months) OVER (PARTITION BY month_index) AS total
  FROM buyers
)
SELECT customer_key, month_index, ROUND(above / total, 4) AS revenue_share_above FROM totals`,
};
