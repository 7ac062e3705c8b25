import { describe, expect, test } from 'vitest';
import { readings, viewIds } from '../../../src/visual/settings/settings';
import type { Scene, Shape } from '../../../src/visual/views/scene';
import { lowerPart, slicesOf } from '../../../src/visual/views/pyramid/slices';
import { pyramidOf } from '../../../src/visual/views/pyramid/statistics';
import { lifecycleOf } from '../../../src/visual/views/lifecycle/statistics';
import { views } from '../../../src/visual/views/views';
import { portfolioTable } from '../harness/customers';
import { pictureOf, portfolio, type PictureOptions } from '../harness/node';
import type { Table } from '../harness/data-view';

const sizes = [
  [1280, 720],
  [1000, 560],
  [860, 480],
  [720, 420],
  [400, 300],
  [360, 260],
  [240, 160],
  [150, 80],
  [60, 60],
] as const;

function sceneOf(view: string, table: Table, options: PictureOptions = {}): Scene {
  const found = views.find((one) => one.id === view);
  if (!found) throw new Error(view);
  return found.scene(pictureOf(table, options));
}

const shapesOf = (scene: Scene): Shape[] => [...scene.back, ...scene.front];
const column = (values: readonly unknown[]) => ({ displayName: 'x', values });

describe.each(viewIds)('%s', (view) => {
  test.each(sizes)('draws only finite numbers inside the page at %i × %i', (width, height) => {
    for (const count of [1, 2, 1000]) {
      for (const reading of readings) {
        const scene = sceneOf(view, portfolioTable(count), { width, height, settings: { reading } });
        for (const shape of shapesOf(scene)) {
          expect(JSON.stringify(shape)).not.toMatch(/null|NaN|Infinity/);
          if (shape.kind !== 'text' || shape.rotate !== undefined || !shape.text) continue;
          const wide = shape.text.length * shape.size * 0.5;
          const left = shape.x - (shape.anchor === 'end' ? wide : shape.anchor === 'middle' ? wide / 2 : 0);
          expect(left, shape.text).toBeGreaterThanOrEqual(-4);
          expect(left + wide, shape.text).toBeLessThanOrEqual(width + 4);
          expect(shape.y, shape.text).toBeLessThanOrEqual(height + 2);
          expect(shape.size).toBeGreaterThanOrEqual(11);
        }
        for (const value of [...(scene.points?.x ?? []), ...(scene.points?.y ?? [])]) expect(value).not.toBeNaN();
      }
    }
  });

  test('says its finding in both languages, without a gap left in it', () => {
    for (const locale of ['fr-FR', 'en-US'] as const) {
      for (const count of [1, 50]) {
        const picture = pictureOf(portfolioTable(count), { locale });
        const { sentences, subline } = views.find((one) => one.id === view)?.finding(picture) ?? {
          sentences: [],
          subline: '',
        };
        for (const text of [...sentences, subline]) expect(text).toMatch(/^[^{}_]{3,}$/);
      }
    }
  });

  test('high contrast uses the host’s two colours alone', () => {
    const palette = { isHighContrast: true, background: { value: '#000000' }, foreground: { value: '#FFFF00' } };
    const looks = { stageLooks: 'stage', loyaltyLooks: 'loyalty', tierLooks: 'tier' };
    const base = pictureOf(portfolioTable(300));
    const yellow = Object.fromEntries(
      Object.keys(looks).map((key) => [
        key,
        base.settings[key as 'stageLooks'].map((look) => ({ ...look, color: '#FFFF00' })),
      ]),
    );
    const scene = sceneOf(view, portfolioTable(300), { palette, settings: yellow });
    const colors = new Set(JSON.stringify([shapesOf(scene), scene.points?.styles]).match(/#[0-9a-f]{6}/gi));
    expect([...colors].sort()).toEqual(['#000000', '#FFFF00']);
  });
});

describe('counts', () => {
  test('every customer received is in a stage of the picture or in the sentence beneath it', () => {
    const values = ['Maturité', 'Déclin', 'VIP', null, 'Perdu', 'maturity'];
    const table = { groupings: { customer: column('abcdef'.split('')), stage: column(values) }, measures: {} };
    const targets = sceneOf('lifecycle', table).targets;
    expect(targets.map((target) => target.count)).toEqual([0, 0, 2, 1, 1]);
    expect(targets.map((target) => target.members().length)).toEqual([0, 0, 2, 1, 1]);
    const { subline } = views[0]?.finding(pictureOf(table)) ?? { subline: '' };
    expect(subline).toContain('2 clients sans étape connue');
  });

  test('the matrix, its strip and its notes add up to the rows', () => {
    const table = portfolioTable(1000);
    const scene = sceneOf('loyalty', table);
    const counted = scene.targets
      .filter((target) => target.id !== 'loyalty-at-risk')
      .reduce((sum, target) => sum + target.count, 0);
    const note = scene.front.flatMap((shape) =>
      shape.kind === 'text' ? (shape.text.match(/^\+ (\d+) prospects/)?.[1] ?? []) : [],
    );
    expect(counted + Number(note[0])).toBe(1000);
    expect(scene.points?.x.length).toBe(counted);
  });

  test('quadrants are the classes: each point lies on its class’s side of both thresholds', () => {
    const table = portfolioTable(1000);
    const { points, targets } = sceneOf('loyalty', table);
    const loyal = targets.find((target) => target.id === 'loyalty-loyal')?.areas[0];
    points?.style.forEach((style, i) => {
      if (style > 4) return;
      const right = (points.x[i] ?? 0) >= (loyal?.x ?? 0) - 0.01;
      const high = (points.y[i] ?? 0) <= (loyal?.y ?? 0) + (loyal?.height ?? 0) + 0.01;
      expect([right, high]).toEqual(
        [
          [true, true],
          [true, false],
          [true, false],
          [false, true],
          [false, false],
        ][style],
      );
    });
  });

  test('movements reconcile: change = in − out + new', () => {
    const movements = lifecycleOf(portfolio(portfolioTable(500)))?.movements;
    movements?.deltas.forEach((delta, k) => {
      const left = movements.flows[k]?.reduce((sum, count, to) => (to === k ? sum : sum + count), 0) ?? 0;
      expect(delta).toBe((movements.entered[k] ?? 0) - left + (movements.flows[5]?.[k] ?? 0));
    });
    expect(movements?.newcomers).toBeGreaterThan(0);
  });

  test('highlighted customers are counted “n sur N”', () => {
    const table = portfolioTable(100);
    const value = table.measures['value'];
    const highlights = value?.values.map((one, i) => (i < 30 ? one : null));
    const lit = {
      ...table,
      measures: { ...table.measures, value: { ...value, displayName: 'v', values: value?.values ?? [], highlights } },
    };
    const texts = sceneOf('lifecycle', lit).front.flatMap((shape) => (shape.kind === 'text' ? shape.text : []));
    expect(texts.filter((text) => text.startsWith('sur ')).length).toBe(5);
  });
});

describe('pyramid', () => {
  test('areas are the shares of customers', () => {
    const pyramid = pyramidOf(portfolio(portfolioTable(1000)));
    if (!pyramid) throw new Error('no pyramid');
    const { slices, areasAreTrue } = slicesOf(pyramid, 520, 20);
    expect(areasAreTrue).toBe(true);
    for (const { tier, top, bottom } of slices) {
      expect(bottom ** 2 - top ** 2).toBeCloseTo((pyramid.groups[tier]?.count ?? 0) / pyramid.count, 9);
    }
  });

  test('a part of a slice has its share of the area', () => {
    const slice = { tier: 1, top: 0.4, bottom: 0.7 };
    const cut = lowerPart(slice, 0.25);
    expect(slice.bottom ** 2 - cut ** 2).toBeCloseTo(0.25 * (slice.bottom ** 2 - slice.top ** 2), 9);
  });

  test('equal heights are said to be so', () => {
    const values = Array.from({ length: 1000 }, (_, i) => (i < 2 ? 1000 - i : 0));
    const table = {
      groupings: { customer: column(values.map((_, i) => `c${i}`)) },
      measures: { value: column(values) },
    };
    expect(views[2]?.finding(pictureOf(table)).subline).toContain('même hauteur');
  });
});

test('customers with the same measures are drawn beside one another', () => {
  const same = Array.from({ length: 40 }, () => 50);
  const answers = column(same.map(() => 5));
  const table = {
    groupings: { customer: column(same.map((_, i) => `c${i}`)) },
    measures: { behaviouralLoyalty: column(same), satisfaction: answers, trust: answers, commitment: answers },
  };
  const { points } = sceneOf('loyalty', table);
  const places = new Set(Array.from(points?.x ?? [], (x, i) => `${x.toFixed(1)},${points?.y[i]?.toFixed(1)}`));
  expect(places.size).toBeGreaterThan(30);
});
