import { expect, test } from 'vitest';
import { pyramidForms, readings } from '../../../src/visual/settings/settings';
import { views } from '../../../src/visual/views/views';
import { portfolioTable } from '../harness/customers';
import { historyTable } from '../harness/histories';
import { faultsOf, steadyMeasure } from '../harness/invariants';
import { pictureOf } from '../harness/node';

const sizes = [
  { width: 1280, height: 720 },
  { width: 860, height: 480 },
  { width: 400, height: 300 },
  { width: 240, height: 160 },
  { width: 150, height: 80 },
];

/** Machines without the visual's font have wider or narrower letters; pictures are laid out with those they have. */
test.each([0.92, 1, 1.08, 1.16])('nothing overlaps or leaves the page with letters %d times as wide', (factor) => {
  const measure = (text: string, size: number, weight: 400 | 600): number => factor * steadyMeasure(text, size, weight);
  const tables = [
    portfolioTable(400),
    historyTable({ customers: 300, months: 36, legend: (customer) => `Cohorte ${2023 + (customer % 3)}` }),
  ];
  for (const table of tables) {
    for (const size of sizes) {
      for (const locale of ['fr-FR', 'en-US'] as const) {
        for (const [k, reading] of readings.entries()) {
          const settings = { reading, pyramid: pyramidForms[k] ?? 'triangle' };
          const picture = { ...pictureOf(table, { ...size, locale, settings }), measure };
          for (const view of views.filter((one) => one.ready(picture.portfolio))) {
            const judged = { scene: view.scene(picture), ...size, customers: picture.portfolio.size, measure };
            expect(faultsOf(judged), `${view.id} ${reading} ${size.width} ${locale}`).toEqual([]);
          }
        }
      }
    }
  }
});
