import { text } from '../../../../relationship/text';
import { contactParameters } from '../../core/contact-parameters';
import type { Scales } from '../../core/levels';
import { assumed, sourced, tuned, units, type Series, type SeriesValues, type Values } from '../../core/parameter';
import { relationshipParameters } from '../../core/relationship-parameters';
import { accountParameters } from './account-parameters';
import { b2bBudgetParameters, b2bBudgetSeries } from './budget-parameters';
import { dealParameters } from './deal-parameters';
import { serviceParameters } from './service-parameters';

const {
  leaving,
  meanLockIn,
  disengagement,
  habitGain,
  satisfactionBetween,
  satisfactionMonthly,
  trustBetween,
  commitmentBetween,
} = relationshipParameters;
const { openBalance } = contactParameters;

/** The supplier in numbers: everything the simulation needs to know about the trade. */
export const b2bParameters = {
  ...relationshipParameters,
  leaving: tuned(-4.95, leaving.unit, leaving.description.fr, leaving.description.en),
  meanLockIn: tuned(0.75, meanLockIn.unit, meanLockIn.description.fr, meanLockIn.description.en),
  disengagement: tuned(0.82, disengagement.unit, disengagement.description.fr, disengagement.description.en),
  // Levels have a deviation of about 1.
  satisfactionBetween: { ...satisfactionBetween, value: 1 },
  satisfactionMonthly: { ...satisfactionMonthly, value: 0.15 },
  trustBetween: { ...trustBetween, value: 0.6 },
  commitmentBetween: { ...commitmentBetween, value: 0.65 },
  habitGain: tuned(0.08, habitGain.unit, habitGain.description.fr, habitGain.description.en),
  ...contactParameters,
  openRate: sourced(0.28, units.share, 'Taux d’ouverture visé', 'Open rate aimed at', {
    fr: 'Référence du domaine, B2B, préchargement d’Apple compris.',
    en: 'Domain reference, B2B, Apple’s prefetching included.',
  }),
  openBalance: tuned(0.03, openBalance.unit, openBalance.description.fr, openBalance.description.en),
  surveyResponse: {
    ...assumed(0.5, units.share, 'Taux de réponse à l’enquête annuelle', 'Response rate of the yearly survey'),
    assumption: text(
      'Sondages par courriel : 15 à 25 % ; ici le responsable de compte relance.',
      'E-mail surveys: 15 to 25%; here the account manager reminds.',
    ),
  },
  ...accountParameters,
  ...dealParameters,
  ...serviceParameters,
  ...b2bBudgetParameters,
};

export type B2bValues = Values<typeof b2bParameters>;

/** Month index of demand, January first. */
const monthIndex: Series = {
  values: [1, 1, 1.3, 1, 1, 1.3, 1, 0.6, 1.3, 1, 1, 1.3],
  description: text('Saison des commandes', 'Season of orders'),
  source: text(
    'Référence du domaine : fin de trimestre +30 %, août −40 %.',
    'Domain reference: end of quarter +30%, August −40%.',
  ),
};

/** Where new business comes from, in the order of `newOrigins`. */
export const newOrigins = [
  'paid-search',
  'organic-search',
  'social',
  'e-mail',
  'event',
  'referral',
  'outbound',
] as const;

const originWeights: Series = {
  values: [20, 24, 13, 9, 11, 12, 11],
  description: text(
    'Origine des demandes : liens sponsorisés, recherche, réseaux sociaux, courriel, salon, recommandation, prospection',
    'Origin of enquiries: paid search, organic search, social media, e-mail, event, referral, outbound',
  ),
  source: text('Hypothèse, d’après Olist pour l’ordre.', 'Assumption, in the order found at Olist.'),
};

const originConversions: Series = {
  values: [12.3, 11.8, 5.6, 3, 11.5, 16, 7.5],
  description: text(
    'Conversion des demandes en clients, en %, même ordre',
    'Conversion of enquiries, in %, same order',
  ),
  source: text(
    'Olist (842 sur 8 000, soit 10,5 %) pour les quatre premières ; salon, recommandation et prospection supposés.',
    'Olist (842 of 8,000, that is 10.5%) for the first four; event, referral and outbound assumed.',
  ),
};

/** Weights of the size bands, smallest first. */
const bandWeights: Series = {
  values: [28, 40, 23, 9],
  description: text(
    'Comptes par effectif : 1 à 9, 10 à 49, 50 à 249, 250 et plus',
    'Accounts by size: 1 to 9, 10 to 49, 50 to 249, 250 or more employees',
  ),
  source: text('Hypothèse de l’étude de cas.', 'An assumption of the case study.'),
};

/** Lists of numbers that belong together. */
export const b2bSeries = { monthIndex, originWeights, originConversions, bandWeights, ...b2bBudgetSeries };

export type B2bSeries = SeriesValues<typeof b2bSeries>;

/**
 * Survey scales: business customers feel held more and follow habit less than shoppers. Loadings give Cronbach’s alphas
 * of .90 to .96, the upper end of what studies publish: buyers answer for their company, and with care. Means are
 * assumptions tuned to the loyalty mix.
 */
export const b2bScales: Scales = {
  satisfaction: { mean: 5.03, deviation: 1.2, loading: 0.91 },
  trust: { mean: 4.98, deviation: 1.2, loading: 0.92 },
  commitment: { mean: 4.86, deviation: 1.3, loading: 0.87 },
  attachment: { mean: 4.6, deviation: 1.4, loading: 0.8 },
  'switching-cost': { mean: 5.25, deviation: 1.4, loading: 0.88 },
  alternatives: { mean: 2.9, deviation: 1.4, loading: 0.89 },
  habit: { mean: 4.75, deviation: 1.3, loading: 0.86 },
  recommendation: { mean: 8.36, deviation: 1.9, loading: 0.85 },
};

/** Months (1–12) and days on which the half-yearly survey is sent. Assumption. */
export const surveyDays = [
  [5, 6],
  [11, 6],
] as const;
