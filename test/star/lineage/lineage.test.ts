import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineageOf, referencesOf, starSpec, type Lineage, type MeasureSpec } from '../../../src/star';
import { originsOf, type Catalogue } from '../../../src/star/lineage/resolve';
import { syntaxOf } from '../../../src/star/lineage/syntax';
import { Session, storeTables } from '../../../src/store';

let session: Session;
let lineage: Lineage;

beforeAll(async () => {
  session = await Session.open();
  lineage = await lineageOf(session);
});
afterAll(() => session.close());

const tables: Readonly<Record<string, readonly string[]>> = {
  'crm.line': ['order_id', 'amount'],
  'crm.order': ['order_id', 'who', 'day'],
};
const catalogue: Catalogue = (schema, table) =>
  new Map(
    (tables[`${schema}.${table}`] ?? []).map((column) => [
      column,
      { from: new Set([`${table}.${column}`]), foundBy: new Set() },
    ]),
  );
/** The star’s tables, each column its own origin. */
const star: Catalogue = (schema, table) => {
  const spec = starSpec.tables.find(({ id }) => schema === 'star' && id === table);
  return new Map(
    spec?.columns.map(({ id }) => [id, { from: new Set([`${table}.${id}`]), foundBy: new Set<string>() }]),
  );
};
const origins = async (sql: string): Promise<Record<string, string[]>> =>
  Object.fromEntries(
    [...originsOf(await syntaxOf(session, sql), catalogue)].map(([name, { from }]) => [name, [...from].toSorted()]),
  );

describe('the origins of a query’s columns', () => {
  it('flow through common tables, joins, stars, aliases and aggregates', async () => {
    const found = await origins(`
      WITH lines AS (SELECT *, amount / 100 AS euros FROM crm.line)
      SELECT o.who, SUM(lines.euros) AS total, total + 1 AS more, MAX(o.day) OVER (PARTITION BY o.who) AS last
      FROM lines JOIN crm.order AS o ON o.order_id = lines.order_id`);
    expect(found).toEqual({ who: ['order.who'], total: ['line.amount'], more: ['line.amount'], last: ['order.day'] });
  });

  it('meet in a union, column by column', async () => {
    const found = await origins(
      `SELECT day AS d, 1 AS n FROM crm.order UNION ALL SELECT amount, order_id FROM crm.line`,
    );
    expect(found).toEqual({ d: ['line.amount', 'order.day'], n: ['line.order_id'] });
  });

  it('are what chose the rows, where rows are counted', async () => {
    const found = await origins(`SELECT COUNT(*) AS n FROM crm.order WHERE day > DATE '2024-01-01'`);
    expect(found).toEqual({ n: ['order.day'] });
  });

  it('must exist', async () => {
    await expect(origins('SELECT nothing FROM crm.order')).rejects.toThrow('nothing');
    await expect(origins('SELECT day FROM order_days')).rejects.toThrow('order_days');
    await expect(origins('DROP TABLE t')).rejects.toThrow();
  });
});

describe('the lineage of the star', () => {
  it('knows every column of the spec and none besides', () => {
    const columns = starSpec.tables.flatMap(({ id, columns }) => columns.map((column) => `${id}.${column.id}`));
    expect([...lineage.keys()].toSorted()).toEqual(columns.toSorted());
  });

  it('ends at columns of the store', () => {
    const raw = new Set(storeTables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)));
    for (const [column, from] of lineage) for (const name of from) expect(raw, column).toContain(name);
  });

  it('says what a figure, a key, a flag and a prediction rest on', () => {
    const of = (column: string) => lineage.get(column);
    expect(of('sales.net_amount')).toEqual(['order_line.net_amount']);
    expect(of('sales.customer_key')).toEqual(['sales_order.customer_id']);
    expect(of('customer.email_consent')).toEqual(['campaign_contact.unsubscribed_on', 'customer.email_consent']);
    expect(of('relationship.alive_probability')).toEqual(['sales_order.ordered_on']);
    expect(of('stage.stage')).toEqual([]);
  });

  it('gives the SQL twin of a measure no other column than its DAX', async () => {
    const measures = new Map(starSpec.measures.map((measure) => [measure.id, measure]));
    const named = (measure: MeasureSpec): string[] => {
      const { columns, measures: used } = referencesOf(measure);
      return [...columns, ...[...used].flatMap((id) => named(measures.get(id) as MeasureSpec))];
    };
    // Both ends of a relationship hold the same keys.
    const oneSide = (column: string): string => {
      const found = starSpec.relationships.find(({ from }) => `${from.table}.${from.column}` === column);
      return found === undefined ? column : `${found.to.table}.${found.to.column}`;
    };
    for (const measure of starSpec.measures) {
      const dax = new Set(named(measure).map(oneSide));
      const [twin] = originsOf(await syntaxOf(session, measure.sql), star).values();
      for (const column of twin?.from ?? []) expect(dax, measure.id).toContain(oneSide(column));
    }
  });
});
