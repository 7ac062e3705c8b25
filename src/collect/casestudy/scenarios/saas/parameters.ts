import { text } from '../../../../relationship/text';
import { contactParameters } from '../../core/contact-parameters';
import { surveyScales, type Scales } from '../../core/levels';
import {
  assumed,
  sourced,
  tuned,
  units,
  type Parameters,
  type Series,
  type SeriesValues,
  type Values,
} from '../../core/parameter';
import { relationshipParameters } from '../../core/relationship-parameters';
import { saasBudgetParameters } from './budget-parameters';
import { contractParameters } from './contract-parameters';
import { offerParameters } from './offer-parameters';
import { serviceParameters } from './service-parameters';

const feelings = {
  ...relationshipParameters,
  meanLockIn: tuned(
    0.8,
    units.number,
    'Contraintes objectives d’un compte moyen',
    'Objective constraints of a mean account',
  ),
  satisfactionBetween: assumed(
    1,
    units.deviations,
    'Écart durable entre comptes',
    'Lasting deviation between accounts',
  ),
  satisfactionMonthly: assumed(0.15, units.deviations, 'Secousse mensuelle', 'Monthly shock'),
  trustBetween: assumed(0.6, units.deviations, 'Écart durable de la confiance', 'Lasting deviation of trust'),
  commitmentBetween: assumed(
    0.65,
    units.deviations,
    'Écart durable de l’engagement',
    'Lasting deviation of commitment',
  ),
  returning: assumed(
    0.004,
    units.perMonth,
    'Retour spontané d’un compte perdu',
    'Spontaneous return of a lost account',
  ),
} satisfies Parameters;

const contacts = {
  ...contactParameters,
  consent: assumed(0.85, units.share, 'Consentement aux courriels', 'Consent to e-mails'),
  openRate: sourced(0.33, units.share, 'Taux d’ouverture visé', 'Open rate aimed at', {
    fr: 'Références de courriel : 31 à 36 % selon le secteur, préchargement des images compris.',
    en: 'E-mail benchmarks: 31 to 36% by trade, preloading of images included.',
  }),
  openBalance: tuned(
    0.05,
    units.logit,
    'Correction pour que le taux réalisé soit le taux visé',
    'Correction so that the realised rate is the rate aimed at',
  ),
  surveyResponse: sourced(
    0.19,
    units.share,
    'Taux de réponse à l’enquête trimestrielle',
    'Response rate of the quarterly survey',
    {
      fr: 'Sondages par courriel : 15 à 25 %. Quatre envois par an : plus de la moitié des comptes répondent au moins une fois.',
      en: 'E-mail surveys: 15 to 25%. Four a year: more than half of the accounts answer at least once.',
    },
  ),
  surveyAfterComplaint: assumed(
    0.19,
    units.share,
    'Taux de réponse après une réclamation ou un départ',
    'Response rate after a complaint or a departure',
  ),
} satisfies Parameters;

/** The software company in numbers: everything the simulation needs to know about the trade. */
export const saasParameters = {
  ...offerParameters,
  ...contractParameters,
  ...serviceParameters,
  ...feelings,
  ...contacts,
  ...saasBudgetParameters,
};

export type SaasValues = Values<typeof saasParameters>;

const assumption = text('Hypothèse de l’étude de cas.', 'An assumption of the case study.');

const series = (fr: string, en: string, values: readonly number[]): Series => ({
  values,
  description: text(fr, en),
  source: assumption,
});

const arrivalIndex: Series = {
  values: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1.1, 1.1, 1.1],
  description: text('Saison des inscriptions', 'Season of registrations'),
  source: text('Hypothèse : stable, quatrième trimestre + 10 %.', 'Assumption: flat, fourth quarter + 10%.'),
};

/** Lists of numbers that belong together; size bands are 1–9, 10–49, 50–249, 250+ employees. */
export const saasSeries = {
  arrivalIndex,
  weekdayIndex: series(
    'Jour de la semaine des inscriptions',
    'Day of the week of registrations',
    [1.2, 1.3, 1.2, 1.1, 0.9, 0.2, 0.25],
  ),
  trialBands: series('Taille des entreprises à l’essai', 'Size of companies on trial', [0.5, 0.32, 0.14, 0.04]),
  salesBands: series(
    'Taille des entreprises démarchées par l’équipe commerciale',
    'Size of companies approached by the sales team',
    [0.2, 0.4, 0.29, 0.11],
  ),
  annualShare: {
    values: [0.2, 0.36, 0.56, 0.78],
    description: text('Part d’engagement annuel selon la taille', 'Share of yearly commitment by size'),
    source: text('Hypothèse : 40 % en tout.', 'Assumption: 40% overall.'),
  },
  seats: series('Nombre médian de postes selon la taille', 'Median number of seats by size', [3, 7, 16, 40]),
  paymentTrouble: series(
    'Multiple des incidents de paiement selon la taille',
    'Multiple of payment failures by size',
    [1.15, 1, 0.75, 0.4],
  ),
  planBySize: series(
    'Poids des offres Essentiel, Pro et Entreprise, taille après taille',
    'Weights of the plans Essential, Pro and Enterprise, size by size',
    [0.75, 0.23, 0.02, 0.5, 0.44, 0.06, 0.2, 0.6, 0.2, 0.05, 0.45, 0.5],
  ),
} as const satisfies Readonly<Record<string, Series>>;

export type SaasSeries = SeriesValues<typeof saasSeries>;

/** As everywhere, but a business judges a tool more soberly: NPS of 30, and contracts weigh. */
export const saasScales: Scales = {
  ...surveyScales,
  satisfaction: { ...surveyScales.satisfaction, mean: 5.07 },
  trust: { ...surveyScales.trust, mean: 4.92 },
  commitment: { ...surveyScales.commitment, mean: 4.87 },
  'switching-cost': { ...surveyScales['switching-cost'], mean: 5.2 },
  alternatives: { ...surveyScales.alternatives, mean: 3 },
  habit: { ...surveyScales.habit, mean: 4.25 },
  recommendation: { ...surveyScales.recommendation, mean: 7.98 },
};

/** Month (1–12) and day on which the quarterly survey is sent. Assumption. */
export const surveyDays = [
  [3, 12],
  [6, 11],
  [9, 17],
  [12, 10],
] as const;
