import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { locales } from '../../src/relationship/text';
import { admit, openStore, reasons, storeTables, type Store, type TableAdmission } from '../../src/store';

let store: Store;
beforeEach(async () => {
  store = await openStore();
  return () => store.session.close();
});

const find = (tables: readonly TableAdmission[], name: string): TableAdmission => {
  const table = tables.find((entry) => entry.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
};

const customer = (id: string | null, kind = 'person', row = 1): string =>
  `INSERT INTO incoming.customer (customer_id, kind, name, source_file, source_row)
   VALUES (${id === null ? 'NULL' : `'${id}'`}, '${kind}', 'Ann', 'customers.csv', ${row});`;

const order = (id: string, by: string | null, day = '2024-05-01'): string =>
  `INSERT INTO incoming.sales_order (order_id, customer_id, ordered_on, status, source_file, source_row)
   VALUES ('${id}', ${by === null ? 'NULL' : `'${by}'`}, ${day}, 'completed', 'orders.csv', 1);`.replace(
    /(\d{4}-\d\d-\d\d)/,
    "DATE '$1'",
  );

describe('admit', () => {
  test('keeps good rows and leaves nothing in incoming', async () => {
    await store.session.run(customer('c1') + order('o1', 'c1') + order('o2', null));
    const { tables } = await admit(store);
    expect(find(tables, 'sales_order')).toEqual({ name: 'sales_order', read: 2, kept: 2, quarantined: {} });
    expect(tables.map(({ name }) => name)).toEqual(storeTables.map(({ name }) => name));
    expect(await store.session.value('SELECT count(*) FROM incoming.sales_order')).toBe(0);
    expect(await store.session.value("SELECT customer_id FROM crm.sales_order WHERE order_id = 'o1'")).toBe('c1');
  });

  test('sets a row aside with reason, file, line, column and value', async () => {
    await store.session.run(customer('c1', 'robot', 7) + customer(null, 'person', 8));
    await admit(store);
    expect(await store.session.rows('SELECT * FROM crm.quarantine ORDER BY source_row')).toEqual([
      {
        table_name: 'customer',
        reason: 'not-in-domain',
        source_file: 'customers.csv',
        source_row: 7,
        column_name: 'kind',
        value: 'robot',
      },
      {
        table_name: 'customer',
        reason: 'missing-value',
        source_file: 'customers.csv',
        source_row: 8,
        column_name: 'customer_id',
        value: '',
      },
    ]);
  });

  test('keeps the first good row of a key, and knows the keys it holds', async () => {
    await store.session.run(customer('c1', 'robot', 1) + customer('c1', 'company', 2) + customer('c1', 'person', 3));
    const first = find((await admit(store)).tables, 'customer');
    expect(first).toEqual({
      name: 'customer',
      read: 3,
      kept: 1,
      quarantined: { 'not-in-domain': 1, 'duplicate-key': 1 },
    });
    expect(await store.session.value('SELECT kind FROM crm.customer')).toBe('company');
    await store.session.run(customer('c1', 'person', 4) + customer('c2', 'person', 5));
    expect(find((await admit(store)).tables, 'customer')).toEqual({
      name: 'customer',
      read: 2,
      kept: 1,
      quarantined: { 'duplicate-key': 1 },
    });
  });

  test('a row that points to a quarantined one is quarantined too', async () => {
    await store.session.run(customer('c1', 'robot') + order('o1', 'c1'));
    await store.session
      .run(`INSERT INTO incoming.order_line (order_id, line_number, quantity, discount, net_amount, is_return)
      VALUES ('o1', 1, 1, 0, 100, false)`);
    const { tables } = await admit(store);
    expect(find(tables, 'sales_order').quarantined).toEqual({ 'unknown-reference': 1 });
    expect(find(tables, 'order_line').quarantined).toEqual({ 'unknown-reference': 1 });
  });

  test.each([
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2100-12-31', true],
    ['2101-01-01', false],
  ])('a date of %s is kept: %s', async (day, kept) => {
    await store.session.run(order('o1', null, day));
    const { quarantined } = find((await admit(store)).tables, 'sales_order');
    expect(quarantined).toEqual(kept ? {} : { 'date-out-of-range': 1 });
  });

  test.each([
    [999_999_999_999n, true],
    [1_000_000_000_000n, false],
    [-1_000_000_000_000n, false],
  ])('an amount of %s cents is kept: %s', async (cents, kept) => {
    await store.session.run(order('o1', null));
    await store.session
      .run(`INSERT INTO incoming.order_line (order_id, line_number, quantity, discount, net_amount, is_return)
      VALUES ('o1', 1, 1, 0, ${cents}, false)`);
    expect(find((await admit(store)).tables, 'order_line').kept).toBe(kept ? 1 : 0);
  });

  test.each([
    ['trust', 4, 7, true],
    ['trust', 5, 7, false],
    ['trust', 1, 0, false],
    ['recommendation', 1, 0, true],
    ['recommendation', 1, 11, false],
  ])('an answer to %s item %i of %i is kept: %s', async (construct, item, value, kept) => {
    await store.session.run(customer('c1'));
    await store.session.run(`INSERT INTO incoming.survey_answer (customer_id, answered_on, construct, item, value)
      VALUES ('c1', DATE '2024-01-01', '${construct}', ${item}, ${value})`);
    expect(find((await admit(store)).tables, 'survey_answer').kept).toBe(kept ? 1 : 0);
  });
});

describe('on random tables', () => {
  const id = fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', ''), { nil: null });
  const customers = fc.array(
    fc.record({ id, kind: fc.option(fc.constantFrom('person', 'company', 'robot'), { nil: null }) }),
    { maxLength: 12 },
  );
  const orders = fc.array(
    fc.record({
      id,
      by: id,
      day: fc.constantFrom('2024-01-01', '1850-01-01', '2999-01-01', null),
      status: fc.constantFrom('completed', 'lost'),
    }),
    { maxLength: 12 },
  );
  const text = (value: string | null): string => (value === null ? 'NULL' : `'${value}'`);

  test('read = kept + quarantined, and crm holds the rules', async () => {
    const session = store.session;
    await fc.assert(
      fc.asyncProperty(customers, orders, async (people, sales) => {
        await session.run('TRUNCATE crm.customer; TRUNCATE crm.sales_order; TRUNCATE crm.quarantine;');
        for (const { id, kind } of people)
          await session.run(
            `INSERT INTO incoming.customer (customer_id, kind, name) VALUES (${text(id)}, ${text(kind)}, 'x')`,
          );
        for (const { id, by, day, status } of sales) {
          await session.run(`INSERT INTO incoming.sales_order (order_id, customer_id, ordered_on, status)
            VALUES (${text(id)}, ${text(by)}, CAST(${text(day)} AS DATE), '${status}')`);
        }
        const { tables } = await admit(store);
        for (const { name, read, kept, quarantined } of tables) {
          const bad = Object.values(quarantined).reduce((sum, n) => sum + n, 0);
          expect(read).toBe(kept + bad);
          expect(await session.value(`SELECT count(*) FROM crm.${name}`)).toBe(kept);
          expect(await session.value(`SELECT count(*) FROM crm.quarantine WHERE table_name = '${name}'`)).toBe(bad);
        }
        expect(find(tables, 'customer').read).toBe(people.length);
        expect(find(tables, 'sales_order').read).toBe(sales.length);
        const kinds = new Map<string, boolean>();
        for (const { id, kind } of people) if (id && (kind === 'person' || kind === 'company')) kinds.set(id, true);
        expect(find(tables, 'customer').kept).toBe(kinds.size);
        const good = new Set(
          sales
            .filter(
              ({ id, by, day, status }) =>
                id && day === '2024-01-01' && status === 'completed' && (by === null || kinds.has(by)),
            )
            .map(({ id }) => id),
        );
        expect(find(tables, 'sales_order').kept).toBe(good.size);
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});

test('every reason has a name and advice in both languages', () => {
  for (const { name, advice } of Object.values(reasons)) {
    for (const locale of locales) {
      expect(name[locale]).not.toBe('');
      expect(advice[locale]).toMatch(/[.]|"keep"/);
    }
    expect(name.fr).not.toBe(name.en);
  }
});
