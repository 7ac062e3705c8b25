import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previewData } from '../../../src/publish/powerbi';
import type { Star } from '../../../src/star';
import { fixtureStar } from '../fixture';
import { relationshipStar } from './relationship-star';

describe('the rows that the report’s visual receives', () => {
  let star: Star;
  beforeAll(async () => {
    star = await relationshipStar();
  });
  afterAll(() => star.session.close());

  it('are one for each customer of the last month end, in the build language', async () => {
    const data = await previewData(star, 'fr', 'Essai');
    expect(data).toMatchObject({ locale: 'fr', asOf: '2024-12-31', name: 'Essai' });
    expect(data.roles).toEqual({
      customer: { displayName: 'Client', kind: 'Grouping', type: 'text', values: ['Zoé "Z" L\'Hôte', 'Ana'] },
      stage: { displayName: 'Étape', kind: 'Grouping', type: 'text', values: ['Maturité', 'Développement'] },
      previousStage: { displayName: 'Étape', kind: 'Grouping', type: 'text', values: ['Développement', 'Inconnue'] },
      loyalty: { displayName: 'Fidélité', kind: 'Grouping', type: 'text', values: ['Fidèle', 'Inconnue'] },
      tier: { displayName: 'Palier', kind: 'Grouping', type: 'text', values: ['Gros', 'Inconnu'] },
      relationshipAge: { displayName: 'Ancienneté', kind: 'Measure', type: 'number', format: '#,0.0', values: [11, 3] },
      cooperation: {
        displayName: 'Indice de coopération',
        kind: 'Measure',
        type: 'number',
        format: '#,0.0',
        values: [63.25, null],
      },
    });
  });

  it('leave out customers without any value, as Power BI does', async () => {
    await star.session.run('INSERT INTO star.relationship VALUES (20241231, 3, 2, -1, -1, -1, NULL, NULL)');
    const data = await previewData(star, 'en', 'Test');
    expect(data.roles['customer']?.values).toHaveLength(2);
  });

  it('are none when the star has no relationship snapshot', async () => {
    const bare = await fixtureStar();
    expect(await previewData(bare, 'en', 'Bare')).toEqual({
      roles: {},
      locale: 'en',
      asOf: '2024-02-29',
      name: 'Bare',
    });
    bare.session.close();
  });
});
