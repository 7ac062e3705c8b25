import type { Condition, DecisionTable } from './decision';
import { atLeast, atMost, lessThan, metric, parameter } from './notation';
import { tiers, type TierCode } from './tiers';

export type TierMetric = 'revenue12Months' | 'rankShare';
export type TierByValueMetric = 'revenue12Months' | 'cumulativeShareBefore';
export type TierByAmountMetric = 'revenue12Months';

const broughtNothing: Condition<'revenue12Months'> = {
  any: [{ missing: metric('revenue12Months') }, atMost(metric('revenue12Months'), 0)],
};

const nonConsumer = {
  then: 'non-consumer',
  because: {
    fr: 'Aucun chiffre d’affaires net au cours des 12 derniers mois.',
    en: 'No net revenue in the last 12 months.',
  },
} as const;

/** The tier by rank: the first 20 % of the buyers, the next 30 %, the last 50 % (course; Curry & Curry’s cut-offs). */
export const tierTable: DecisionTable<TierMetric, TierCode> = {
  id: 'tier',
  name: { fr: 'Palier de la pyramide', en: 'Pyramid tier' },
  metrics: ['revenue12Months', 'rankShare'],
  parameters: ['heavyRankShare', 'mediumRankShare'],
  terms: tiers,
  rules: [
    { when: broughtNothing, ...nonConsumer },
    {
      when: atMost(metric('rankShare'), parameter('heavyRankShare')),
      then: 'heavy',
      because: { fr: 'Parmi les tout premiers acheteurs.', en: 'Among the very first buyers.' },
    },
    {
      when: atMost(metric('rankShare'), parameter('mediumRankShare')),
      then: 'medium',
      because: { fr: 'Juste après les tout premiers acheteurs.', en: 'Right after the very first buyers.' },
    },
  ],
  otherwise: {
    then: 'light',
    because: { fr: 'Dans la seconde moitié des acheteurs.', en: 'In the second half of the buyers.' },
  },
};

/** The tier by cumulative value (ABC analysis): the customer who crosses a line belongs to the tier above it. */
export const tierByValueTable: DecisionTable<TierByValueMetric, TierCode> = {
  id: 'tier-by-value',
  name: { fr: 'Palier de la pyramide, par la valeur', en: 'Pyramid tier, by value' },
  metrics: ['revenue12Months', 'cumulativeShareBefore'],
  parameters: ['heavyValueShare', 'mediumValueShare'],
  terms: tiers,
  rules: [
    { when: broughtNothing, ...nonConsumer },
    {
      when: lessThan(metric('cumulativeShareBefore'), parameter('heavyValueShare')),
      then: 'heavy',
      because: {
        fr: 'Fait partie des clients qui apportent ensemble la première moitié de la valeur.',
        en: 'One of the customers who together bring the first half of the value.',
      },
    },
    {
      when: lessThan(metric('cumulativeShareBefore'), parameter('mediumValueShare')),
      then: 'medium',
      because: {
        fr: 'Fait partie des clients qui mènent de la moitié aux quatre cinquièmes de la valeur.',
        en: 'One of the customers who lead from half to four fifths of the value.',
      },
    },
  ],
  otherwise: {
    then: 'light',
    because: {
      fr: 'Vient après les quatre cinquièmes de la valeur.',
      en: 'Comes after four fifths of the value.',
    },
  },
};

/**
 * The tier by absolute cut-offs: two amounts, the same for everybody and from year to year, so that a whole portfolio
 * may move up or down.
 */
export const tierByAmountTable: DecisionTable<TierByAmountMetric, TierCode> = {
  id: 'tier-by-amount',
  name: { fr: 'Palier de la pyramide, par le montant', en: 'Pyramid tier, by amount' },
  metrics: ['revenue12Months'],
  parameters: ['heavyAmount', 'mediumAmount'],
  terms: tiers,
  rules: [
    { when: broughtNothing, ...nonConsumer },
    {
      when: atLeast(metric('revenue12Months'), parameter('heavyAmount')),
      then: 'heavy',
      because: {
        fr: 'Apporte au moins le montant d’un gros consommateur.',
        en: 'Brings at least the amount of a heavy consumer.',
      },
    },
    {
      when: atLeast(metric('revenue12Months'), parameter('mediumAmount')),
      then: 'medium',
      because: {
        fr: 'Apporte au moins le montant d’un moyen consommateur.',
        en: 'Brings at least the amount of a medium consumer.',
      },
    },
  ],
  otherwise: {
    then: 'light',
    because: {
      fr: 'Apporte moins que le montant d’un moyen consommateur.',
      en: 'Brings less than the amount of a medium consumer.',
    },
  },
};
