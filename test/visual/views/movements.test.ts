import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withFocus } from '../../../src/visual/data/portfolio';
import { lifecycleOf } from '../../../src/visual/views/lifecycle/statistics';
import { placesOf } from '../../../src/visual/views/lifecycle/places';
import { movers } from '../../../src/visual/views/lifecycle/movements';
import { views } from '../../../src/visual/views/views';
import { emptyScene } from '../../../src/visual/views/scene';
import { portfolioTable } from '../harness/customers';
import { customersOverTime, historyTable } from '../harness/histories';
import { pictureOf, portfolio } from '../harness/node';

const stages = ['Pré-relation', 'Développement', 'Maturité', 'Déclin', 'Perdu'];

describe('movements', () => {
  test('reconcile for all and for those in focus: change = in − out + new = now − before', () => {
    fc.assert(
      fc.property(customersOverTime, fc.integer({ min: 0, max: 4 }), (table, every) => {
        const all = portfolio(table);
        const focus = every > 0 ? Uint8Array.from({ length: all.size }, (_, i) => Number(i % every === 0)) : undefined;
        const seen = withFocus(all, focus);
        const { focusMovements: moved } = lifecycleOf(seen) ?? {};
        if (!moved) return;
        const { stage, previousStage } = seen;
        const count = (codes: Iterable<number> = [], k: number): number =>
          [...codes].filter((code, i) => code === k && (!seen.focus || seen.focus[i] === 1)).length;
        stages.forEach((_, k) => {
          const [entered = 0, left = 0, arrived = 0] = [moved.entered[k], moved.left[k], moved.arrived[k]];
          expect(moved.deltas[k]).toBe(entered - left + arrived);
          expect(moved.deltas[k]).toBe(count(stage?.codes, k) - count(previousStage?.codes, k));
        });
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  test('without a Previous stage field come from each customer’s own period before', () => {
    const table = historyTable({ customers: 80, months: 12 });
    const { customer, period, stage } = table.groupings;
    const rows = (customer?.values ?? []).map((name, i) => ({
      name,
      at: Number(period?.values[i]),
      stage: stage?.values[i],
    }));
    const all = portfolio(table);
    all.rows.forEach((_, i) => {
      const name = customer?.values[all.rows[i] ?? 0];
      const [now, before] = rows.filter((row) => row.name === name).sort((a, b) => b.at - a.at);
      expect(stages[all.stage?.codes[i] ?? -1]).toBe(now?.stage);
      expect(stages[all.previousStage?.codes[i] ?? -1]).toBe(before?.stage);
    });
  });

  test('are targets that hold those who moved', () => {
    const picture = pictureOf(portfolioTable(800));
    const { targets } = views[0]?.scene(picture) ?? emptyScene;
    const flows = targets.filter(({ id }) => id.startsWith('flow-'));
    expect(flows.length).toBeGreaterThan(3);
    for (const { id, count, members } of flows) {
      const [, from, to] = id.split('-').map(Number);
      expect(members()).toEqual(movers(picture.portfolio, from ?? -1, to ?? -1));
      expect(members()).toHaveLength(count);
    }
  });

  test('of nobody say so, and draw no arcs', () => {
    const table = portfolioTable(50);
    const groupings = {
      ...table.groupings,
      previousStage: table.groupings['stage'] ?? { displayName: '', values: [] },
    };
    for (const [locale, said] of [
      ['fr-FR', /^Personne n’a changé d’étape : \d+ en maturité, \d+ en déclin$/],
      ['en-US', /^Nobody changed stage: \d+ in maturity, \d+ in decline$/],
    ] as const) {
      const picture = pictureOf({ ...table, groupings }, { locale });
      expect(views[0]?.finding(picture).sentences[0]).toMatch(said);
      expect(views[0]?.scene(picture).targets.filter(({ id }) => id.startsWith('flow-'))).toEqual([]);
    }
  });

  test('of those in focus say how many, beside how many there are', () => {
    const picture = pictureOf(portfolioTable(300));
    const { portfolio: all } = picture;
    const focus = Uint8Array.from({ length: all.size }, (_, i) => Number(i % 4 === 0));
    const focused = { ...picture, portfolio: withFocus(all, focus) };
    const { front, targets } = views[0]?.scene(focused) ?? emptyScene;
    const said = front.flatMap((shape) => (shape.kind === 'text' ? shape.text : []));
    for (const { id, count, members } of targets.filter((target) => target.id.startsWith('stage-'))) {
      const n = members().filter((customer) => focus[customer] === 1).length;
      expect(said, id).toContain(String(n));
      expect(said, id).toContain(`sur ${count}`);
    }
  });
});

test('the rule above a stage is filled by the share of it that is in focus', () => {
  const picture = pictureOf(portfolioTable(300));
  const focus = Uint8Array.from({ length: 300 }, (_, i) => Number(i % 3 === 0));
  const lit = { ...picture, portfolio: withFocus(picture.portfolio, focus) };
  const { front, targets } = views[0]?.scene(lit) ?? emptyScene;
  const rules = front.flatMap((shape) => (shape.kind === 'box' && shape.height === 3 ? shape : []));
  targets.slice(0, 5).forEach(({ bounds, count, members }) => {
    const own = rules.filter((rule) => Math.abs(rule.x - bounds.x) < 0.01);
    const part = members().filter((customer) => focus[customer] === 1).length / count;
    expect(own).toHaveLength(2);
    expect(own[0]?.width).toBe(bounds.width);
    expect(own[1]?.width).toBeCloseTo(bounds.width * part, 6);
  });
});

test('within a stage customers stand in order of age, evenly, the unknown last', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ stage: fc.integer({ min: 0, max: 6 }), age: fc.option(fc.integer({ min: 0, max: 90 })) })),
      (customers) => {
        const codes = Uint32Array.from(customers, ({ stage }) => stage);
        const ages = Float64Array.from(customers, ({ age }) => age ?? NaN);
        const place = placesOf(codes, 5, ages);
        for (let stage = 0; stage < 5; stage++) {
          const own = [...customers.keys()].filter((i) => codes[i] === stage);
          const before = (age: number): number => (Number.isNaN(age) ? Infinity : age);
          const wanted = own.sort((a, b) => before(ages[a] ?? NaN) - before(ages[b] ?? NaN) || a - b);
          wanted.forEach((customer, rank) => {
            expect(place[customer]).toBeCloseTo(stage + 0.03 + (0.94 * (rank + 0.5)) / own.length, 6);
          });
        }
        expect(place.filter((at, i) => Number.isNaN(at) !== (codes[i] ?? 0) >= 5)).toHaveLength(0);
      },
    ),
    { seed: 5 },
  );
});
