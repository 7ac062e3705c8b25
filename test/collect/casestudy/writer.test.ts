import { expect, test } from 'vitest';
import { StoreWriter } from '../../../src/collect/casestudy/writer';
import { openStore, type StoreRows } from '../../../src/store';

test('values arrive as they were written, beyond one chunk, nulls included', async () => {
  const store = await openStore();
  const writer = await StoreWriter.open(store);
  const rows = 5000;
  for (let n = 0; n < rows; n++) {
    const row: StoreRows['payment'] = {
      payment_id: `P${n}`,
      order_id: 'été',
      due_on: n,
      paid_on: n % 2 === 0 ? null : n,
      due_amount: 900_000_000_000 + n,
      paid_amount: -n,
      method: 'card',
    };
    writer.add('payment', row);
  }
  writer.close();
  expect(writer.counts.payment).toBe(rows);
  expect(
    await store.session.rows(
      `SELECT payment_id, order_id, due_on, paid_on, due_amount, paid_amount, method, source_file, source_row
       FROM incoming.payment WHERE payment_id IN ('P0', 'P4999') ORDER BY payment_id`,
    ),
  ).toEqual([
    {
      payment_id: 'P0',
      order_id: 'été',
      due_on: '1970-01-01',
      paid_on: null,
      due_amount: 900_000_000_000,
      paid_amount: 0,
      method: 'card',
      source_file: null,
      source_row: null,
    },
    {
      payment_id: 'P4999',
      order_id: 'été',
      due_on: '1983-09-09',
      paid_on: '1983-09-09',
      due_amount: 900_000_004_999,
      paid_amount: -4999,
      method: 'card',
      source_file: null,
      source_row: null,
    },
  ]);
  expect(await store.session.value('SELECT count(*) FROM incoming.payment')).toBe(rows);
  store.session.close();
});

test('texts survive whole, whether few are repeated or each is another', async () => {
  const store = await openStore();
  const writer = await StoreWriter.open(store);
  const texts = ['', ' ', '"', "l'été", 'a,b;c\td', 'line\nfeed\r\n', '👩‍🚀 𝄞', 'NULL', '\\N'];
  const rows = 3000;
  const textOf = (n: number): string => texts[n % texts.length] ?? '';
  for (let n = 0; n < rows; n++) {
    // Cities are few, names are as many as rows.
    const city = n % 10 === 9 ? null : textOf(n);
    writer.add('channel', { channel_id: `${n}`, name: `${textOf(n)}${n}`, type: 'web', city });
  }
  writer.close();
  const found = await store.session.rows('SELECT channel_id, name, city FROM incoming.channel ORDER BY rowid');
  expect(found).toEqual(
    Array.from({ length: rows }, (_, n) => ({
      channel_id: `${n}`,
      name: `${textOf(n)}${n}`,
      city: n % 10 === 9 ? null : textOf(n),
    })),
  );
  store.session.close();
});

test('a column may be null in one chunk and filled in the next', async () => {
  const store = await openStore();
  const writer = await StoreWriter.open(store);
  for (let n = 0; n < 4096; n++) {
    const city = n < 2048 ? null : 'Lyon';
    writer.add('channel', { channel_id: `${n}`, name: 'x', type: 'store', city });
  }
  writer.close();
  expect(await store.session.rows('SELECT city, count(*) AS n FROM incoming.channel GROUP BY city ORDER BY n')).toEqual(
    expect.arrayContaining([
      { city: null, n: 2048 },
      { city: 'Lyon', n: 2048 },
    ]),
  );
  store.session.close();
});

test('an amount that is no whole number of cents is refused', async () => {
  const store = await openStore();
  const writer = await StoreWriter.open(store);
  writer.add('campaign', {
    campaign_id: '1',
    name: 'x',
    objective: 'x',
    medium: 'email',
    marketing_type: 'relational',
    started_on: 0,
    ended_on: 1,
    cost: 0.5,
  });
  expect(() => writer.close()).toThrow(RangeError);
  store.session.close();
});
