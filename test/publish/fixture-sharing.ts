import type { PerspectiveSpec, RoleSpec, SynonymSpec, Text } from '../../src/star';

const text = (fr: string, en: string): Text => ({ fr, en });

const cityRole: RoleSpec = {
  id: 'city',
  name: text('Commune', 'City'),
  description: text('Les clients d’une commune.', 'The customers of one city.'),
  each: { table: 'customer', column: 'city' },
  filters: [
    { table: 'customer', dax: (names, value) => `${names.column('customer', 'city')} = ${value}` },
    {
      table: 'sales',
      dax: (names) => `VAR Units = ${names.column('sales', 'quantity')}\nRETURN\n    Units > 0`,
    },
  ],
};

const ownRole: RoleSpec = {
  id: 'own',
  name: text('Moi', 'Me'),
  description: text('Soi-même.', 'Oneself.'),
  dynamic: true,
  filters: [
    { table: 'customer', dax: (names) => `${names.column('customer', 'customer_code')} = USERPRINCIPALNAME ()` },
  ],
};

const reader: PerspectiveSpec = {
  id: 'reader',
  name: text('Lecteur', 'Reader'),
  description: text('Sans les codes.', 'Without codes.'),
  shows: {
    column: (table, column) => table.kind === 'dimension' && column.key !== 'natural',
    measure: ({ format }) => format === 'percent',
  },
};

const synonyms: readonly SynonymSpec[] = [
  { object: 'customer', words: { fr: ['Acheteur'], en: ['Buyer'] } },
  { object: 'customer.city', words: { fr: ['Commune'], en: ['Town', 'Place'] } },
  { object: 'revenue', words: { fr: ['CA'], en: ['Turnover'] } },
];

/** Security, perspectives and synonyms small enough to check by eye. */
export const fixtureSharing = { roles: [cityRole, ownRole], perspectives: [reader], synonyms };
