import { expect, test } from 'vitest';
import { gridOf, nearest } from '../../../src/visual/interact/grid';
import { dragged, stepped } from '../../../src/visual/interact/pointer';
import type { Handle } from '../../../src/visual/views/scene';
import { seeded } from '../harness/random';

test('finds the same nearest point as looking at all of them', () => {
  const random = seeded(5);
  const x = Float32Array.from({ length: 2000 }, () => 400 * random());
  const y = Float32Array.from({ length: 2000 }, () => 300 * random());
  const grid = gridOf(x, y, 400, 300);
  for (let trial = 0; trial < 500; trial++) {
    const [px, py] = [420 * random() - 10, 320 * random() - 10];
    let expected = -1;
    let least = 36;
    x.forEach((_, i) => {
      const distance = ((x[i] ?? 0) - px) ** 2 + ((y[i] ?? 0) - py) ** 2;
      if (distance <= least) {
        least = distance;
        expected = i;
      }
    });
    expect(nearest(grid, x, y, px, py, 6)).toBe(expected);
  }
});

test('no point, or only points nowhere, is no hit', () => {
  const none = new Float32Array(0);
  expect(nearest(gridOf(none, none, 100, 100), none, none, 5, 5, 8)).toBe(-1);
  const nowhere = Float32Array.of(NaN);
  expect(nearest(gridOf(nowhere, nowhere, 100, 100), nowhere, nowhere, 1, 1, 8)).toBe(-1);
});

test('a handle gives whole steps on a long scale and tenths on a short one, within its bounds', () => {
  const bounds = { x: 0, y: 0, width: 1, height: 1 };
  const long: Handle = {
    id: 'behaviour',
    bounds,
    axis: 'x',
    from: 100,
    to: 300,
    least: 0,
    greatest: 100,
    value: 50,
    title: '',
  };
  const short: Handle = {
    id: 'attitude',
    bounds,
    axis: 'y',
    from: 300,
    to: 100,
    least: 1,
    greatest: 7,
    value: 7,
    title: '',
  };
  expect(dragged(long, 221, 0)).toBe(61);
  expect(dragged(long, 999, 0)).toBe(100);
  expect(dragged(short, 0, 200)).toBe(4);
  expect(stepped(long, 1)).toBe(51);
  expect(stepped(short, 1)).toBe(7);
});
