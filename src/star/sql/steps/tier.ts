import { tierTable, tiers, toSql, type TierMetric } from '../../../relationship';
import type { Model } from '../model';
import { keyOf } from '../tables/vocabulary';

const columns: Record<TierMetric, string> = { revenue12Months: 'revenue_12_months', rankShare: 'rank_share' };

/** The tier among the month end’s buyers; equal revenues share the better rank. */
export const tier: Model = {
  name: 'tier',
  select: () => `
WITH rhythm AS (SELECT customer_key, month_index, revenue_12_months FROM star_steps.rhythm),
buyers AS (
  SELECT
    customer_key,
    month_index,
    RANK() OVER (PARTITION BY month_index ORDER BY revenue_12_months DESC)
      / COUNT(*) OVER (PARTITION BY month_index) AS rank_share
  FROM rhythm
  WHERE revenue_12_months > 0
),
tiered AS (
  SELECT
    rhythm.customer_key,
    rhythm.month_index,
    ${toSql(tierTable, { metric: (name) => columns[name], value: keyOf(tiers) })} AS tier_key
  FROM rhythm
  LEFT JOIN buyers ON buyers.customer_key = rhythm.customer_key AND buyers.month_index = rhythm.month_index
)
SELECT
  customer_key,
  month_index,
  tier_key,
  LAG(tier_key, 12, -1) OVER (PARTITION BY customer_key ORDER BY month_index) AS previous_tier_key
FROM tiered`,
};
