import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedSpend, fitGammaGamma, gammaGammaLikelihood, type SpendHistories } from '../../../src/star/predict';
import { historiesOf, likeCdnow, simulate } from './simulated';

/** Published for the CDNOW sample (Fader & Hardie 2013). */
const published = { p: 6.25, q: 3.74, gamma: 15.44 };

const { spend } = historiesOf(simulate({ customers: 12_000, ...likeCdnow }), likeCdnow.observedDays);

const scaled = (histories: SpendHistories, factor: number): SpendHistories => ({
  ...histories,
  amounts: histories.amounts.map((amount) => amount * factor),
});

const positive = fc.double({ min: 0.5, max: 20, noNaN: true });
const someParameters = fc.record({ p: positive, q: positive, gamma: positive });
const someSpend = fc
  .array(fc.record({ x: fc.integer({ min: 1, max: 40 }), z: fc.double({ min: 0.01, max: 500, noNaN: true }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((rows): SpendHistories => ({
    repeats: Float64Array.from(rows, ({ x }) => x),
    amounts: Float64Array.from(rows, ({ x, z }) => x * z),
    customers: new Float64Array(rows.length).fill(1),
  }));

describe('the amount expected of the next purchase', () => {
  test.each([
    [2, 22.35, 24.6637],
    [1, 11.77, 18.9169],
    [7, 73.74, 71.4697],
  ])('of a CDNOW customer with %i repeats of %f', (repeats, mean, expected) => {
    expect(expectedSpend(published, repeats, repeats * mean)).toBeCloseTo(expected, 4);
  });

  test('is everybody’s mean without a repeat purchase, and between it and the customer’s own mean with some', () => {
    const everybody = (6.25 * 15.44) / 2.74;
    expect(expectedSpend(published, 0, 0)).toBeCloseTo(everybody, 10);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0.01, max: 1000, noNaN: true }), (x, own) => {
        const expected = expectedSpend(published, x, x * own);
        expect(expected).toBeGreaterThanOrEqual(Math.min(own, everybody) - 1e-9);
        expect(expected).toBeLessThanOrEqual(Math.max(own, everybody) + 1e-9);
      }),
    );
  });

  test('does not go below nothing for a customer whose returns outweigh the purchases', () => {
    expect(expectedSpend(published, 2, -50)).toBe(expectedSpend(published, 2, 0));
    expect(expectedSpend(published, 2, -50)).toBeGreaterThan(0);
  });
});

describe('the likelihood of spend', () => {
  test('has the slopes of its differences', () => {
    fc.assert(
      fc.property(someParameters, someSpend, (parameters, histories) => {
        const { gradient } = gammaGammaLikelihood(parameters, histories);
        (['p', 'q', 'gamma'] as const).forEach((name, index) => {
          const step = 1e-6 * parameters[name];
          const at = (value: number) => gammaGammaLikelihood({ ...parameters, [name]: value }, histories).logLikelihood;
          const slope = (at(parameters[name] + step) - at(parameters[name] - step)) / (2 * step);
          expect(Math.abs((gradient[index] ?? NaN) - slope)).toBeLessThan(1e-3 * (1 + Math.abs(slope)));
        });
      }),
    );
  });
});

describe('the fit of spend', () => {
  const { parameters, converged, logLikelihood } = fitGammaGamma(spend);

  test('finds the parameters that the data was made with', () => {
    expect(converged).toBe(true);
    expect(Math.abs(parameters.p / 6.25 - 1)).toBeLessThan(0.1);
    expect(Math.abs(parameters.q / 3.74 - 1)).toBeLessThan(0.1);
    expect(logLikelihood).toBeCloseTo(gammaGammaLikelihood(parameters, spend).logLikelihood, 6);
    expect(logLikelihood).toBeGreaterThan(gammaGammaLikelihood(published, spend).logLikelihood);
  });

  test('has the same digits on every machine', () => {
    expect({ ...parameters, logLikelihood }).toEqual({
      p: 5.925794967183298,
      q: 3.8659638222091477,
      gamma: 16.83316044599869,
      logLikelihood: -25558.437628665102,
    });
  });

  test.each([0.01, 100, 655.957])('scales γ, and nothing else, with amounts times %f', (factor) => {
    const other = fitGammaGamma(scaled(spend, factor)).parameters;
    expect(other.p).toBeCloseTo(parameters.p, 5);
    expect(other.q).toBeCloseTo(parameters.q, 5);
    expect(other.gamma / factor).toBeCloseTo(parameters.gamma, 4);
  });
});
