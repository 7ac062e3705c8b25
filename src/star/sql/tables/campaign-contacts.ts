import { campaignContacts as spec } from '../../spec/campaign-contacts';
import { dateKey, type TableModel } from '../model';

const flag = (condition: string, name: string): string => `CASE WHEN ${condition} THEN 1 ELSE 0 END AS ${name}`;

export const campaignContacts: TableModel = {
  name: 'campaign_contacts',
  table: spec,
  rowsFrom: 'campaign_contact',
  select: () => `
WITH contacts AS (SELECT * FROM crm.campaign_contact),
customers AS (SELECT customer_key, customer_code FROM star.customer WHERE customer_key <> -1),
campaigns AS (SELECT campaign_key, campaign_code, ended_on FROM star.campaign WHERE campaign_key <> -1),
emails AS (SELECT campaign_id FROM crm.campaign WHERE medium = 'email'),
orders AS (SELECT customer_id, ordered_on, sold_amount FROM star_steps.orders WHERE counts = 1),
-- What each person bought while the wave was under way, whether or not anything was received.
bought AS (
  SELECT contacts.campaign_id, contacts.customer_id, COUNT(*) AS orders, SUM(orders.sold_amount) AS amount
  FROM contacts
  JOIN campaigns ON campaigns.campaign_code = contacts.campaign_id
  JOIN orders
    ON orders.customer_id = contacts.customer_id
    AND orders.ordered_on BETWEEN contacts.sent_on AND campaigns.ended_on
  GROUP BY contacts.campaign_id, contacts.customer_id
)
SELECT
  ${dateKey('contacts.sent_on')} AS date_key,
  COALESCE(campaigns.campaign_key, -1) AS campaign_key,
  COALESCE(customers.customer_key, -1) AS customer_key,
  ${flag('contacts.is_control', 'is_control')},
  ${flag('emails.campaign_id IS NOT NULL', 'is_email')},
  ${flag('contacts.delivered AND NOT contacts.is_control', 'is_delivered')},
  ${flag('contacts.opened_on IS NOT NULL', 'is_opened')},
  ${flag('contacts.clicked_on IS NOT NULL', 'is_clicked')},
  ${flag('contacts.converted_on IS NOT NULL', 'is_converted')},
  ${flag('contacts.unsubscribed_on IS NOT NULL', 'is_unsubscribed')},
  contacts.cost / 100 AS contact_cost,
  contacts.attributed_amount / 100 AS attributed_amount,
  COALESCE(bought.orders, 0) AS wave_orders,
  COALESCE(bought.amount, 0) / 100 AS wave_sales
FROM contacts
LEFT JOIN customers ON customers.customer_code = contacts.customer_id
LEFT JOIN campaigns ON campaigns.campaign_code = contacts.campaign_id
LEFT JOIN emails ON emails.campaign_id = contacts.campaign_id
LEFT JOIN bought ON bought.campaign_id = contacts.campaign_id AND bought.customer_id = contacts.customer_id`,
};
