import { afterAll, describe, expect, test } from 'vitest';
import { calibrate, type Calibrated, type CaseStudyOptions } from '../../../src/collect';
import { generated, type Generated } from './tables';

/* That case studies meet their targets is tested in test/describe/seeds.test.ts: here, that a target can be missed. */
describe('a case study held to its targets', () => {
  const studies: Generated[] = [];
  afterAll(() => studies.forEach((study) => study.close()));

  async function judged(options: CaseStudyOptions): Promise<readonly Calibrated[]> {
    const study = await generated({ scenario: 'retail', truth: true, ...options });
    studies.push(study);
    return calibrate(study.session, study.report);
  }
  const find = (results: readonly Calibrated[], id: string) => results.find(({ target }) => target.id === id);

  test('misses those whose parameter was changed', async () => {
    const results = await judged({ size: 1000, seed: 3, overrides: { openRate: 0.6, spendBetween: 0.2 } });
    expect(find(results, 'open-rate')).toMatchObject({ verdict: 'outside' });
    expect(find(results, 'open-rate')?.realised).toBeGreaterThan(0.5);
    expect(find(results, 'top-fifth-revenue')).toMatchObject({ verdict: 'outside' });
    expect(find(results, 'card-share')).toMatchObject({ verdict: 'within' });
  });

  test('is not judged where it is too small, or too short', async () => {
    const small = await judged({ size: 40, months: 36 });
    expect(small.every(({ verdict }) => verdict === 'unjudged')).toBe(true);
    expect(find(small, 'mean-basket')?.realised).toBeGreaterThan(10);
    const short = await judged({ size: 600, months: 12 });
    expect(find(short, 'top-fifth-revenue')).toMatchObject({ verdict: 'unjudged' });
    expect(find(short, 'mean-basket')).toMatchObject({ verdict: 'within' });
  });

  test('leaves nothing behind in the session', async () => {
    const { session } = studies[0] as Generated;
    expect(await session.value(`SELECT count(*) FROM duckdb_tables() WHERE temporary`)).toBe(0);
  });
});
