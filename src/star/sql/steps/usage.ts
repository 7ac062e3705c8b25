import { cooperation } from '../../../relationship';
import { monthIndex, type Model } from '../model';

const { targetDays } = cooperation.usage;

/**
 * Component U of the cooperation index: how much the service is used in the month, or how many of its lessons are
 * attended. Only months in which there was something to use have rows.
 */
export const usage: Model = {
  name: 'usage',
  select: () => `
WITH customers AS (SELECT customer_key, customer_code FROM star.customer WHERE customer_key <> -1),
scores AS (
  SELECT
    subscriptions.customer_id,
    ${monthIndex('product_usage.month_on')} AS month_index,
    100 * LEAST(1E0, product_usage.active_days / ${targetDays}E0) AS score
  FROM crm.product_usage AS product_usage
  JOIN crm.subscription AS subscriptions ON subscriptions.subscription_id = product_usage.subscription_id
  UNION ALL
  SELECT
    enrolments.customer_id,
    ${monthIndex('attendance.held_on')},
    CASE WHEN attendance.is_present THEN 100E0 ELSE 0E0 END
  FROM crm.attendance AS attendance
  JOIN crm.enrolment AS enrolments ON enrolments.enrolment_id = attendance.enrolment_id
)
SELECT customers.customer_key, scores.month_index, ROUND(AVG(scores.score), 4) AS usage
FROM scores
JOIN customers ON customers.customer_code = scores.customer_id
GROUP BY customers.customer_key, scores.month_index`,
};
