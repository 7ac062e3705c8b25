import { attendance as spec } from '../../spec/attendance';
import { dateKey, flagOf, joinOnCode, keyOfCode, type TableModel } from '../model';

export const attendance: TableModel = {
  name: 'attendance',
  table: spec,
  rowsFrom: 'attendance',
  select: () => `
WITH sessions AS (SELECT * FROM crm.attendance),
enrolments AS (SELECT * FROM crm.enrolment)
SELECT
  ${dateKey('sessions.held_on')} AS date_key,
  ${keyOfCode('customer')},
  ${keyOfCode('contact')},
  ${keyOfCode('product')},
  ${keyOfCode('employee')},
  sessions.enrolment_id AS attended_enrolment,
  sessions.badge,
  ${flagOf('sessions.is_present', 'is_present')},
  ${flagOf('sessions.badge IS NOT NULL', 'has_badge')},
  sessions.progress,
  sessions.grade
FROM sessions
LEFT JOIN enrolments ON enrolments.enrolment_id = sessions.enrolment_id
${joinOnCode('customer', 'enrolments.customer_id')}
${joinOnCode('contact', 'enrolments.contact_id')}
${joinOnCode('product', 'enrolments.product_id')}
${joinOnCode('employee', 'enrolments.employee_id')}`,
};
