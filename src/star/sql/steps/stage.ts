import {
  decliningLatch,
  latchToSql,
  matureLatch,
  stageStrength,
  stageTable,
  stages,
  toSql,
  type DecliningMetric,
  type MatureMetric,
  type StageMetric,
} from '../../../relationship';
import { lastKnown } from '../dialect';
import { parameterOf, type Model } from '../model';
import { keyOf } from '../../vocabulary/key-of';

const key = keyOf(stages);
/** A stage as its strength; null for none. */
const strengthOf = (stage: string): string =>
  `CASE ${stage} ${stages.map(({ code }) => `WHEN ${key(code)} THEN ${stageStrength[code]}`).join(' ')} END`;
const toDate = 'PARTITION BY customer_key ORDER BY month_index';
const active = ['development', 'maturity', 'decline'] as const;

const columns: Record<StageMetric | DecliningMetric | MatureMetric, string> = {
  ordersToDate: 'orders_to_date',
  silenceDays: 'silence_days',
  expectedGapDays: 'expected_gap_days',
  lapsedDays: 'lapsed_days',
  noticeGiven: 'notice_given',
  boundPeriods: 'bound_periods',
  cooperation: 'cooperation',
  peakCooperation: 'peak_cooperation',
  slope: 'slope',
  declining: 'declining',
  mature: 'mature',
};

/**
 * The stage and the movements between stages. A latch is the last of its sets and resets in the segment. A candidate
 * stage must hold two months in a row to become the stage, except a loss, a reactivation (back to development, whatever
 * the index says), the first order and the first month, which are facts and not judgements. Two months in a row are
 * compared as candidates, so that no month depends on the stage before it: the stage is the candidate of the last
 * confirmed month.
 */
export const stage: Model = {
  name: 'stage',
  select: (context) => {
    const names = { metric: (name: keyof typeof columns) => columns[name], parameter: parameterOf(context) };
    return `
WITH rhythm AS (SELECT * FROM star_steps.rhythm),
cooperation AS (SELECT * FROM star_steps.cooperation),
metrics AS (
  SELECT
    rhythm.customer_key,
    rhythm.month_index,
    rhythm.segment,
    rhythm.is_reactivated,
    rhythm.orders_to_date,
    rhythm.orders_month,
    rhythm.silence_days,
    rhythm.expected_gap_days,
    rhythm.lapsed_days,
    rhythm.notice_given,
    rhythm.bound_periods,
    cooperation.cooperation,
    cooperation.slope,
    cooperation.peak_cooperation
  FROM rhythm
  JOIN cooperation
    ON cooperation.customer_key = rhythm.customer_key AND cooperation.month_index = rhythm.month_index
),
signals AS (
  SELECT
    *,
    ${latchToSql(decliningLatch, names)} AS declining_signal,
    ${latchToSql(matureLatch, names)} AS mature_signal
  FROM metrics
),
latches AS (
  SELECT
    *,
    COALESCE(${lastKnown('declining_signal', 'PARTITION BY customer_key, segment ORDER BY month_index')}, 0) AS declining,
    COALESCE(${lastKnown('mature_signal', 'PARTITION BY customer_key, segment ORDER BY month_index')}, 0) AS mature
  FROM signals
),
candidates AS (
  SELECT
    *,
    CASE WHEN is_reactivated = 1 THEN ${key('development')} ELSE ${toSql(stageTable, { ...names, value: key })} END AS candidate
  FROM latches
),
compared AS (
  SELECT *, LAG(candidate) OVER (PARTITION BY customer_key ORDER BY month_index) AS previous_candidate FROM candidates
),
confirmed AS (
  SELECT
    *,
    CASE
      WHEN previous_candidate IS NULL THEN 1
      WHEN candidate = ${key('lost')} THEN 1
      WHEN is_reactivated = 1 THEN 1
      WHEN previous_candidate = ${key('pre-relation')} THEN 1
      WHEN candidate = previous_candidate THEN 1
      ELSE 0
    END AS is_confirmed
  FROM compared
),
staged AS (
  SELECT *, ${lastKnown('CASE WHEN is_confirmed = 1 THEN candidate END', toDate)} AS stage_key FROM confirmed
),
preceded AS (
  SELECT *, LAG(stage_key, 1, -1) OVER (PARTITION BY customer_key ORDER BY month_index) AS previous_stage_key FROM staged
),
moved AS (
  SELECT
    *,
    ${lastKnown('CASE WHEN stage_key <> previous_stage_key THEN month_index END', toDate)} AS entered_month_index,
    ${strengthOf('stage_key')} - ${strengthOf('previous_stage_key')} AS stage_change,
    CASE WHEN stage_key IN (${active.map(key).join(', ')}) THEN 1 ELSE 0 END AS is_active,
    CASE WHEN orders_to_date > 0 AND orders_to_date = orders_month THEN 1 ELSE 0 END AS is_new,
    CASE WHEN stage_key = ${key('lost')} AND previous_stage_key <> stage_key THEN 1 ELSE 0 END AS is_lost
  FROM preceded
),
years AS (
  SELECT
    *,
    month_index - entered_month_index + 1 AS months_in_stage,
    LAG(is_active, 12, 0) OVER (PARTITION BY customer_key ORDER BY month_index) AS active_12_months_before,
    MAX(is_lost) OVER (
      PARTITION BY customer_key ORDER BY month_index ROWS BETWEEN 11 PRECEDING AND CURRENT ROW
    ) AS was_lost
  FROM moved
)
SELECT
  customer_key,
  month_index,
  stage_key,
  previous_stage_key,
  stage_change,
  months_in_stage,
  is_active,
  is_new,
  is_lost,
  is_reactivated,
  active_12_months_before,
  active_12_months_before * was_lost AS lost_within_12_months
FROM years`;
  },
};
