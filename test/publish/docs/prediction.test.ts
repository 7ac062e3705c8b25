import { describe, expect, it } from 'vitest';
import { predictionChapter } from '../../../src/publish/docs/prediction';
import { locales } from '../../../src/relationship';
import type { Prediction } from '../../../src/star';
import { contractRefusal, refusals } from '../../../src/star/predict';

const fitted: Prediction = {
  purchases: { fitted: true, parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, logLikelihood: -9582.4256 },
  spend: { fitted: true, parameters: { p: 6.25, q: 3.74, gamma: 15.44 }, logLikelihood: -4055.9 },
  unpredicted: [{ reason: refusals['short-history'], monthEnds: 5 }],
  comparison: {
    customers: 2357,
    repeats: { observed: 2457, expected: 2450.4 },
    histogram: [
      { observed: 1411, expected: 1400.2 },
      { observed: 946, expected: 956.8 },
    ],
  },
};

describe('the models behind predictions', () => {
  it('are shown with their parameters and with what they say of the past', () => {
    const text = predictionChapter(fitted, 'fr', 'EUR');
    expect(text).toContain('| α | 4,4140 |');
    expect(text).toContain('| Log-vraisemblance | −9\u202f582,43 |');
    expect(text).toContain('(a ÷ (a + b))\u202f: **24,6\u202f%**');
    expect(text).toContain('(p × γ ÷ (q − 1))\u202f: **35,22\u202f€**');
    expect(text).toContain('| 1 + | 946 | 957 |\n| Rachats en tout | 2\u202f457 | 2\u202f450 |');
    expect(predictionChapter(fitted, 'en')).toContain('| γ | 15.4400 |');
    expect(predictionChapter(fitted, 'en')).toContain(`- 5: ${refusals['short-history'].en}`);
  });

  it.each(locales)('say why there are none (%s)', (locale) => {
    const contract = contractRefusal('subscription');
    if (contract === undefined) throw new Error('no refusal');
    const text = predictionChapter(
      { purchases: contract, spend: contract, unpredicted: [{ reason: contract.reason, monthEnds: 36 }] },
      locale,
    );
    expect(text.split(refusals.contractual[locale])).toHaveLength(3);
    expect(text).not.toContain('|');
  });
});
