import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStar, type Star } from '../../src/star';
import type { Store } from '../../src/store';
import { storeWith, ticketRows } from './store-with';

const answers = (construct: string, values: readonly number[]) =>
  values.map((value, index) => ({ customer_id: '1', answered_on: '2024-01-20', construct, item: index + 1, value }));

const message = (campaign: string, facts: Record<string, string | boolean>) => ({
  campaign_id: campaign,
  customer_id: '1',
  is_control: false,
  sent_on: '2024-01-05',
  delivered: true,
  cost: 0,
  attributed_amount: 0,
  ...facts,
});

const instalment = (id: string, order: string, due: string, paid: string) => ({
  payment_id: id,
  order_id: order,
  due_on: due,
  paid_on: paid,
  due_amount: 10_000,
  paid_amount: 10_000,
});

let store: Store;
let star: Star;
const columns = new Map<string, (number | null)[]>();

/** A column of the only customer, from January 2024 on. */
const column = (name: string): (number | null)[] => columns.get(name) ?? [];

beforeAll(async () => {
  store = await storeWith({
    customer: [{ customer_id: '1', kind: 'person', name: 'One' }],
    product: ['a', 'b', 'c'].map((id) => ({ product_id: id, name: id, category: id })),
    ...ticketRows([
      { customer: '1', on: '2024-01-10', lines: [{ cents: 10_000, product: 'a' }] },
      // Two receipts on one day, one of them with two categories.
      { customer: '1', on: '2024-02-10', lines: [{ cents: 5_000, product: 'a' }] },
      {
        customer: '1',
        on: '2024-02-10',
        lines: [
          { cents: 2_500, product: 'b' },
          { cents: 2_500, product: 'c' },
        ],
      },
      { customer: '1', on: '2024-03-05', lines: [{ cents: -5_000, product: 'a' }] },
      { on: '2025-08-31', lines: [{ cents: 100 }] },
    ]),
    payment: [instalment('1', 'T1', '2024-01-10', '2024-01-09'), instalment('2', 'T2', '2024-02-10', '2024-02-20')],
    campaign_contact: [
      message('K1', { opened_on: '2024-01-06', clicked_on: '2024-02-01' }),
      message('K2', { delivered: false }),
      message('K3', { is_control: true }),
    ],
    interaction: [
      {
        interaction_id: 'complaint',
        customer_id: '1',
        occurred_on: '2024-02-10',
        type: 'complaint',
        direction: 'in',
        answered: false,
        resolved_on: '2024-04-02',
      },
      {
        interaction_id: 'call',
        customer_id: '1',
        occurred_on: '2024-03-01',
        type: 'call',
        direction: 'in',
        answered: false,
      },
    ],
    survey_answer: [
      ...answers('satisfaction', [7, 7, 7]),
      ...answers('trust', [4, 4, 4, 4]),
      ...answers('commitment', [1, 1, 1, 1]),
      ...answers('switching-cost', [7, 6]), // two of three answered: 67 %
      ...answers('alternatives', [2]), // one of two: 50 %, not enough
    ],
  });
  star = await buildStar(store, { locale: 'fr' });
  const rows = await star.session.rows<Record<string, number | null>>(
    'SELECT * FROM star.relationship ORDER BY month_end_key',
  );
  for (const name of Object.keys(rows[0] ?? {}))
    columns.set(
      name,
      rows.map((row) => row[name] ?? null),
    );
});
afterAll(() => store.session.close());

const thenNothing = (values: readonly number[]): (number | null)[] => [
  ...values,
  ...Array<null>(20 - values.length).fill(null),
];

describe('the components of the cooperation index', () => {
  it('interaction: responses over contacts in six months, each known in its own month', () => {
    expect(column('interaction')).toEqual(
      thenNothing([
        25, // one message, opened: (0.25 + 1) ÷ (1 + 4)
        25, // clicked too, capped at the contacts: 2 ÷ 5, minus 15 for the complaint
        35, // the customer called: 3 ÷ 6, minus 15
        50, // resolved
        50,
        50,
        40, // the message is out of the window, its click is not: capped, 2 ÷ 5
        40,
      ]),
    );
  });

  it('reliability: late payments and returns, by amount', () => {
    expect(column('reliability')).toEqual(
      thenNothing([
        100,
        65, // half of what was due came late
        57.5, // a quarter of what was bought came back
        57.5,
        57.5,
        57.5,
        15, // only February’s late half is left, and half of its amount came back
      ]),
    );
  });

  it('attitude: kept for eighteen months, its weight halved every six', () => {
    expect(column('attitude')).toEqual(thenNothing(Array<number>(18).fill(50)));
    const coverage = column('coverage');
    expect(coverage[0]).toBe(1);
    // Behaviour 0.5 and attitude 0.2 · 0.5^(12 ÷ 6) are all that is left after a year.
    expect(coverage[12]).toBe(0.55);
    expect(coverage[18]).toBe(0.5);
  });

  it('behaviour: recency, rank and variety', () => {
    // No gap is known in the first month; then the only one is 31 days, the prior 46.5: (31 + 2 · 46.5) ÷ 3, then 19 days of silence are none.
    expect(column('expected_gap_days').slice(0, 2)).toEqual([60, 41.3333]);
    // The catalogue has three categories: one is a third of all the variety there is.
    expect(column('behaviour')[0]).toBeCloseTo(0.5 * 100 + 0.3 * 50 + (0.2 * 100) / 3, 4);
    expect(column('behaviour')[1]).toBeCloseTo(0.5 * 100 + 0.3 * 50 + 0.2 * 100, 4);
    // Twelve months after February nothing is bought any more: no rank, no variety, hardly any recency.
    expect(column('behaviour')[13]).toBeLessThan(0.1);
    expect(column('orders_12_months').slice(0, 3)).toEqual([1, 3, 3]);
  });
});

describe('the loyalty metrics', () => {
  it('hold for twelve months after the survey', () => {
    expect(column('satisfaction')).toEqual(thenNothing(Array<number>(12).fill(7)));
    // Too few answers about alternatives: the constraint is the switching cost alone.
    expect(column('constraint_level')).toEqual(thenNothing(Array<number>(12).fill(6.5)));
    expect(column('habit_level')).toEqual(thenNothing([]));
  });
});
