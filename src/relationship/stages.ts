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
    action: {
      fr: 'Qualifier le besoin et proposer un premier achat sans risque.',
      en: 'Find out what they need and offer a first purchase without risk.',
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
    action: {
      fr: 'Accueillir, suivre les premiers achats et proposer un complément utile.',
      en: 'Welcome them, follow up on the first purchases and suggest a useful complement.',
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
    action: {
      fr: 'Reconnaître la fidélité, demander un avis et élargir la relation.',
      en: 'Acknowledge their loyalty, ask for their opinion and widen the relationship.',
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
    action: {
      fr: 'Appeler pour comprendre, réparer ce qui déçoit, puis relancer.',
      en: 'Call to understand, repair what disappoints, then follow up.',
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
    action: {
      fr: 'Demander la raison du départ ; ne relancer que si la valeur le justifie.',
      en: 'Ask why they left; win them back only where the value warrants it.',
    },
    color: { light: '#87837C', dark: '#7B7978' },
    mark: 'cross',
  },
];
