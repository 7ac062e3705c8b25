import { loyaltyTable, toSql, type LoyaltyCode, type LoyaltyMetric } from '../../../../relationship';
import { text } from '../../../../relationship/text';
import type { Target } from '../../core/target';
import { isTrue, many } from './judging';

const columns: Readonly<Record<LoyaltyMetric, string>> = {
  ordersToDate: 'purchases',
  behaviouralLoyalty: 'behaviour',
  satisfaction: 'satisfaction',
  trust: 'trust',
  commitment: 'commitment',
  constraint: 'constrained',
  habit: 'habit',
  lockIn: 'locks',
};

const meanOf = (construct: string): string => `avg(value) FILTER (construct = '${construct}')`;

/** The class by the published rule of the families surveyed within a year that are in their second term in a row. */
const classified = `
  WITH latest AS (
    SELECT customer_id, max(answered_on) AS answered_on FROM crm.survey_answer, period
    WHERE answered_on > last_day - 365 GROUP BY customer_id
  ), term AS (
    SELECT term_starts_on, row_number() OVER (ORDER BY term_starts_on DESC) AS back
    FROM crm.enrolment, period WHERE term_starts_on <= last_day GROUP BY term_starts_on
  ), repeating AS (
    SELECT customer_id FROM crm.enrolment JOIN term USING (term_starts_on)
    WHERE back <= 2 AND status = 'enrolled' GROUP BY customer_id HAVING count(DISTINCT back) = 2
  ), surveyed AS (
    SELECT customer_id, lock_in + 1 AS locks, 100 AS behaviour, 2 AS purchases,
      ${meanOf('satisfaction')} AS satisfaction, ${meanOf('trust')} AS trust, ${meanOf('commitment')} AS commitment,
      (${meanOf('switching-cost')} + 8 - ${meanOf('alternatives')}) / 2 AS constrained, ${meanOf('habit')} AS habit
    FROM crm.survey_answer SEMI JOIN latest USING (customer_id, answered_on)
    SEMI JOIN repeating USING (customer_id) JOIN crm.customer USING (customer_id) GROUP BY customer_id, lock_in
  ), classified AS (
    SELECT ${toSql(loyaltyTable, { metric: (name) => columns[name], value: (code) => `'${code}'` })} AS class FROM surveyed
  )`;

const mixOf = (code: LoyaltyCode, target: number, fr: string, en: string): Target => ({
  id: `${code}-share`,
  description: text(fr, en),
  format: 'share',
  target,
  tolerance: 0.14,
  source: text(
    'Hypothèse : une moitié de fidèles, un quart d’inertes, un quart de retenus (trimestre payé d’avance).',
    'Assumption: half loyal, a quarter inert, a quarter captive (term paid in advance).',
  ),
  because: text(
    'Trois erreurs types pour une centaine de familles.',
    'Three standard errors for some hundred families.',
  ),
  ...many,
  sql: `${classified} SELECT avg(${isTrue(`class = '${code}'`)}) FROM classified`,
});

/** How loyal those are who come back. */
export const loyaltyTargets: readonly Target[] = [
  mixOf('loyal', 0.5, 'Fidèles parmi les familles qui se réinscrivent', 'Loyal among families that enrol again'),
  mixOf('inert', 0.25, 'Inertes parmi elles', 'Inert among them'),
  mixOf('captive', 0.25, 'Retenues parmi elles', 'Captive among them'),
];
