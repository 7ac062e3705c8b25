import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generated, type Generated } from '../../tables';

let study: Generated;
beforeAll(async () => {
  study = await generated({ scenario: 'saas', size: 'small', seed: 5 });
});
afterAll(() => study.close());

/** Each invoice beside the terms in force on its day, and the contract that it belongs to. */
const billed = `
  WITH invoice AS (
    SELECT order_id, customer_id, ordered_on, quantity, net_amount, discount, product_id, campaign_id
    FROM crm.sales_order JOIN crm.order_line USING (order_id)
  ), contract AS (
    SELECT *, coalesce(ended_on, DATE '2026-01-01') AS until FROM crm.subscription WHERE started_on IS NOT NULL
  ), billed AS (
    SELECT invoice.*, subscription_id, commitment, started_on, ended_on, until
    FROM invoice JOIN contract ON invoice.customer_id = contract.customer_id AND ordered_on >= started_on AND ordered_on < until
  ), inForce AS (
    SELECT order_id, any_value(commitment) AS commitment, any_value(net_amount + discount) AS gross,
      any_value(quantity) AS quantity, any_value(billed.product_id) AS product_id, any_value(ordered_on) AS ordered_on,
      arg_max(seats, changed_on) AS seats, arg_max(monthly_amount, changed_on) AS amount,
      arg_max(change.product_id, changed_on) AS plan
    FROM billed JOIN crm.subscription_change AS change USING (subscription_id)
    WHERE changed_on <= ordered_on GROUP BY order_id
  )`;

const none = async (sql: string): Promise<void> => expect(await study.session.value(sql)).toBe(0);

describe('amounts add up', () => {
  test('every invoice belongs to one contract that runs', async () => {
    const orders = await study.session.value<number>('SELECT count(*) FROM crm.sales_order');
    expect(orders).toBeGreaterThan(2000);
    expect(await study.session.value(`${billed} SELECT count(*) FROM billed`)).toBe(orders);
  });

  test('an invoice is the monthly amount in force on its day, for a month or for twelve', async () => {
    await none(`${billed} SELECT count(*) FROM inForce WHERE commitment = 'month' AND gross <> amount`);
    await none(`${billed} SELECT count(*) FROM inForce WHERE commitment = 'year' AND abs(gross - 12 * amount) > 6`);
    await none(`${billed} SELECT count(*) FROM inForce WHERE quantity <> seats OR product_id <> plan`);
  });

  test('a contract is billed at its start and at each renewal until it ends', async () => {
    await none(`${billed}, expected AS (
        SELECT subscription_id, commitment,
          CASE WHEN ended_on IS NULL THEN date_sub('month', started_on, DATE '2025-12-31') + 1
            ELSE date_diff('month', started_on, ended_on) END AS months
        FROM contract WHERE day(started_on) <= 28
      ), seen AS (SELECT subscription_id, count(*) AS invoices FROM billed GROUP BY ALL)
      SELECT count(*) FROM expected LEFT JOIN seen USING (subscription_id)
      WHERE coalesce(invoices, 0) <> CASE commitment WHEN 'month' THEN months ELSE ceil(months / 12) END`);
  });

  test('the changes of a year lead from what contracts were worth to what they are worth', async () => {
    const movements = `
      WITH movement AS (
        SELECT changed_on, reason, monthly_amount - lag(monthly_amount, 1, 0) OVER
          (PARTITION BY subscription_id ORDER BY changed_on) AS delta FROM crm.subscription_change
      )
      SELECT CAST(sum(delta) AS DOUBLE) FROM movement`;
    const latest = `${billed}
      SELECT CAST(sum(last_gross) AS DOUBLE) FROM (
        SELECT subscription_id, arg_max((net_amount + discount) / CASE commitment WHEN 'year' THEN 12 ELSE 1 END, ordered_on) AS last_gross
        FROM billed WHERE ended_on IS NULL GROUP BY subscription_id)`;
    const moved = await study.session.value<number>(movements);
    expect(moved).toBeGreaterThan(100_000);
    // Each yearly contract may lose half a cent to the rounding of its twelfth.
    expect(Math.abs(moved - (await study.session.value<number>(latest)))).toBeLessThan(150);
  });

  test('an increase is an upgrade, seats or a price, a decrease a downgrade or seats, and an end leaves nothing', async () => {
    const delta = `(SELECT reason, seats, monthly_amount, monthly_amount - lag(monthly_amount, 1, 0) OVER
      (PARTITION BY subscription_id ORDER BY changed_on) AS delta FROM crm.subscription_change)`;
    await none(`SELECT count(*) FROM ${delta} WHERE reason IN ('upgrade', 'price', 'start') AND delta <= 0`);
    await none(`SELECT count(*) FROM ${delta} WHERE reason IN ('downgrade', 'end') AND delta >= 0`);
    await none(`SELECT count(*) FROM ${delta} WHERE (reason = 'end') <> (seats = 0 AND monthly_amount = 0)`);
  });

  test('what is paid is what was due, or nothing', async () => {
    await none(`SELECT count(*) FROM crm.payment
      WHERE paid_amount <> CASE WHEN paid_on IS NULL THEN 0 ELSE due_amount END`);
    await none(`SELECT count(*) FROM crm.payment JOIN crm.sales_order USING (order_id) WHERE paid_on < ordered_on`);
  });
});

describe('contracts are coherent', () => {
  test('notice comes before the end, which is a renewal day', async () => {
    await none('SELECT count(*) FROM crm.subscription WHERE cancelled_on >= ended_on OR started_on >= ended_on');
    await none(`SELECT count(*) FROM crm.subscription WHERE started_on IS NOT NULL AND ended_on IS NOT NULL
      AND ended_on <> started_on + to_months(CAST(date_diff('month', started_on, ended_on) AS INTEGER))`);
    await none(`SELECT count(*) FROM crm.subscription WHERE commitment = 'year' AND started_on IS NOT NULL
      AND date_diff('month', started_on, ended_on) % 12 <> 0`);
  });

  test('no account has two contracts at once', async () => {
    await none(`SELECT count(*) FROM crm.subscription AS a JOIN crm.subscription AS b
      ON a.customer_id = b.customer_id AND a.subscription_id < b.subscription_id
      WHERE coalesce(b.trial_on, b.started_on) < coalesce(a.ended_on, DATE '2100-01-01')`);
  });

  test('a trial that led to nothing was never billed, and binds nobody', async () => {
    const never = `SELECT customer_id FROM crm.subscription GROUP BY customer_id HAVING count(started_on) = 0`;
    expect(await study.session.value<number>(`SELECT count(*) FROM (${never})`)).toBeGreaterThan(200);
    await none(`SELECT count(*) FROM crm.sales_order SEMI JOIN (${never}) USING (customer_id)`);
    await none(`SELECT count(*) FROM crm.customer SEMI JOIN (${never}) USING (customer_id) WHERE lock_in > 0`);
  });

  test('some of those whom the sales team meets never sign, and remain prospects', async () => {
    const met = `crm.customer WHERE acquisition_channel_id = 'COM'`;
    const unsigned = `FROM ${met} AND customer_id NOT IN (SELECT customer_id FROM crm.subscription)`;
    const share = await study.session.value<number>(
      `SELECT (SELECT count(*) ${unsigned}) / (SELECT count(*) FROM ${met})`,
    );
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.4);
    const prospects = `(SELECT customer_id ${unsigned})`;
    for (const table of ['sales_order', 'onboarding_step']) {
      await none(`SELECT count(*) FROM crm.${table} SEMI JOIN ${prospects} USING (customer_id)`);
    }
    await none(`SELECT count(*) FROM ${prospects} ANTI JOIN (
      FROM crm.interaction WHERE type = 'meeting' AND employee_id IS NOT NULL) USING (customer_id)`);
  });

  test('nobody uses more than he has, nor when he has nothing', async () => {
    const used = 'crm.product_usage JOIN crm.subscription USING (subscription_id)';
    await none(`SELECT count(*) FROM ${used} WHERE month_on >= ended_on
      OR last_day(month_on) < coalesce(trial_on, started_on)`);
    await none(`SELECT count(*) FROM crm.product_usage AS u JOIN (
        SELECT subscription_id, max(seats) AS seats FROM crm.subscription_change GROUP BY ALL
      ) USING (subscription_id) WHERE active_seats > seats`);
    await none('SELECT count(*) FROM crm.product_usage WHERE (active_days = 0) <> (active_seats = 0)');
  });

  test('only yearly contracts have an exit fee', async () => {
    await none(
      `SELECT count(*) FROM crm.subscription WHERE (exit_fee > 0) <> (commitment = 'year' AND started_on IS NOT NULL)`,
    );
  });
});

describe('accounts are companies with people', () => {
  test('each has one main contact, addresses of its own domain, and no more seats than people', async () => {
    await none(`SELECT count(*) FROM (SELECT customer_id FROM crm.contact GROUP BY ALL
      HAVING count(*) FILTER (is_primary) <> 1)`);
    await none(`SELECT count(*) FROM crm.contact AS k JOIN crm.customer AS c USING (customer_id)
      WHERE split_part(k.email, '@', 2) <> split_part(c.email, '@', 2) OR k.email NOT LIKE '%.example'`);
    await none('SELECT count(*) - count(DISTINCT email) FROM crm.contact');
    await none(`SELECT count(*) FROM crm.subscription_change JOIN crm.subscription USING (subscription_id)
      JOIN crm.customer USING (customer_id) WHERE employees_band = '1-9' AND seats > 9`);
  });

  test('whoever speaks with an account is on the staff, and with someone of that account', async () => {
    await none(`SELECT count(*) FROM crm.interaction AS i JOIN crm.contact AS k USING (contact_id)
      WHERE i.customer_id <> k.customer_id`);
    await none(`SELECT count(*) FROM crm.interaction JOIN crm.employee USING (employee_id)
      WHERE (type IN ('ticket', 'complaint')) <> (role = 'support')`);
    await none(`SELECT count(*) FROM crm.interaction WHERE type IN ('call', 'meeting') AND employee_id IS NULL`);
  });

  test('the staff calls, meets and writes on working days, and banks rest at weekends', async () => {
    const made = `crm.interaction WHERE direction = 'out'`;
    expect(await study.session.value<number>(`SELECT count(*) FROM ${made}`)).toBeGreaterThan(100);
    await none(`SELECT count(*) FROM ${made} AND isodow(occurred_on) > 5`);
    await none(`SELECT count(*) FROM crm.payment WHERE method = 'transfer' AND isodow(paid_on) > 5`);
  });
});
