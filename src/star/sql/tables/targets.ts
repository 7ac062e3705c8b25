import { targets as spec } from '../../spec/targets';
import { dateKey, dateLiteral, flagOf, joinOnCode, keyOfCode, type TableModel } from '../model';

export const targets: TableModel = {
  name: 'targets',
  table: spec,
  rowsFrom: 'target',
  select: (context) => `
WITH targets AS (SELECT * FROM crm.target)
SELECT
  ${dateKey('LAST_DAY(targets.month_on)')} AS month_end_key,
  ${keyOfCode('channel')},
  ${keyOfCode('employee')},
  targets.target_id AS target_number,
  targets.revenue / 100 AS target_revenue,
  targets.new_customers AS target_new_customers,
  ${flagOf(`targets.month_on <= ${dateLiteral(context.observedUntil)}`, 'is_elapsed')}
FROM targets
${joinOnCode('channel', 'targets.channel_id')}
${joinOnCode('employee', 'targets.employee_id')}`,
};
