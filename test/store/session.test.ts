import { expect, test } from 'vitest';
import { openStore } from '../../src/store';

test('an instant has the same calendar date on every machine', async () => {
  const { session } = await openStore({ threads: 1 });
  try {
    expect(await session.value<string>("SELECT current_setting('TimeZone')")).toBe('UTC');
    const day = 'CAST(CAST(make_timestamptz(1672615800000000) AS DATE) AS VARCHAR)';
    expect(await session.value<string>(`SELECT ${day}`)).toBe('2023-01-01');
  } finally {
    session.close();
  }
});

test('numbers come back as columns, whatever their type and however many', async () => {
  const { session } = await openStore({ threads: 1 });
  const [id, cents, share] = await session.numbers(`
    SELECT CAST(range AS BIGINT), CAST(range AS DECIMAL(12,2)) / 4, CASE WHEN range % 2 = 0 THEN 0.5E0 END
    FROM range(5000) ORDER BY range`);
  expect(id).toHaveLength(5000);
  expect([id?.[4999], cents?.[4999], share?.[4998], share?.[4999]]).toEqual([4999, 1249.75, 0.5, NaN]);
  expect(await session.numbers('SELECT 1 AS one, 2 AS two WHERE false')).toEqual([
    new Float64Array(),
    new Float64Array(),
  ]);
  session.close();
});
