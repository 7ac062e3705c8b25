import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minimise } from '../../../src/star/predict';

test('finds the bottom of any convex quadratic', () => {
  const coordinate = fc.double({ min: -10, max: 10, noNaN: true });
  const curvature = fc.double({ min: 0.01, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, curvature, coordinate), { minLength: 1, maxLength: 4 }), (axes) => {
      const found = minimise(
        (point, gradient) =>
          axes.reduce((sum, [bottom, steepness], index) => {
            const away = (point[index] ?? 0) - bottom;
            gradient[index] = steepness * away;
            return sum + (steepness * away * away) / 2;
          }, 0),
        axes.map(([, , start]) => start),
      );
      expect(found.converged).toBe(true);
      axes.forEach(([bottom], index) => expect(found.point[index]).toBeCloseTo(bottom, 6));
    }),
  );
});

test('follows the bent valley of Rosenbrock (1960)', () => {
  const found = minimise(
    ([x = 0, y = 0], gradient) => {
      gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x);
      gradient[1] = 200 * (y - x * x);
      return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
    },
    [-1.2, 1],
  );
  expect(found.converged).toBe(true);
  expect(found.point[0]).toBeCloseTo(1, 8);
  expect(found.point[1]).toBeCloseTo(1, 8);
});

test('says so where there is no bottom', () => {
  const slope = minimise(
    ([x = 0], gradient) => {
      gradient[0] = 1;
      return x;
    },
    [0],
    { iterations: 50 },
  );
  expect(slope.converged).toBe(false);
});

test('says so where the function is not defined', () => {
  const nowhere = minimise(
    (_, gradient) => {
      gradient[0] = NaN;
      return NaN;
    },
    [0],
  );
  expect(nowhere.converged).toBe(false);
});
