import type { Term } from './term';

export type TierCode = 'heavy' | 'medium' | 'light' | 'non-consumer';

/** The tiers of the segment pyramid (course; heavy, medium and light users: Twedt 1964), from the apex to the base. */
export const tiers: readonly Term<TierCode>[] = [
  {
    code: 'heavy',
    order: 1,
    name: { fr: 'Gros consommateur', en: 'Heavy consumer' },
    plural: { fr: 'Gros consommateurs', en: 'Heavy consumers' },
    short: { fr: 'Gros', en: 'Heavy' },
    definition: {
      fr: 'Fait partie des acheteurs qui apportent le plus de valeur en 12 mois.',
      en: 'One of the buyers who bring the most value in 12 months.',
    },
    color: { light: '#411250', dark: '#F3DBFB' },
    mark: 'solid',
  },
  {
    code: 'medium',
    order: 2,
    name: { fr: 'Moyen consommateur', en: 'Medium consumer' },
    plural: { fr: 'Moyens consommateurs', en: 'Medium consumers' },
    short: { fr: 'Moyens', en: 'Medium' },
    definition: {
      fr: 'Vient juste après les gros consommateurs par la valeur en 12 mois.',
      en: 'Comes right after the heavy consumers by value in 12 months.',
    },
    color: { light: '#8645AE', dark: '#BE8CF0' },
    mark: 'dense-hatch',
  },
  {
    code: 'light',
    order: 3,
    name: { fr: 'Petit consommateur', en: 'Light consumer' },
    plural: { fr: 'Petits consommateurs', en: 'Light consumers' },
    short: { fr: 'Petits', en: 'Light' },
    definition: {
      fr: 'A acheté au cours des 12 derniers mois, pour une faible valeur.',
      en: 'Bought in the last 12 months, for little value.',
    },
    color: { light: '#A784BB', dark: '#9455B3' },
    mark: 'wide-hatch',
  },
  {
    code: 'non-consumer',
    order: 4,
    name: { fr: 'Non-consommateur', en: 'Non-consumer' },
    plural: { fr: 'Non-consommateurs', en: 'Non-consumers' },
    short: { fr: 'Non-conso.', en: 'Non-cons.' },
    definition: {
      fr: 'N’a apporté aucune valeur nette en 12 mois : aucun achat, ou tout retourné.',
      en: 'Brought no net value in 12 months: no purchase, or everything returned.',
    },
    color: { light: '#6D6D6D', dark: '#807D82' },
    mark: 'empty',
  },
];
