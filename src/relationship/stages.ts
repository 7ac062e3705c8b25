import type { Term } from './term';

export type StageCode = 'pre-relation' | 'development' | 'maturity' | 'decline' | 'lost';

/**
 * How far a relationship has come, to tell moves up from moves down: their order in the life cycle does not, because
 * its two last stages are steps back.
 */
export const stageStrength: Readonly<Record<StageCode, number>> = {
  lost: 0,
  'pre-relation': 1,
  decline: 2,
  development: 3,
  maturity: 4,
};

/**
 * The stages of the relationship’s life cycle: pre-relation, development, maturity and decline as the course names
 * them (Ford 1980; Dwyer, Schurr & Oh 1987; Jap & Ganesan 2000), then lost.
 */
export const stages: readonly Term<StageCode>[] = [
  {
    code: 'pre-relation',
    order: 1,
    name: { fr: 'Pré-relation', en: 'Pre-relationship' },
    plural: { fr: 'Pré-relation', en: 'Pre-relationship' },
    short: { fr: 'Pré-rel.', en: 'Pre-rel.' },
    definition: {
      fr: 'Le contact est connu mais n’a encore rien commandé.',
      en: 'The contact is known but has not ordered anything yet.',
    },
    color: { light: '#4A90A8', dark: '#81A5AC' },
    mark: 'ring',
  },
  {
    code: 'development',
    order: 2,
    name: { fr: 'Développement', en: 'Development' },
    plural: { fr: 'Développement', en: 'Development' },
    short: { fr: 'Dévelop.', en: 'Develop.' },
    definition: {
      fr: 'Les échanges ont commencé et la coopération se construit.',
      en: 'Exchange has begun and cooperation is being built.',
    },
    color: { light: '#0C6ED3', dark: '#5BA5FF' },
    mark: 'disc',
  },
  {
    code: 'maturity',
    order: 3,
    name: { fr: 'Maturité', en: 'Maturity' },
    plural: { fr: 'Maturité', en: 'Maturity' },
    short: { fr: 'Maturité', en: 'Maturity' },
    definition: {
      fr: 'La relation est régulière et la coopération élevée.',
      en: 'The relationship is regular and cooperation is high.',
    },
    color: { light: '#00306A', dark: '#BFE1FF' },
    mark: 'square',
  },
  {
    code: 'decline',
    order: 4,
    name: { fr: 'Déclin', en: 'Decline' },
    plural: { fr: 'Déclin', en: 'Decline' },
    short: { fr: 'Déclin', en: 'Decline' },
    definition: {
      fr: 'La coopération recule nettement, ou la prochaine commande se fait trop attendre.',
      en: 'Cooperation is clearly falling, or the next order is long overdue.',
    },
    color: { light: '#665A71', dark: '#9A6BA8' },
    mark: 'triangle-down',
  },
  {
    code: 'lost',
    order: 5,
    name: { fr: 'Perdu', en: 'Lost' },
    plural: { fr: 'Perdus', en: 'Lost' },
    short: { fr: 'Perdu', en: 'Lost' },
    definition: {
      fr: 'Le silence dure depuis si longtemps que la relation est tenue pour terminée.',
      en: 'The silence has lasted so long that the relationship is considered over.',
    },
    color: { light: '#87837C', dark: '#7B7978' },
    mark: 'cross',
  },
];
