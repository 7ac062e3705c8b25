import { campaignContacts as spec } from '../../spec/campaign-contacts';
import { dateKey, type TableModel } from '../model';

const flag = (condition: string, name: string): string => `CASE WHEN ${condition} THEN 1 ELSE 0 END AS ${name}`;

export const campaignContacts: TableModel = {
  name: 'campaign_contacts',
  table: spec,
  select: () => `
WITH contacts AS (SELECT * FROM crm.campaign_contact),
customers AS (SELECT customer_key, customer_code FROM star.customer WHERE customer_key <> -1),
campaigns AS (SELECT campaign_key, campaign_code FROM star.campaign WHERE campaign_key <> -1)
SELECT
  ${dateKey('contacts.sent_on')} AS date_key,
  COALESCE(campaigns.campaign_key, -1) AS campaign_key,
  COALESCE(customers.customer_key, -1) AS customer_key,
  ${flag('contacts.is_control', 'is_control')},
  ${flag('contacts.delivered AND NOT contacts.is_control', 'is_delivered')},
  ${flag('contacts.opened_on IS NOT NULL', 'is_opened')},
  ${flag('contacts.clicked_on IS NOT NULL', 'is_clicked')},
  ${flag('contacts.converted_on IS NOT NULL', 'is_converted')},
  ${flag('contacts.unsubscribed_on IS NOT NULL', 'is_unsubscribed')},
  contacts.cost / 100 AS contact_cost,
  contacts.attributed_amount / 100 AS attributed_amount
FROM contacts
LEFT JOIN customers ON customers.customer_code = contacts.customer_id
LEFT JOIN campaigns ON campaigns.campaign_code = contacts.campaign_id`,
};
