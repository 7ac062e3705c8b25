import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readings } from '../../../src/visual/settings/settings';
import { withFocus } from '../../../src/visual/data/portfolio';
import { dressed } from '../../../src/visual/views/dressed';
import { views } from '../../../src/visual/views/views';
import { customersOverTime, withoutSome } from '../harness/histories';
import { faultsOf, steadyMeasure } from '../harness/invariants';
import { pictureOf } from '../harness/node';
import { pageSizes } from '../harness/sizes';
import { anyTable } from '../harness/worlds';

const sizes = [...pageSizes, [1600, 200], [200, 900], [380, 700]] as const;

const windows = [
  undefined,
  { left: 0.3, right: 0.55, bottom: 0.1, top: 0.4 },
  { left: 0, right: 0.05, bottom: 0.9, top: 1 },
] as const;

const circumstances = fc.record({
  table: fc.oneof(anyTable, withoutSome(customersOverTime)),
  size: fc.constantFrom(...sizes),
  locale: fc.constantFrom('fr-FR' as const, 'en-US' as const),
  reading: fc.constantFrom(...readings),
  window: fc.constantFrom(...windows),
  // One customer in so many is in focus; 0 for none.
  focus: fc.constantFrom(0, 1, 3, 50),
  contrast: fc.boolean(),
});

test('whatever is bound and however strange, the life cycle is a sound picture and its sentence is whole', () => {
  const view = views.find((one) => one.id === 'lifecycle');
  const drawn = { schematic: 0, timeline: 0 };
  fc.assert(
    fc.property(circumstances, ({ table, size: [width, height], locale, reading, window, focus, contrast }) => {
      const palette = contrast ? { isHighContrast: true, background: { value: '#000000' } } : {};
      const plain = pictureOf(table, { width, height, locale, palette, settings: { reading } });
      const every = plain.portfolio.size;
      const chosen = Uint8Array.from({ length: every }, (_, i) => Number(focus > 0 && i % focus === 0));
      const portfolio = withFocus(plain.portfolio, chosen);
      const picture = { ...plain, portfolio, measure: steadyMeasure, windows: { lifecycle: window } };
      if (!view?.ready(portfolio)) return;
      drawn[reading]++;
      const scene = dressed(view.scene(picture), picture);
      expect(faultsOf({ scene, width, height, customers: every, measure: steadyMeasure })).toEqual([]);
      const course = every > 0 ? (scene.course?.(every - 1) ?? []) : [];
      expect(JSON.stringify(course)).not.toMatch(/NaN|null/);
      const { sentences, subline } = view.finding(picture);
      for (const sentence of [...sentences, subline]) expect(sentence).toMatch(/^[^{}_|]{3,}$/);
      expect(sentences.join(' ')).not.toMatch(/NaN|Infinity|undefined/);
      const stages = scene.targets.filter(({ id }) => id.startsWith('stage-'));
      if (stages.length === 0 || window) return;
      const { stage } = portfolio;
      const known = stage && [...stage.codes].filter((code) => code < stage.terms.length).length;
      expect(stages.reduce((sum, { count }) => sum + count, 0)).toBe(known);
    }),
    { seed: 20260503, numRuns: 400 },
  );
  expect(Math.min(drawn.schematic, drawn.timeline)).toBeGreaterThan(100);
}, 120_000);
