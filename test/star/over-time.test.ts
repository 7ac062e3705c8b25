import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStar, measureValues, type Star } from '../../src/star';
import type { Store } from '../../src/store';
import { storeWith, ticketRows, type CrmRows } from './store-with';

/** Two buyers over 26 months, a purchase on the first and the last day of each: where an edge is off by one day, sums tell. */
const months = Array.from({ length: 26 }, (_, at) => ({
  year: 2022 + Math.floor((at + 1) / 12),
  month: ((at + 1) % 12) + 1,
}));
const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
const tickets = months.flatMap(({ year, month }, at) => [
  { customer: 'A', on: iso(year, month, 1), lines: [{ cents: 100 * (at + 1) }] },
  { customer: at < 13 ? 'B' : 'A', on: iso(year, month + 1, 0), lines: [{ cents: 100 }] },
]);
const shop: CrmRows = {
  customer: ['A', 'B'].map((code) => ({ customer_id: code, kind: 'person', name: code })),
  ...ticketRows(tickets),
};
const sum = (from: string, to: string): number =>
  tickets
    .filter(({ on }) => on >= from && on <= to)
    .reduce((total, { lines }) => total + (lines[0]?.cents ?? 0) / 100, 0);

let store: Store;
let star: Star;
const values = new Map<string, number | null>();

beforeAll(async () => {
  store = await storeWith(shop);
  star = await buildStar(store, { locale: 'en' });
  for (const { id, value } of await measureValues(star)) values.set(id, value);
});
afterAll(() => store.session.close());

describe('measures over time, on data from February 2022 to March 2024', () => {
  it('compare twelve months with the twelve before, to the day', () => {
    const now = sum('2023-04-01', '2024-03-31');
    const before = sum('2022-04-01', '2023-03-31');
    expect(values.get('revenue_rolling_12_months')).toBe(now);
    expect(values.get('revenue_previous_12_months')).toBe(before);
    expect(values.get('revenue_rolling_12_months_growth')).toBeCloseTo(now / before - 1, 9);
    expect(values.get('orders_rolling_12_months')).toBe(24);
    expect(values.get('orders_rolling_12_months_growth')).toBe(0);
    expect(values.get('active_customers_previous_12_months')).toBe(2);
    // B bought for the last time in February 2023.
    expect(values.get('active_customers_rolling_12_months')).toBe(1);
    expect(values.get('active_customers_rolling_12_months_growth')).toBe(-0.5);
  });

  it('compare the year so far with the same months of the year before', () => {
    const now = sum('2024-01-01', '2024-03-31');
    const before = sum('2023-01-01', '2023-03-31');
    expect(values.get('revenue_year_to_date')).toBe(now);
    expect(values.get('revenue_year_to_date_previous_year')).toBe(before);
    expect(values.get('revenue_year_to_date_growth')).toBeCloseTo(now / before - 1, 9);
  });

  it('take the snapshot of the same month end for customers in relationship', () => {
    expect(values.get('customers_in_relationship')).toBe(1);
    expect(values.get('customers_in_relationship_year_before')).toBe(2);
    expect(values.get('customers_in_relationship_growth')).toBe(-0.5);
  });

  it('know nothing of a year before the whole calendar', () => {
    expect(values.get('revenue_previous_year')).toBeNull();
    expect(values.get('revenue_growth')).toBeNull();
  });
});

describe('with less than two years of data', () => {
  it('what would be compared with months not covered is blank, not small', async () => {
    const young = await storeWith({ customer: shop.customer, ...ticketRows(tickets.slice(2 * 9)) });
    const found = new Map(
      (await measureValues(await buildStar(young, { locale: 'en' }))).map(({ id, value }) => [id, value]),
    );
    young.session.close();
    // From November 2022 on: twelve months are there, the twelve before are not, nor is January to March 2022.
    expect(found.get('revenue_rolling_12_months')).toBe(sum('2023-04-01', '2024-03-31'));
    expect(found.get('revenue_previous_12_months')).toBeNull();
    expect(found.get('revenue_rolling_12_months_growth')).toBeNull();
    expect(found.get('revenue_year_to_date_previous_year')).toBe(sum('2023-01-01', '2023-03-31'));
  });
});
