import { subscriptionMonths as spec } from '../../spec/subscription-months';
import { daysBefore } from '../dialect';
import { dateLiteral, joinOnCode, keyOfCode, monthIndex, wording, type BuildContext, type TableModel } from '../model';
import { commitments } from '../words';

/** The first day of the snapshot’s first month: the day before is the month end that its movements start from. */
const firstMonthStart = ({ firstMonthEnd }: BuildContext): string => `${firstMonthEnd.slice(0, 8)}01`;

/** Whole months from one date to a later one: a month is complete on the same day of the next. */
const monthsBetween = (from: string, to: string): string =>
  `(${monthIndex(to)} - ${monthIndex(from)} - CASE WHEN DAY(${to}) < DAY(${from}) THEN 1 ELSE 0 END)`;

/**
 * Each subscription at each month end in which it is in force, and in the month after the last one. A movement is the
 * customer’s, not the subscription’s: who adds a second subscription expands, who keeps another one contracts.
 */
export const subscriptionMonths: TableModel = {
  name: 'subscription_months',
  table: spec,
  rowsFrom: 'subscription',
  select: (context) => `
WITH subscriptions AS (SELECT * FROM crm.subscription WHERE started_on IS NOT NULL),
changes AS (SELECT * FROM crm.subscription_change),
product_usage AS (SELECT * FROM crm.product_usage),
months AS (SELECT month_index, month_end_key, observed_on FROM star_steps.months),
month_ends AS (
  SELECT month_index, observed_on FROM months
  UNION ALL
  SELECT
    ${monthIndex(dateLiteral(firstMonthStart(context)))} - 1,
    ${daysBefore(dateLiteral(firstMonthStart(context)), '1')}
),
spans AS (
  SELECT *, LEAD(changed_on) OVER (PARTITION BY subscription_id ORDER BY changed_on) AS next_changed_on FROM changes
),
states AS (
  SELECT
    spans.subscription_id,
    month_ends.month_index,
    spans.product_id,
    spans.seats,
    spans.monthly_amount AS mrr
  FROM month_ends
  JOIN spans
    ON spans.changed_on <= month_ends.observed_on
    AND (spans.next_changed_on IS NULL OR spans.next_changed_on > month_ends.observed_on)
  JOIN subscriptions
    ON subscriptions.subscription_id = spans.subscription_id
    AND subscriptions.started_on <= month_ends.observed_on
    AND (subscriptions.ended_on IS NULL OR subscriptions.ended_on > month_ends.observed_on)
),
pairs AS (
  SELECT
    COALESCE(now.subscription_id, before.subscription_id) AS subscription_id,
    COALESCE(now.month_index, before.month_index + 1) AS month_index,
    COALESCE(now.product_id, before.product_id) AS product_id,
    COALESCE(now.seats, 0) AS seats,
    COALESCE(now.mrr, 0) AS mrr,
    COALESCE(before.mrr, 0) AS start_mrr,
    now.subscription_id IS NOT NULL AS in_force
  FROM states AS now
  FULL OUTER JOIN states AS before
    ON before.subscription_id = now.subscription_id AND before.month_index = now.month_index - 1
),
beginnings AS (
  SELECT customer_id, MIN(${monthIndex('started_on')}) AS first_month_index FROM subscriptions GROUP BY customer_id
),
totals AS (
  SELECT
    pairs.*,
    pairs.mrr - pairs.start_mrr AS difference,
    months.month_end_key,
    months.observed_on,
    subscriptions.customer_id,
    subscriptions.started_on,
    subscriptions.commitment,
    CASE WHEN subscriptions.cancelled_on <= months.observed_on THEN subscriptions.cancelled_on END AS notice_on,
    subscriptions.exit_fee,
    beginnings.first_month_index,
    SUM(pairs.mrr) OVER customer_month AS customer_mrr,
    SUM(pairs.start_mrr) OVER customer_month AS customer_start_mrr
  FROM pairs
  JOIN months ON months.month_index = pairs.month_index
  JOIN subscriptions ON subscriptions.subscription_id = pairs.subscription_id
  JOIN beginnings ON beginnings.customer_id = subscriptions.customer_id
  WINDOW customer_month AS (PARTITION BY subscriptions.customer_id, pairs.month_index)
),
moved AS (
  SELECT
    *,
    CASE
      WHEN difference > 0 AND customer_start_mrr > 0 THEN 'expansion'
      WHEN difference > 0 AND first_month_index < month_index THEN 'reactivation'
      WHEN difference > 0 THEN 'new'
      WHEN difference < 0 AND customer_mrr > 0 THEN 'contraction'
      WHEN difference < 0 THEN 'churn'
    END AS movement
  FROM totals
)
SELECT
  moved.month_end_key,
  ${keyOfCode('customer')},
  ${keyOfCode('product')},
  moved.subscription_id AS subscription_number,
  ${wording(context, 'moved.commitment', commitments)} AS commitment,
  moved.notice_on,
  moved.seats,
  moved.mrr / 100 AS mrr,
  moved.start_mrr / 100 AS start_mrr,
  ${['new', 'expansion', 'reactivation'].map((kind) => `${amountOf(kind, 'difference')} AS ${kind}_mrr`).join(',\n  ')},
  ${['contraction', 'churn'].map((kind) => `${amountOf(kind, '-difference')} AS ${kind}_mrr`).join(',\n  ')},
  product_usage.active_days,
  product_usage.active_seats,
  product_usage.features_used,
  CASE
    WHEN moved.in_force AND moved.commitment = 'month' THEN 0
    WHEN moved.in_force THEN 12 - ${monthsBetween('moved.started_on', 'moved.observed_on')} % 12
  END AS commitment_months_left,
  CASE WHEN moved.in_force THEN moved.exit_fee / 100 END AS exit_fee
FROM moved
LEFT JOIN product_usage
  ON product_usage.subscription_id = moved.subscription_id
  AND ${monthIndex('product_usage.month_on')} = moved.month_index
${joinOnCode('customer', 'moved.customer_id')}
${joinOnCode('product', 'moved.product_id')}`,
};

function amountOf(movement: string, amount: string): string {
  return `CASE WHEN moved.movement = '${movement}' THEN ${amount.replace('difference', 'moved.difference')} / 100 ELSE 0 END`;
}
