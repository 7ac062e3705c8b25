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
