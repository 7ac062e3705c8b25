import { cooperation as index, type CooperationComponent } from '../../../relationship';
import type { BuildContext, Model } from '../model';

const { smoothing, slopeMonths, peakMonths } = index;
const kept = 1 - smoothing;

const components = [
  'behaviour',
  'interaction',
  'attitude',
  'reliability',
  'usage',
] as const satisfies CooperationComponent[];

function weightOf(context: BuildContext, component: CooperationComponent): string {
  const weight = `${index.weights[context.scenario][component]}E0`;
  return component === 'attitude'
    ? `${weight} * POWER(0.5E0, age_months / ${index.attitude.halfLifeMonths}E0)`
    : weight;
}

/**
 * The cooperation index. The recursion C = s·raw + (1 − s)·C₋₁ is unrolled, because SQL windows cannot recur: after j
 * known months, C = (1 − s)^j · Σ raw·factor with factor = (1 − s)^−1 for the first and s·(1 − s)^−i for month i. A
 * month without any component is skipped. Each reactivation begins a new segment.
 */
export const cooperation: Model = {
  name: 'cooperation',
  select: (context) => `
WITH rhythm AS (SELECT customer_key, month_index, segment FROM star_steps.rhythm),
behaviour AS (SELECT * FROM star_steps.behaviour),
interaction AS (SELECT * FROM star_steps.interaction),
reliability AS (SELECT * FROM star_steps.reliability),
usage AS (SELECT * FROM star_steps.usage),
latest_survey AS (SELECT * FROM star_steps.latest_survey),
components AS (
  SELECT
    rhythm.*,
    behaviour.behaviour,
    interaction.interaction,
    latest_survey.attitude,
    latest_survey.age_months,
    reliability.reliability,
    usage.usage
  FROM rhythm
  LEFT JOIN behaviour
    ON behaviour.customer_key = rhythm.customer_key AND behaviour.month_index = rhythm.month_index
  LEFT JOIN interaction
    ON interaction.customer_key = rhythm.customer_key AND interaction.month_index = rhythm.month_index
  LEFT JOIN latest_survey
    ON latest_survey.customer_key = rhythm.customer_key AND latest_survey.month_index = rhythm.month_index
  LEFT JOIN reliability
    ON reliability.customer_key = rhythm.customer_key AND reliability.month_index = rhythm.month_index
  LEFT JOIN usage ON usage.customer_key = rhythm.customer_key AND usage.month_index = rhythm.month_index
),
weighted AS (
  SELECT
    *,
    ${components.map((name) => `CASE WHEN ${name} IS NULL THEN 0E0 ELSE ${weightOf(context, name)} END`).join('\n      + ')} AS coverage,
    ${components.map((name) => `COALESCE(${name} * ${weightOf(context, name)}, 0E0)`).join('\n      + ')} AS total
  FROM components
),
monthly AS (
  SELECT *, ROUND(total / NULLIF(coverage, 0), 4) AS raw FROM weighted
),
numbered AS (
  SELECT
    *,
    COUNT(raw) OVER (
      PARTITION BY customer_key, segment ORDER BY month_index ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS known_months
  FROM monthly
),
smoothed AS (
  SELECT
    *,
    ROUND(
      POWER(${kept}E0, known_months) * SUM(
        raw * CASE WHEN known_months = 1 THEN POWER(${kept}E0, -1) ELSE ${smoothing}E0 * POWER(${kept}E0, -known_months) END
      ) OVER (
        PARTITION BY customer_key, segment ORDER BY month_index ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ), 4) AS cooperation
  FROM numbered
)
SELECT
  customer_key,
  month_index,
  behaviour,
  interaction,
  attitude,
  reliability,
  usage,
  ROUND(coverage, 4) AS coverage,
  cooperation,
  ROUND((cooperation - LAG(cooperation, ${slopeMonths}) OVER segment_months) / ${slopeMonths}, 4) AS slope,
  MAX(cooperation) OVER (
    PARTITION BY customer_key, segment ORDER BY month_index ROWS BETWEEN ${peakMonths - 1} PRECEDING AND CURRENT ROW
  ) AS peak_cooperation
FROM smoothed
WINDOW segment_months AS (PARTITION BY customer_key, segment ORDER BY month_index)`,
};
