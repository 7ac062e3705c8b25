import { interactions as spec } from '../../spec/interactions';
import { interactionTypes } from '../../vocabulary/interaction-types';
import { daysBetween } from '../dialect';
import { dateKey, flagOf, joinOnCode, keyOfCode, wording, type TableModel } from '../model';
import { sentiments } from '../words';
import { listedKey } from './listed';

export const interactions: TableModel = {
  name: 'interactions',
  table: spec,
  rowsFrom: 'interaction',
  select: (context) => `
WITH interactions AS (SELECT * FROM crm.interaction)
SELECT
  ${dateKey('interactions.occurred_on')} AS date_key,
  ${keyOfCode('customer')},
  ${keyOfCode('contact')},
  ${keyOfCode('employee')},
  ${listedKey(`interactions.type || '-' || interactions.direction`, interactionTypes)} AS interaction_type_key,
  interactions.interaction_id AS interaction_number,
  interactions.resolved_on,
  ${wording(context, 'interactions.sentiment', sentiments)} AS sentiment,
  CASE interactions.sentiment WHEN 'negative' THEN -1 WHEN 'neutral' THEN 0 WHEN 'positive' THEN 1 END AS sentiment_score,
  interactions.duration_minutes,
  ${flagOf(`interactions.direction = 'out'`, 'is_outbound')},
  ${flagOf(`interactions.direction = 'out' AND interactions.answered`, 'is_answered_outbound')},
  ${flagOf(`interactions.type = 'complaint'`, 'is_complaint')},
  ${flagOf(`interactions.type = 'complaint' AND interactions.resolved_on IS NOT NULL`, 'is_resolved_complaint')},
  ${daysBetween('interactions.occurred_on', 'interactions.resolved_on')} AS resolution_days
FROM interactions
${joinOnCode('customer', 'interactions.customer_id')}
${joinOnCode('contact', 'interactions.contact_id')}
${joinOnCode('employee', 'interactions.employee_id')}`,
};
