import { text, type Text } from '../../../../relationship/text';
import type { LoyaltyCode } from '../../../../relationship';
import { attainmentTarget } from '../../core/budget-targets';
import { b2bBudgetSeries } from './budget-parameters';
import { contactTargets } from '../../core/contact-targets';
import { relationshipTargets } from '../../core/relationship-targets';
import type { Target } from '../../core/target';
import { b2bParameters, b2bSeries } from './parameters';
import { pipelineTargets } from './pipeline-targets';

const small = { customers: 150, months: 36 } as const;
const larger = { customers: 600, months: 36 } as const;

const reference = text('Référence du domaine, B2B.', 'Domain reference, B2B.');

/** Orders of a mean quarter-end month, or of August, relative to a mean month that is neither. */
const relativeMonth = (months: string, count: number): string => `
  SELECT (count(*) FILTER (${months}) / ${count})
    / (count(*) FILTER (month(ordered_on) % 3 <> 0 AND month(ordered_on) <> 8) / 7) FROM purchase`;

const trade: readonly Target[] = [
  {
    id: 'contacts-per-account',
    description: text('Contacts par compte', 'Contacts per account'),
    format: 'number',
    target: 2.8,
    tolerance: 0.3,
    source: text('Référence du domaine : 420 contacts, 150 comptes.', 'Domain reference: 420 contacts, 150 accounts.'),
    because: text('Trois erreurs types sur 150 comptes.', 'Three standard errors of 150 accounts.'),
    ...small,
    sql: 'SELECT count(*) / (SELECT count(*) FROM crm.customer) FROM crm.contact',
  },
  {
    id: 'top-fifth-revenue',
    description: text('Chiffre d’affaires du premier cinquième des clients', 'Revenue of the top fifth of customers'),
    format: 'share',
    target: 0.6,
    tolerance: 0.12,
    source: text(
      'Hypothèse : un peu moins concentré que le commerce de gros (UCI : 74,6 %), car bien des clients n’ont qu’une affaire.',
      'Assumption: somewhat less concentrated than wholesale (UCI: 74.6%), as many customers have but one deal.',
    ),
    because: text('Écart observé entre graines, doublé.', 'Spread observed between seeds, doubled.'),
    ...small,
    sql: 'SELECT sum(net) FILTER (rank_share <= 0.2) / sum(net) FROM ranked',
  },
  {
    id: 'quarter-end-orders',
    description: text(
      'Commandes d’un mois de fin de trimestre ÷ mois ordinaire',
      'Orders at quarter end ÷ other months',
    ),
    format: 'number',
    target: 1.3,
    tolerance: 0.25,
    source: b2bSeries.monthIndex.source,
    because: text(
      'Trois erreurs types sur un millier de commandes ; les réassorts d’un même client vont par séries.',
      'Three standard errors of a thousand orders; reorders of a customer come in runs.',
    ),
    ...small,
    parameters: ['monthIndex'],
    sql: relativeMonth('month(ordered_on) % 3 = 0', 4),
  },
  {
    id: 'august-orders',
    description: text('Commandes d’août ÷ mois ordinaire', 'Orders in August ÷ other months'),
    format: 'number',
    target: 0.6,
    tolerance: 0.22,
    source: b2bSeries.monthIndex.source,
    because: text(
      'Trois erreurs types sur une cinquantaine de commandes.',
      'Three standard errors of some fifty orders.',
    ),
    ...small,
    parameters: ['monthIndex'],
    sql: relativeMonth('month(ordered_on) = 8', 1),
  },
  {
    id: 'late-payments',
    description: text('Échéances payées en retard ou impayées', 'Instalments paid late or not at all'),
    format: 'share',
    target: b2bParameters.lateShare.value,
    tolerance: 0.085,
    source: b2bParameters.lateShare.source,
    because: text(
      'La trésorerie de quelques gros acheteurs pèse ; écart observé entre graines, doublé.',
      'The liquidity of a few frequent buyers weighs; spread observed between seeds, doubled.',
    ),
    ...small,
    parameters: ['lateShare'],
    sql: `SELECT avg(CAST(paid_on IS NULL OR paid_on > due_on AS INTEGER)) FROM crm.payment, period
      WHERE due_on < last_day - 30`,
  },
  {
    id: 'days-to-payment',
    description: text('Délai moyen de paiement, de la commande au règlement', 'Mean days from order to payment'),
    format: 'days',
    target: 52,
    tolerance: 10,
    source: b2bParameters.lateDays.source,
    because: text(
      'Les délais convenus avec quelques gros acheteurs pèsent ; écart observé entre graines, doublé.',
      'The terms agreed with a few frequent buyers weigh; spread observed between seeds, doubled.',
    ),
    ...small,
    parameters: ['lateDays'],
    sql: `SELECT avg(paid_on - ordered_on) FROM crm.payment JOIN crm.sales_order USING (order_id), period
      WHERE ordered_on < last_day - 150`,
  },
  {
    id: 'contracts-renewed',
    description: text('Contrats renouvelés à l’échéance', 'Contracts renewed at the end of their term'),
    format: 'share',
    target: 0.88,
    tolerance: 0.1,
    source: text('Référence du domaine : 10 à 14 % de pertes par an.', 'Domain reference: 10 to 14% lost a year.'),
    because: text('Trois erreurs types sur 80 renouvellements.', 'Three standard errors of 80 renewals.'),
    ...small,
    sql: `SELECT avg(CAST(stage = 'won' AS INTEGER)) FROM crm.deal WHERE kind = 'renewal' AND closed_on IS NOT NULL`,
  },
];

const mails = `FROM crm.campaign_contact JOIN crm.campaign USING (campaign_id) WHERE medium = 'email'`;

const contact: readonly Target[] = [
  {
    id: 'open-rate',
    description: text('Taux d’ouverture (ouvertures ÷ courriels remis)', 'Open rate (opens ÷ e-mails delivered)'),
    format: 'share',
    target: b2bParameters.openRate.value,
    tolerance: 0.045,
    source: b2bParameters.openRate.source,
    because: text(
      'L’ouverture dépend de l’engagement des comptes ; trois erreurs types sur 1 500 courriels.',
      'Opening depends on the commitment of accounts; three standard errors of 1,500 e-mails.',
    ),
    ...small,
    parameters: ['openRate'],
    sql: `SELECT count(opened_on) / sum(CAST(delivered AS INTEGER)) ${mails}`,
  },
  {
    id: 'control-share',
    description: text('Part du groupe témoin des courriels', 'Share of the control group of e-mails'),
    format: 'share',
    target: b2bParameters.controlShare.value,
    tolerance: 0.03,
    source: b2bParameters.controlShare.assumption,
    because: text('Trois erreurs types sur 1 500 courriels.', 'Three standard errors of 1,500 e-mails.'),
    ...small,
    sql: `SELECT avg(CAST(is_control AS INTEGER)) ${mails}`,
  },
  {
    id: 'net-promoter-score',
    description: text('Net Promoter Score', 'Net promoter score'),
    format: 'points',
    target: 38,
    tolerance: 14,
    source: text('Référence stareply 2026, B2B : 38.', 'stareply 2026, B2B: 38.'),
    because: text(
      'Trois erreurs types sur 300 réponses de 170 comptes.',
      'Three standard errors of 300 answers from 170 accounts.',
    ),
    ...larger,
    sql: `SELECT 100 * (avg(CAST(value >= 9 AS INTEGER)) - avg(CAST(value <= 6 AS INTEGER)))
      FROM crm.survey_answer WHERE construct = 'recommendation'`,
  },
];

/** Share of a class among customers who truly buy again and again, at the last month end. */
const mixOf = (code: LoyaltyCode, target: number, fr: string, en: string): Target => ({
  id: `${code}-share`,
  description: text(fr, en),
  format: 'share',
  target,
  tolerance: 0.12,
  source: reference,
  because: text('Trois erreurs types sur 180 clients réguliers.', 'Three standard errors of 180 regular customers.'),
  ...larger,
  sql: `SELECT avg(CAST(loyalty = '${code}' AS INTEGER)) FROM truth.relationship, period
    WHERE month_end = last_day AND loyalty IN ('loyal', 'inert', 'captive')`,
});

const loyalty: readonly Target[] = [
  mixOf('loyal', 0.4, 'Fidèles parmi les clients réguliers', 'Loyal among regular customers'),
  mixOf('inert', 0.15, 'Inertes parmi les clients réguliers', 'Inert among regular customers'),
  mixOf('captive', 0.45, 'Retenus parmi les clients réguliers', 'Captive among regular customers'),
];

/** What the supplier shows over three years, whatever the seed. */
export const b2bTargets: readonly Target[] = [
  ...pipelineTargets,
  ...trade,
  attainmentTarget({ ...larger, tolerance: 0.35 }, Object.keys(b2bBudgetSeries)),
  ...contact,
  ...loyalty,
  {
    ...contactTargets.clicksPerOpen,
    target: 0.1,
    tolerance: 0.035,
    because: text(
      'Les plus engagés ouvrent et cliquent davantage : le taux d’un compte moyen est de 7,5 %, le taux réalisé plus haut.',
      'The more committed both open and click more: a mean account’s rate is 7.5%, the realised one is higher.',
    ),
  },
  contactTargets.unsubscribeRate,
  { ...contactTargets.bounceRate, tolerance: 0.007 },
  ...Object.values(relationshipTargets),
];

/** Parameters and series with a source that no target observes, and why. */
export const b2bUnobserved: Readonly<Record<string, Text>> = {
  largeDeal: text(
    'Une affaire sur cent dépasse 100 000 : trop peu pour voir leur taux de gain.',
    'One deal in a hundred exceeds 100,000: too few to see their win rate.',
  ),
  latePaymentHazard: text(
    'Retards et insatisfaction vont ensemble : les données observables ne séparent pas leurs effets sur le départ.',
    'Late payment and dissatisfaction go together: observable data do not part their effects on leaving.',
  ),
  winBackLapse: text(
    'Quelques retours par étude de cas : trop peu pour voir l’effet de la durée d’absence.',
    'A few returns a case study: too few to see the effect of the length of absence.',
  ),
  originWeights: text(
    'Hypothèse, non une mesure : se lit dans l’origine des affaires.',
    'An assumption, not a measurement: it can be read from the origin of deals.',
  ),
  bandWeights: text(
    'Hypothèse, non une mesure : se lit dans l’effectif des comptes.',
    'An assumption, not a measurement: it can be read from the size of accounts.',
  ),
};
