import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordOf } from '../../src/collect';
import { campaignEffectsOf, describeCaseStudy, isCovered, type Description } from '../../src/describe';
import { openStore, type Store } from '../../src/store';

/** Names of elements left open, or closed without having been opened; none in a well-formed drawing. */
function unbalanced(svg: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = '', rest = ''] of svg.matchAll(/<(\/?)([a-z]+)((?:\s[a-z-]+="[^"<]*")*\s?\/?)>/gi)) {
    if (closing === '/') {
      if (open.pop() !== name) return [name];
    } else if (!rest.endsWith('/')) open.push(name);
  }
  return open;
}

describe.each(['fr', 'en'] as const)('the calibration report in %s', (locale) => {
  let store: Store;
  let description: Description;
  beforeAll(async () => {
    store = await openStore();
    const record = recordOf({ scenario: 'retail', size: 300, months: 24, seed: 5, locale });
    description = await describeCaseStudy(store, record, { pictureFolder: 'pictures' });
  });
  afterAll(() => store.session.close());

  test('tells every target, and why some are not judged', () => {
    const { markdown, findings } = description;
    for (const { target } of findings.calibrated) {
      expect(markdown).toContain(target.description[locale]);
      expect(markdown).toContain(target.because[locale].slice(0, 30));
    }
    expect(findings.calibrated.map(({ verdict }) => verdict)).toContain('unjudged');
    expect(markdown).toContain({ fr: 'non jugé', en: 'not judged' }[locale]);
    expect(markdown).toContain({ fr: 'Réservé à l’enseignant', en: 'For the instructor alone' }[locale]);
  });

  test('shows every picture that it has, and no other', () => {
    const { markdown, pictures } = description;
    const shown = [...markdown.matchAll(/\]\(pictures\/([a-z-]+\.svg)\)/g)].map(([, file]) => file);
    expect(shown.toSorted()).toEqual(pictures.map(({ file }) => file).toSorted());
    expect(shown.length).toBe(8);
  });

  test('draws well-formed pictures that say what they show', () => {
    for (const { file, title, svg } of description.pictures) {
      expect(unbalanced(svg), file).toEqual([]);
      expect(svg, file).not.toMatch(/NaN|undefined|Infinity|&(?!amp;|lt;|gt;|quot;)/);
      expect(svg, file).toContain(`<title>${title}</title>`);
    }
  });

  test('keeps to the typography of the language', () => {
    expect(description.markdown).not.toMatch(/\w'\w|null|undefined|NaN/);
  });

  test('compares confusion matrices of as many cases as there are customers and months', async () => {
    const { stage, stageOfBuyers, loyalty } = description.findings.recovered;
    expect(stage.cases).toBe(await store.session.value('SELECT count(*) FROM truth.relationship'));
    expect(stage.pairs.reduce((sum, { count }) => sum + count, 0)).toBe(stage.cases);
    expect(stageOfBuyers.cases).toBeLessThan(stage.cases);
    expect(loyalty.pairs.some(({ computed }) => computed === 'behavioural-only')).toBe(false);
  });
});

describe('campaign effects', () => {
  test('are measured without bias: most intervals hold the truth, and their sums are near', async () => {
    const store = await openStore();
    await describeCaseStudy(store, recordOf({ size: 2500, seed: 8 }), { pictureFolder: 'pictures' });
    const effects = (await campaignEffectsOf(store.session)).filter(({ margin }) => margin !== null);
    store.session.close();
    expect(effects.length).toBeGreaterThan(15);
    expect(effects.filter(isCovered).length / effects.length).toBeGreaterThan(0.8);
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    const truth = sum(effects.map(({ trueEffect }) => trueEffect));
    const error = Math.sqrt(sum(effects.map(({ margin }) => ((margin ?? 0) / 1.96) ** 2)));
    expect(Math.abs(sum(effects.map(({ measured }) => measured)) - truth)).toBeLessThan(3 * error);
    expect(truth).toBeGreaterThan(100);
  });
});
