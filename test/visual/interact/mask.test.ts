import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { censusOf, enclosed, haulOf } from '../../../src/visual/interact/census';
import { cellOf, maskOf, type Corner } from '../../../src/visual/interact/mask';
import { cornersOf } from '../../../src/visual/interact/outline';
import type { Points } from '../../../src/visual/views/scene';
import { seeded } from '../harness/random';

const place = { x: 20.5, y: 10.25, width: 120, height: 90 };
const corner = fc.tuple(
  fc.double({ min: 20.5, max: 140.5, noNaN: true }),
  fc.double({ min: 10.25, max: 100.25, noNaN: true }),
);
const outline = fc.array(corner, { minLength: 3, maxLength: 14 });

/** How often the outline goes around a place; the angles it turns, summed. */
function turnsAround(corners: readonly Corner[], x: number, y: number): number {
  let angle = 0;
  corners.forEach(([ax, ay], i) => {
    const [bx, by] = corners[(i + 1) % corners.length] ?? [ax, ay];
    const difference = Math.atan2(by - y, bx - x) - Math.atan2(ay - y, ax - x);
    angle += Math.atan2(Math.sin(difference), Math.cos(difference));
  });
  return Math.round(angle / (2 * Math.PI));
}

function distanceToEdge(corners: readonly Corner[], x: number, y: number): number {
  return Math.min(
    ...corners.map(([ax, ay], i) => {
      const [bx, by] = corners[(i + 1) % corners.length] ?? [ax, ay];
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
      return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
    }),
  );
}

function pointsOf(count: number, seed: number): Points {
  const random = seeded(seed);
  return {
    x: Float32Array.from({ length: count }, () => 160 * random()),
    y: Float32Array.from({ length: count }, () => 120 * random()),
    style: new Uint8Array(count),
    customer: Uint32Array.from({ length: count }, (_, i) => 2 * i),
    styles: [],
    radius: 2,
  };
}

describe('an outline’s mask', () => {
  test('says the same as going around the place, a pixel away from the edge', () => {
    fc.assert(
      fc.property(outline, corner, (corners, [x, y]) => {
        fc.pre(distanceToEdge(corners, x, y) > 1.5);
        const mask = maskOf(corners, place);
        const cell = cellOf(mask, x, y);
        fc.pre(cell >= 0);
        expect(mask.cells[cell]).toBe(turnsAround(corners, x, y) === 0 ? 0 : 1);
      }),
      { numRuns: 2000 },
    );
  });

  test('of the place itself holds it all; of a line or a point, nothing', () => {
    expect(maskOf(cornersOf(place), place).cells.every((cell) => cell === 1)).toBe(true);
    for (const corners of [
      [],
      [[30, 30]],
      [
        [30, 30],
        [60, 60],
      ],
    ] as Corner[][]) {
      expect(maskOf(corners, place).cells.includes(1)).toBe(false);
    }
  });
});

describe('what an outline holds', () => {
  test('is what is selected in the end: the same count, the same value', () => {
    const points = pointsOf(3000, 7);
    const values = Float64Array.from({ length: 6000 }, (_, i) => (i % 7 === 0 ? NaN : i));
    const census = censusOf([points], place, values);
    fc.assert(
      fc.property(outline, (corners) => {
        const mask = maskOf(corners, place);
        const customers = enclosed([points], mask);
        const value = customers.reduce(
          (sum, customer) => sum + (Number.isNaN(values[customer]) ? 0 : (values[customer] ?? 0)),
          0,
        );
        expect(haulOf(census, mask)).toEqual({ count: customers.length, value });
      }),
      { numRuns: 200 },
    );
  });

  test('has no value where none is known; points that are nowhere are in nothing', () => {
    const points = { ...pointsOf(2, 1), x: Float32Array.of(NaN, 50), y: Float32Array.of(50, NaN) };
    const mask = maskOf(cornersOf(place), place);
    expect(haulOf(censusOf([points], place), mask)).toEqual({ count: 0, value: NaN });
    expect(enclosed([points], mask).length).toBe(0);
  });
});
