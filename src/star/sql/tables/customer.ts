import { sqlText } from '../../../store';
import { customer as spec } from '../../spec/customer';
import { asText } from '../dialect';
import { uniqueLabels } from '../labels';
import { inLocale, wording, type TableModel } from '../model';
import { customerKinds, genders, sizeBands, words, yesNo } from '../words';

export const customer: TableModel = {
  name: 'customer',
  table: spec,
  select: (context) => `
WITH customers AS (SELECT * FROM crm.customer),
channels AS (SELECT * FROM crm.channel),
employees AS (SELECT * FROM crm.employee),
days AS (SELECT * FROM star.date),
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
    days.year AS cohort_year,
    days.quarter AS cohort_quarter,
    days.month AS cohort_month,
    ${wording(context, asText('(customers.email_consent AND unsubscribed.has_unsubscribed IS NULL)'), yesNo)} AS email_consent,
    CASE
      WHEN customers.loyalty_card IS NOT NULL THEN ${inLocale(context, yesNo.true)}
      -- Without any card the column stays empty; with some, the others have none.
      WHEN COUNT(customers.loyalty_card) OVER () > 0 THEN ${inLocale(context, yesNo.false)}
    END AS loyalty_card,
    customers.sector,
    ${wording(context, 'customers.employees_band', sizeBands)} AS size_band,
    TRIM(employees.name) AS owner,
    CASE customers.employees_band ${Object.keys(sizeBands)
      .map((band, index) => `WHEN ${sqlText(band)} THEN ${index + 1}`)
      .join(' ')} END AS size_band_order,
    days.quarter_sort AS cohort_quarter_sort,
    days.month_sort AS cohort_month_sort
  FROM customers
  LEFT JOIN employees ON employees.employee_id = customers.owner_employee_id
  LEFT JOIN channels ON channels.channel_id = customers.acquisition_channel_id
  LEFT JOIN first_orders ON first_orders.customer_id = customers.customer_id
  LEFT JOIN days ON days.date = first_orders.first_order_on
  LEFT JOIN unsubscribed ON unsubscribed.customer_id = customers.customer_id
),
members AS (
  SELECT * FROM known
  UNION ALL
  SELECT -1, '-1', ${inLocale(context, words.unknownCustomer)}, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
),
${uniqueLabels('members', 'customer_code', 'customer_key')}
SELECT * FROM labelled`,
};
