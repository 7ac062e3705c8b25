import { payments as spec } from '../../spec/payments';
import { daysBetween } from '../dialect';
import { dateKey, dateLiteral, flagOf, joinOnCode, keyOfCode, wording, type TableModel } from '../model';
import { paymentMethods, paymentStatuses } from '../words';

/** An instalment is judged on the last day of the data: what is due later is neither late nor unpaid. */
export const payments: TableModel = {
  name: 'payments',
  table: spec,
  rowsFrom: 'payment',
  select: (context) => `
WITH orders AS (SELECT * FROM crm.sales_order WHERE status = 'completed'),
instalments AS (
  SELECT
    payments.*,
    orders.customer_id,
    orders.channel_id,
    orders.ordered_on,
    payments.due_on <= ${dateLiteral(context.observedUntil)} AS has_fallen_due
  FROM crm.payment AS payments
  JOIN orders ON orders.order_id = payments.order_id
),
judged AS (
  SELECT
    *,
    CASE
      WHEN paid_on IS NULL AND NOT has_fallen_due THEN 'open'
      WHEN paid_on IS NULL THEN 'unpaid'
      WHEN paid_amount < due_amount THEN 'partial'
      WHEN paid_on > due_on THEN 'late'
      ELSE 'on-time'
    END AS status
  FROM instalments
)
SELECT
  ${dateKey('judged.due_on')} AS date_key,
  ${keyOfCode('customer')},
  ${keyOfCode('channel')},
  judged.payment_id AS payment_number,
  judged.order_id AS invoice_number,
  judged.ordered_on AS invoiced_on,
  judged.paid_on,
  ${wording(context, 'judged.status', paymentStatuses)} AS payment_status,
  ${wording(context, 'judged.method', paymentMethods)} AS payment_method,
  judged.due_amount / 100 AS due_amount,
  judged.paid_amount / 100 AS paid_amount,
  CASE
    WHEN judged.paid_on > judged.due_on THEN ${daysBetween('judged.due_on', 'judged.paid_on')}
    WHEN judged.status = 'unpaid' AND judged.due_on < ${dateLiteral(context.observedUntil)}
      THEN ${daysBetween('judged.due_on', dateLiteral(context.observedUntil))}
  END AS days_late,
  ${flagOf('judged.has_fallen_due', 'is_due')},
  ${flagOf(`judged.has_fallen_due AND judged.status IN ('unpaid', 'partial', 'late')`, 'is_late')}
FROM judged
${joinOnCode('customer', 'judged.customer_id')}
${joinOnCode('channel', 'judged.channel_id')}`,
};
