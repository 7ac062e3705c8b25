import { text, type Text } from '../../../../relationship/text';
import { attainmentTarget } from '../../core/budget-targets';
import { saasBudgetParameters } from './budget-parameters';
import { contactTargets } from '../../core/contact-targets';
import { relationshipTargets } from '../../core/relationship-targets';
import type { Target } from '../../core/target';
import { growthTargets } from './growth-targets';
import { lossTargets } from './loss-targets';
import { saasParameters } from './parameters';
import { trialTargets } from './trial-targets';

const { openRate, clicksPerOpen, unsubscribeRate, bounceRate, controlShare, surveyResponse, netPromoterScore } =
  contactTargets;

const contacts: readonly Target[] = [
  {
    ...openRate,
    target: saasParameters.openRate.value,
    source: saasParameters.openRate.source,
    customers: 500,
    months: 24,
  },
  { ...clicksPerOpen, tolerance: 0.05, customers: 500, months: 24 },
  { ...unsubscribeRate, tolerance: 0.004 },
  { ...bounceRate, tolerance: 0.006 },
  { ...controlShare, tolerance: 0.03, customers: 500, months: 24 },
  {
    ...surveyResponse,
    target: 0.2,
    tolerance: 0.05,
    source: saasParameters.surveyResponse.source,
    because: text('L’étendue de la référence.', 'The span of the benchmark.'),
    customers: 500,
    months: 24,
    parameters: ['surveyResponse'],
    sql: `SELECT count(answered_on) / count(*) FROM crm.survey_invitation`,
  },
  {
    ...netPromoterScore,
    target: 30,
    source: text('Référence stareply 2026, logiciels : 30.', 'stareply 2026, software: 30.'),
    because: text(
      'Quelques centaines de réponses de comptes qui répondent plusieurs fois : erreur type de 5 à 6 points.',
      'Some hundreds of answers, of accounts that answer several times: standard error of 5 to 6 points.',
    ),
    customers: 500,
    months: 24,
  },
];

/** What eight hundred accounts show over three years, whatever the seed. */
export const saasTargets: readonly Target[] = [
  ...trialTargets,
  ...lossTargets,
  ...growthTargets,
  attainmentTarget({ customers: 500, months: 36, tolerance: 0.4 }, Object.keys(saasBudgetParameters)),
  ...contacts,
  ...Object.values(relationshipTargets).map((target) =>
    // Half of the accounts never pay, and few of the others are dissatisfied: it takes more of them.
    target.id === 'barriers-hold-the-dissatisfied' ? { ...target, customers: 2000 } : target,
  ),
];

const setting = text(
  'Hypothèse, non une mesure : un réglage de l’entreprise, qui se lit dans ses tables.',
  'An assumption, not a measurement: a setting of the company, to be read from its tables.',
);

export const saasUnobserved: Readonly<Record<string, Text>> = {
  weekdayIndex: setting,
  trialBands: setting,
  salesBands: setting,
  annualShare: setting,
  seats: setting,
  paymentTrouble: setting,
  planBySize: setting,
  winBackLapse: text(
    'Quelques retours par étude de cas : trop peu pour voir l’effet de la durée d’absence.',
    'A few returns a case study: too few to see the effect of the length of absence.',
  ),
};
