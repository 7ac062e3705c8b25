import { text } from '../../../relationship/text';
import { contactParameters } from './contact-parameters';
import type { Target } from './target';

/*
 * What every scenario’s mails and surveys must show. A scenario lists those that apply to it, with what is its own:
 * `{ ...contactTargets.openRate, target: 0.45, source: … }`.
 */

const delivered = 'sum(CAST(delivered AS INTEGER))';
const mails = `FROM crm.campaign_contact JOIN crm.campaign USING (campaign_id) WHERE medium = 'email' AND NOT is_control`;

const openRate: Target = {
  id: 'open-rate',
  description: text('Taux d’ouverture (ouvertures ÷ courriels remis)', 'Open rate (opens ÷ e-mails delivered)'),
  format: 'share',
  target: contactParameters.openRate.value,
  tolerance: 0.04,
  source: contactParameters.openRate.source,
  because: text(
    'L’ouverture dépend de l’engagement de ceux qui restent abonnés, qui varie d’une graine à l’autre.',
    'Opening depends on the commitment of those who stay subscribed, which varies from seed to seed.',
  ),
  customers: 300,
  months: 12,
  parameters: ['openRate'],
  sql: `SELECT count(opened_on) / ${delivered} ${mails}`,
};

const clicksPerOpen: Target = {
  id: 'clicks-per-open',
  description: text('Clics par ouverture', 'Clicks per opening'),
  format: 'share',
  target: contactParameters.clickRate.value,
  tolerance: 0.03,
  source: contactParameters.clickRate.source,
  because: text(
    'Les plus engagés ouvrent et cliquent davantage : le taux réalisé dépasse un peu celui d’un client moyen.',
    'The more committed both open and click more: the realised rate lies a little above a mean customer’s.',
  ),
  customers: 300,
  months: 12,
  parameters: ['clickRate'],
  sql: `SELECT count(clicked_on) / count(opened_on) ${mails}`,
};

const unsubscribeRate: Target = {
  id: 'unsubscribe-rate',
  description: text('Désabonnements par courriel remis', 'Unsubscriptions per e-mail delivered'),
  format: 'share',
  target: contactParameters.unsubscribeRate.value,
  tolerance: 0.003,
  source: contactParameters.unsubscribeRate.source,
  because: text(
    'Une vingtaine de désabonnements seulement, et les moins engagés se désabonnent davantage.',
    'No more than some twenty unsubscriptions, and the less committed unsubscribe more.',
  ),
  customers: 1000,
  months: 24,
  parameters: ['unsubscribeRate'],
  sql: `SELECT count(unsubscribed_on) / ${delivered} ${mails}`,
};

const bounceRate: Target = {
  id: 'bounce-rate',
  description: text('Courriels non remis', 'E-mails not delivered'),
  format: 'share',
  target: contactParameters.bounceRate.value,
  tolerance: 0.004,
  source: contactParameters.bounceRate.source,
  because: text('Trois erreurs types sur 6 000 envois.', 'Three standard errors of 6,000 messages.'),
  customers: 500,
  months: 24,
  parameters: ['bounceRate'],
  sql: `SELECT 1 - ${delivered} / count(*) ${mails}`,
};

const controlShare: Target = {
  id: 'control-share',
  description: text('Part du groupe témoin', 'Share of the control group'),
  format: 'share',
  target: contactParameters.controlShare.value,
  tolerance: 0.02,
  source: text(
    'Hypothèse : assez pour mesurer, sans trop priver la campagne.',
    'Assumption: enough to measure by, without depriving the campaign.',
  ),
  because: text('Trois erreurs types sur 3 000 destinataires.', 'Three standard errors of 3,000 recipients.'),
  customers: 300,
  months: 12,
  sql: 'SELECT avg(CAST(is_control AS INTEGER)) FROM crm.campaign_contact',
};

const surveyResponse: Target = {
  id: 'survey-response',
  description: text('Taux de réponse aux enquêtes', 'Response rate of surveys'),
  format: 'share',
  target: contactParameters.surveyResponse.value,
  tolerance: 0.08,
  source: contactParameters.surveyResponse.assumption,
  because: text(
    'Les très satisfaits et les très insatisfaits répondent plus ; après réclamation, on répond moins.',
    'The very satisfied and the very dissatisfied answer more; after a complaint people answer less.',
  ),
  customers: 300,
  months: 12,
  sql: 'SELECT count(answered_on) / count(*) FROM crm.survey_invitation',
};

const netPromoterScore: Target = {
  id: 'net-promoter-score',
  description: text('Net Promoter Score', 'Net promoter score'),
  format: 'points',
  target: 35,
  tolerance: 15,
  source: text('Référence stareply 2026, monde : 32 ; grand public : 49.', 'stareply 2026, global: 32; consumer: 49.'),
  because: text(
    'L’écart entre les deux références ; l’erreur type d’un millier de réponses est de 2 à 3 points.',
    'The span of the two references; the standard error of a thousand answers is 2 to 3 points.',
  ),
  customers: 300,
  months: 12,
  sql: `SELECT 100 * (avg(CAST(value >= 9 AS INTEGER)) - avg(CAST(value <= 6 AS INTEGER)))
    FROM crm.survey_answer WHERE construct = 'recommendation'`,
};

export const contactTargets = {
  openRate,
  clicksPerOpen,
  unsubscribeRate,
  bounceRate,
  controlShare,
  surveyResponse,
  netPromoterScore,
} as const;
