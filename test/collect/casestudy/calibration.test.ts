import { afterAll, describe, expect, test } from 'vitest';
import { loyaltyTable, evaluate } from '../../../src/relationship';
import { generated, type Generated } from './tables';

/** What is looked at, with the bounds that a case study of a thousand customers must keep whatever the seed. */
const bounds: Readonly<Record<string, readonly [lowest: number, highest: number, sql: string]>> = {
  'orders of identified customers': [7500, 10_500, 'count(*) FROM ticket WHERE customer_id IS NOT NULL'],
  'lines a ticket': [2.4, 3.1, `avg(line) FROM ticket`],
  'share of tickets with a card': [0.67, 0.73, 'avg(CAST(customer_id IS NOT NULL AS INTEGER)) FROM ticket'],
  'mean basket': [30, 50, 'avg(net) / 100 FROM ticket'],
  'margin rate': [0.3, 0.36, '1 - sum(cost_amount) / sum(net_amount) FROM crm.order_line'],
  'share of prospects': [0.09, 0.16, 'avg(CAST(n = 0 AS INTEGER)) FROM buyer'],
  'share of one-time buyers': [0.12, 0.25, 'avg(CAST(n = 1 AS INTEGER)) FROM buyer WHERE n > 0'],
  'share of buyers active in the last year': [
    0.68,
    0.86,
    `avg(CAST(last_on > DATE '2024-12-31' AS INTEGER)) FROM buyer WHERE n > 0`,
  ],
  'revenue share of the top fifth': [0.6, 0.76, `sum(net) FILTER (rank_share <= 0.2) / sum(net) FROM ranked`],
  'share of returned lines': [
    0.008,
    0.025,
    `avg(CAST(is_return AS INTEGER)) FROM crm.order_line JOIN crm.sales_order USING (order_id) WHERE customer_id IS NOT NULL`,
  ],
  'open rate': [0.26, 0.34, 'count(opened_on) / sum(CAST(delivered AS INTEGER)) FROM crm.campaign_contact'],
  'click rate': [0.015, 0.035, 'count(clicked_on) / sum(CAST(delivered AS INTEGER)) FROM crm.campaign_contact'],
  'control share': [0.12, 0.18, 'avg(CAST(is_control AS INTEGER)) FROM crm.campaign_contact'],
  'net promoter score': [
    20,
    50,
    `100 * (avg(CAST(value >= 9 AS INTEGER)) - avg(CAST(value <= 6 AS INTEGER))) FROM crm.survey_answer WHERE construct = 'recommendation'`,
  ],
  'complaints an order': [
    0.012,
    0.035,
    `count(*) / (SELECT count(*) FROM ticket WHERE customer_id IS NOT NULL) FROM crm.interaction WHERE type = 'complaint'`,
  ],
  'December over February': [
    1.3,
    4,
    `count(*) FILTER (month(ordered_on) = 12) / count(*) FILTER (month(ordered_on) = 2) FROM ticket WHERE year(ordered_on) = 2025`,
  ],
};

const views = `
  CREATE TEMP TABLE ticket AS
    SELECT order_id, customer_id, ordered_on, sum(net_amount) AS net, count(*) AS line
    FROM crm.sales_order JOIN crm.order_line USING (order_id)
    WHERE status = 'completed' AND NOT is_return GROUP BY ALL;
  CREATE TEMP TABLE buyer AS
    SELECT c.customer_id, count(t.order_id) AS n, max(t.ordered_on) AS last_on, coalesce(sum(t.net), 0) AS net,
      count(*) FILTER (t.ordered_on > DATE '2024-12-31') AS n12
    FROM crm.customer AS c LEFT JOIN ticket AS t USING (customer_id) GROUP BY c.customer_id;
  CREATE TEMP TABLE ranked AS
    SELECT net, row_number() OVER (ORDER BY net DESC, customer_id) / count(*) OVER () AS rank_share
    FROM buyer WHERE n > 0;`;

describe.each([42, 7, 2024])('a small case study with seed %d', (seed) => {
  const ready: Promise<Generated> = generated({ size: 'small', seed }).then(async (study) => {
    await study.session.run(views);
    return study;
  });
  afterAll(async () => (await ready).close());

  test.each(Object.entries(bounds))('has a believable figure: %s', async (_, [lowest, highest, sql]) => {
    const { session } = await ready;
    const value = await session.value<number>(`SELECT CAST((SELECT ${sql}) AS DOUBLE)`);
    expect(value).toBeGreaterThanOrEqual(lowest);
    expect(value).toBeLessThanOrEqual(highest);
  });

  test('answers about three surveys in five', async () => {
    const { session } = await ready;
    const answered = await session.value<number>('SELECT count(answered_on) / count(*) FROM crm.survey_invitation');
    expect(answered).toBeGreaterThan(0.53);
    expect(answered).toBeLessThan(0.68);
  });

  test('holds loyal, inert and captive customers among surveyed repeat buyers', async () => {
    const { session } = await ready;
    const people = await session.rows<Surveyed>(surveyedRepeatBuyers);
    const classes = people.map((person) => evaluate(loyaltyTable, metricsOf(person)));
    const share = (code: string) => classes.filter((found) => found === code).length / classes.length;
    expect(people.length).toBeGreaterThan(100);
    expect(share('loyal')).toBeGreaterThan(0.24);
    expect(share('loyal')).toBeLessThan(0.48);
    expect(share('inert')).toBeGreaterThan(0.32);
    expect(share('inert')).toBeLessThan(0.6);
    expect(share('captive')).toBeGreaterThan(0.1);
    expect(share('captive')).toBeLessThan(0.32);
  });
});

interface Surveyed {
  readonly n: number;
  readonly lock_in: number;
  readonly satisfaction: number;
  readonly trust: number;
  readonly commitment: number;
  readonly constraint_felt: number;
  readonly habit: number;
}

const surveyedRepeatBuyers = `
  WITH latest AS (
    SELECT customer_id, max(answered_on) AS answered_on FROM crm.survey_answer
    WHERE answered_on > DATE '2024-12-31' GROUP BY customer_id
  ), score AS (
    SELECT customer_id, construct, avg(value) AS value
    FROM crm.survey_answer SEMI JOIN latest USING (customer_id, answered_on) GROUP BY customer_id, construct
  ), level AS (
    SELECT customer_id,
      max(value) FILTER (construct = 'satisfaction') AS satisfaction,
      max(value) FILTER (construct = 'trust') AS trust,
      max(value) FILTER (construct = 'commitment') AS commitment,
      (max(value) FILTER (construct = 'switching-cost') + 8 - max(value) FILTER (construct = 'alternatives')) / 2
        AS constraint_felt,
      max(value) FILTER (construct = 'habit') AS habit
    FROM score GROUP BY customer_id
  )
  SELECT n, lock_in, satisfaction, trust, commitment, constraint_felt, habit
  FROM level JOIN buyer USING (customer_id) JOIN crm.customer USING (customer_id)
  WHERE n12 >= 3 AND last_on > DATE '2025-09-30'
  ORDER BY customer_id`;

function metricsOf(person: Surveyed) {
  return {
    ordersToDate: person.n,
    behaviouralLoyalty: 70,
    satisfaction: person.satisfaction,
    trust: person.trust,
    commitment: person.commitment,
    constraint: person.constraint_felt,
    habit: person.habit,
    lockIn: person.lock_in,
  };
}
