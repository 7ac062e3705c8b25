import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generated, type Generated } from '../../tables';

const holidays = {
  fr: ['01-01', '05-01', '12-25'],
  en: ['01-01', '12-25', '12-26'],
} as const;

describe.each(['fr', 'en'] as const)('the shops of the setting %s', (locale) => {
  let chain: Generated;
  beforeAll(async () => {
    chain = await generated({ scenario: 'retail', size: 500, months: 24, seed: 5, locale });
  });
  afterAll(() => chain.close());

  const count = (sql: string): Promise<number> => chain.session.value<number>(`SELECT count(*) FROM ${sql}`);
  const listed = holidays[locale].map((day) => `'${day}'`).join(', ');
  const isClosed = (date: string) => `(dayofweek(${date}) = 0 OR strftime(${date}, '%m-%d') IN (${listed}))`;

  test('trade on open days alone, and the site every day', async () => {
    const orders = 'crm.sales_order JOIN crm.channel USING (channel_id) WHERE';
    expect(await count(`${orders} type = 'store'`)).toBeGreaterThan(1000);
    expect(
      await count(`${orders} type <> 'web' AND ${isClosed('ordered_on')}
      AND order_id NOT IN (SELECT order_id FROM crm.order_line JOIN crm.sales_order USING (order_id)
        WHERE is_return AND channel_id = 'TEL')`),
    ).toBe(0);
    expect(await count(`${orders} type = 'web' AND ${isClosed('ordered_on')}`)).toBeGreaterThan(20);
  });

  test('take back on open days what was bought there', async () => {
    const returned = `crm.order_line JOIN crm.sales_order USING (order_id) JOIN crm.channel USING (channel_id)
      WHERE is_return AND type = 'store'`;
    expect(await count(returned)).toBeGreaterThan(20);
    expect(await count(`${returned} AND ${isClosed('ordered_on')}`)).toBe(0);
  });

  test('hold workshops, call, and register people on open days', async () => {
    const met = `crm.interaction WHERE type IN ('visit', 'call')`;
    expect(await count(met)).toBeGreaterThan(200);
    expect(await count(`${met} AND ${isClosed('occurred_on')}`)).toBe(0);
    const registered = `crm.customer JOIN crm.channel ON acquisition_channel_id = channel_id WHERE channel.type = 'store'`;
    expect(await count(`${registered} AND ${isClosed('registered_on')}`)).toBe(0);
  });

  test('ring up tickets without a card under numbers that point to nobody', async () => {
    const anonymous = 'crm.sales_order WHERE customer_id IS NULL';
    expect(await count(anonymous)).toBeGreaterThan(200);
    expect(await count(`${anonymous} AND NOT regexp_full_match(order_id, 'A[0-9A-Z]{12}')`)).toBe(0);
    const named = `crm.customer AS c WHERE substr(o.order_id, 2, 6) = substr(c.customer_id, 2)`;
    expect(await count(`crm.sales_order AS o WHERE customer_id IS NULL AND EXISTS (FROM ${named})`)).toBe(0);
  });
});
