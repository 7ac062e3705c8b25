import { text } from '../../../../relationship/text';
import { contactParameters } from '../../core/contact-parameters';
import type { Scales } from '../../core/levels';
import { assumed, sourced, tuned, units, type Parameters, type SeriesValues, type Values } from '../../core/parameter';
import { relationshipParameters } from '../../core/relationship-parameters';
import { clubBudgetParameters, clubBudgetSeries } from './budget-parameters';
import { enrolmentParameters } from './enrolment-parameters';
import { lessonParameters } from './lesson-parameters';

/** The club in numbers: everything the simulation needs to know about it. */
export const clubParameters = {
  ...relationshipParameters,
  ...contactParameters,
  ...enrolmentParameters,
  ...lessonParameters,
  ...clubBudgetParameters,
  meanLockIn: tuned(
    0.7,
    units.number,
    'Contraintes objectives d’un foyer moyen',
    'Objective constraints of a mean household',
  ),
  habitGain: assumed(
    0.12,
    units.share,
    'Part de l’habitude restante acquise à chaque mois de cours',
    'Share of the remaining habit gained in each month of lessons',
  ),
  habitLoss: assumed(
    0.03,
    units.perMonth,
    'Habitude perdue par mois sans cours',
    'Habit lost per month without lessons',
  ),
  consent: assumed(0.88, units.share, 'Consentement des parents aux courriels', 'Parents’ consent to e-mails'),
  openRate: sourced(0.45, units.share, 'Taux d’ouverture visé', 'Open rate aimed at', {
    fr: 'Hypothèse, au-dessus de la référence Mailchimp pour l’éducation (35,6 %) : des parents attendent ces messages.',
    en: 'Assumption, above Mailchimp’s benchmark for education (35.6%): parents expect these messages.',
  }),
  openBalance: tuned(
    0,
    units.logit,
    'Correction pour que le taux réalisé soit le taux visé',
    'Correction so that the realised rate is the rate aimed at',
  ),
  clickRate: sourced(0.085, units.share, 'Clics par ouverture', 'Clicks per opening', {
    fr: 'Référence Mailchimp, éducation : 3,02 % de clics pour 35,6 % d’ouvertures.',
    en: 'Mailchimp benchmark, education: 3.02% clicks for 35.6% opens.',
  }),
  unsubscribeRate: sourced(0.0018, units.share, 'Désabonnements par envoi', 'Unsubscriptions per message', {
    fr: 'Référence Mailchimp, éducation.',
    en: 'Mailchimp benchmark, education.',
  }),
  surveyResponse: assumed(
    0.5,
    units.share,
    'Taux de réponse à l’enquête du trimestre',
    'Response rate of the survey of the term',
  ),
} satisfies Parameters;

export type ClubValues = Values<typeof clubParameters>;

const assumption = text('Hypothèse de l’étude de cas.', 'An assumption of the case study.');

/** Lists of numbers that belong together. */
export const clubSeries = {
  ...clubBudgetSeries,
  arrivals: {
    values: [0.75, 0.15, 0.1],
    description: text(
      'Part des nouveaux foyers arrivés à la rentrée, en janvier, en avril',
      'Share of new households that arrive in September, in January, in April',
    ),
    source: assumption,
  },
  children: {
    values: [0.58, 0.34, 0.08],
    description: text('Foyers de un, deux, trois enfants', 'Households with one, two, three children'),
    source: assumption,
  },
  youngestAge: {
    values: [0.6, 1, 1.3, 1.5, 1.4, 1.2, 0.9, 0.6, 0.35],
    description: text('Âge du plus jeune à l’arrivée, de 6 à 14 ans', 'Age of the youngest on arrival, from 6 to 14'),
    source: assumption,
  },
  instalments: {
    values: [0.45, 0.2, 0.35],
    description: text(
      'Foyers qui paient en une, deux, trois fois',
      'Households that pay in one, two, three instalments',
    ),
    source: assumption,
  },
};

export type ClubSeries = SeriesValues<typeof clubSeries>;

/**
 * How what parents feel shows in their answers. Loadings give the reliabilities of published scales; means are
 * assumptions tuned to the loyalty mix and the NPS aimed at.
 */
export const clubScales: Scales = {
  satisfaction: { mean: 4.85, deviation: 1.1, loading: 0.88 },
  trust: { mean: 4.85, deviation: 1.1, loading: 0.9 },
  commitment: { mean: 4.35, deviation: 1.2, loading: 0.825 },
  attachment: { mean: 4.5, deviation: 1.4, loading: 0.8 },
  'switching-cost': { mean: 4.95, deviation: 1.4, loading: 0.84 },
  alternatives: { mean: 3.05, deviation: 1.4, loading: 0.86 },
  habit: { mean: 4.6, deviation: 1.3, loading: 0.8 },
  recommendation: { mean: 8.5, deviation: 1.7, loading: 0.85 },
};
