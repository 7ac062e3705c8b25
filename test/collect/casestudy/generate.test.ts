import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Problem } from '../../../src/common';
import { generateCaseStudy } from '../../../src/collect/casestudy';
import { openStore, type StoreTableName } from '../../../src/store';
import { generated, hashOf, type Generated } from './tables';

const base = { size: 120, months: 18, seed: 42, locale: 'fr' } as const;

let first: Generated;
beforeAll(async () => {
  first = await generated(base);
});
afterAll(() => first.close());

/** What a shop has to tell. */
const filled = [
  'channel',
  'customer',
  'product',
  'campaign',
  'sales_order',
  'order_line',
  'payment',
  'interaction',
  'campaign_contact',
  'survey_invitation',
  'survey_answer',
] as const satisfies readonly StoreTableName[];

test('fills the tables that a shop has something to tell for, and the store admits every row', () => {
  for (const name of filled) expect(first.report.rows[name], name).toBeGreaterThan(0);
  expect(first.report.rowsQuarantined).toEqual({});
  expect(first.report.rowsKept).toBe(first.report.rowsRead);
  expect(first.report.rowsRead).toBe(Object.values(first.report.rows).reduce((sum, rows) => sum + rows, 0));
  expect(first.report).toMatchObject({ customers: 120, start: '2023-01-01', end: '2024-06-30' });
});

describe('determinism', () => {
  test('same options, same rows', async () => {
    const again = await generated(base);
    expect(again.hashes).toEqual(first.hashes);
    again.close();
  });

  test('the size of batches changes nothing', async () => {
    const again = await generated({ ...base, batchSize: 7 });
    expect(again.hashes).toEqual(first.hashes);
    again.close();
  });

  test('another seed changes everything that is drawn', async () => {
    const other = await generated({ ...base, seed: 43 });
    const drawn = filled.filter((name) => !['channel', 'product', 'campaign'].includes(name));
    for (const name of drawn) expect(other.hashes[name], name).not.toBe(first.hashes[name]);
    other.close();
  });

  test('a customer’s rows do not depend on how many others there are', async () => {
    const larger = await generated({ ...base, size: 200 });
    const ofFirst: Partial<Record<StoreTableName, string>> = {
      customer: `customer_id <= 'C000120'`,
      // The numbers of tickets without a card point to nobody: the contract test of scenarios looks at them.
      sales_order: `order_id LIKE 'T%' AND substr(order_id, 2, 6) <= '000120'`,
      order_line: `order_id LIKE 'T%' AND substr(order_id, 2, 6) <= '000120'`,
      payment: `order_id LIKE 'T%' AND substr(order_id, 2, 6) <= '000120'`,
      interaction: `customer_id <= 'C000120'`,
      campaign_contact: `customer_id <= 'C000120'`,
      survey_answer: `customer_id <= 'C000120'`,
    };
    for (const [name, where] of Object.entries(ofFirst)) {
      const [one, other] = [first, larger].map(({ session }) => hashOf(session, name as StoreTableName, where));
      expect(await other, name).toBe(await one);
    }
    larger.close();
  });
});

describe('what the rows say', () => {
  const count = (sql: string): Promise<number> => first.session.value<number>(`SELECT count(*) FROM ${sql}`);

  test('nobody does anything before registering, and nothing lies outside the months', async () => {
    const dated = [
      ['sales_order', 'ordered_on'],
      ['interaction', 'occurred_on'],
      ['campaign_contact', 'sent_on'],
      ['survey_answer', 'answered_on'],
    ] as const;
    for (const [table, date] of dated) {
      const early = `crm.${table} AS t JOIN crm.customer AS c USING (customer_id) WHERE t.${date} < c.registered_on`;
      expect(await count(early), table).toBe(0);
      const outside = `crm.${table} WHERE ${date} NOT BETWEEN DATE '2023-01-01' AND DATE '2024-06-30'`;
      expect(await count(outside), table).toBe(0);
    }
    for (const date of ['opened_on', 'clicked_on', 'converted_on', 'unsubscribed_on']) {
      expect(await count(`crm.campaign_contact WHERE ${date} NOT BETWEEN sent_on AND DATE '2024-06-30'`), date).toBe(0);
    }
  });

  test('a ticket is paid at the till; what is cancelled or returned is not', async () => {
    expect(
      await count(`(SELECT order_id, sum(net_amount) AS net FROM crm.order_line GROUP BY order_id) AS o
        JOIN crm.payment AS p USING (order_id) WHERE p.due_amount <> o.net OR p.paid_on <> p.due_on OR p.paid_amount <> CASE WHEN p.paid_on IS NULL THEN 0 ELSE o.net END`),
    ).toBe(0);
    // Taken back afterwards: a cheque rejected, a payment on the web or by phone charged back.
    expect(
      await count(`crm.payment AS p JOIN crm.sales_order AS o USING (order_id) JOIN crm.channel USING (channel_id)
        WHERE p.paid_on IS NULL AND p.method <> 'cheque' AND type = 'store'`),
    ).toBe(0);
    expect(
      await count(`crm.sales_order AS o ANTI JOIN crm.payment AS p USING (order_id)
        WHERE o.status = 'completed' AND NOT EXISTS (
          SELECT 1 FROM crm.order_line AS l WHERE l.order_id = o.order_id AND l.is_return)`),
    ).toBe(0);
  });

  test('a return gives back at most what was bought, afterwards', async () => {
    const returned = `(SELECT o.customer_id, l.product_id, o.ordered_on, -l.quantity AS quantity
      FROM crm.order_line AS l JOIN crm.sales_order AS o USING (order_id) WHERE l.is_return) AS r`;
    expect(await count(returned)).toBeGreaterThan(0);
    expect(
      await count(`${returned} WHERE NOT EXISTS (
        SELECT 1 FROM crm.order_line AS l JOIN crm.sales_order AS o USING (order_id)
        WHERE o.customer_id = r.customer_id AND l.product_id = r.product_id AND NOT l.is_return
          AND o.ordered_on < r.ordered_on AND l.quantity >= r.quantity)`),
    ).toBe(0);
  });

  test('the control group gets nothing: no delivery, no opening, no cost, no attributed sale', async () => {
    expect(await count('crm.campaign_contact WHERE is_control')).toBeGreaterThan(0);
    expect(
      await count(`crm.campaign_contact WHERE is_control
        AND (delivered OR opened_on IS NOT NULL OR cost <> 0 OR attributed_amount <> 0)`),
    ).toBe(0);
  });

  test('sales attributed to a wave are those of its tickets', async () => {
    expect(
      await count(`(SELECT campaign_id, sum(attributed_amount) AS a FROM crm.campaign_contact GROUP BY campaign_id) AS c
        LEFT JOIN (SELECT campaign_id, sum(net_amount) AS s FROM crm.sales_order JOIN crm.order_line USING (order_id)
          WHERE campaign_id IS NOT NULL GROUP BY campaign_id) AS o USING (campaign_id)
        WHERE c.a <> coalesce(o.s, 0)`),
    ).toBe(0);
  });

  test('shops are closed on Sunday', async () => {
    expect(
      await count(`crm.sales_order WHERE channel_id LIKE 'M%' AND isodow(ordered_on) = 7 AND order_id NOT IN (
      SELECT order_id FROM crm.order_line WHERE is_return)`),
    ).toBe(0);
  });

  test('loyalty cards carry a right check digit', async () => {
    const cards = await first.session.rows<{ loyalty_card: string }>(
      'SELECT loyalty_card FROM crm.customer WHERE loyalty_card IS NOT NULL ORDER BY customer_id',
    );
    expect(cards.length).toBeGreaterThan(50);
    for (const { loyalty_card: card } of cards) {
      const sum = [...card].reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
      expect(sum % 10).toBe(0);
    }
  });
});

test('the English setting is British, and nothing in it is French', async () => {
  const { session, report, close } = await generated({ ...base, size: 60, locale: 'en' });
  expect(report.rowsQuarantined).toEqual({});
  expect(await session.value('SELECT string_agg(DISTINCT country) FROM crm.customer')).toBe('United Kingdom');
  for (const [table, column] of [
    ['product', 'name'],
    ['product', 'category'],
    ['campaign', 'name'],
    ['campaign', 'objective'],
    ['channel', 'name'],
  ]) {
    expect(await session.value(`SELECT count(*) FROM crm.${table} WHERE regexp_matches(${column}, '[éèêàçœ]')`)).toBe(
      0,
    );
  }
  close();
});

test('progress is told, and an abort stops between two batches', async () => {
  const store = await openStore();
  const stop = new AbortController();
  const seen: number[] = [];
  const onProgress = (done: number): void => {
    seen.push(done);
    if (done >= 20) stop.abort();
  };
  const run = generateCaseStudy(store, { ...base, batchSize: 10, onProgress, signal: stop.signal });
  await expect(run).rejects.toThrow(/abort/i);
  expect(seen).toEqual([10, 20]);
  store.session.close();
});

test.each([
  { size: 0 },
  { size: 2.5 },
  { size: 'huge' as 'large' },
  { months: 0 },
  { months: 121 },
  { start: '2023-02-30' },
  { start: '2023-01-15' },
  { start: 'tomorrow' },
  { seed: -1 },
  { scenario: 'circus' as 'retail' },
  { locale: 'de' as 'fr' },
])('$size $months $start $seed $scenario $locale is refused with advice', async (options) => {
  const store = await openStore();
  const problem = await generateCaseStudy(store, options).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  for (const locale of ['fr', 'en'] as const) expect((problem as Problem).describe(locale).split('\n')).toHaveLength(2);
  store.session.close();
});

test.each([1, 3])('%d months, however few, make a case study', async (months) => {
  const { report, close } = await generated({ size: 15, months, start: '2024-02-01' });
  expect(report.rows.customer).toBe(15);
  expect(report.rowsQuarantined).toEqual({});
  close();
});
