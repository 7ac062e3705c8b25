import { webSessions as spec } from '../../spec/web-sessions';
import { dateKey, flagOf, joinOnCode, keyOfCode, wording, type TableModel } from '../model';
import { devices } from '../words';

const cart = 'sessions.cart_amount IS NOT NULL';
const noOrder = 'sessions.order_id IS NULL';

/** A visit with an order had a cart and a checkout, whether or not they were recorded. */
export const webSessions: TableModel = {
  name: 'web_sessions',
  table: spec,
  rowsFrom: 'web_session',
  select: (context) => `
WITH sessions AS (SELECT * FROM crm.web_session)
SELECT
  ${dateKey('sessions.started_on')} AS date_key,
  ${keyOfCode('customer')},
  ${keyOfCode('channel')},
  ${keyOfCode('campaign')},
  sessions.session_id AS session_number,
  ${wording(context, 'sessions.device', devices)} AS device,
  sessions.pages,
  sessions.duration_seconds,
  sessions.cart_amount / 100 AS cart_amount,
  CASE WHEN ${noOrder} THEN sessions.cart_amount / 100 END AS abandoned_amount,
  ${flagOf(`${cart} OR NOT ${noOrder}`, 'has_cart')},
  ${flagOf(`sessions.reached_checkout OR NOT ${noOrder}`, 'has_checkout')},
  ${flagOf(`NOT ${noOrder}`, 'has_order')},
  ${flagOf(`${cart} AND ${noOrder}`, 'is_abandoned')},
  ${flagOf(`sessions.reached_checkout AND ${noOrder}`, 'is_checkout_abandoned')}
FROM sessions
${joinOnCode('customer', 'sessions.customer_id')}
${joinOnCode('channel', 'sessions.channel_id')}
${joinOnCode('campaign', 'sessions.campaign_id')}`,
};
