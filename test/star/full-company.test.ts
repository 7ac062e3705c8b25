import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStar, measureValues, type Star } from '../../src/star';
import type { Store } from '../../src/store';
import { fullCompany, seenOn } from './full-company';
import { storeWith } from './store-with';

let store: Store;
let star: Star;
const measures = new Map<string, number | null>();

beforeAll(async () => {
  store = await storeWith(fullCompany);
  star = await buildStar(store, { locale: 'en', completeUntil: seenOn });
  for (const { id, value } of await measureValues(star)) measures.set(id, value);
});
afterAll(() => store.session.close());

const rows = (sql: string) => star.session.rows<Record<string, string | number | null>>(sql);

describe('the measures of the full company, worked out by hand', () => {
  it.each([
    // 500 + 500 + 200 + 300 + 100; the cancelled order’s instalment is none.
    ['payments_due', 1_600],
    ['payments_received', 1_200],
    ['late_payment_share', 3 / 4],
    // 15 days, and 1 March to 30 June.
    ['mean_days_late', (15 + 121) / 2],
    ['receivables', 400],
    ['days_sales_outstanding', (400 / 1_600) * 365],
    ['revenue_target', 3_000],
    ['new_customers_target', 7],
    ['target_attainment', 1_600 / 1_000],
    ['new_customers_attainment', 2 / 2],
    ['interaction_count', 4],
    ['contact_response_rate', 1 / 2],
    ['contact_minutes', 30],
    ['mean_sentiment', 0],
    ['complaints', 2],
    ['complaint_resolution_rate', 1 / 2],
    ['median_resolution_days', 3],
    ['stated_preferences', 2],
    ['mean_interest', 3],
    ['invitations_sent', 3],
    ['survey_response_rate', 1 / 3],
    ['mean_answer_days', 4],
    ['answers_given', 5],
    ['mean_answer_score', (100 + 50 + 50 + 0 + 90) / 5],
    ['sessions', 4],
    ['site_conversion_rate', 1 / 4],
    ['sessions_with_cart', 3],
    ['checkouts_begun', 2],
    ['sessions_with_order', 1],
    ['unrecognised_sessions', 2 / 4],
    ['cart_abandonment', 2 / 3],
    ['checkout_abandonment', 1 / 2],
    ['mean_cart', (50 + 1_000 + 20) / 3],
    ['abandoned_cart_amount', 70],
    ['recurring_revenue', 90],
    ['recurring_revenue_before', 140],
    ['new_mrr_moved', 170],
    ['expansion_mrr_moved', 80],
    ['reactivation_mrr_moved', 70],
    ['contraction_mrr_moved', 60],
    ['churn_mrr_moved', 170],
    // Of June: 140 before, 120 lost, 70 won back, which retention does not count.
    ['net_revenue_retention', 20 / 140],
    ['gross_revenue_retention', 20 / 140],
    ['subscribers', 2],
    ['revenue_per_subscriber', 45],
    ['seats_paid', 2],
    ['seat_use', 1 / 2],
    ['mean_active_days', 9],
    ['onboarding_starters', 2],
    ['onboarding_completion', 1 / 2],
    ['steps_done_share', 4 / 6],
    // 26 and 43 days.
    ['median_days_to_completion', 34.5],
    ['enrolled', 6],
    ['enrolments_taken', 6],
    ['unfinished_share', 1 / 8],
    ['withdrawal_rate', 1 / 6],
    ['fill_rate', 4 / (4 + 3 + 4 + 4)],
    // In winter: Léo, 12, came back; Zoé, of unknown age, did not; his elder brother is too old.
    ['reenrolment_rate', 1 / 2],
    ['enrolment_fees', 6 * 120 - 20],
    ['enrolment_discount_rate', 20 / 720],
    ['sessions_held', 3],
    ['attendance_rate', 2 / 3],
    ['mean_progress', 15],
    ['mean_grade', 14],
    ['badges_earned', 1],
    ['deals_created', 3],
    ['open_pipeline', 2_000],
    ['weighted_pipeline', 1_400],
    ['deals_won', 1],
    ['deals_lost', 1],
    ['amount_won', 10_000],
    ['win_rate', 1 / 2],
    ['median_cycle', 40],
    ['open_deals', 1],
    // Only the deal still open counts, not the three created.
    ['sales_velocity', (1 * 0.5 * 10_000) / 40],
    ['median_open_age', 60],
    ['stage_entries', 9],
    ['advance_rate', 5 / 6],
    ['mean_days_in_stage', (5 + 10 + 25 + 29 + 10 + 9) / 6],
  ])('%s is %d', (id, expected) => {
    expect(measures.get(id)).toBeCloseTo(expected, 9);
  });
});

describe('subscriptions by month', () => {
  const sums = ['start', 'new', 'expansion', 'reactivation', 'contraction', 'churn'].map(
    (kind) => `CAST(SUM(${kind}_mrr) AS DOUBLE) AS ${kind}`,
  );

  it('move as customers do: a second subscription expands, keeping one contracts, coming back reactivates', async () => {
    const months = await rows(`
      SELECT month_end_key % 10000 // 100 AS month, ${sums.join(', ')}, CAST(SUM(mrr) AS DOUBLE) AS mrr
      FROM star.subscription_months GROUP BY month_end_key ORDER BY month_end_key`);
    const month = (number: number, start: number, mrr: number, moved: Record<string, number>) => ({
      ...{ month: number, start, new: 0, expansion: 0, reactivation: 0, contraction: 0, churn: 0, mrr },
      ...moved,
    });
    expect(months).toEqual([
      month(11, 0, 20, { new: 20 }),
      month(12, 20, 20, {}),
      month(1, 20, 120, { new: 100 }),
      month(2, 120, 170, { new: 50 }),
      month(3, 170, 220, { expansion: 50 }),
      month(4, 220, 200, { expansion: 30, churn: 50 }),
      month(5, 200, 140, { contraction: 60 }),
      month(6, 140, 90, { reactivation: 70, churn: 120 }),
    ]);
  });

  it('add up: start + new + expansion + reactivation − contraction − churn = end, row by row', async () => {
    expect(
      await rows(`SELECT * FROM star.subscription_months
        WHERE start_mrr + new_mrr + expansion_mrr + reactivation_mrr - contraction_mrr - churn_mrr <> mrr`),
    ).toEqual([]);
    expect(
      await rows(`SELECT * FROM (
          SELECT mrr, LEAD(start_mrr) OVER (PARTITION BY subscription_number ORDER BY month_end_key) AS next_start
          FROM star.subscription_months) AS pairs
        WHERE next_start IS NOT NULL AND next_start <> mrr`),
    ).toEqual([]);
  });

  it('end with a last row, and count down the year of commitment', async () => {
    const months = await rows(`
      SELECT month_end_key AS month, seats, CAST(mrr AS DOUBLE) AS mrr, commitment_months_left AS left_over, active_days
      FROM star.subscription_months WHERE subscription_number = 'C1' ORDER BY month_end_key`);
    expect(months.map(({ left_over: left }) => left)).toEqual([12, 11, 10, 9, 8, null]);
    expect(months.map(({ seats }) => seats)).toEqual([2, 2, 3, 3, 3, 0]);
    expect(months.map(({ active_days: days }) => days)).toEqual([null, 20, null, null, null, null]);
    expect(await rows(`SELECT 1 FROM star.subscription_months WHERE subscription_number IN ('C5', 'C6')`)).toEqual([]);
  });
});

describe('the rows of the new facts', () => {
  it('judge an instalment on the last day of the data', async () => {
    expect(
      await rows(`SELECT payment_number AS id, payment_status AS status, days_late, is_due, is_late
        FROM star.payments ORDER BY payment_number`),
    ).toEqual([
      { id: 'PA1', status: 'Paid on time', days_late: null, is_due: 1, is_late: 0 },
      { id: 'PA2', status: 'Paid late', days_late: 15, is_due: 1, is_late: 1 },
      { id: 'PA3', status: 'Unpaid', days_late: 121, is_due: 1, is_late: 1 },
      { id: 'PA4', status: 'Paid in part', days_late: null, is_due: 1, is_late: 1 },
      { id: 'PA5', status: 'Not yet due', days_late: null, is_due: 0, is_late: 0 },
    ]);
  });

  it('find every date in the calendar, beyond the last event too', async () => {
    expect(await rows('SELECT YEAR(MIN(date)) AS first, YEAR(MAX(date)) AS last FROM star.date')).toEqual([
      { first: 2023, last: 2025 },
    ]);
  });

  it('name contacts and employees uniquely, and point to −1 where nobody is known', async () => {
    expect(await rows('SELECT contact, contact_customer AS customer FROM star.contact ORDER BY contact_key')).toEqual([
      { contact: 'Unknown contact', customer: null },
      { contact: 'Ada Pro', customer: 'Alpha' },
      { contact: 'Léo Petit (P2)', customer: 'Famille Petit' },
      { contact: 'LÉO PETIT (P3)', customer: 'Famille Petit' },
      { contact: 'Zoé Petit', customer: 'Famille Petit' },
    ]);
    expect(await rows('SELECT employee, manager FROM star.employee ORDER BY employee_key')).toEqual([
      { employee: 'Unknown employee', manager: null },
      { employee: 'Marie Chef', manager: null },
      { employee: 'Paul Vend (E2)', manager: 'Marie Chef' },
      { employee: 'PAUL VEND (E3)', manager: null },
    ]);
    expect(
      await rows(`SELECT interaction_number AS id, contact_key, employee_key, interaction_type AS type
        FROM star.interactions JOIN star.interaction_type USING (interaction_type_key) ORDER BY id`),
    ).toEqual([
      { id: 'I1', contact_key: 1, employee_key: 2, type: 'Call made' },
      { id: 'I2', contact_key: -1, employee_key: -1, type: 'Message sent' },
      { id: 'I3', contact_key: -1, employee_key: -1, type: 'Complaint received' },
      { id: 'I4', contact_key: -1, employee_key: -1, type: 'Complaint received' },
    ]);
    expect(await rows('SELECT customer_key AS key FROM star.web_sessions ORDER BY session_number')).toEqual([
      { key: 3 },
      { key: -1 },
      { key: 1 },
      { key: -1 },
    ]);
  });

  it('follow a deal through its stages', async () => {
    expect(
      await rows(`SELECT deal_number AS id, qualified_on AS qualified, quoted_on AS quoted, closed_on AS closed,
          deal_stage AS stage, loss_reason AS reason
        FROM star.deals JOIN star.deal_stage USING (deal_stage_key) ORDER BY deal_number`),
    ).toEqual([
      { id: 'D1', qualified: '2024-01-10', quoted: '2024-01-20', closed: '2024-02-14', stage: 'Won', reason: null },
      { id: 'D2', qualified: null, quoted: null, closed: '2024-03-01', stage: 'Lost', reason: 'Price' },
      { id: 'D3', qualified: '2024-05-11', quoted: null, closed: null, stage: 'Negotiation', reason: null },
    ]);
    expect(
      await rows(
        'SELECT days_in_stage AS days, is_advance FROM star.deal_stage_changes ORDER BY changed_deal, change_rank',
      ),
    ).toEqual(
      [
        [5, 1],
        [10, 1],
        [25, 1],
        [null, 0],
        [29, 0],
        [null, 0],
        [10, 1],
        [9, 1],
        [null, 0],
      ].map(([days, advance]) => ({ days, is_advance: advance })),
    );
  });

  it('know the customer’s company, card and owner', async () => {
    expect(
      await rows(`SELECT customer_code AS id, sector, size_band AS size, owner, loyalty_card AS card
        FROM star.customer WHERE customer_code IN ('N1', 'N3') ORDER BY customer_key`),
    ).toEqual([
      { id: 'N1', sector: 'Industrie', size: '10 to 49 employees', owner: 'Paul Vend', card: 'No' },
      { id: 'N3', sector: null, size: null, owner: null, card: 'Yes' },
    ]);
  });

  it('keep the answers question by question', async () => {
    expect(
      await rows(`SELECT survey_item_code AS code, answer, CAST(answer_score AS DOUBLE) AS score
        FROM star.survey_answers JOIN star.survey_item USING (survey_item_key) ORDER BY survey_item_key`),
    ).toEqual([
      { code: 'SAT1', answer: 7, score: 100 },
      { code: 'ATT3', answer: 4, score: 50 },
      { code: 'ATT4', answer: 4, score: 50 },
      { code: 'ATT5', answer: 1, score: 0 },
      { code: 'NPS1', answer: 9, score: 90 },
    ]);
  });
});
