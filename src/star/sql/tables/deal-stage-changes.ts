import { dealStageChanges as spec } from '../../spec/deal-stage-changes';
import { pipeline } from '../../vocabulary/deal-stages';
import { daysBetween } from '../dialect';
import { dateKey, flagOf, joinOnCode, keyOfCode, type TableModel } from '../model';
import { listedKey } from './listed';

export const dealStageChanges: TableModel = {
  name: 'deal_stage_changes',
  table: spec,
  rowsFrom: 'deal_stage_change',
  select: () => `
WITH deals AS (SELECT * FROM crm.deal),
changes AS (
  SELECT
    *,
    ${listedKey('stage', pipeline)} AS deal_stage_key,
    LEAD(stage) OVER way AS next_stage,
    LEAD(${listedKey('stage', pipeline)}) OVER way AS next_stage_key,
    LEAD(entered_on) OVER way AS left_on
  FROM crm.deal_stage_change
  WINDOW way AS (PARTITION BY deal_id ORDER BY sequence)
)
SELECT
  ${dateKey('changes.entered_on')} AS date_key,
  ${keyOfCode('customer')},
  ${keyOfCode('employee')},
  ${keyOfCode('product')},
  changes.deal_stage_key,
  changes.deal_id AS changed_deal,
  changes.sequence AS change_rank,
  ${daysBetween('changes.entered_on', 'changes.left_on')} AS days_in_stage,
  ${flagOf(`changes.next_stage <> 'lost' AND changes.next_stage_key > changes.deal_stage_key`, 'is_advance')},
  ${flagOf('changes.left_on IS NOT NULL', 'is_left')}
FROM changes
JOIN deals ON deals.deal_id = changes.deal_id
${joinOnCode('customer', 'deals.customer_id')}
${joinOnCode('employee', 'deals.employee_id')}
${joinOnCode('product', 'deals.product_id')}`,
};
