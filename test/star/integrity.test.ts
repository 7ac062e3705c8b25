import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStar, lintStar, starSpec, type Star, type TableSpec } from '../../src/star';
import { locales } from '../../src/relationship';
import type { Store } from '../../src/store';
import { fullCompany } from './full-company';
import { smallShop } from './small-shop';
import { storeWith } from './store-with';

describe('the complete spec', () => {
  it.each(locales)('has nothing that Power BI would refuse or people stumble over (%s)', (locale) => {
    expect(lintStar(starSpec, locale)).toEqual([]);
  });

  it('names each thing differently in the other language unless the word is the same', () => {
    const texts = starSpec.measures.flatMap(({ description, formula }) => [description, formula]);
    expect(texts.filter(({ fr, en }) => fr === en)).toEqual([]);
  });
});

const companies = [
  ['the small shop', smallShop],
  ['the full company', fullCompany],
] as const;

describe.each(companies.flatMap(([company, rows]) => locales.map((locale) => ({ company, rows, locale }))))(
  'the star of $company ($locale)',
  ({ rows, locale }) => {
    let store: Store;
    let star: Star;
    let tables: readonly TableSpec[] = [];

    beforeAll(async () => {
      store = await storeWith(rows);
      star = await buildStar(store, { locale });
      tables = star.spec.tables;
    });
    afterAll(() => store.session.close());

    const count = (sql: string): Promise<number> => star.session.value<number>(`SELECT COUNT(*) FROM (${sql})`);

    it('has the columns and types of its spec', async () => {
      const types = {
        integer: 'INTEGER',
        decimal: 'DECIMAL(12,4)',
        money: 'DECIMAL(12,2)',
        text: 'VARCHAR',
        date: 'DATE',
      };
      const rows = await star.session.rows<{ place: string; data_type: string }>(`
      SELECT table_name || '.' || column_name AS place, data_type
      FROM information_schema.columns WHERE table_schema = 'star'`);
      const actual = new Map(rows.map(({ place, data_type }) => [place, data_type]));
      for (const table of starSpec.tables) {
        for (const { id, type } of table.columns) {
          expect(`${table.id}.${id} ${actual.get(`${table.id}.${id}`)}`).toBe(
            `${table.id}.${id} ${(types as Record<string, string>)[type]}`,
          );
        }
      }
      expect(rows).toHaveLength(starSpec.tables.flatMap(({ columns }) => columns).length);
    });

    it('leaves nothing behind that is not the star', async () => {
      expect(await count(`SELECT * FROM information_schema.schemata WHERE schema_name = 'star_steps'`)).toBe(0);
    });

    it('has no null where the spec says none', async () => {
      for (const { id, columns } of tables) {
        for (const column of columns.filter(({ nullable }) => nullable !== true)) {
          expect(`${id}.${column.id}: ${await count(`SELECT 1 FROM star.${id} WHERE ${column.id} IS NULL`)}`).toBe(
            `${id}.${column.id}: 0`,
          );
        }
      }
    });

    it('has unique keys, and a member -1 in every dimension but the calendar', async () => {
      for (const { id, kind, columns, orderBy, calendar } of tables) {
        const unique = [
          ...columns.filter(({ key }) => key === 'surrogate' || key === 'natural').map((column) => [column.id]),
          orderBy,
        ];
        for (const key of unique) {
          expect(
            `${id}(${key}): ${await count(`SELECT ${key} FROM star.${id} GROUP BY ALL HAVING COUNT(*) > 1`)}`,
          ).toBe(`${id}(${key}): 0`);
        }
        if (kind === 'dimension' && calendar === undefined) {
          expect(await count(`SELECT 1 FROM star.${id} WHERE ${id}_key = -1`)).toBe(1);
        }
      }
    });

    it('has a dimension member for every foreign key', async () => {
      expect(star.spec.relationships.length).toBeGreaterThan(10);
      for (const { from, to } of star.spec.relationships) {
        const orphans = await count(`
        SELECT 1 FROM star.${from.table} WHERE ${from.column} NOT IN (SELECT ${to.column} FROM star.${to.table})`);
        expect(`${from.table}.${from.column}: ${orphans}`).toBe(`${from.table}.${from.column}: 0`);
      }
    });

    it('sorts each column by one value per name', async () => {
      for (const { id, columns } of tables) {
        for (const { id: name, sortBy } of columns.filter((column) => column.sortBy !== undefined)) {
          const [row] = await star.session.rows<{ names: number; sorts: number; pairs: number }>(`
          SELECT COUNT(DISTINCT ${name}) AS names, COUNT(DISTINCT ${sortBy}) AS sorts,
            COUNT(DISTINCT (${name}, ${sortBy})) AS pairs FROM star.${id}
          WHERE ${name} IS NOT NULL OR ${sortBy} IS NOT NULL`);
          expect(row?.names).toBe(row?.sorts);
          expect(row?.pairs).toBe(row?.names);
        }
      }
    });

    it('has customer labels that differ by more than their case', async () => {
      expect(await count('SELECT LOWER(label) FROM star.customer GROUP BY ALL HAVING COUNT(*) > 1')).toBe(0);
    });

    it('has rows in the order of the spec', async () => {
      for (const { id, orderBy } of tables) {
        const keys = orderBy.map((column) => `CAST(${column} AS VARCHAR)`).join(` || '/' || `);
        const stored = await star.session.rows(`SELECT ${keys} AS key FROM star.${id}`);
        expect(stored).toEqual(await star.session.rows(`SELECT ${keys} AS key FROM star.${id} ORDER BY ${orderBy}`));
      }
    });

    it('gives the published part of the spec no finding either', () => {
      expect(lintStar(star.spec, locale)).toEqual([]);
    });

    it('speaks the language of the build in its rows', async () => {
      const words =
        locale === 'fr'
          ? ['Développement', 'févr. 2023', 'Client inconnu']
          : ['Development', 'Feb 2023', 'Unknown customer'];
      expect([
        await star.session.value('SELECT stage FROM star.stage WHERE stage_key = 2'),
        await star.session.value('SELECT month FROM star.date WHERE date_key = 20230201'),
        await star.session.value('SELECT label FROM star.customer WHERE customer_key = -1'),
      ]).toEqual(words);
    });
  },
);

describe('identities', () => {
  let store: Store;
  let star: Star;

  beforeAll(async () => {
    store = await storeWith(smallShop);
    star = await buildStar(store, { locale: 'en' });
  });
  afterAll(() => store.session.close());

  it('customers at the start of twelve months are retained or lost; those at the end retained, new or reactivated', async () => {
    const [row] = await star.session.rows<Record<string, number>>(`
      SELECT
        SUM(active_12_months_before) AS s,
        SUM(lost_within_12_months) AS lost,
        SUM(is_active) AS e,
        SUM(active_12_months_before * is_active * (1 - lost_within_12_months)) AS retained,
        SUM((1 - active_12_months_before) * is_active * first_in_year) AS new,
        SUM(is_active * reactivated_in_year) AS reactivated
      FROM (
        SELECT *,
          MAX(is_new) OVER year AS first_in_year,
          MAX(is_reactivated) OVER year AS reactivated_in_year
        FROM star.relationship
        WINDOW year AS (PARTITION BY customer_key ORDER BY month_end_key ROWS BETWEEN 11 PRECEDING AND CURRENT ROW)
      ) AS years
      WHERE month_end_key = 20240331`);
    const { s = 0, lost = 0, e = 0, retained = 0, new: added = 0, reactivated = 0 } = row ?? {};
    expect(s).toBe(retained + lost);
    expect(e).toBe(retained + added + reactivated);
    expect({ s, lost, e, retained, added, reactivated }).toEqual({
      s: 4,
      lost: 3,
      e: 3,
      retained: 1,
      added: 1,
      reactivated: 1,
    });
  });

  it('each month’s customers in relationship are last month’s, minus lost, plus new and reactivated', async () => {
    const months = await star.session.rows<Record<string, number>>(`
      SELECT
        SUM(is_active) AS active,
        LAG(SUM(is_active), 1, 0) OVER (ORDER BY month_end_key) - SUM(is_lost) + SUM(is_new) + SUM(is_reactivated) AS flow
      FROM star.relationship GROUP BY month_end_key ORDER BY month_end_key`);
    expect(months.map(({ active }) => active)).toEqual(months.map(({ flow }) => flow));
  });

  it('stages, classes and tiers each count every customer once', async () => {
    for (const dimension of ['stage', 'loyalty', 'tier']) {
      const uncounted = await star.session.value(`
        SELECT COUNT(*) FROM star.relationship WHERE ${dimension}_key NOT IN (
          SELECT ${dimension}_key FROM star.${dimension} WHERE ${dimension}_key <> -1)`);
      expect(uncounted).toBe(0);
    }
  });

  it('the revenue of the snapshot is that of the known customers', async () => {
    expect(await star.session.value('SELECT SUM(revenue_month) FROM star.relationship')).toBe(
      await star.session.value('SELECT SUM(net_amount) FROM star.sales WHERE customer_key <> -1'),
    );
  });
});
