import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generated, type Generated } from '../../tables';

let shop: Generated;
beforeAll(async () => {
  shop = await generated({ scenario: 'ecommerce', size: 500, months: 24, seed: 5, truth: true });
});
afterAll(() => shop.close());

const count = (sql: string): Promise<number> => shop.session.value<number>(`SELECT count(*) FROM ${sql}`);
const value = (sql: string): Promise<number> => shop.session.value<number>(`SELECT CAST((${sql}) AS DOUBLE)`);

describe('visits', () => {
  test('every order is placed in one visit, on its day, by its customer, for the amount of the cart', async () => {
    const orders = `crm.sales_order WHERE order_id IN (SELECT order_id FROM crm.order_line WHERE NOT is_return)`;
    expect(await count(orders)).toBeGreaterThan(500);
    expect(
      await count(`${orders} AND order_id NOT IN (SELECT order_id FROM crm.web_session WHERE order_id IS NOT NULL)`),
    ).toBe(0);
    expect(
      await count(`crm.web_session AS s JOIN crm.sales_order AS o USING (order_id)
        JOIN (SELECT order_id, sum(net_amount) AS net FROM crm.order_line GROUP BY order_id) AS l USING (order_id)
        WHERE s.customer_id <> o.customer_id OR s.started_on <> o.ordered_on OR s.cart_amount <> l.net
          OR NOT s.reached_checkout OR s.channel_id <> o.channel_id`),
    ).toBe(0);
    expect(await value('SELECT count(order_id) - count(DISTINCT order_id) FROM crm.web_session')).toBe(0);
  });

  test('strangers order nothing, and nobody reaches the checkout without a cart', async () => {
    expect(await count('crm.web_session WHERE customer_id IS NULL')).toBeGreaterThan(1000);
    expect(await count('crm.web_session WHERE customer_id IS NULL AND order_id IS NOT NULL')).toBe(0);
    expect(await count('crm.web_session WHERE reached_checkout AND cart_amount IS NULL')).toBe(0);
  });

  test('strangers’ visits have numbers that point to nobody', async () => {
    const strangers = 'crm.web_session WHERE customer_id IS NULL';
    expect(await count(`${strangers} AND NOT regexp_full_match(session_id, 'V[0-9A-Z]{12}')`)).toBe(0);
    const named = `crm.customer AS c WHERE substr(s.session_id, 2, 6) = substr(c.customer_id, 2)`;
    expect(await count(`crm.web_session AS s WHERE customer_id IS NULL AND EXISTS (FROM ${named})`)).toBe(0);
  });

  test('a click on a mailing is a visit on its day', async () => {
    expect(
      await count(`crm.campaign_contact AS c WHERE clicked_on IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM crm.web_session AS s WHERE s.customer_id = c.customer_id
          AND s.campaign_id = c.campaign_id AND s.started_on = c.clicked_on)`),
    ).toBe(0);
  });
});

describe('cart recovery', () => {
  const mails = `crm.campaign_contact WHERE campaign_id LIKE '%-R%'`;

  test('a mail follows an abandoned cart by a day, once a month at most', async () => {
    expect(await count(mails)).toBeGreaterThan(100);
    expect(
      await count(`${mails} AND NOT EXISTS (
        SELECT 1 FROM crm.web_session AS s WHERE s.customer_id = campaign_contact.customer_id
          AND s.started_on = campaign_contact.sent_on - 1 AND s.cart_amount IS NOT NULL AND s.order_id IS NULL)`),
    ).toBe(0);
  });

  test('brings more orders than its control group shows, as the truth says', async () => {
    // A strong effect, so that few customers are enough to see it.
    const persuasive = { recovered: 0.6, recoveryOpen: 0.9 };
    const study = await generated({
      scenario: 'ecommerce',
      size: 300,
      months: 24,
      seed: 5,
      overrides: persuasive,
      truth: true,
    });
    const read = (sql: string) => study.session.value<number>(`SELECT CAST((${sql}) AS DOUBLE)`);
    const rate = (control: boolean) =>
      read(`SELECT count(converted_on) / count(*) FROM ${mails} AND is_control = ${control}`);
    const [reached, left] = [await rate(false), await rate(true)];
    const sent = await read(`SELECT count(*) FROM ${mails} AND delivered`);
    const caused = await read(`SELECT sum(purchases) FROM truth.campaign_effect WHERE campaign_id LIKE '%-R%'`);
    expect(reached).toBeGreaterThan(left + 0.2);
    expect(Math.abs(caused / sent - (reached - left))).toBeLessThan(0.2);
    study.close();
  });
});

test('who trusts the shop abandons fewer carts', async () => {
  const abandoned = (level: string) =>
    value(`SELECT 1 - count(order_id) / count(cart_amount) FROM crm.web_session
      WHERE customer_id IN (SELECT customer_id FROM truth.relationship GROUP BY customer_id HAVING avg(trust) ${level})`);
  expect(await abandoned('< -0.5')).toBeGreaterThan((await abandoned('> 0.5')) + 0.03);
});

test('carts are abandoned less the longer a purchase has been due', async () => {
  const rhythm = `(
    SELECT order_id IS NULL AS abandoned, started_on - lag(bought_on IGNORE NULLS) OVER course AS silence,
      avg(gap) OVER (PARTITION BY customer_id) AS usual
    FROM (
      SELECT *, CASE WHEN order_id IS NOT NULL THEN started_on END AS bought_on,
        bought_on - lag(bought_on) OVER (PARTITION BY customer_id, order_id IS NULL ORDER BY started_on) AS gap
      FROM crm.web_session WHERE customer_id IS NOT NULL AND cart_amount IS NOT NULL
    ) WINDOW course AS (PARTITION BY customer_id ORDER BY started_on))`;
  const abandoned = (silence: string) =>
    value(`SELECT avg(abandoned::INTEGER) FROM ${rhythm} WHERE silence ${silence}`);
  expect(await abandoned('< 0.3 * usual')).toBeGreaterThan((await abandoned('> usual')) + 0.3);
});

test('the true stage goes by how often the customer orders, not by how often a cart is filled', async () => {
  // A cart a week, of which one in thirty is ordered.
  const often = { rateMean: 1, rateShape: 3 };
  const seldom = { abandonment: 0.97, abandonmentBalance: 0, dueAbandonment: 0, ownReturn: 0, recovered: 0 };
  const overrides = { ...often, ...seldom };
  const study = await generated({ scenario: 'ecommerce', size: 300, months: 36, seed: 5, overrides, truth: true });
  const ordered = (period: string) => `(SELECT count(*) FROM crm.sales_order AS o
    WHERE o.customer_id = t.customer_id AND o.ordered_on <= month_end ${period})`;
  const [{ sparse, mature } = { sparse: 0, mature: 0 }] = await study.session.rows<{ sparse: number; mature: number }>(
    `SELECT count(*) AS sparse, count(*) FILTER (stage = 'maturity') AS mature FROM truth.relationship AS t
     WHERE ${ordered('')} >= 4 AND ${ordered('AND o.ordered_on > month_end - INTERVAL 18 MONTH')} < 3
       AND NOT is_leaving AND commitment > -1`,
  );
  expect(sparse).toBeGreaterThan(10);
  expect(mature / sparse).toBeLessThan(0.6);
  study.close();
});

test('what is cancelled before dispatch is neither paid nor returned, and its visit still shows the order', async () => {
  const study = await generated({
    scenario: 'ecommerce',
    size: 200,
    months: 24,
    seed: 5,
    overrides: { cancelled: 0.3 },
  });
  const read = (sql: string) => study.session.value<number>(`SELECT count(*) FROM ${sql}`);
  const cancelled = `crm.sales_order AS o WHERE status = 'cancelled'`;
  const has = (table: string) => `EXISTS (SELECT 1 FROM crm.${table} AS t WHERE t.order_id = o.order_id)`;
  expect(await read(cancelled)).toBeGreaterThan(50);
  expect(await read(`${cancelled} AND NOT (${has('order_line')} AND ${has('web_session')})`)).toBe(0);
  expect(await read(`${cancelled} AND ${has('payment')}`)).toBe(0);
  expect(
    await read(
      `${cancelled} AND EXISTS (SELECT 1 FROM crm.order_line AS l WHERE l.order_id = o.order_id AND is_return)`,
    ),
  ).toBe(0);
  study.close();
});

test('a charge-back leaves the payment open', async () => {
  expect(await count('crm.payment WHERE paid_on IS NULL')).toBeGreaterThan(0);
  expect(await count('crm.payment WHERE (paid_on IS NULL) <> (paid_amount = 0)')).toBe(0);
});

test.each(['ecommerce', 'retail'] as const)('nobody is written to after unsubscribing: %s', async (scenario) => {
  // Many who unsubscribe, so that few customers are enough to see it.
  const overrides = { unsubscribeRate: 0.05 };
  const study = await generated({ scenario, size: 200, months: 24, seed: 5, overrides });
  const read = (sql: string) => study.session.value<number>(`SELECT count(*) FROM ${sql}`);
  const left = 'crm.campaign_contact AS gone WHERE unsubscribed_on IS NOT NULL';
  const after = (customer: string, day: string) =>
    `EXISTS (SELECT 1 FROM ${left} AND gone.customer_id = ${customer} AND gone.unsubscribed_on < ${day})`;
  expect(await read(left)).toBeGreaterThan(20);
  expect(await read(`crm.campaign_contact AS c WHERE ${after('c.customer_id', 'c.sent_on')}`)).toBe(0);
  const messages = `crm.interaction AS i WHERE type = 'message' AND direction = 'out'`;
  expect(await read(`${messages} AND ${after('i.customer_id', 'i.occurred_on')}`)).toBe(0);
  study.close();
});
