import { expect, test } from 'vitest';
import { kernelQuartiles } from '../../../src/visual/data/quantiles';
import { seeded } from '../harness/random';

/** Weighted quantile by its definition: the least value below which lies the share of the weight. */
function exact(pairs: readonly { y: number; weight: number }[], share: number): number {
  const sorted = [...pairs].sort((a, b) => a.y - b.y);
  const whole = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let below = 0;
  for (const { y, weight } of sorted) {
    below += weight;
    if (below >= share * whole) return y;
  }
  return NaN;
}

test('agrees with the quantiles of a Gaussian kernel', () => {
  const random = seeded(3);
  const t = Float64Array.from({ length: 4000 }, () => 5 * random());
  const y = t.map((place) => 0.2 + 0.1 * place + 0.2 * random());
  const found = kernelQuartiles(t, y, 5, () => 0.13);
  for (const i of [10, 33, 50, 77, 90]) {
    const place = found.t[i] ?? 0;
    const pairs = Array.from(t, (one, k) => ({ y: y[k] ?? 0, weight: Math.exp(-0.5 * ((one - place) / 0.13) ** 2) }));
    expect(found.lower[i]).toBeCloseTo(exact(pairs, 0.25), 1.7);
    expect(found.median[i]).toBeCloseTo(exact(pairs, 0.5), 1.7);
    expect(found.upper[i]).toBeCloseTo(exact(pairs, 0.75), 1.7);
  }
});

test('a place without customers has no quantile, and blanks do not count', () => {
  const found = kernelQuartiles(
    Float64Array.of(0.5, 0.5, 0.5, NaN, 4),
    Float64Array.of(0.2, 0.4, 0.6, 0.9, NaN),
    5,
    () => 0.13,
  );
  expect(found.median[10]).toBeCloseTo(0.4, 1);
  expect(found.median[80]).toBeNaN();
});

test('quartiles never cross', () => {
  const random = seeded(11);
  const t = Float64Array.from({ length: 60 }, () => 5 * random());
  const found = kernelQuartiles(
    t,
    t.map(() => random()),
    5,
    () => 0.13,
  );
  found.t.forEach((_, i) => {
    if (Number.isNaN(found.median[i] ?? NaN)) return;
    expect(found.lower[i]).toBeLessThanOrEqual(found.median[i] ?? 0);
    expect(found.median[i]).toBeLessThanOrEqual(found.upper[i] ?? 0);
  });
});
