import { describe, expect, it } from 'vitest';
import { generateCaseStudy } from '../../../src/collect/casestudy';
import { previewData, visualBindings } from '../../../src/publish/powerbi';
import { buildStar, measureValues } from '../../../src/star';
import { openStore } from '../../../src/store';

const summed = new Set(['value', 'previousValue']);

describe('the preview of a case study', () => {
  it('adds up, or averages, to the measures that the report shows', async () => {
    const store = await openStore();
    await generateCaseStudy(store, { size: 60, months: 30, seed: 7, locale: 'en' });
    const star = await buildStar(store, { locale: 'en' });
    const { roles } = await previewData(star, 'en', 'Case');
    const expected = new Map((await measureValues(star)).map(({ id, value }) => [id, value]));
    expect(roles['customer']?.values).toHaveLength(expected.get('customers_at_month_end') ?? -1);
    expect(new Set(roles['customer']?.values).size).toBe(roles['customer']?.values.length);
    for (const { role, field } of visualBindings) {
      if (!('measure' in field)) continue;
      const known = (roles[role]?.values ?? []).filter((value) => typeof value === 'number');
      const total = known.reduce((sum, value) => sum + value, 0);
      expect(known.length, role).toBeGreaterThan(0);
      expect(summed.has(role) ? total : total / known.length, role).toBeCloseTo(expected.get(field.measure) ?? NaN, 3);
    }
    store.session.close();
  });
});
