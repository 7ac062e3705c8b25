import { expect } from 'vitest';
import type { Star } from '../../src/star';
import { has, twins } from './twin';

/** Measures whose values for the members of any dimension add up to the whole, by the fact they count. */
const additive: Readonly<Record<string, readonly string[]>> = {
  relationship: [
    ...['customers_at_month_end', 'customers_in_relationship', 'customers_12_months_before'],
    ...['new_customers', 'lost_customers', 'reactivated_customers', 'identified_revenue', 'identified_orders'],
    ...['customer_value_12_months', 'orders_in_12_months', 'customer_months', 'scored_customers', 'paying_customers'],
    ...['stage_transitions', 'stage_progressions', 'stage_regressions'],
    ...['tier_migrants', 'upgraded_customers', 'downgraded_customers'],
    ...['value_at_risk', 'value_in_decline', 'expected_purchases', 'predicted_value'],
  ],
  sales: ['revenue', 'gross_margin'],
  payments: ['payments_due', 'payments_received', 'receivables'],
  campaign_contacts: ['messages_sent', 'delivered_messages', 'sales_attributed'],
  interactions: ['interaction_count', 'complaints'],
  surveys: ['survey_responses', 'nps_answers'],
  survey_answers: ['answers_given'],
  web_sessions: ['sessions', 'sessions_with_cart', 'abandoned_cart_amount'],
  subscription_months: ['recurring_revenue', 'new_mrr_moved', 'churn_mrr_moved', 'seats_paid'],
  onboarding_steps: ['onboarding_starters'],
  enrolments: ['enrolled', 'enrolment_fees'],
  attendance: ['sessions_held', 'badges_earned'],
  deals: ['deals_created', 'deals_won', 'open_deals', 'open_pipeline', 'amount_won'],
  deal_stage_changes: ['stage_entries'],
};

/** Rates and means of the snapshot: for the whole, they lie between their values for the parts. */
const averaged = [
  ...['loyalty_rate', 'churn_rate', 'mean_monthly_churn_rate', 'cohort_retention', 'cohort_buying_rate'],
  ...['stage_stability', 'stage_progression_rate', 'tier_stability', 'upgrade_rate', 'orders_per_customer_month'],
  ...['value_per_customer', 'cooperation_index', 'cooperation_by_age', 'fragile_index_share', 'mean_recency_score'],
];

/** Those that count what happens over time, so that years add up too. */
const flows = new Set([
  ...['new_customers', 'lost_customers', 'reactivated_customers', 'identified_revenue', 'identified_orders'],
  ...['customer_months', 'stage_transitions', 'stage_progressions', 'stage_regressions'],
  ...['revenue', 'gross_margin', 'payments_due', 'messages_sent', 'delivered_messages', 'sales_attributed'],
  ...['interaction_count', 'complaints', 'survey_responses', 'nps_answers', 'answers_given', 'sessions'],
  ...['sessions_with_cart', 'abandoned_cart_amount', 'new_mrr_moved', 'churn_mrr_moved', 'onboarding_starters'],
  ...['enrolled', 'enrolment_fees', 'sessions_held', 'badges_earned', 'deals_created', 'stage_entries'],
]);

/** A fact's rows split by a key into members, or into some groups of members where there are many. */
interface Split {
  readonly by: string;
  readonly parts: readonly string[];
}

const mostMembers = 10;

async function splitsOf(star: Star, fact: string): Promise<Split[]> {
  const keys = star.spec.relationships.filter(({ from, active }) => active && from.table === fact);
  const splits = keys.map(async ({ from: { column }, to }): Promise<Split> => {
    const member = to.table === 'date' ? `FLOOR(${column} / 10000)` : column;
    const rows = await star.session.rows<{ part: number }>(
      `SELECT DISTINCT CAST(${member} AS INTEGER) AS part FROM star.${fact} ORDER BY part`,
    );
    const parts =
      rows.length <= mostMembers
        ? rows.map(({ part }) => `${member} = ${part}`)
        : Array.from({ length: mostMembers / 2 }, (_, rest) => `(${member} + 1) % ${mostMembers / 2} = ${rest}`);
    return { by: `${fact}.${column}`, parts };
  });
  return Promise.all(splits);
}

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, one) => total + (one ?? 0), 0);

/** Expects totals to be the sum of their parts, and means to lie between them, over every dimension of every fact. */
export async function expectPartsToAddUp(star: Star): Promise<number> {
  let splits = 0;
  for (const [fact, measures] of Object.entries(additive)) {
    const sums = measures.filter((id) => has(star, id));
    const means = fact === 'relationship' ? averaged.filter((id) => has(star, id)) : [];
    if (sums.length === 0) continue;
    const whole = await twins(star, [...sums, ...means], {});
    for (const { by, parts } of await splitsOf(star, fact)) {
      const overTime = /date_key|month_end_key/.test(by);
      const ofParts: (readonly [string, ReadonlyMap<string, number | null>])[] = [];
      for (const part of parts) ofParts.push([part, await twins(star, [...sums, ...means], { [fact]: part })]);
      for (const id of sums.filter((one) => !overTime || flows.has(one))) {
        expectSum(
          `${id} by ${by}`,
          whole.get(id) ?? 0,
          ofParts.map(([, values]) => values.get(id) ?? null),
        );
      }
      if (overTime) continue;
      for (const id of means) {
        expectBetween(
          `${id} by ${by}`,
          whole.get(id) ?? null,
          ofParts.map(([, values]) => values.get(id) ?? null),
        );
      }
      splits += 1;
    }
  }
  return splits;
}

function expectSum(what: string, whole: number, parts: readonly (number | null)[]): void {
  const total = sum(parts);
  expect(Math.abs(total - whole), `${what}: ${total} is not ${whole}`).toBeLessThanOrEqual(1e-6 * Math.max(1, whole));
}

function expectBetween(what: string, whole: number | null, parts: readonly (number | null)[]): void {
  const known = parts.filter((part) => part !== null);
  if (whole === null) {
    expect(known, what).toEqual([]);
    return;
  }
  expect(whole, what).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
  expect(whole, what).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
}
