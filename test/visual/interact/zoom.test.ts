import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWhole, panned, zoomed, zoomOf } from '../../../src/visual/interact/zoom';
import { mostZoom } from '../../../src/visual/views/window';
import { wholeWindow, type Window } from '../../../src/visual/views/scene';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const place = fc.record({ x: share, y: share });
/** A window of a plot, zoomed as far as 32 times. */
const window = fc.tuple(fc.double({ min: 1 / 32, max: 1, noNaN: true }), share, share).map(([length, x, y]): Window => {
  const left = x * (1 - length);
  const bottom = y * (1 - length);
  return { left, right: left + length, bottom, top: bottom + length };
});

function close(one: Window, other: Window): void {
  for (const side of ['left', 'right', 'bottom', 'top'] as const) expect(one[side]).toBeCloseTo(other[side], 9);
}

describe('zooming', () => {
  test('in and out again at the same place shows what was shown', () => {
    fc.assert(
      fc.property(window, place, fc.double({ min: 1, max: 2, noNaN: true }), (before, at, factor) =>
        close(zoomed(zoomed(before, factor, at), 1 / factor, at), before),
      ),
    );
  });

  test('in from the whole and out again is the whole, however the numbers are rounded', () => {
    fc.assert(
      fc.property(
        place,
        fc.double({ min: 1.01, max: 8, noNaN: true }),
        fc.integer({ min: 1, max: 3 }),
        (at, by, times) => {
          let seen = wholeWindow;
          for (let step = 0; step < times; step++) seen = zoomed(seen, by, at);
          fc.pre(zoomOf(seen) < 60);
          for (let step = 0; step < times; step++) seen = zoomed(seen, 1 / by, at);
          expect(isWhole(seen)).toBe(true);
        },
      ),
    );
  });

  test('keeps what is under the pointer where it is', () => {
    fc.assert(
      fc.property(window, place, fc.double({ min: 1, max: 2, noNaN: true }), (before, at, factor) => {
        const after = zoomed(before, factor, at);
        const seen = (one: Window): [number, number] => [
          one.left + at.x * (one.right - one.left),
          one.bottom + at.y * (one.top - one.bottom),
        ];
        expect(seen(after)[0]).toBeCloseTo(seen(before)[0], 9);
        expect(seen(after)[1]).toBeCloseTo(seen(before)[1], 9);
      }),
    );
  });

  test('and moving never leave the plot, nor the limits of the zoom', () => {
    const step = fc.oneof(
      fc.record({ factor: fc.double({ min: 1e-3, max: 1e3, noNaN: true }), at: place }),
      fc.record({ dx: fc.double({ min: -3, max: 3, noNaN: true }), dy: fc.double({ min: -3, max: 3, noNaN: true }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let seen = wholeWindow;
        for (const one of steps)
          seen = 'factor' in one ? zoomed(seen, one.factor, one.at) : panned(seen, one.dx, one.dy);
        expect(Math.min(seen.left, seen.bottom)).toBeGreaterThanOrEqual(-1e-12);
        expect(Math.max(seen.right, seen.top)).toBeLessThanOrEqual(1 + 1e-12);
        expect(zoomOf(seen)).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(zoomOf(seen)).toBeLessThanOrEqual(mostZoom * (1 + 1e-9));
      }),
    );
  });

  test('all the way out is the whole', () => {
    fc.assert(fc.property(window, place, (before, at) => isWhole(zoomed(before, 1 / 1000, at))));
  });
});
