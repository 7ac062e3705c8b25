import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStar, measureValues, type BuildOptions, type Star } from '../../../src/star';
import {
  aliveProbability,
  expectedPurchases,
  expectedSpend,
  horizon,
  purchaseModel,
  refusals,
  spendModel,
} from '../../../src/star/predict';
import type { Store } from '../../../src/store';
import { storeWith, ticketRows, type CrmRows, type Ticket } from '../store-with';
import { historiesOf, likeCdnow, simulate, type SimulatedCustomer } from './simulated';

const firstDay = Date.UTC(2023, 0, 1);
const iso = (day: number): string => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
/** The last day of July 2024, the nineteenth month end. */
const lastDay = 577;

const customers = simulate({ customers: 400, ...likeCdnow, observedDays: lastDay + 1 });

function ticketsOf(people: readonly SimulatedCustomer[], until: number, cost?: number): Ticket[] {
  return people.flatMap(({ days, cents }, index) =>
    days.flatMap((day, position): Ticket[] => {
      const amount = cents[position] ?? 0;
      if (day > until) return [];
      return [
        {
          customer: `C${index}`,
          on: iso(day),
          lines: [{ cents: amount, ...(cost !== undefined && { cost: Math.round(amount * cost) }) }],
        },
      ];
    }),
  );
}

function rowsOf(people: readonly SimulatedCustomer[], until: number, cost?: number): CrmRows {
  return {
    customer: people.map((_, index) => ({ customer_id: `C${index}`, kind: 'person', name: `Customer ${index}` })),
    ...ticketRows(ticketsOf(people, until, cost)),
  };
}

const predicted = 'alive_probability, expected_purchases, expected_purchase_amount, predicted_value, predicted_margin';

async function withStar<T>(rows: CrmRows, use: (star: Star) => Promise<T>, options: BuildOptions = {}): Promise<T> {
  const store = await storeWith(rows);
  try {
    return await use(await buildStar(store, { locale: 'en', ...options }));
  } finally {
    store.session.close();
  }
}

describe('the predictions of a shop whose customers do what the models suppose', () => {
  let store: Store;
  let star: Star;

  beforeAll(async () => {
    store = await storeWith(rowsOf(customers, lastDay, 0.6));
    star = await buildStar(store, { locale: 'en', completeUntil: iso(lastDay) });
  });
  afterAll(() => store.session.close());

  it('are those of models fitted on the same histories', async () => {
    const { purchases, spend } = historiesOf(customers, lastDay);
    const [model, amounts] = [purchaseModel(purchases), spendModel(spend)];
    if (!model.fitted || !amounts.fitted || !star.prediction?.purchases.fitted) throw new Error('not fitted');
    expect(star.prediction.purchases.parameters.alpha).toBeCloseTo(model.parameters.alpha, 5);
    const rows = await star.session.rows<Record<string, number>>(`
      SELECT CAST(SUBSTR(customer_code, 2) AS INTEGER) AS customer, ${predicted}
      FROM star.relationship JOIN star.customer USING (customer_key)
      WHERE month_end_key = 20240731 ORDER BY customer`);
    expect(rows).toHaveLength(customers.length);
    for (const { customer = 0, ...found } of rows) {
      const known = {
        repeats: purchases.repeats[customer] ?? 0,
        lastWeeks: purchases.lastWeeks[customer] ?? 0,
        ageWeeks: purchases.ageWeeks[customer] ?? 0,
      };
      const { cents = [] } = customers[customer] ?? {};
      const bought = cents.slice(1).reduce((sum, amount) => sum + amount, 0) / 100;
      const count = expectedPurchases(model.parameters, known, horizon.weeks);
      const amount = expectedSpend(amounts.parameters, known.repeats, bought);
      expect(found['alive_probability']).toBeCloseTo(aliveProbability(model.parameters, known), 3);
      expect(found['expected_purchases']).toBeCloseTo(count, 3);
      expect(Math.abs((found['expected_purchase_amount'] ?? 0) - amount)).toBeLessThan(0.011);
      expect(Math.abs((found['predicted_value'] ?? 0) - count * amount)).toBeLessThan(0.011);
      // Costs of whole cents, 60 % of each amount.
      expect(found['predicted_margin']).toBeCloseTo(0.4 * (found['predicted_value'] ?? 0), 1);
    }
  });

  it('use nothing that happened later: a picture of the past is what it was', async () => {
    const march = 455; // 2024-03-31
    const pictures = (of: Star) =>
      of.session.rows(`
        SELECT customer_code, ${predicted} FROM star.relationship JOIN star.customer USING (customer_key)
        WHERE month_end_key = 20240331 ORDER BY customer_code`);
    const then = await withStar(rowsOf(customers, march, 0.6), pictures, { completeUntil: iso(march) });
    expect(then).toEqual(await pictures(star));
    expect(then[0]).not.toMatchObject({ predicted_value: null });
  });

  it('are blank while the data is too young, and before the first purchase', async () => {
    const [early, before] = await Promise.all([
      star.session.value('SELECT COUNT(predicted_value) FROM star.relationship WHERE month_end_key <= 20230531'),
      star.session.value(
        `SELECT COUNT(*) FROM star.relationship WHERE recency_days IS NULL AND alive_probability >= 0`,
      ),
    ]);
    expect([early, before]).toEqual([0, 0]);
    expect(star.prediction?.unpredicted[0]).toEqual({ reason: refusals['short-history'], monthEnds: 6 });
  });

  it('add up in the measures', async () => {
    const values = new Map((await measureValues(star)).map(({ id, value }) => [id, value ?? NaN]));
    const size = customers.length;
    expect(values.get('expected_customers')).toBeCloseTo((values.get('alive_probability') ?? NaN) * size, 6);
    expect(values.get('predicted_value')).toBeCloseTo((values.get('predicted_value_per_customer') ?? NaN) * size, 6);
    expect(values.get('predicted_margin')).toBeCloseTo((values.get('predicted_value') ?? NaN) * 0.4, -1);
    for (const id of ['expected_purchases', 'expected_purchase_amount']) expect(values.get(id)).toBeGreaterThan(0);
  });

  it('come with a comparison of the model with what happened', () => {
    const { customers: size = 0, repeats, histogram = [] } = star.prediction?.comparison ?? {};
    expect(size).toBe(customers.length);
    expect((repeats?.expected ?? 0) / (repeats?.observed ?? 1)).toBeCloseTo(1, 0);
    const sum = (kind: 'observed' | 'expected') => histogram.reduce((so, bin) => so + bin[kind], 0);
    expect(sum('observed')).toBe(size);
    expect(sum('expected')).toBeCloseTo(size, 6);
    expect(Math.abs((histogram[0]?.expected ?? 0) - (histogram[0]?.observed ?? 0))).toBeLessThan(size / 20);
  });
});

describe('a shop about which nothing can be predicted', () => {
  const blank = async (star: Star) => [
    star.prediction?.purchases.fitted === false ? star.prediction.purchases.why : 'fitted',
    await star.session.value('SELECT COUNT(alive_probability) + COUNT(predicted_value) FROM star.relationship'),
  ];

  it('says that contracts are observed', async () => {
    expect(await withStar(rowsOf(customers, lastDay), blank, { scenario: 'subscription' })).toEqual(['contractual', 0]);
  });

  it('says that nobody can be seen to leave, and still expects an amount', async () => {
    const eternal = simulate({ customers: 400, ...likeCdnow, observedDays: lastDay + 1, dropOut: false });
    const rows = rowsOf(eternal, lastDay);
    expect(await withStar(rows, blank, { completeUntil: iso(lastDay) })).toEqual(['no-drop-out', 0]);
    const amounts = 'SELECT COUNT(expected_purchase_amount) > 0 FROM star.relationship';
    expect(await withStar(rows, (star) => star.session.value(amounts))).toBe(true);
  });

  it('leaves the margin blank without costs', async () => {
    const margins = 'SELECT COUNT(predicted_value) > 0 AND COUNT(predicted_margin) = 0 FROM star.relationship';
    expect(await withStar(rowsOf(customers, lastDay), (star) => star.session.value(margins))).toBe(true);
  });
});
