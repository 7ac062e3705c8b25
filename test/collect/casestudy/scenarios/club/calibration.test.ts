import { afterAll, describe, expect, test } from 'vitest';
import { withViews } from '../../../../../src/collect/casestudy/calibrate';
import { club } from '../../../../../src/collect/casestudy/scenarios/club';
import { clubTargets, clubUnobserved } from '../../../../../src/collect/casestudy/scenarios/club/targets';
import { generated } from '../../tables';

const households = 1000;

describe.each([42, 7, 2024])('a club of a thousand households with seed %d', (seed) => {
  const ready = generated({ scenario: 'club', size: households, seed, truth: true });
  afterAll(async () => (await ready).close());

  test.each(clubTargets.map((target) => [target.id, target] as const))('shows %s', async (_, target) => {
    expect(households).toBeGreaterThanOrEqual(target.customers);
    const { session, report } = await ready;
    const realised = await withViews(session, report, () =>
      session.value<number>(`SELECT CAST((${target.sql}) AS DOUBLE)`),
    );
    expect(realised).toBeGreaterThanOrEqual(target.target - target.tolerance);
    expect(realised).toBeLessThanOrEqual(target.target + target.tolerance);
  });
});

describe('the figures of the club', () => {
  const observed = clubTargets.flatMap(({ parameters = [] }) => parameters);

  test('name parameters and series that exist, each target once', () => {
    const names = Object.keys({ ...club.parameters, ...club.series });
    for (const name of [...observed, ...Object.keys(clubUnobserved)]) expect(names).toContain(name);
    expect(new Set(clubTargets.map(({ id }) => id)).size).toBe(clubTargets.length);
  });

  test('every series is observed, or it is said why not', () => {
    for (const name of Object.keys(club.series)) expect([...observed, ...Object.keys(clubUnobserved)]).toContain(name);
  });

  test('are told in both languages with typographic apostrophes', () => {
    for (const { description, source, because } of clubTargets) {
      for (const { fr, en } of [description, source, because]) {
        expect(fr.trim() !== '' && en.trim() !== '').toBe(true);
        expect(fr + en).not.toContain("'");
      }
    }
  });
});
