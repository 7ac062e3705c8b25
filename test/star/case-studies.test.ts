import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/relationship';
import { lintStar, measureValues, type Star } from '../../src/star';
import { expectCohortsToBeComplete, expectMargins, expectScoresToRank, expectSharesAbove } from './matrices';
import { expectPartsToAddUp } from './parts';
import { starOf, studies } from './studies';
import { has, twin } from './twin';

/*
 * Every measure on the small case study of every scenario, and on an import of bare sales. The values are frozen in
 * golden/, one file a study; after an intended change, `npx vitest run --project node test/star/case-studies.test.ts -u`
 * writes them again, and the difference is to be read before it is committed.
 */

/** Nine digits: what a change of the simulation or of a formula moves, and the order of a sum does not. */
const frozen = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(9)));

describe.each(studies)('the measures of the study %s', (study) => {
  let star: Star;
  const values = new Map<string, number | null>();

  beforeAll(async () => {
    star = await starOf(study);
    for (const { id, value } of await measureValues(star)) values.set(id, value);
  });
  afterAll(() => star.session.close());

  /** The value of a measure that the study must have. */
  const value = (id: string): number => {
    const found = values.get(id);
    if (found === undefined || found === null) throw new Error(`No value for ${id}`);
    return found;
  };
  const close = (actual: number, expected: number, what: string) => {
    expect(Math.abs(actual - expected), `${what}: ${actual} is not ${expected}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(expected)),
    );
  };

  it('are those that were reviewed', async () => {
    const entries = [...values].map(([id, number]) => [id, frozen(number)]);
    const text = `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
    await expect(text).toMatchFileSnapshot(join('golden', `${study}.json`));
  });

  it('stand in a model that has nothing for Power BI to refuse', () => {
    for (const locale of locales) expect(lintStar(star.spec, locale)).toEqual([]);
  });

  it('are rates between 0 and 1 where a part is divided by its whole', () => {
    const parts = [...values.keys()].filter((id) =>
      /_(share|stability|abandonment)$|retention_at|^cohort_(retention|buying)/.test(id),
    );
    expect(parts.length).toBeGreaterThan(10);
    for (const id of parts) {
      const share = values.get(id) ?? 0;
      expect(share >= 0 && share <= 1, `${id}: ${share}`).toBe(true);
    }
  });

  it('retain or lose each customer of twelve months before', () => {
    close(value('loyalty_rate') + value('churn_rate'), 1, 'loyalty + churn');
  });

  it('close with those they opened with, plus who came, minus who left', async () => {
    expect(value('opening_customers')).toBe(0);
    expect(value('net_customer_growth')).toBe(value('customers_in_relationship'));
    const months = await star.session.rows<{ key: number }>(
      'SELECT DISTINCT month_end_key AS key FROM star.relationship ORDER BY key',
    );
    let closing = 0;
    for (const { key } of months) {
      // The twin reads its last month end from the whole data: here the month is the whole.
      const [row] = await star.session.rows<Record<string, number>>(`
        SELECT SUM(is_active) AS active, SUM(is_new) + SUM(is_reactivated) - SUM(is_lost) AS growth
        FROM star.relationship WHERE month_end_key = ${key}`);
      expect((row?.['active'] ?? NaN) - (row?.['growth'] ?? NaN), `opening of ${key}`).toBe(closing);
      expect(await twin(star, 'net_customer_growth', { relationship: `month_end_key = ${key}` })).toBe(row?.['growth']);
      closing = row?.['active'] ?? NaN;
    }
    expect(closing).toBe(value('customers_in_relationship'));
  });

  it('move up, down or not at all', () => {
    for (const rates of [
      ['stage_stability', 'stage_progression_rate', 'stage_regression_rate'],
      ['tier_stability', 'upgrade_rate', 'downgrade_rate'],
    ]) {
      close(
        rates.map(value).reduce((sum, rate) => sum + rate),
        1,
        rates.join(' + '),
      );
    }
    close(value('stage_progressions'), value('stage_progression_rate') * value('stage_transitions'), 'progressions');
    close(value('upgraded_customers'), value('upgrade_rate') * value('tier_migrants'), 'upgrades');
  });

  it('tell the same revenue and orders from the sales and from the snapshot', () => {
    close(value('identified_revenue'), value('historical_revenue'), 'revenue to date');
    close(value('identified_revenue'), value('identified_share') * value('revenue'), 'identified revenue');
    close(value('identified_revenue'), value('customer_value') * value('active_customers'), 'customer value');
    close(value('identified_orders'), value('purchase_frequency') * value('active_customers'), 'orders');
    close(
      value('orders_per_customer_month') * value('customer_months'),
      value('identified_orders'),
      'orders per month',
    );
  });

  it('bring each customer into one cohort', async () => {
    expect(value('cohort_customers')).toBe(value('new_customers'));
    expect(value('cohort_customers')).toBe(value('active_customers'));
    const active = await star.session.value<number>('SELECT SUM(is_active) FROM star.relationship');
    close(value('cohort_retention') * value('customer_months'), active, 'cohort retention');
    expect(value('cohort_buying_rate')).toBeLessThanOrEqual(value('orders_per_customer_month'));
    expect(await twin(star, 'cohort_buying_rate', { relationship: 'tenure_key = 0' })).toBe(1);
    close(
      (await twin(star, 'cohort_retention', { relationship: 'tenure_key = 12' })) ?? NaN,
      value('retention_at_12_months'),
      'retention at twelve months',
    );
  });

  it('add up to the whole over every dimension', async () => {
    expect(await expectPartsToAddUp(star)).toBeGreaterThan(5);
  });

  it('have the customers of before and of now at the margins of their matrices', async () => {
    expect(await expectMargins(star, 'stage', 1)).toBeGreaterThan(10);
    expect(await expectMargins(star, 'tier', 12)).toBeGreaterThan(10);
  });

  it('follow each cohort without a gap up to the last month', async () => {
    expect(await expectCohortsToBeComplete(star)).toBeGreaterThan(100);
  });

  it('score and rank customers as their values do', async () => {
    await expectScoresToRank(star);
    await expectSharesAbove(star);
  });

  it('rank revenue from the top', () => {
    expect(value('half_value_share')).toBeLessThanOrEqual(value('pareto_share'));
    expect(value('top_fifth_value_share')).toBeGreaterThan(0.2);
    if (value('pareto_share') <= 0.2) expect(value('top_fifth_value_share')).toBeGreaterThanOrEqual(0.8);
  });

  it('agree on campaigns, questionnaires, carts, subscriptions and deals where there are any', () => {
    const agreements: readonly (readonly [needs: string, check: () => void])[] = [
      [
        'delivery_rate',
        () => {
          close(value('delivery_rate') * value('messages_sent'), value('delivered_messages'), 'delivered');
          close(value('click_to_open_rate') * value('open_rate'), value('click_rate'), 'clicks');
          for (const effect of ['incremental_orders', 'incremental_sales']) {
            const middle = (value(`${effect}_lower_bound`) + value(`${effect}_upper_bound`)) / 2;
            expect(middle).toBeCloseTo(value(effect), 5);
          }
        },
      ],
      [
        'on_time_payment_share',
        () => close(value('on_time_payment_share') + value('late_payment_share'), 1, 'payments'),
      ],
      [
        'nps',
        () => {
          close(value('nps'), 100 * (value('promoter_share') - value('detractor_share')), 'NPS');
          close(value('nps_upper_bound') - value('nps_lower_bound'), 2 * value('nps_margin_of_error'), 'interval');
        },
      ],
      [
        'sessions',
        () => {
          const orders = value('site_conversion_rate') * value('sessions');
          close((1 - value('cart_abandonment')) * value('sessions_with_cart'), orders, 'orders of the site');
        },
      ],
      [
        'recurring_revenue',
        () => {
          const gains = ['new_mrr_moved', 'expansion_mrr_moved', 'reactivation_mrr_moved'].map(value);
          const losses = ['contraction_mrr_moved', 'churn_mrr_moved'].map(value);
          const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
          close(sum(gains) - sum(losses), value('recurring_revenue'), 'recurring revenue');
          expect(value('gross_revenue_retention')).toBeLessThanOrEqual(value('net_revenue_retention'));
          expect(value('annual_gross_revenue_retention')).toBeLessThanOrEqual(
            Math.min(1, value('annual_net_revenue_retention')),
          );
          close(value('revenue_per_subscriber') * value('subscribers'), value('recurring_revenue'), 'ARPA');
        },
      ],
      [
        'deals_created',
        () => {
          expect(value('deals_won') + value('deals_lost') + value('open_deals')).toBe(value('deals_created'));
          close(value('mean_amount_won') * value('deals_won'), value('amount_won'), 'amount won');
          expect(value('weighted_pipeline')).toBeLessThanOrEqual(value('open_pipeline'));
        },
      ],
      [
        'predicted_value',
        () => {
          expect(value('expected_customers')).toBeLessThanOrEqual(value('cohort_customers'));
          close(
            value('predicted_value'),
            value('predicted_value_per_customer') * value('cohort_customers'),
            'predicted value',
          );
        },
      ],
    ];
    for (const [needs, check] of agreements) if (has(star, needs)) check();
  });
});
