import { enrolments as spec } from '../../spec/enrolments';
import { dateKey, dateLiteral, flagOf, joinOnCode, keyOfCode, wording, type TableModel } from '../model';
import { enrolmentStatuses } from '../words';

const completed = `status IN ('enrolled', 'withdrawn')`;

/**
 * What is true of a learner’s term or of a group stands on one of its rows only, so that it can be added up. Who left
 * on the way is still asked to come back; who has passed the highest age of any course is not.
 */
export const enrolments: TableModel = {
  name: 'enrolments',
  table: spec,
  rowsFrom: 'enrolment',
  select: (context) => `
WITH enrolments AS (SELECT * FROM crm.enrolment),
contacts AS (SELECT contact_id, birth_year FROM crm.contact),
oldest AS (
  SELECT CASE WHEN COUNT(*) = COUNT(maximum_age) THEN MAX(maximum_age) END AS age
  FROM crm.product
  WHERE product_id IN (SELECT product_id FROM enrolments)
),
terms AS (
  SELECT term_starts_on, LEAD(term_starts_on) OVER (ORDER BY term_starts_on) AS next_starts_on
  FROM (SELECT DISTINCT term_starts_on FROM enrolments) AS starts
),
learner_terms AS (SELECT DISTINCT contact_id, term_starts_on FROM enrolments WHERE ${completed}),
ranked AS (
  SELECT
    *,
    ${completed} AS is_completed,
    ROW_NUMBER() OVER (PARTITION BY contact_id, term_starts_on, ${completed} ORDER BY enrolment_id) AS learner_rank,
    ROW_NUMBER() OVER (PARTITION BY group_code, product_id, term_starts_on ORDER BY enrolment_id) AS group_rank,
    MAX(places) OVER (PARTITION BY group_code, product_id, term_starts_on) AS group_places
  FROM enrolments
),
followed AS (
  SELECT
    ranked.*,
    ranked.is_completed
      AND ranked.learner_rank = 1
      AND terms.next_starts_on <= ${dateLiteral(context.observedUntil)}
      AND (
        contacts.birth_year IS NULL OR oldest.age IS NULL
        OR YEAR(terms.next_starts_on) - contacts.birth_year <= oldest.age
      ) AS can_return,
    returned.contact_id IS NOT NULL AS has_returned
  FROM ranked
  CROSS JOIN oldest
  JOIN terms ON terms.term_starts_on = ranked.term_starts_on
  LEFT JOIN contacts ON contacts.contact_id = ranked.contact_id
  LEFT JOIN learner_terms AS returned
    ON returned.contact_id = ranked.contact_id AND returned.term_starts_on = terms.next_starts_on
)
SELECT
  ${dateKey('followed.term_starts_on')} AS date_key,
  ${dateKey('followed.enrolled_on')} AS enrolment_date_key,
  ${keyOfCode('customer')},
  ${keyOfCode('contact')},
  ${keyOfCode('product')},
  ${keyOfCode('employee')},
  followed.enrolment_id AS enrolment_number,
  followed.term,
  followed.group_code AS course_group,
  ${wording(context, 'followed.status', enrolmentStatuses)} AS enrolment_status,
  ${flagOf('followed.is_completed', 'is_enrolled')},
  ${flagOf(`followed.status = 'withdrawn'`, 'is_withdrawn')},
  ${flagOf(`followed.status = 'unfinished'`, 'is_unfinished')},
  ${flagOf(`followed.status = 'enrolled' AND followed.group_code IS NOT NULL AND followed.group_places IS NOT NULL`, 'is_seated')},
  CASE WHEN followed.group_rank = 1 AND followed.group_code IS NOT NULL THEN followed.group_places END AS group_places,
  CASE WHEN followed.is_completed THEN (followed.price - followed.discount) / 100 ELSE 0 END AS net_price,
  CASE WHEN followed.is_completed THEN followed.discount / 100 ELSE 0 END AS granted_discount,
  ${flagOf('followed.can_return', 'can_return')},
  ${flagOf('followed.can_return AND followed.has_returned', 'has_returned')}
FROM followed
${joinOnCode('customer', 'followed.customer_id')}
${joinOnCode('contact', 'followed.contact_id')}
${joinOnCode('product', 'followed.product_id')}
${joinOnCode('employee', 'followed.employee_id')}`,
};
