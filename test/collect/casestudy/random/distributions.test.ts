import { describe, expect, test } from 'vitest';
import {
  beta,
  categorical,
  chance,
  cumulative,
  exponential,
  gamma,
  integer,
  lognormal,
  normal,
  normalQuantile,
  poisson,
  Randomness,
  type Uniform,
} from '../../../../src/collect/casestudy/random';

const draws = 40_000;
const uniformOf = (name: string): Uniform => new Randomness(7, 'test').stream(name, 0);

function moments(name: string, draw: (uniform: Uniform) => number): { mean: number; deviation: number } {
  const uniform = uniformOf(name);
  let [sum, squares] = [0, 0];
  for (let n = 0; n < draws; n++) {
    const value = draw(uniform);
    sum += value;
    squares += value * value;
  }
  const mean = sum / draws;
  return { mean, deviation: Math.sqrt(squares / draws - mean * mean) };
}

const cases: readonly [name: string, draw: (uniform: Uniform) => number, mean: number, deviation: number][] = [
  ['uniform', (u) => u(), 0.5, Math.sqrt(1 / 12)],
  ['chance', (u) => Number(chance(u, 0.3)), 0.3, Math.sqrt(0.21)],
  ['integer', (u) => integer(u, 1, 6), 3.5, Math.sqrt(35 / 12)],
  ['normal', (u) => normal(u, 2, 3), 2, 3],
  ['lognormal', (u) => lognormal(u, 0.5, 0.4), Math.exp(0.58), Math.exp(0.58) * Math.sqrt(Math.exp(0.16) - 1)],
  ['exponential', (u) => exponential(u, 0.25), 4, 4],
  ['gamma, shape above 1', (u) => gamma(u, 2.5, 2), 5, Math.sqrt(10)],
  ['gamma, shape below 1', (u) => gamma(u, 0.9, 0.2), 0.18, 0.2 * Math.sqrt(0.9)],
  ['beta', (u) => beta(u, 0.5, 5), 1 / 11, Math.sqrt(2.5 / (5.5 * 5.5 * 6.5))],
  ['poisson, small mean', (u) => poisson(u, 1.7), 1.7, Math.sqrt(1.7)],
  ['poisson, large mean', (u) => poisson(u, 80), 80, Math.sqrt(80)],
  ['categorical', (u) => categorical(u, cumulative([1, 0, 3])), 1.5, Math.sqrt(0.75)],
];

describe.each(cases)('%s', (name, draw, mean, deviation) => {
  test('has its mean and deviation', () => {
    const found = moments(name, draw);
    // Five standard errors: fails for a wrong formula, not by bad luck (the draws are fixed by their key).
    expect(Math.abs(found.mean - mean)).toBeLessThan((5 * deviation) / Math.sqrt(draws));
    expect(found.deviation / deviation).toBeGreaterThan(0.96);
    expect(found.deviation / deviation).toBeLessThan(1.04);
  });
});

test.each([
  [1e-9, -5.9978070150076865],
  [0.01, -2.3263478740408408],
  [0.0749, -1.4402382675279632],
  [0.5, 0],
  [0.999, 3.090232306167813],
  [0.99999999, 5.612001243305506],
])('the normal quantile of %d is %d', (p, quantile) => {
  expect(normalQuantile(p)).toBeCloseTo(quantile, 12);
});

test('categorical never draws what has no weight', () => {
  const uniform = uniformOf('none');
  const sums = cumulative([0, 2, 0, 1, 0]);
  const drawn = new Set(Array.from({ length: 5000 }, () => categorical(uniform, sums)));
  expect([...drawn].sort()).toEqual([1, 3]);
});
