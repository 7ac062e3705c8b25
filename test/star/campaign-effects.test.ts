import { describe, expect, it } from 'vitest';
import { buildStar, measureValues } from '../../src/star';
import { storeWith, ticketRows, type Ticket } from './store-with';

const codes = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, n) => `${prefix}${n}`);

const wave = (id: string, cost: number) => ({
  campaign_id: id,
  name: id,
  medium: 'email',
  marketing_type: 'relational',
  started_on: '2024-03-01',
  ended_on: '2024-03-10',
  cost,
});

const contacts = (campaign: string, customers: readonly string[], facts: Record<string, string | number | boolean>) =>
  customers.map((customer) => ({
    campaign_id: campaign,
    customer_id: customer,
    sent_on: '2024-03-02',
    is_control: false,
    delivered: true,
    cost: 0,
    attributed_amount: 0,
    ...facts,
  }));

const order = (customer: string, on: string, cents: number): Ticket => ({
  customer,
  on,
  lines: [{ cents, cost: cents / 2 }],
});

/** Fifty reached and ten not, against so many controls; and a dear wave without a control group. */
async function measured(controlCount: number): Promise<Map<string, number | null>> {
  const reached = codes('R', 50);
  const missed = codes('M', 10);
  const controls = codes('C', controlCount);
  const store = await storeWith({
    customer: [...reached, ...missed, ...controls].map((id) => ({ customer_id: id, kind: 'person', name: id })),
    campaign: [wave('K1', 5_000), wave('K2', 900_000)],
    campaign_contact: [
      ...contacts('K1', reached, { cost: 100 }),
      ...contacts('K1', missed, { delivered: false, cost: 100 }),
      ...contacts('K1', controls, { is_control: true, delivered: false }),
      ...contacts('K2', reached, {}),
    ],
    ...ticketRows([
      // Twenty orders of ten people, on the first and the last day that count.
      ...reached.slice(0, 10).flatMap((code) => [order(code, '2024-03-02', 4_000), order(code, '2024-03-10', 2_000)]),
      // Too early, too late, cancelled, brought back: none of the wave.
      order('R0', '2024-03-01', 7_000),
      order('R0', '2024-03-11', 7_000),
      { ...order('R1', '2024-03-05', 7_000), status: 'cancelled' },
      order('R2', '2024-03-06', -4_000),
      order('M0', '2024-03-05', 1_000),
      ...controls.slice(0, 3).map((code) => order(code, '2024-03-04', 5_000)),
    ]),
  });
  try {
    const star = await buildStar(store, { locale: 'en' });
    return new Map((await measureValues(star)).map(({ id, value }) => [id, value]));
  } finally {
    store.session.close();
  }
}

describe('what a campaign brought', () => {
  it('is what its recipients ordered beyond as many controls, in orders and not only in buyers', async () => {
    const values = await measured(30);
    const sales = 10 * 60 - 50 * (150 / 30);
    const cost = 50 + 60;
    const expected = {
      orders_per_control: 3 / 30,
      sales_per_control: 150 / 30,
      incremental_orders: 20 - 50 * (3 / 30),
      incremental_sales: sales,
      campaign_return: (sales * 0.5 - cost) / cost,
    };
    for (const [id, value] of Object.entries(expected)) expect(values.get(id), id).toBeCloseTo(value, 6);
  });

  it('is blank with fewer than thirty controls', async () => {
    const values = await measured(29);
    expect(values.get('sales_per_control')).toBeCloseTo(150 / 29, 6);
    for (const id of ['incremental_orders', 'incremental_sales', 'campaign_return'])
      expect(values.get(id), id).toBeNull();
  });
});
