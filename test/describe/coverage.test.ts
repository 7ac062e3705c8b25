import { expect, test } from 'vitest';
import { generateCaseStudy } from '../../src/collect';
import { campaignEffectsOf, isCovered } from '../../src/describe/campaign-effects';
import { openStore } from '../../src/store';

test.each(['retail', 'ecommerce'] as const)(
  'what control groups of %s measure holds the true effect about as often as an interval of 95 per cent should',
  async (scenario) => {
    const store = await openStore();
    await generateCaseStudy(store, { scenario, size: 1200, seed: 3, truth: true });
    const effects = (await campaignEffectsOf(store.session)).filter(({ margin }) => margin !== null);
    expect(effects.length).toBeGreaterThanOrEqual(15);
    expect(effects.filter(isCovered).length / effects.length).toBeGreaterThanOrEqual(0.85);
    store.session.close();
  },
);
