import {
  behaviouralLoyalty,
  cooperation,
  expressionToSql,
  stageTable,
  toSql,
  type BehaviourMetric,
  type StageMetric,
} from '../../../relationship';
import { daysBetween } from '../dialect';
import { parameterOf, type Model } from '../model';

const { strength } = cooperation.expectedGap;

const stageColumns: Record<StageMetric, string> = {
  ordersToDate: 'orders_to_date',
  silenceDays: 'silence_days',
  expectedGapDays: 'expected_gap_days',
  lapsedDays: 'lapsed_days',
  declining: '0',
  mature: '0',
};

const behaviourColumns: Record<BehaviourMetric, string> = {
  orders12Months: 'orders_12_months',
  silenceDays: 'silence_days',
  expectedGapDays: 'expected_gap_days',
  boundPeriods: 'bound_periods',
};

/**
 * How each customer buys, seen from each month end: running totals, recency, expected gap, twelve-month windows (the
 * one that ends there and the one before), and whether the silence, or the end of a contract, amounts to a loss. A loss
 * depends on nothing else, so that a reactivation (the first month that is not lost after one that is) is known here,
 * before the cooperation index that restarts there.
 */
export const rhythm: Model = {
  name: 'rhythm',
  select: (context) => `
WITH customer_months AS (SELECT * FROM star_steps.customer_months),
purchases AS (SELECT * FROM star_steps.monthly_purchases),
bonds AS (SELECT * FROM star_steps.bonds),
population AS (SELECT * FROM star_steps.population),
filled AS (
  SELECT
    customer_months.*,
    COALESCE(purchases.orders, 0) AS orders_month,
    COALESCE(purchases.revenue, 0) AS revenue_month,
    purchases.last_ordered_on,
    COALESCE(purchases.gap_days, 0) AS gap_days,
    COALESCE(purchases.gaps, 0) AS gaps
  FROM customer_months
  LEFT JOIN purchases
    ON purchases.customer_key = customer_months.customer_key AND purchases.month_index = customer_months.month_index
),
running AS (
  SELECT
    customer_key,
    month_index,
    observed_on,
    month_end_key,
    relationship_age,
    orders_month,
    revenue_month,
    CAST(SUM(orders_month) OVER to_date AS INTEGER) AS orders_to_date,
    MIN(CASE WHEN orders_month > 0 THEN month_index END) OVER to_date AS first_order_month_index,
    CAST(SUM(gap_days) OVER to_date AS DOUBLE) AS gap_days,
    CAST(SUM(gaps) OVER to_date AS DOUBLE) AS gaps,
    MAX(last_ordered_on) OVER to_date AS last_ordered_on,
    CAST(SUM(orders_month) OVER twelve_months AS INTEGER) AS orders_12_months,
    CAST(SUM(revenue_month) OVER twelve_months AS BIGINT) AS revenue_12_months
  FROM filled
  WINDOW
    to_date AS (PARTITION BY customer_key ORDER BY month_index ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW),
    twelve_months AS (PARTITION BY customer_key ORDER BY month_index ROWS BETWEEN 11 PRECEDING AND CURRENT ROW)
),
measured AS (
  SELECT
    running.*,
    ${daysBetween('running.last_ordered_on', 'running.observed_on')} AS recency_days,
    CASE
      WHEN orders_to_date > 0
      THEN ROUND((gap_days + ${strength} * prior_gap_days) / (gaps + ${strength}), 4)
    END AS expected_gap_days,
    ${daysBetween('GREATEST(running.last_ordered_on, bonds.last_bound_on)', 'running.observed_on')} AS silence_days,
    CASE
      WHEN running.last_ordered_on <= bonds.lapsed_on OR running.last_ordered_on IS NULL
      THEN ${daysBetween('bonds.lapsed_on', 'running.observed_on')}
    END AS lapsed_days,
    COALESCE(bonds.notice_given, 0) AS notice_given,
    COALESCE(bonds.bound_periods, 0) AS bound_periods,
    COALESCE(bonds.locks, 0) AS locks
  FROM running
  JOIN population ON population.month_index = running.month_index
  LEFT JOIN bonds ON bonds.customer_key = running.customer_key AND bonds.month_index = running.month_index
),
judged AS (
  SELECT
    *,
    ROUND(${expressionToSql(behaviouralLoyalty, { metric: (name) => behaviourColumns[name], parameter: parameterOf(context) })}, 4) AS behavioural_loyalty,
    ${toSql(stageTable, {
      metric: (name) => stageColumns[name],
      parameter: parameterOf(context),
      value: (code) => (code === 'lost' ? '1' : '0'),
    })} AS has_left
  FROM measured
),
returns AS (
  SELECT
    *,
    CASE WHEN has_left = 0 AND LAG(has_left, 1, 0) OVER by_month = 1 THEN 1 ELSE 0 END AS is_reactivated,
    LAG(revenue_12_months, 12, 0) OVER by_month AS earlier_revenue
  FROM judged
  WINDOW by_month AS (PARTITION BY customer_key ORDER BY month_index)
)
SELECT
  *,
  SUM(is_reactivated) OVER (
    PARTITION BY customer_key ORDER BY month_index ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS segment
FROM returns`,
};
