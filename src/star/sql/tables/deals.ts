import { sqlText, type DealStageCode } from '../../../store';
import { deals as spec } from '../../spec/deals';
import { pipeline } from '../../vocabulary/deal-stages';
import { daysBetween } from '../dialect';
import { dateKey, dateLiteral, flagOf, joinOnCode, keyOfCode, wording, type TableModel } from '../model';
import { dealKinds, dealOrigins, lossReasons } from '../words';
import { listedKey } from './listed';

const firstEntry = (stage: DealStageCode, name: string): string =>
  `MIN(CASE WHEN stage = ${sqlText(stage)} THEN entered_on END) AS ${name}`;

const probability = `CASE deals.stage ${pipeline
  .map(({ code, probability }) => `WHEN ${sqlText(code)} THEN ${probability}`)
  .join(' ')} END`;

const isOpen = `deals.stage NOT IN (${pipeline
  .filter(({ isClosed }) => isClosed)
  .map(({ code }) => sqlText(code))
  .join(', ')})`;

export const deals: TableModel = {
  name: 'deals',
  table: spec,
  rowsFrom: 'deal',
  select: (context) => `
WITH deals AS (SELECT * FROM crm.deal),
entries AS (
  SELECT
    deal_id,
    ${firstEntry('qualified', 'qualified_on')},
    ${firstEntry('quote', 'quoted_on')},
    ${firstEntry('negotiation', 'negotiated_on')},
    ${firstEntry('verbal', 'agreed_on')}
  FROM crm.deal_stage_change
  GROUP BY deal_id
)
SELECT
  ${dateKey('deals.created_on')} AS date_key,
  ${keyOfCode('customer')},
  ${keyOfCode('contact')},
  ${keyOfCode('employee')},
  ${keyOfCode('product')},
  ${keyOfCode('campaign')},
  ${listedKey('deals.stage', pipeline)} AS deal_stage_key,
  deals.deal_id AS deal_number,
  deals.name AS deal_name,
  ${wording(context, 'deals.origin', dealOrigins)} AS deal_origin,
  ${wording(context, 'deals.kind', dealKinds)} AS deal_kind,
  ${wording(context, 'deals.loss_reason', lossReasons)} AS loss_reason,
  entries.qualified_on,
  entries.quoted_on,
  entries.negotiated_on,
  entries.agreed_on,
  deals.expected_on,
  deals.closed_on,
  deals.amount / 100 AS deal_amount,
  deals.amount * ${probability} / 100 AS weighted_amount,
  ${flagOf(isOpen, 'is_open')},
  ${flagOf(`deals.stage = 'won'`, 'is_won')},
  ${flagOf(`deals.stage = 'lost'`, 'is_lost')},
  CASE WHEN deals.stage = 'won' THEN ${daysBetween('deals.created_on', 'deals.closed_on')} END AS winning_days,
  CASE WHEN ${isOpen} THEN ${daysBetween('deals.created_on', dateLiteral(context.observedUntil))} END AS open_days
FROM deals
LEFT JOIN entries ON entries.deal_id = deals.deal_id
${joinOnCode('customer', 'deals.customer_id')}
${joinOnCode('contact', 'deals.contact_id')}
${joinOnCode('employee', 'deals.employee_id')}
${joinOnCode('product', 'deals.product_id')}
${joinOnCode('campaign', 'deals.campaign_id')}`,
};
