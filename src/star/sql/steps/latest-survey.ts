import { attitudeScale, cooperation, surveyValidityMonths } from '../../../relationship';
import type { Model } from '../model';

const { minimum, maximum } = attitudeScale;
const constructs = ['satisfaction', 'trust', 'commitment', 'switching_cost', 'alternatives', 'habit'];
const attitudes = ['satisfaction', 'trust', 'commitment'];

/** Mean of the known values, null if none is. */
const meanOfKnown = (values: readonly string[]): string => {
  const sum = values.map((value) => `COALESCE(${value}, 0)`).join(' + ');
  const count = values.map((value) => `CASE WHEN ${value} IS NULL THEN 0 ELSE 1 END`).join(' + ');
  return `(${sum}) / NULLIF(${count}, 0)`;
};

const whileValid = (value: string, name: string): string =>
  `CASE WHEN age_months < ${surveyValidityMonths} THEN ${value} END AS ${name}`;

/**
 * What each customer last declared, as of each month end. It decides the loyalty class for twelve months and weighs in
 * the cooperation index for eighteen. A questionnaire that only asks for a recommendation says nothing of either.
 */
export const latestSurvey: Model = {
  name: 'latest_survey',
  select: () => `
WITH customer_months AS (SELECT customer_key, month_index FROM star_steps.customer_months),
surveys AS (
  SELECT * FROM star.surveys WHERE COALESCE(${constructs.join(', ')}) IS NOT NULL
),
dated AS (
  SELECT *, CAST(FLOOR(date_key / 10000) * 12 + FLOOR(date_key / 100) % 100 - 1 AS INTEGER) AS month_index FROM surveys
),
monthly AS (
  SELECT customer_key, month_index, MAX(date_key) AS date_key FROM dated GROUP BY customer_key, month_index
),
latest AS (
  SELECT
    customer_months.customer_key,
    customer_months.month_index,
    MAX(monthly.date_key) OVER (
      PARTITION BY customer_months.customer_key ORDER BY customer_months.month_index
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS date_key
  FROM customer_months
  LEFT JOIN monthly
    ON monthly.customer_key = customer_months.customer_key AND monthly.month_index = customer_months.month_index
),
answered AS (
  SELECT
    latest.customer_key,
    latest.month_index,
    latest.month_index - dated.month_index AS age_months,
    ${constructs.map((name) => `CAST(dated.${name} AS DOUBLE) AS ${name}`).join(',\n    ')}
  FROM latest
  JOIN dated ON dated.customer_key = latest.customer_key AND dated.date_key = latest.date_key
)
SELECT
  customer_key,
  month_index,
  age_months,
  ROUND(100 * (${meanOfKnown(attitudes)} - ${minimum}) / ${maximum - minimum}, 4) AS attitude,
  ${attitudes.map((name) => whileValid(name, name)).join(',\n  ')},
  ${whileValid(`ROUND(${meanOfKnown(['switching_cost', `(${maximum + minimum} - alternatives)`])}, 4)`, 'constraint_level')},
  ${whileValid('habit', 'habit_level')}
FROM answered
WHERE age_months < ${cooperation.attitude.maximumMonths}`,
};
