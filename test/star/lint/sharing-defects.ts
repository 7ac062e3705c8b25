import type { LintRule } from '../../../src/star/lint';
import type { PerspectiveSpec, RoleFilterSpec, RoleSpec, StarSpec } from '../../../src/star/spec/types';
import { clean, text } from './specimen';

/** An example role: the customers of one city. */
const town: RoleSpec = {
  id: 'town',
  name: text('Commune', 'Town'),
  description: text('Ne voit que cette commune.', 'Sees this town only.'),
  each: { table: 'customer', column: 'city' },
  filters: [{ table: 'customer', dax: (n, value) => `${n.column('customer', 'city')} = ${value}` }],
};
const plusRole = (dax: RoleFilterSpec['dax']): StarSpec => ({
  ...clean,
  roles: [{ ...town, filters: [{ table: 'customer', dax }] }],
});
const plusPerspective = (shows: PerspectiveSpec['shows']): StarSpec => ({
  ...clean,
  perspectives: [{ id: 'reader', name: text('Lecteur', 'Reader'), description: text('Lit.', 'Reads.'), shows }],
});
const plusSynonyms = (...entries: readonly (readonly [object: string, fr: string, en: string])[]): StarSpec => ({
  ...clean,
  synonyms: entries.map(([object, fr, en]) => ({ object, words: { fr: [fr], en: [en] } })),
});

const [toDate, toCustomer] = clean.relationships as [StarSpec['relationships'][0], StarSpec['relationships'][0]];

/** The clean model, shared as it should be. */
export const shared: StarSpec = {
  ...clean,
  roles: [town],
  synonyms: plusSynonyms(
    ['customer.city', 'bourg', 'town'],
    ['revenue', 'recettes', 'income'],
    ['sales', 'achats', 'purchases'],
  ).synonyms,
  perspectives: plusPerspective({ column: () => true, measure: () => true }).perspectives,
};

/** Defects of roles, perspectives and synonyms. */
export const sharingDefects: readonly (readonly [LintRule, StarSpec, object: string])[] = [
  ['dax-column', plusRole((n, value) => `${n.table('customer')}[Nothing] = ${value}`), 'Town[Customer]'],
  ['id-unknown', plusRole((n, value) => `${n.column('customer', 'nothing')} = ${value}`), 'Town[Customer]'],
  ['role-filter', { ...clean, roles: [{ ...town, each: { table: 'customer', column: 'nothing' } }] }, 'Town'],
  ['role-filter', { ...clean, roles: [{ ...town, filters: [] }] }, 'Town'],
  ['role-escape', { ...clean, roles: [{ ...town, filters: [] }] }, 'Town'],
  ['role-slow', plusRole((n, value) => `UPPER ( ${n.column('customer', 'city')} ) = ${value}`), 'Town[Customer]'],
  ['role-on-demand', { ...clean, roles: [town], relationships: [toDate, { ...toCustomer, active: false }] }, 'Town'],
  ['perspective-empty', plusPerspective({ column: () => true, measure: () => false }), 'Reader'],
  ['perspective-empty', plusPerspective({ column: () => false, measure: () => true }), 'Reader'],
  ['synonym-unknown', plusSynonyms(['customer.nothing', 'bourg', 'town']), 'customer.nothing'],
  ['synonym-unknown', plusSynonyms(['nothing', 'bourg', 'town']), 'nothing'],
  ['synonym-clash', plusSynonyms(['customer.city', 'ville', 'CITY']), 'customer.city'],
  ['synonym-clash', plusSynonyms(['customer.city', 'bourg', 'town'], ['revenue', 'Bourg', 'Town']), 'revenue'],
];
