import { campaign as spec } from '../../spec/campaign';
import { inLocale, wording, type TableModel } from '../model';
import { marketingTypes, media, words } from '../words';

export const campaign: TableModel = {
  name: 'campaign',
  table: spec,
  select: (context) => `
WITH campaigns AS (SELECT * FROM crm.campaign)
-- In the order in which they began, so that later ones move no key.
SELECT
  ROW_NUMBER() OVER (ORDER BY started_on, campaign_id) AS campaign_key,
  campaign_id AS campaign_code,
  name AS campaign,
  objective,
  ${wording(context, 'medium', media)} AS medium,
  ${wording(context, 'marketing_type', marketingTypes)} AS marketing_type,
  started_on,
  ended_on,
  cost / 100 AS fixed_cost
FROM campaigns
UNION ALL
SELECT -1, '-1', ${inLocale(context, words.noCampaign)}, NULL, NULL, NULL, NULL, NULL, 0`,
};
