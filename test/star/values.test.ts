import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildStar, measureValues, type MeasureSpec, type Star } from '../../src/star';
import type { Store } from '../../src/store';
import { fullCompany, seenOn } from './full-company';
import { storeWith } from './store-with';

let store: Store;
let star: Star;

beforeAll(async () => {
  store = await storeWith(fullCompany);
  star = await buildStar(store, { locale: 'en', completeUntil: seenOn });
});
afterAll(() => store.session.close());

/** A star with these queries for measures, by id. */
function asking(queries: Readonly<Record<string, string>>): Star {
  const [pattern] = star.spec.measures;
  if (pattern === undefined) throw new Error('No measure');
  const measures = Object.entries(queries).map(([id, sql]): MeasureSpec => ({ ...pattern, id, sql }));
  return { ...star, spec: { ...star.spec, measures } };
}

it('gives every measure the value that its query has alone, in the order of the measures', async () => {
  const alone: (readonly [string, number | null])[] = [];
  for (const { id, sql } of star.spec.measures) alone.push([id, await star.session.value<number | null>(sql)]);
  const values = await measureValues(star);
  expect(values.map(({ id, value }) => [id, value])).toEqual(alone);
});

it.each<[string, Record<string, string>, (number | null)[]]>([
  ['no rows', { a: 'SELECT 3', b: 'SELECT NULL', c: 'SELECT (SELECT 4)' }, [3, null, 4]],
  [
    'texts that hold a keyword',
    { a: "SELECT LENGTH(') FROM x') FROM (SELECT 1)", b: 'SELECT 2 FROM (SELECT 1)' },
    [8, 2],
  ],
  [
    'combined rows',
    { a: 'SELECT 1 FROM (SELECT 1)\nUNION\nSELECT 1', b: 'SELECT 2 FROM (SELECT 1)\nUNION\nSELECT 2' },
    [1, 2],
  ],
  ['distinct rows', { a: 'SELECT DISTINCT 1 FROM range(3)', b: 'SELECT SUM(1) FROM range(3)' }, [1, 3]],
  ['steps', { a: 'WITH x AS (SELECT 5 AS y) SELECT y FROM x', b: 'WITH x AS (SELECT 5 AS y) SELECT y FROM x' }, [5, 5]],
])('reads queries of %s', async (_what, queries, expected) => {
  expect((await measureValues(asking(queries))).map(({ value }) => value)).toEqual(expected);
});

it('names the measure whose query fails', async () => {
  await expect(measureValues(asking({ fine: 'SELECT 1', broken: 'SELECT nothing FROM nowhere' }))).rejects.toThrow(
    'broken',
  );
});
