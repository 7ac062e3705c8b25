import { customer as spec } from '../../spec/customer';
import { asText } from '../dialect';
import { inLocale, wording, type TableModel } from '../model';
import { customerKinds, genders, words, yesNo } from '../words';

export const customer: TableModel = {
  name: 'customer',
  table: spec,
  select: (context) => `
WITH customers AS (SELECT * FROM crm.customer),
channels AS (SELECT * FROM crm.channel),
orders AS (SELECT * FROM star_steps.orders),
first_orders AS (
  SELECT customer_id, MIN(ordered_on) AS first_order_on FROM orders WHERE counts = 1 GROUP BY customer_id
),
unsubscribed AS (
  SELECT DISTINCT customer_id, TRUE AS has_unsubscribed FROM crm.campaign_contact WHERE unsubscribed_on IS NOT NULL
),
known AS (
  SELECT
    ROW_NUMBER() OVER (ORDER BY customers.customer_id) AS customer_key,
    customers.customer_id AS customer_code,
    TRIM(customers.name) AS name,
    ${wording(context, 'customers.kind', customerKinds)} AS kind,
    customers.first_name,
    customers.last_name,
    ${wording(context, 'customers.gender', genders)} AS gender,
    customers.birth_year,
    customers.city,
    customers.postal_code,
    customers.region,
    customers.country,
    channels.name AS acquisition_channel,
    customers.registered_on,
    first_orders.first_order_on,
    ${wording(context, asText('(customers.email_consent AND unsubscribed.has_unsubscribed IS NULL)'), yesNo)} AS email_consent
  FROM customers
  LEFT JOIN channels ON channels.channel_id = customers.acquisition_channel_id
  LEFT JOIN first_orders ON first_orders.customer_id = customers.customer_id
  LEFT JOIN unsubscribed ON unsubscribed.customer_id = customers.customer_id
),
members AS (
  SELECT * FROM known
  UNION ALL
  SELECT -1, '-1', ${inLocale(context, words.unknownCustomer)}, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, NULL
),
-- Power BI compares texts without case, so that homonyms are found without case too.
homonyms AS (
  SELECT *, COUNT(*) OVER (PARTITION BY LOWER(name)) AS bearers FROM members
),
labelled AS (
  SELECT *, CASE WHEN bearers = 1 THEN name ELSE name || ' (' || customer_code || ')' END AS first_label FROM homonyms
),
-- Somebody may be called what somebody else was just labelled.
collisions AS (
  SELECT *, COUNT(*) OVER (PARTITION BY LOWER(first_label)) AS label_bearers FROM labelled
)
SELECT
  *,
  CASE WHEN label_bearers = 1 THEN first_label ELSE first_label || ' #' || customer_key END AS label
FROM collisions`,
};
