import { afterAll, describe, expect, test } from 'vitest';
import { scenarios, type CaseStudySize } from '../../../../../src/collect';
import type { Target } from '../../../../../src/collect/casestudy/core/target';
import { generated, type Generated } from '../../tables';

const { targets } = scenarios.saas;

/* What can be judged at the small size is, on several seeds; the rest on one study of the medium size. */
const studies: readonly (readonly [size: CaseStudySize, seed: number])[] = [
  ['small', 42],
  ['small', 7],
  ['small', 2024],
  ['medium', 1],
];

const isJudged = ({ customers, months }: Target, size: CaseStudySize): boolean =>
  customers <= scenarios.saas.customersOf[size] && months <= 36;

describe.each(studies)(
  'a %s case study with seed %d',
  (size, seed) => {
    const ready: Promise<Generated> = generated({ scenario: 'saas', size, seed, truth: true }).then(async (study) => {
      const { start, end } = study.report;
      await study.session.run(
        `CREATE TEMP TABLE period AS SELECT DATE '${start}' AS first_day, DATE '${end}' AS last_day`,
      );
      return study;
    });
    afterAll(async () => (await ready).close());

    test.each(targets.filter((target) => isJudged(target, size)))('shows its target: $id', async ({ sql, ...aim }) => {
      const { session } = await ready;
      const value = await session.value<number>(`SELECT CAST((${sql}) AS DOUBLE)`);
      expect(value).toBeGreaterThanOrEqual(aim.target - aim.tolerance);
      expect(value).toBeLessThanOrEqual(aim.target + aim.tolerance);
    });
  },
  120_000,
);

test('every parameter with a source is held to account by a target, or said to be beyond observation', () => {
  const observed = new Set(targets.flatMap(({ parameters = [] }) => parameters));
  const elsewhere = new Set(Object.keys(scenarios.saas.unobserved));
  const unseen = Object.entries(scenarios.saas.parameters)
    .filter(([name, parameter]) => 'source' in parameter && !observed.has(name) && !elsewhere.has(name))
    .map(([name]) => name);
  expect(unseen).toEqual([]);
});
