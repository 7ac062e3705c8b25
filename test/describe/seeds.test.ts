import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calibrate, generateCaseStudy, scenarioNames, type Calibrated, type ScenarioName } from '../../src/collect';
import { goals, recoverabilityOf, type Recoverability } from '../../src/describe';
import { buildStar } from '../../src/star';
import { openStore } from '../../src/store';

/** Seeds 1 to 20 are looked at by scripts/calibrate.mjs. */
const seeds = [1, 2, 3];

/** Customers with which most figures can be judged, where that is more than the small case study has. */
const sizes: Partial<Record<ScenarioName, number>> = { club: 700, b2b: 600 };

/** How far below the goal a single small case study may fall: a thousand customers are a sample. */
const samplingError = 0.06;

interface Judged {
  readonly calibrated: readonly Calibrated[];
  readonly recovered: Recoverability;
}

async function judged(scenario: ScenarioName, seed: number): Promise<Judged> {
  const store = await openStore();
  try {
    const report = await generateCaseStudy(store, {
      scenario,
      size: sizes[scenario] ?? 'small',
      seed,
      truth: true,
    });
    await buildStar(store, { scenario: report.kind, completeUntil: report.end });
    return {
      calibrated: await calibrate(store.session, report),
      recovered: await recoverabilityOf(store.session),
    };
  } finally {
    store.session.close();
  }
}

describe.each(scenarioNames)('the scenario %s on seeds 1 to 3', (scenario) => {
  const studies: Judged[] = [];
  beforeAll(async () => {
    for (const seed of seeds) studies.push(await judged(scenario, seed));
  });
  afterAll(() => studies.splice(0));

  test('shows every figure within its tolerance', () => {
    for (const [index, { calibrated }] of studies.entries()) {
      const off = calibrated
        .filter(({ verdict }) => verdict === 'outside')
        .map(({ target, realised }) => `seed ${seeds[index]}: ${target.id} = ${realised}`);
      expect(off).toEqual([]);
      const judgedOnes = calibrated.filter(({ verdict }) => verdict !== 'unjudged');
      expect(judgedOnes.length / calibrated.length).toBeGreaterThan(0.75);
    }
  });

  test.each(['stage', 'loyalty'] as const)('lets the star recover the true %s', (judgedBy) => {
    const kappas = studies.map(({ recovered }) => recovered[judgedBy].kappa ?? 0);
    const mean = kappas.reduce((sum, kappa) => sum + kappa, 0) / kappas.length;
    expect(mean).toBeGreaterThanOrEqual(goals[judgedBy]);
    expect(Math.min(...kappas)).toBeGreaterThanOrEqual(goals[judgedBy] - samplingError);
  });
});
