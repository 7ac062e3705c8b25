import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/common';
import { buildStar, lintStar, measureValues, starSpec, type BuildOptions, type Star } from '../../src/star';
import { locales } from '../../src/relationship';
import type { StoreTableName } from '../../src/store';
import { fullCompany } from './full-company';
import { smallShop } from './small-shop';
import { predictionMeasures } from '../../src/star/spec/measures/prediction';
import { storeWith, ticketRows, type CrmRows } from './store-with';

async function withStar<T>(rows: CrmRows, use: (star: Star) => T | Promise<T>, options: BuildOptions = {}): Promise<T> {
  const store = await storeWith(rows);
  try {
    return await use(await buildStar(store, { locale: 'en', ...options }));
  } finally {
    store.session.close();
  }
}

const customers = (...codes: string[]): CrmRows => ({
  customer: codes.map((code) => ({ customer_id: code, kind: 'person', name: code })),
});

/** The rows of both companies; order numbers are told apart. */
const rowsOf = (table: StoreTableName) => [
  ...(smallShop[table] ?? []).map((row) =>
    typeof row.order_id === 'string' ? { ...row, order_id: `S${row.order_id}` } : row,
  ),
  ...(fullCompany[table] ?? []),
];

const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

/** What an import of bare sales gives: customer, day and amount. */
const bareSales: CrmRows = {
  ...customers('1', '2'),
  ...ticketRows([
    { customer: '1', on: '2024-01-03', lines: [{ cents: 100 }] },
    { customer: '2', on: '2024-02-29', lines: [{ cents: 250 }] },
  ]),
};

describe('the part of the spec that data fills', () => {
  it('is all of it for a complete store', async () => {
    const all = new Set([...Object.keys(smallShop), ...Object.keys(fullCompany)]) as Set<StoreTableName>;
    const rows = Object.fromEntries([...all].map((table) => [table, rowsOf(table)]));
    await withStar(rows, ({ spec }) => {
      expect(ids(starSpec.tables).filter((id) => !ids(spec.tables).includes(id))).toEqual([]);
      // A handful of customers predicts nothing: their columns stay empty, and the measures go with them.
      const predicted = predictionMeasures.map(({ id }) => id);
      expect(ids(starSpec.measures).filter((id) => !ids(spec.measures).includes(id))).toEqual(predicted);
    });
  });

  it('leaves out what bare sales do not fill, and what needs it', async () => {
    await withStar(bareSales, async (star) => {
      const { spec } = star;
      expect(ids(spec.tables)).toEqual([
        ...[
          'date',
          'customer',
          'stage',
          'previous_stage',
          'loyalty',
          'tier',
          'previous_tier',
          'tenure',
          'rfm',
          'sales',
        ],
        'relationship',
      ]);
      const columnsOf = (table: string) => ids(spec.tables.find(({ id }) => id === table)?.columns ?? []);
      expect(columnsOf('customer')).toEqual([
        ...['customer_key', 'customer_code', 'label', 'kind', 'first_order_on'],
        ...['cohort_year', 'cohort_quarter', 'cohort_month', 'cohort_quarter_sort', 'cohort_month_sort'],
      ]);
      expect(columnsOf('sales')).not.toContain('product_key');
      expect(columnsOf('sales')).not.toContain('cost_amount');
      expect(columnsOf('relationship')).toContain('satisfaction');
      const left = ids(spec.measures);
      for (const gone of ['gross_margin', 'margin_rate', 'customer_margin', 'campaign_return', 'open_rate', 'nps']) {
        expect(left).not.toContain(gone);
      }
      expect(left).toContain('satisfaction_level');
      expect(spec.tables.find(({ id }) => id === 'customer')?.hierarchies?.map(({ name }) => name.en)).toEqual([
        'Cohort',
      ]);
      for (const locale of locales) expect(lintStar(spec, locale)).toEqual([]);
      expect((await measureValues(star)).map(({ id }) => id)).toEqual(left);
    });
  });

  it('orders rows by the columns that are left', async () => {
    const rows: CrmRows = {
      ...bareSales,
      channel: [{ channel_id: 'C1', name: 'Shop', type: 'store' }],
      target: [{ target_id: 'O1', month_on: '2024-01-01', channel_id: 'C1', revenue: 100 }],
    };
    await withStar(rows, ({ spec }) => {
      const targets = spec.tables.find(({ id }) => id === 'targets');
      expect(targets?.orderBy).toEqual(['month_end_key', 'channel_key', 'target_number']);
      for (const locale of locales) expect(lintStar(spec, locale)).toEqual([]);
    });
  });

  it('has no relationship when no customer is known', async () => {
    const anonymous = ticketRows([{ on: '2024-01-31', lines: [{ cents: 100 }] }]);
    await withStar(anonymous, async (star) => {
      expect(ids(star.spec.tables)).toEqual(['date', 'sales']);
      expect(await star.session.value('SELECT SUM(net_amount) FROM star.sales')).toBe(1);
      for (const locale of locales) expect(lintStar(star.spec, locale)).toEqual([]);
      const values = new Map((await measureValues(star)).map(({ id, value }) => [id, value]));
      expect(values.get('revenue')).toBe(1);
      expect(values.get('active_customers')).toBeUndefined();
    });
  });

  it('refuses a store without any event, in words', async () => {
    await expect(withStar(customers('1'), () => undefined)).rejects.toThrow(Problem);
    const cancelled = ticketRows([{ on: '2024-01-31', status: 'cancelled', lines: [{ cents: 100 }] }]);
    await expect(withStar(cancelled, () => undefined)).rejects.toThrow(/nothing to analyse/);
  });
});

describe('the months of the snapshot', () => {
  const sale = (on: string, cents = 100) => ({ customer: '1', on, lines: [{ cents }] });
  const until = (days: readonly string[], options: BuildOptions = {}) =>
    withStar(
      { ...customers('1'), ...ticketRows(days.map((on) => sale(on))) },
      async (star) => [star.asOf, await star.session.value('SELECT COUNT(*) FROM star.relationship')],
      options,
    );

  it('end with the last one, seen from the last day with data where the data stops within it', async () => {
    expect(await until(['2024-01-10', '2024-03-30'])).toEqual(['2024-03-30', 3]);
    expect(await until(['2024-01-10', '2024-03-31'])).toEqual(['2024-03-31', 3]);
    expect(await until(['2024-01-10'])).toEqual(['2024-01-10', 1]);
  });

  it('count nobody’s silence longer than it was observed', async () => {
    const recency = await withStar(
      {
        ...customers('1'),
        ...ticketRows([sale('2024-01-10'), sale('2024-03-09'), { on: '2024-03-12', lines: [{ cents: 100 }] }]),
      },
      (star) => star.session.rows('SELECT recency_days AS days FROM star.relationship ORDER BY month_end_key'),
    );
    expect(recency).toEqual([{ days: 21 }, { days: 50 }, { days: 3 }]);
  });

  it('end later when the data is known to be complete', async () => {
    expect(await until(['2024-01-10', '2024-03-30'], { completeUntil: '2024-04-15' })).toEqual(['2024-04-15', 4]);
    expect(await until(['2024-11-10', '2024-12-30'], { completeUntil: '2025-01-31' })).toEqual(['2025-01-31', 3]);
  });

  it('do not begin before the data for a customer registered earlier, whose age counts all the same', async () => {
    const rows: CrmRows = {
      customer: [{ customer_id: '1', kind: 'person', name: 'Old', registered_on: '2020-01-15' }],
      ...ticketRows([sale('2024-01-10'), sale('2024-02-29')]),
    };
    const ages = await withStar(rows, (star) =>
      star.session.rows('SELECT relationship_age AS age FROM star.relationship ORDER BY month_end_key'),
    );
    expect(ages).toEqual([{ age: 48 }, { age: 49 }]);
  });

  it('build the same rows again over an earlier build', async () => {
    const store = await storeWith(smallShop);
    const digest = async () => {
      const star = await buildStar(store, { locale: 'fr' });
      return star.session.rows('SELECT * FROM star.relationship');
    };
    expect(await digest()).toEqual(await digest());
    store.session.close();
  });
});
