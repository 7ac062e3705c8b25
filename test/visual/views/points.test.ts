import { expect, test } from 'vitest';
import { finish } from '../../../src/visual/data/steps';
import { lifecycleScene } from '../../../src/visual/views/lifecycle/layout';
import { loyaltyScene } from '../../../src/visual/views/loyalty/layout';
import { mostPoints } from '../../../src/visual/views/density';
import { mirrored } from '../../../src/visual/views/mirror';
import { pointsInFocus } from '../../../src/visual/views/points-in-focus';
import type { Picture } from '../../../src/visual/views/picture';
import type { Points, Scene, Target } from '../../../src/visual/views/scene';
import { spread } from '../../../src/visual/views/spiral';
import { portfolioTable } from '../harness/customers';
import { pictureOf } from '../harness/node';

const few = portfolioTable(800);
const many = portfolioTable(40_000);
const scenes = { lifecycle: lifecycleScene, loyalty: loyaltyScene };
const layerOf = (scene: Scene): Points => {
  const [first] = scene.layers;
  if (!first) throw new Error('No layer');
  return first;
};

for (const view of ['lifecycle', 'loyalty'] as const) {
  const crowded: Picture = pictureOf(many);
  const draw = scenes[view];

  test(`${view}: few customers are points, many are hexagons that count them all`, () => {
    expect(layerOf(draw(pictureOf(few))).density).toBeUndefined();
    const { density, x } = layerOf(draw(crowded));
    expect(x.length).toBeGreaterThan(mostPoints);
    const counted = density?.count.reduce((sum, count) => sum + count, 0) ?? 0;
    expect(counted + (density?.singles.length ?? 0)).toBe(x.length);
  });

  test(`${view}: readers who zoom in see points again, and only those in sight`, () => {
    const window = { left: 0.3, right: 0.6, bottom: 0.4, top: 0.7 };
    const layer = layerOf(draw({ ...crowded, windows: { [view]: window } }));
    const { clip } = layer;
    expect(layer.density).toBeUndefined();
    expect(layer.x.length).toBeGreaterThan(100);
    layer.x.forEach((x, i) => {
      const y = layer.y[i] ?? NaN;
      const isIn = clip && x >= clip.x && x <= clip.x + clip.width && y >= clip.y && y <= clip.y + clip.height;
      expect(isIn).toBe(true);
    });
  });

  test(`${view}: a focus, another theme and the pointer leave every position as it is`, () => {
    const before = layerOf(draw(crowded));
    const focus = Uint8Array.from({ length: crowded.portfolio.size }, (_, i) => i % 2);
    const after = layerOf(draw({ ...crowded, portfolio: { ...crowded.portfolio, focus } }));
    const dark = layerOf(
      draw({ ...crowded, theme: pictureOf(few, { palette: { background: { value: '#111' } } }).theme }),
    );
    for (const other of [after, dark]) {
      expect(other.x).toBe(before.x);
      expect(other.y).toBe(before.y);
      expect(other.style).toBe(before.style);
      expect(other.density).toBe(before.density);
    }
  });

  test(`${view}: a hexagon names its customers, in the mirror too`, () => {
    const scene = draw(crowded);
    const layer = layerOf(scene);
    const { density } = layer;
    const fullest = density?.count.indexOf(Math.max(...density.count)) ?? -1;
    const [x, y] = [density?.x[fullest] ?? NaN, density?.y[fullest] ?? NaN];
    const target = layer.crowd?.(x, y);
    expect(target?.count).toBe(density?.count[fullest]);
    expect([...(target as Target).members()]).toHaveLength(target?.count ?? -1);
    const other = layerOf(mirrored(scene, 1280)).crowd?.(1280 - x, y);
    expect(other?.title).toBe(target?.title);
    expect(other?.bounds.x).toBeCloseTo(1280 - (target?.bounds.x ?? 0) - (target?.bounds.width ?? 0));
    expect(layer.crowd?.(0, 0)).toBeUndefined();
  });
}

test('customers at the very same place stand apart, and none far from it', () => {
  const x = new Float32Array(300).fill(50);
  const y = new Float32Array(300).fill(40);
  finish(spread(x, y, { x: 0, y: 0, width: 100, height: 80 }, 3, 24));
  const places = new Set(Array.from(x, (at, i) => `${at.toFixed(2)},${(y[i] ?? 0).toFixed(2)}`));
  expect(places.size).toBeGreaterThan(60);
  x.forEach((at, i) => expect(Math.hypot(at - 50, (y[i] ?? 0) - 40)).toBeLessThanOrEqual(24));
});

test('points in focus are found by their customers, however few or many', () => {
  const customer = Uint32Array.of(2, 7, 9);
  for (const chosen of [[2], [7, 9], [0, 1, 2, 3, 4, 5, 6, 8], []]) {
    const focus = Uint8Array.from({ length: 10 }, (_, i) => (chosen.includes(i) ? 1 : 0));
    const found = [...pointsInFocus(customer, focus)].map((i) => customer[i] ?? -1);
    expect(found.sort()).toEqual(chosen.filter((one) => customer.includes(one)));
  }
});
