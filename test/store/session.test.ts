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
