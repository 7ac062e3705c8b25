import { text } from '../../../../relationship/text';
import type { Target } from '../../core/target';
import { saasSeries } from './parameters';

const assumption = text('Hypothèse de la référence.', 'An assumption of the reference.');
const small = { customers: 700, months: 30 } as const;

/** Share of a loyalty class among those who stay and are true, inert or captive at the last month end. */
const mix = (loyalty: 'loyal' | 'inert' | 'captive'): string => `
  SELECT avg(CAST(loyalty = '${loyalty}' AS INTEGER)) FROM truth.relationship, period
  WHERE month_end = last_day AND loyalty IN ('loyal', 'inert', 'captive')`;

const loyaltyMix = (loyalty: 'loyal' | 'inert' | 'captive', fr: string, en: string, target: number): Target => ({
  id: `${loyalty}-share`,
  description: text(fr, en),
  format: 'share',
  target,
  tolerance: 0.12,
  source: text(
    'Hypothèse de la référence : fidèles 35 %, inertes 25 %, retenus 40 %.',
    'Assumption of the reference: loyal 35%, inert 25%, captive 40%.',
  ),
  because: text(
    'Trois erreurs types sur 200 abonnés établis.',
    'Three standard errors of 200 established subscribers.',
  ),
  ...small,
  sql: mix(loyalty),
});

/** What subscribers commit to, how they use the software, and what holds them. */
export const growthTargets: readonly Target[] = [
  {
    id: 'annual-share',
    description: text('Contrats annuels', 'Yearly contracts'),
    format: 'share',
    target: 0.4,
    tolerance: 0.07,
    source: saasSeries.annualShare.source,
    because: text('Trois erreurs types sur 380 contrats.', 'Three standard errors of 380 contracts.'),
    ...small,
    sql: `SELECT avg(CAST(commitment = 'year' AS INTEGER)) FROM crm.subscription WHERE started_on IS NOT NULL`,
  },
  {
    id: 'fourth-quarter',
    description: text(
      'Inscriptions par mois du quatrième trimestre ÷ janvier à août',
      'Registrations a month in the fourth quarter ÷ January to August',
    ),
    format: 'number',
    target: 1.1,
    tolerance: 0.3,
    source: saasSeries.arrivalIndex.source,
    because: text('Trois erreurs types sur 800 inscriptions.', 'Three standard errors of 800 registrations.'),
    customers: 700,
    months: 36,
    parameters: ['arrivalIndex'],
    sql: `SELECT (count(*) FILTER (month(registered_on) >= 10) / 3) / (count(*) FILTER (month(registered_on) <= 8) / 8)
      FROM crm.customer`,
  },
  {
    id: 'usage-commitment-correlation',
    description: text(
      'Corrélation entre jours d’activité et engagement vrai, abonnés qui restent',
      'Correlation between active days and true commitment, subscribers who stay',
    ),
    format: 'number',
    target: 0.6,
    tolerance: 0.15,
    source: assumption,
    because: text(
      'L’écart durable entre comptes varie d’une graine à l’autre.',
      'The lasting deviation between accounts varies from seed to seed.',
    ),
    ...small,
    sql: `SELECT corr(active_days, relationship.commitment)
      FROM crm.product_usage JOIN crm.subscription USING (subscription_id)
        JOIN truth.relationship USING (customer_id)
      WHERE month_end = last_day(month_on) AND stage IN ('development', 'maturity') AND started_on < month_on`,
  },
  loyaltyMix('loyal', 'Fidèles parmi les abonnés établis', 'Loyal among established subscribers', 0.35),
  loyaltyMix('inert', 'Inertes parmi les abonnés établis', 'Inert among established subscribers', 0.25),
  loyaltyMix('captive', 'Retenus parmi les abonnés établis', 'Captive among established subscribers', 0.4),
];
