import { tierTable, tiers, toSql, type TierMetric } from '../../../relationship';
import type { Model } from '../model';
import { keyOf } from '../../vocabulary/key-of';

const columns: Record<TierMetric, string> = { revenue12Months: 'revenue_12_months', rankShare: 'buyers.rank_share' };

/** A quotient of whole numbers, rounded down to a whole percent without a float on the way. */
const roundedDown = (over: string, under: string): string =>
  `((${over}) * 100 - ((${over}) * 100) % ${under}) / ${under} / 100E0`;

/**
 * The tier among the month end’s buyers; equal revenues share the better rank. With it goes the rank, rounded up to a
 * percent, for other cut-offs.
 */
export const tier: Model = {
  name: 'tier',
  select: () => `
WITH rhythm AS (SELECT customer_key, month_index, revenue_12_months FROM star_steps.rhythm),
ranked AS (
  SELECT
    customer_key,
    month_index,
    RANK() OVER (PARTITION BY month_index ORDER BY revenue_12_months DESC) AS place,
    COUNT(*) OVER (PARTITION BY month_index) AS buyers
  FROM rhythm
  WHERE revenue_12_months > 0
),
buyers AS (
  SELECT
    customer_key,
    month_index,
    place / buyers AS rank_share,
    1 - ${roundedDown('buyers - place', 'buyers')} AS rank_share_published
  FROM ranked
),
tiered AS (
  SELECT
    rhythm.customer_key,
    rhythm.month_index,
    buyers.rank_share_published AS rank_share,
    ${toSql(tierTable, { metric: (name) => columns[name], value: keyOf(tiers) })} AS tier_key
  FROM rhythm
  LEFT JOIN buyers ON buyers.customer_key = rhythm.customer_key AND buyers.month_index = rhythm.month_index
)
SELECT
  customer_key,
  month_index,
  rank_share,
  tier_key,
  LAG(tier_key, 12, -1) OVER (PARTITION BY customer_key ORDER BY month_index) AS previous_tier_key
FROM tiered`,
};
