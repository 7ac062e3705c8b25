import { afterAll, describe, expect, test } from 'vitest';
import { clubTargets } from '../../../../../src/collect/casestudy/scenarios/club/targets';
import { generated } from '../../tables';

const households = 700;

describe.each([42, 7, 2024])('a club of seven hundred households with seed %d', (seed) => {
  const ready = generated({ scenario: 'club', size: households, seed, truth: true }).then(async (study) => {
    const { start, end } = study.report;
    await study.session.run(
      `CREATE TEMP TABLE period AS SELECT DATE '${start}' AS first_day, DATE '${end}' AS last_day`,
    );
    return study;
  });
  afterAll(async () => (await ready).close());

  test.each(clubTargets.map((target) => [target.id, target] as const))('shows %s', async (_, target) => {
    const { session } = await ready;
    const realised = await session.value<number>(`SELECT CAST((${target.sql}) AS DOUBLE)`);
    expect(realised).toBeGreaterThanOrEqual(target.target - target.tolerance);
    expect(realised).toBeLessThanOrEqual(target.target + target.tolerance);
  });
});
