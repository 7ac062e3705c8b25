import { cooperation, parameters } from '../../../relationship';
import type { Model } from '../model';

const { priorFactor } = cooperation.expectedGap;

/** Without any repeat purchase there is no median: then the gap at which the loss rule meets its least silence. */
const fallbackGap = parameters.lostFloorDays.default / parameters.lostGaps.default;

/**
 * The gap expected of a customer of whom none is known yet, at each month end: a multiple of the median of all gaps that
 * ended by then. Gaps are whole days, so that the median is read off their running counts; a median of the whole period
 * would let a month end know what came later.
 */
export const population: Model = {
  name: 'population',
  select: () => `
WITH months AS (SELECT month_index FROM star_steps.months),
gaps AS (
  SELECT gap_days, month_index, COUNT(*) AS occurrences
  FROM star_steps.purchase_days
  WHERE gap_days IS NOT NULL
  GROUP BY gap_days, month_index
),
to_date AS (
  SELECT months.month_index, gaps.gap_days, SUM(gaps.occurrences) AS occurrences
  FROM months
  JOIN gaps ON gaps.month_index <= months.month_index
  GROUP BY months.month_index, gaps.gap_days
),
ranked AS (
  SELECT
    *,
    SUM(occurrences) OVER (
      PARTITION BY month_index ORDER BY gap_days ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS up_to,
    SUM(occurrences) OVER (PARTITION BY month_index) AS total
  FROM to_date
),
middles AS (
  SELECT
    month_index,
    MIN(CASE WHEN 2 * up_to >= total THEN gap_days END) AS lower_middle,
    MIN(CASE WHEN 2 * up_to >= total + 2 OR (2 * up_to >= total + 1 AND total % 2 = 1) THEN gap_days END) AS upper_middle
  FROM ranked
  GROUP BY month_index
)
SELECT
  months.month_index,
  COALESCE(${priorFactor}E0 * (middles.lower_middle + middles.upper_middle) / 2, ${fallbackGap}E0) AS prior_gap_days
FROM months
LEFT JOIN middles ON middles.month_index = months.month_index`,
};
