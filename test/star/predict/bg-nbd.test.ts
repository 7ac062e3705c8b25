import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aliveProbability,
  expectedPurchases,
  expectedRepeats,
  expectedSpend,
  fitBgNbd,
  logGamma,
  PurchaseLikelihood,
  repeatProbability,
  type BgNbdParameters,
  type PurchaseHistories,
  type PurchaseHistory,
} from '../../../src/star/predict';
import { historiesOf, likeCdnow, simulate } from './simulated';

/** Published for the CDNOW sample (Fader, Hardie & Lee 2005), and found again with more digits. */
const published: BgNbdParameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const precise: BgNbdParameters = { r: 0.242593, alpha: 4.413532, a: 0.792886, b: 2.425753 };

const history = (repeats: number, lastWeeks: number, ageWeeks: number): PurchaseHistory => ({
  repeats,
  lastWeeks,
  ageWeeks,
});

const someParameters: fc.Arbitrary<BgNbdParameters> = fc.record({
  r: fc.double({ min: 0.05, max: 5, noNaN: true }),
  alpha: fc.double({ min: 0.2, max: 50, noNaN: true }),
  a: fc.double({ min: 0.05, max: 5, noNaN: true }),
  b: fc.double({ min: 0.05, max: 10, noNaN: true }),
});

const someHistory: fc.Arbitrary<PurchaseHistory> = fc
  .record({
    repeats: fc.integer({ min: 0, max: 60 }),
    share: fc.double({ min: 0.01, max: 1, noNaN: true }),
    ageWeeks: fc.double({ min: 1, max: 200, noNaN: true }),
  })
  .map(({ repeats, share, ageWeeks }) => history(repeats, repeats === 0 ? 0 : share * ageWeeks, ageWeeks));

function columns(rows: readonly PurchaseHistory[], counts = rows.map(() => 1)): PurchaseHistories {
  return {
    repeats: Float64Array.from(rows, ({ repeats }) => repeats),
    lastWeeks: Float64Array.from(rows, ({ lastWeeks }) => lastWeeks),
    ageWeeks: Float64Array.from(rows, ({ ageWeeks }) => ageWeeks),
    customers: Float64Array.from(counts),
  };
}

/** ₂F₁ as its plain series, for the published form of the formulas. */
function hypergeometric(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < 100_000 && Math.abs(term) > 1e-17 * Math.abs(sum); n += 1) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    sum += term;
  }
  return sum;
}

describe('what is expected, on CDNOW', () => {
  test.each([
    [0.1429, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
    [78, 1.8576],
  ])('of a new customer in %f weeks', (weeks, expected) => {
    expect(Math.abs(expectedRepeats(precise, weeks) - expected)).toBeLessThan(0.0005);
  });

  test.each([
    [history(2, 30.43, 38.86), 1.226028, 0.726579],
    [history(0, 0, 38.86), 0.195098, 1],
    [history(7, 29.43, 38.86), 3.337053, 0.641756],
    [history(1, 1.71, 38.86), 0.203187, 0.212101],
  ])('of %o in 39 weeks, and whether still a customer', (known, purchases, alive) => {
    expect(expectedPurchases(published, known, 39)).toBeCloseTo(purchases, 6);
    expect(aliveProbability(published, known)).toBeCloseTo(alive, 6);
  });

  test.each([
    [39, 0, 0.5737864, 7],
    [2, 10, 1.07869e-7, 12],
    [30, 11, 0.0019995214, 10],
  ])('P(X(%f) = %i)', (weeks, count, expected, digits) => {
    expect(repeatProbability(published, weeks, count)).toBeCloseTo(expected, digits);
  });

  test('the value of the first customer over a year, undiscounted and at 15 % a year', () => {
    const first = history(2, 30.43, 38.86);
    const spend = expectedSpend({ p: 6.25, q: 3.74, gamma: 15.44 }, 2, 2 * 22.35);
    expect(expectedPurchases(published, first, 52) * spend).toBeCloseTo(38.4438, 3);
    let discounted = 0;
    for (let week = 1; week <= 52; week += 1) {
      const more = expectedPurchases(published, first, week) - expectedPurchases(published, first, week - 1);
      discounted += more / 1.15 ** (week / 52);
    }
    expect(discounted * spend).toBeCloseTo(36.0079, 3);
  });
});

describe('expected purchases', () => {
  test('are those of the published formula', () => {
    fc.assert(
      fc.property(
        someParameters,
        someHistory,
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        (parameters, known, t) => {
          const { r, alpha, a, b } = parameters;
          fc.pre(Math.abs(a - 1) > 0.01 && a + b > 1.01);
          const { repeats: x, ageWeeks } = known;
          const shrunk = ((alpha + ageWeeks) / (alpha + ageWeeks + t)) ** (r + x);
          const series = hypergeometric(r + x, b + x, a + b + x - 1, t / (alpha + ageWeeks + t));
          const expected = ((a + b + x - 1) / (a - 1)) * (1 - shrunk * series) * aliveProbability(parameters, known);
          expect(expectedPurchases(parameters, known, t)).toBeCloseTo(expected, 7);
        },
      ),
    );
  });

  test('pass smoothly through a = 1, where the published formula has a pole', () => {
    const at = (a: number) => expectedPurchases({ ...published, a }, history(2, 30, 40), 39);
    expect(at(1)).toBeCloseTo((at(1 - 1e-3) + at(1 + 1e-3)) / 2, 6);
    expect(at(1)).toBeCloseTo(at(1 - 1.01e-4), 3);
  });

  test('are never more than if nobody ever left, however extreme the parameters', () => {
    const extreme = fc.double({ min: -7, max: 7, noNaN: true }).map((power) => 10 ** power);
    const parameters = fc.record({
      pace: fc.double({ min: 0.01, max: 5, noNaN: true }),
      r: fc.double({ min: -2, max: 5, noNaN: true }).map((power) => 10 ** power),
      a: extreme,
      b: extreme,
    });
    fc.assert(
      fc.property(parameters, someHistory, ({ pace, ...shapes }, known) => {
        const some = { ...shapes, alpha: shapes.r / pace };
        const expected = expectedPurchases(some, known, 52);
        const staying = ((some.r + known.repeats) / (some.alpha + known.ageWeeks)) * 52;
        expect(expected).toBeGreaterThanOrEqual(0);
        expect(expected).toBeLessThanOrEqual(staying * (1 + 1e-5) + 1e-5);
      }),
      { numRuns: 500 },
    );
  });

  test('grow with time, and never below zero', () => {
    fc.assert(
      fc.property(someParameters, someHistory, (parameters, known) => {
        const weeks = [0, 1, 4, 13, 26, 52, 104];
        const expected = weeks.map((week) => expectedPurchases(parameters, known, week));
        expect(expected[0]).toBe(0);
        expected
          .slice(1)
          .forEach((value, index) => expect(value).toBeGreaterThanOrEqual((expected[index] ?? 0) * (1 - 1e-9)));
      }),
    );
  });
});

describe('the probability of being alive', () => {
  test('is a probability, certain without a repeat purchase, and falls as the silence lasts', () => {
    fc.assert(
      fc.property(
        someParameters,
        someHistory,
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        (parameters, known, more) => {
          const now = aliveProbability(parameters, known);
          expect(now).toBeGreaterThanOrEqual(0);
          expect(now).toBeLessThanOrEqual(1);
          if (known.repeats === 0) expect(now).toBe(1);
          const later = aliveProbability(parameters, { ...known, ageWeeks: known.ageWeeks + more });
          expect(later).toBeLessThanOrEqual(now);
        },
      ),
    );
  });
});

describe('the number of repeat purchases of a new customer', () => {
  test('has a distribution whose mean is the expectation', () => {
    fc.assert(
      fc.property(someParameters, fc.double({ min: 0.1, max: 2, noNaN: true }), (parameters, share) => {
        const weeks = share * parameters.alpha;
        const counts = Array.from({ length: 600 }, (_, count) => repeatProbability(parameters, weeks, count));
        expect(counts.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 8);
        const mean = counts.reduce((sum, value, count) => sum + value * count, 0);
        expect(mean).toBeCloseTo(expectedRepeats(parameters, weeks), 6);
      }),
    );
  });
});

describe('the likelihood', () => {
  test('is that of equation 6', () => {
    const logBeta = (p: number, q: number) => logGamma(p) + logGamma(q) - logGamma(p + q);
    fc.assert(
      fc.property(someParameters, someHistory, (parameters, known) => {
        const { r, alpha, a, b } = parameters;
        const { repeats: x, lastWeeks, ageWeeks } = known;
        const rate = (weeks: number) =>
          Math.exp(logGamma(r + x) - logGamma(r) + r * Math.log(alpha) - (r + x) * Math.log(alpha + weeks));
        const alive = Math.exp(logBeta(a, b + x) - logBeta(a, b)) * rate(ageWeeks);
        const left = x === 0 ? 0 : Math.exp(logBeta(a + 1, b + x - 1) - logBeta(a, b)) * rate(lastWeeks);
        const { logLikelihood } = new PurchaseLikelihood(columns([known])).bgNbd(parameters);
        expect(logLikelihood).toBeCloseTo(Math.log(alive + left), 8);
      }),
    );
  });

  test('has the slopes of its differences', () => {
    fc.assert(
      fc.property(someParameters, fc.array(someHistory, { minLength: 1, maxLength: 5 }), (parameters, rows) => {
        const likelihood = new PurchaseLikelihood(columns(rows));
        const { gradient } = likelihood.bgNbd(parameters);
        (['r', 'alpha', 'a', 'b'] as const).forEach((name, index) => {
          const step = 1e-6 * parameters[name];
          const at = (value: number) => likelihood.bgNbd({ ...parameters, [name]: value }).logLikelihood;
          const slope = (at(parameters[name] + step) - at(parameters[name] - step)) / (2 * step);
          const found = gradient[index] ?? NaN;
          expect(Math.abs(found - slope)).toBeLessThan(1e-4 * (1 + Math.abs(slope)));
        });
      }),
    );
  });

  test('does not depend on how customers are grouped', () => {
    fc.assert(
      fc.property(
        someParameters,
        fc.array(fc.tuple(someHistory, fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 6 }),
        (parameters, groups) => {
          const apart = groups.flatMap(([known, count]) => Array.from({ length: count }, () => known));
          const grouped = columns(
            groups.map(([known]) => known),
            groups.map(([, count]) => count),
          );
          const each = new PurchaseLikelihood(columns(apart)).bgNbd(parameters);
          const together = new PurchaseLikelihood(grouped).bgNbd(parameters);
          expect(together.logLikelihood).toBeCloseTo(each.logLikelihood, 8);
          together.gradient.forEach((slope, index) => expect(slope).toBeCloseTo(each.gradient[index] ?? NaN, 6));
        },
      ),
    );
  });
});

describe('the fit', () => {
  const { purchases } = historiesOf(simulate({ customers: 12_000, ...likeCdnow }), likeCdnow.observedDays);

  test('finds the parameters that the data was made with', () => {
    const { parameters, converged, logLikelihood } = fitBgNbd(purchases);
    expect(converged).toBe(true);
    // Sampling errors of 12,000 customers; days instead of instants take off a little of the rates.
    expect(parameters.r).toBeCloseTo(0.243, 1);
    expect(Math.abs(parameters.alpha / 4.414 - 1)).toBeLessThan(0.1);
    expect(Math.abs(parameters.a / (parameters.a + parameters.b) - 0.793 / 3.219)).toBeLessThan(0.03);
    expect(logLikelihood).toBeGreaterThan(new PurchaseLikelihood(purchases).bgNbd(likeCdnow.purchases).logLikelihood);
  });

  test('has the same digits on every machine', () => {
    const { parameters, logLikelihood } = fitBgNbd(purchases);
    expect({ ...parameters, logLikelihood }).toEqual({
      r: 0.24663895671241232,
      alpha: 4.717479931354171,
      a: 0.7856311866917192,
      b: 2.337143850267592,
      logLikelihood: -80979.19602883101,
    });
  });

  test('is the same in other words: customers grouped, time in days', () => {
    const { parameters } = fitBgNbd(purchases);
    const days = (weeks: Float64Array) => weeks.map((week) => week * 7);
    const inDays = fitBgNbd({
      ...purchases,
      lastWeeks: days(purchases.lastWeeks),
      ageWeeks: days(purchases.ageWeeks),
    }).parameters;
    expect(inDays.alpha / 7).toBeCloseTo(parameters.alpha, 4);
    expect(inDays.b).toBeCloseTo(parameters.b, 4);
    const doubled = fitBgNbd({ ...purchases, customers: purchases.customers.map((count) => 2 * count) });
    expect(doubled.parameters.a).toBeCloseTo(parameters.a, 5);
  });
});
