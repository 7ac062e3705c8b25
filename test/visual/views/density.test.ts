import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastCount, stepOf, steps, stepsOf, surelyCrowded } from '../../../src/visual/views/density';
import { loneRadius, sizeOf, strengthOf } from '../../../src/visual/views/density-shapes';
import { focusDensity } from '../../../src/visual/views/density-focus';
import { pointsInFocus } from '../../../src/visual/views/points-in-focus';
import { alone, type Points } from '../../../src/visual/views/scene';
import { contoursOf, densityOf } from '../harness/at-once';
import { normal, seeded } from '../harness/random';

const place = { x: 40, y: 30, width: 600, height: 300 };
const mark = 'disc' as const;
const styles = ['#000', '#111', '#222'].map((color) => ({ mark, color }));

function pointsAt(places: readonly (readonly [number, number])[], style = (i: number) => i % 3): Points {
  return {
    x: Float32Array.from(places, ([x]) => x),
    y: Float32Array.from(places, ([, y]) => y),
    style: Uint8Array.from(places, (_, i) => style(i)),
    customer: Uint32Array.from(places, (_, i) => i),
    styles,
    radius: 1,
  };
}

/** A round cloud in the middle, its customers in no order. */
function cloud(count: number, seed = 3, spread = 60): Points {
  const random = seeded(seed);
  return pointsAt(
    Array.from({ length: count }, () => [340 + spread * normal(random), 180 + 0.6 * spread * normal(random)] as const),
  );
}

const coordinate = (from: number, extent: number) => fc.double({ min: from, max: from + extent, noNaN: true });
const anywhere = fc.array(fc.tuple(coordinate(place.x, place.width), coordinate(place.y, place.height)), {
  maxLength: 400,
});

test('nobody is lost: hexagons and single points together are all customers', () => {
  fc.assert(
    fc.property(anywhere, fc.constantFrom('XL' as const, 'M' as const), (places, size) => {
      const density = densityOf(pointsAt(places), place, size);
      const inHexagons = density.count.reduce((sum, count) => sum + count, 0);
      expect(inHexagons + density.singles.length).toBe(places.length);
      expect(density.hexagon.filter((own) => own === alone)).toHaveLength(density.singles.length);
      density.count.forEach((count, i) => {
        expect(count).toBeGreaterThanOrEqual(leastCount);
        expect(density.hexagon.filter((own) => own === i)).toHaveLength(count);
      });
    }),
  );
});

test('a customer is counted by the hexagon whose centre is nearest', () => {
  const points = cloud(3000);
  const density = densityOf(points, place, 'XL');
  points.x.forEach((x, i) => {
    const own = density.hexagon[i] ?? alone;
    if (own === alone) return;
    const distance = (k: number): number =>
      Math.hypot((density.x[k] ?? 0) - x, (density.y[k] ?? 0) - (points.y[i] ?? 0));
    const least = Math.min(...Array.from(density.x.keys(), distance));
    expect(distance(own)).toBeLessThan(least + 1e-3);
    expect(distance(own)).toBeLessThanOrEqual(density.radius + 1e-3);
  });
});

test('a hexagon has the style of most of its customers', () => {
  const some = Array.from({ length: surelyCrowded }, () => [200, 150] as const);
  const density = densityOf(
    pointsAt(some, (i) => (i < 0.6 * surelyCrowded ? 2 : 0)),
    place,
    'XL',
  );
  expect([...density.style]).toEqual([2]);
  expect([...density.count]).toEqual([surelyCrowded]);
});

test('shades are steps of a logarithmic scale that ends at the fullest hexagon', () => {
  for (const greatest of [leastCount, leastCount + 1, 29, 550, 40_000]) {
    const least = stepsOf(greatest);
    expect(least).toHaveLength(steps);
    expect(stepOf(leastCount, least)).toBe(0);
    expect(stepOf(Math.max(greatest, 2 * leastCount), least)).toBe(steps - 1);
    least.slice(1).forEach((one, i) => expect(one / (least[i] ?? NaN)).toBeCloseTo((least[1] ?? 0) / (least[0] ?? 1)));
  }
});

test('more customers do not look fewer: points cover no more than the hexagon that stands for as many', () => {
  for (const size of ['XL', 'M'] as const) {
    const { radius, pointRadius } = densityOf(cloud(3000), place, size);
    const hexagon = 1.5 * Math.sqrt(3) * radius ** 2;
    // Of points at random some hide others: the shares that each leaves free multiply.
    const covered = (count: number): number => 1 - Math.exp((-count * Math.PI * pointRadius ** 2) / hexagon);
    expect(covered(leastCount - 1)).toBeLessThan(strengthOf(0));
    expect(covered(leastCount - 1)).toBeGreaterThan(0.7 * strengthOf(0));
    expect(covered(surelyCrowded - 1)).toBeLessThan(1.25 * strengthOf(0));
    expect(leastCount * (loneRadius(radius) / sizeOf(0, radius)) ** 2).toBeLessThanOrEqual(1);
  }
  const strengths = Array.from({ length: steps }, (_, step) => strengthOf(step));
  expect(strengths.at(-1)).toBe(1);
  expect(strengths.every((one, step) => step === 0 || one > (strengths[step - 1] ?? 1))).toBe(true);
});

test('a hexagon stands in a crowded neighbourhood, or is crowded enough by itself', () => {
  const points = cloud(12_000);
  const { x, y, count, radius, hexagon } = densityOf(points, place, 'XL');
  const reach = 1.05 * radius * Math.sqrt(3);
  const inCells = (atX: number, atY: number): number => {
    let sum = 0;
    points.x.forEach((px, i) => (sum += Math.hypot(px - atX, (points.y[i] ?? 0) - atY) < reach + radius ? 1 : 0));
    return sum;
  };
  expect(count.length).toBeGreaterThan(50);
  count.forEach((own, i) => {
    if (own < surelyCrowded) expect(inCells(x[i] ?? 0, y[i] ?? 0)).toBeGreaterThanOrEqual(7 * leastCount);
  });
  expect(hexagon.some((own) => own === alone)).toBe(true);
});

test('places that are not crowded stay points, whoever is crowded elsewhere', () => {
  const random = seeded(7);
  const spread = Array.from({ length: 2000 }, () => [50 + 260 * random(), 40 + 270 * random()] as const);
  const packed = Array.from({ length: 17_000 }, () => [500 + 100 * random(), 200 + 120 * random()] as const);
  const density = densityOf(pointsAt([...spread, ...packed]), place, 'XL');
  expect(density.hexagon.subarray(0, 2000).filter((own) => own === alone).length).toBeGreaterThan(1950);
  expect(density.hexagon.subarray(2000).filter((own) => own === alone).length).toBeLessThan(800);
});

test('contours enclose the shares of customers that they name', () => {
  const clouds = [cloud(30_000), cloud(30_000, 9, 110), pointsAt([...both(8000, 150), ...both(8000, 520)])];
  for (const points of clouds) {
    for (const { share, rings } of contoursOf(points, densityOf(points, place, 'XL'), place, [0.9, 0.5])) {
      let inside = 0;
      points.x.forEach((x, i) => {
        const crossed = rings.filter((ring) => holds(ring, x, points.y[i] ?? NaN)).length;
        inside += crossed % 2;
      });
      expect(Math.abs(inside / points.x.length - share)).toBeLessThan(0.03);
    }
  }
});

function both(count: number, centre: number): (readonly [number, number])[] {
  const random = seeded(centre);
  return Array.from({ length: count }, () => [centre + 30 * normal(random), 150 + 25 * normal(random)] as const);
}

/** Even–odd rule. */
function holds(ring: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let odd = false;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1] ?? [NaN, NaN];
    const [x1, y1] = ring[i] ?? [NaN, NaN];
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) odd = !odd;
  }
  return odd;
}

test('customers in focus are counted by the same hexagons, and those left over are drawn one by one', () => {
  const points = cloud(6000);
  const density = densityOf(points, place, 'XL');
  const focus = Uint8Array.from(points.x, (_, i) => (i % 5 === 0 ? 1 : 0));
  const members = pointsInFocus(points.customer, focus);
  expect(members).toHaveLength(1200);
  const { step, singles } = focusDensity(members, density);
  let counted = singles.length;
  step.forEach((own, hexagon) => {
    const members = density.hexagon.filter((one, i) => one === hexagon && focus[i] === 1).length;
    if (own === alone) expect(members).toBeLessThan(leastCount);
    else counted += members;
  });
  expect(counted).toBe(members.length);
});

test('the same points at the same place are counted once', () => {
  const points = cloud(500);
  expect(densityOf(points, place, 'XL')).toBe(densityOf({ ...points, radius: 2 }, { ...place }, 'XL'));
  expect(densityOf(points, place, 'XL')).not.toBe(densityOf(points, { ...place, width: 500 }, 'XL'));
});
