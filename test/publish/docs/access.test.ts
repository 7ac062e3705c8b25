import { describe, expect, it } from 'vitest';
import { accessChapters } from '../../../src/publish/docs';
import type { StarSpec } from '../../../src/star';
import { fixtureSpec } from '../fixture';

const spec: StarSpec = {
  ...fixtureSpec,
  roles: [
    {
      id: 'city',
      name: { fr: 'Ville', en: 'City' },
      description: { fr: 'Les clients d’une ville.', en: 'The customers of a city.' },
      each: { table: 'customer', column: 'city' },
      filters: [{ table: 'customer', dax: (n, value) => `${n.column('customer', 'city')} = ${value}` }],
    },
  ],
  perspectives: [
    {
      id: 'short',
      name: { fr: 'Bref', en: 'Short' },
      description: { fr: 'Les noms.', en: 'The names.' },
      shows: { column: (_, { id }) => id === 'label' || id.endsWith('_key'), measure: ({ id }) => id === 'revenue' },
    },
  ],
};

describe('who sees what', () => {
  it('is nothing to tell of a model without roles and perspectives', () => {
    expect(accessChapters({ ...fixtureSpec, roles: [], perspectives: [] }, 'en')).toEqual([]);
  });

  it('is told role by role, in the DAX of the language', () => {
    const text = accessChapters(spec, 'fr').join('\n');
    expect(text).toContain('### Ville\nLes clients d’une ville.\nUn rôle pour chaque valeur de **Ville** (Client).');
    expect(text).toContain('```dax\nClient[Ville] = "valeur"\n```');
  });

  it('counts what a perspective shows, and never a hidden column', () => {
    const rows = accessChapters(spec, 'en')
      .join('\n')
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(rows).toContain('| Customer | 1 column |');
    expect(rows).toContain('| Sales | 1 measure |');
    expect(rows).toContain('| Date |  |');
  });
});
