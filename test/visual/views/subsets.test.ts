import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pyramidForms, thresholdMethods, tierMethods } from '../../../src/visual/settings/choices';
import { dressed } from '../../../src/visual/views/dressed';
import { views } from '../../../src/visual/views/views';
import { faultsOf, steadyMeasure } from '../harness/invariants';
import { pictureOf } from '../harness/node';
import { anyTable } from '../harness/worlds';

const widths = [1280, 1000, 860, 720, 400, 360, 240, 150, 60, 1600, 200, 1920, 500, 380];
const heights = [720, 560, 480, 420, 300, 260, 160, 80, 60, 200, 900, 1080, 1400, 700];
const sizes = widths.map((width, i) => ({ width, height: heights[i] ?? 0 }));

const wholeWindow = { left: 0, right: 1, bottom: 0, top: 1 };
const circumstances = fc.record({
  table: anyTable,
  size: fc.constantFrom(...sizes),
  locale: fc.constantFrom('fr-FR' as const, 'en-US' as const),
  pyramid: fc.constantFrom(...pyramidForms),
  threshold: fc.record({
    method: fc.constantFrom(...thresholdMethods),
    behaviour: fc.constantFrom(undefined, 0, 3, 97, 100),
    attitude: fc.constantFrom(undefined, 1, 7),
  }),
  tiers: fc.constantFrom(...tierMethods),
  window: fc.constantFrom(
    wholeWindow,
    { left: 0.3, right: 0.55, bottom: 0.1, top: 0.4 },
    { left: 0, right: 0.05, bottom: 0.9, top: 1 },
  ),
});

test.each(['loyalty', 'pyramid', 'overview'])(
  'whatever is bound and however strange, %s is a sound picture and its sentence is whole',
  (id) => {
    const view = views.find((one) => one.id === id);
    let drawn = 0;
    fc.assert(
      fc.property(circumstances, ({ table, size: { width, height }, locale, pyramid, threshold, tiers, window }) => {
        const cuts = tiers === 'amount' ? { heavy: 500, medium: 100 } : { heavy: 0.2, medium: 0.5 };
        const settings = { pyramid, thresholds: { scale: 'auto', ...threshold }, tiers: { method: tiers, ...cuts } };
        const plain = pictureOf(table, { width, height, locale, settings });
        const picture = { ...plain, measure: steadyMeasure, windows: { loyalty: window } };
        if (!view?.ready(picture.portfolio)) return;
        drawn++;
        const scene = dressed(view.scene(picture), picture);
        const customers = picture.portfolio.size;
        expect(faultsOf({ scene, width, height, customers, measure: steadyMeasure })).toEqual([]);
        const { sentences, subline } = view.finding(picture);
        for (const sentence of [...sentences, subline]) expect(sentence).toMatch(/^[^{}_|]{3,}$/);
        expect(sentences.join(' ')).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { seed: 20260503, numRuns: 300 },
    );
    expect(drawn).toBeGreaterThan(60);
  },
  120_000,
);
