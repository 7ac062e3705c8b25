import type { Term } from './term';

export type LoyaltyCode =
  'loyal' | 'inert' | 'captive' | 'latent' | 'not-loyal' | 'behavioural-only' | 'not-classified' | 'prospect';

/**
 * The loyalty classes: attitude (perception) crossed with repeat buying (reality), after Dick & Basu 1994. The course
 * splits buying without attitude into inert (habit) and captive (“retenu”: no other choice). Customers whose attitude
 * is unknown are classes of their own: a missing survey is never imputed.
 */
export const loyaltyClasses: readonly Term<LoyaltyCode>[] = [
  {
    code: 'loyal',
    order: 1,
    name: { fr: 'Fidèle', en: 'Loyal' },
    plural: { fr: 'Fidèles', en: 'Loyal' },
    short: { fr: 'Fidèles', en: 'Loyal' },
    definition: {
      fr: 'Achète régulièrement et se dit satisfait, confiant et engagé.',
      en: 'Buys regularly and is satisfied, trusting and committed.',
    },
    color: { light: '#005551', dark: '#62DBBC' },
    mark: 'disc',
  },
  {
    code: 'inert',
    order: 2,
    name: { fr: 'Inerte', en: 'Inert' },
    plural: { fr: 'Inertes', en: 'Inert' },
    short: { fr: 'Inertes', en: 'Inert' },
    definition: {
      fr: 'Achète régulièrement, par habitude plus que par attachement.',
      en: 'Buys regularly, out of habit rather than attachment.',
    },
    color: { light: '#C87700', dark: '#F5A325' },
    mark: 'diamond',
  },
  {
    code: 'captive',
    order: 3,
    name: { fr: 'Retenu', en: 'Captive' },
    plural: { fr: 'Retenus', en: 'Captive' },
    short: { fr: 'Retenus', en: 'Captive' },
    definition: {
      fr: 'Achète régulièrement parce qu’il n’a pas, ou croit ne pas avoir, d’autre choix.',
      en: 'Buys regularly because there is, or seems to be, no other choice.',
    },
    color: { light: '#8E3220', dark: '#D9573A' },
    mark: 'square',
  },
  {
    code: 'latent',
    order: 4,
    name: { fr: 'Latent', en: 'Latent' },
    plural: { fr: 'Latents', en: 'Latent' },
    short: { fr: 'Latents', en: 'Latent' },
    definition: {
      fr: 'A une attitude favorable, mais achète peu ou rarement.',
      en: 'Has a favourable attitude but buys little or rarely.',
    },
    color: { light: '#16968E', dark: '#34A19A' },
    mark: 'ring',
  },
  {
    code: 'not-loyal',
    order: 5,
    name: { fr: 'Non fidèle', en: 'Not loyal' },
    plural: { fr: 'Non fidèles', en: 'Not loyal' },
    short: { fr: 'Non fidèles', en: 'Not loyal' },
    definition: {
      fr: 'N’a ni attitude favorable ni achats réguliers.',
      en: 'Has neither a favourable attitude nor regular purchases.',
    },
    color: { light: '#737069', dark: '#7A7570' },
    mark: 'cross',
  },
  {
    code: 'behavioural-only',
    order: 6,
    name: { fr: 'Régulier sans enquête', en: 'Regular, no survey' },
    plural: { fr: 'Réguliers sans enquête', en: 'Regular, no survey' },
    short: { fr: 'Réguliers', en: 'Regular' },
    definition: {
      fr: 'Achète régulièrement, mais son attitude est inconnue : pas d’enquête récente.',
      en: 'Buys regularly, but the attitude is unknown: no recent survey.',
    },
    color: { light: '#737069', dark: '#8F8B85' },
    mark: 'dashed-ring',
  },
  {
    code: 'not-classified',
    order: 7,
    name: { fr: 'Non classé', en: 'Not classified' },
    plural: { fr: 'Non classés', en: 'Not classified' },
    short: { fr: 'Non classés', en: 'Unclassified' },
    definition: {
      fr: 'N’achète pas régulièrement et son attitude est inconnue : pas d’enquête récente.',
      en: 'Does not buy regularly, and the attitude is unknown: no recent survey.',
    },
    color: { light: '#8A8781', dark: '#76726D' },
    mark: 'dashed-ring',
  },
  {
    code: 'prospect',
    order: 8,
    name: { fr: 'Prospect', en: 'Prospect' },
    plural: { fr: 'Prospects', en: 'Prospects' },
    short: { fr: 'Prospects', en: 'Prospects' },
    definition: {
      fr: 'N’a encore rien commandé : sa fidélité ne se mesure pas.',
      en: 'Has not ordered anything yet: loyalty cannot be measured.',
    },
    color: { light: '#605E5C', dark: '#BDBBB8' },
    mark: 'empty',
  },
];
