import { afterAll, describe, expect, test } from 'vitest';
import { generated, type Generated } from '../../tables';

/** Each query counts rows that contradict one another: there must be none. */
const contradictions: Readonly<Record<string, string>> = {
  'nobody acts before being hired': `
    SELECT count(*) FROM (
      SELECT employee_id, ordered_on AS day FROM crm.sales_order
      UNION ALL SELECT employee_id, created_on FROM crm.deal
      UNION ALL SELECT employee_id, occurred_on FROM crm.interaction
      UNION ALL SELECT employee_id, month_on FROM crm.target
      UNION ALL SELECT owner_employee_id, registered_on FROM crm.customer
    ) JOIN crm.employee USING (employee_id) WHERE day < hired_on`,
  'managers exist and are managers': `
    SELECT count(*) FROM crm.employee AS led LEFT JOIN crm.employee AS boss ON boss.employee_id = led.manager_id
    WHERE led.manager_id IS NOT NULL AND boss.role IS DISTINCT FROM 'manager'`,
  'stages are entered in order of rank and day': `
    SELECT count(*) FROM (
      SELECT entered_on, lag(entered_on) OVER deal AS before,
        array_position(['contact', 'qualified', 'quote', 'negotiation', 'verbal', 'won', 'lost'], stage) AS rank,
        lag(array_position(['contact', 'qualified', 'quote', 'negotiation', 'verbal', 'won', 'lost'], stage)) OVER deal
          AS rank_before
      FROM crm.deal_stage_change WINDOW deal AS (PARTITION BY deal_id ORDER BY sequence)
    ) WHERE entered_on < before OR rank <= rank_before`,
  'the first stage is entered when the deal is created': `
    SELECT count(*) FROM crm.deal JOIN crm.deal_stage_change USING (deal_id)
    WHERE sequence = 1 AND entered_on <> created_on`,
  'a deal stands in the stage that it entered last, and is closed when that ends it': `
    SELECT count(*) FROM crm.deal LEFT JOIN (
      SELECT deal_id, arg_max(stage, sequence) AS last_stage, max(entered_on) AS last_on
      FROM crm.deal_stage_change GROUP BY deal_id
    ) USING (deal_id)
    WHERE stage IS DISTINCT FROM last_stage
      OR closed_on IS DISTINCT FROM CASE WHEN stage IN ('won', 'lost') THEN last_on END
      OR (loss_reason IS NOT NULL) <> (stage = 'lost') OR (order_id IS NOT NULL) <> (stage = 'won')`,
  'the order of a deal is worth its amount, and placed by its account on the day it is won': `
    SELECT count(*) FROM crm.deal JOIN (
      SELECT order_id, sales_order.customer_id AS buyer, ordered_on, sum(net_amount) AS net
      FROM crm.sales_order JOIN crm.order_line USING (order_id) GROUP BY ALL
    ) USING (order_id) WHERE net <> amount OR ordered_on <> closed_on OR buyer <> customer_id`,
  'instalments add up to the order': `
    SELECT count(*) FROM (SELECT order_id, sum(due_amount) AS due FROM crm.payment GROUP BY order_id)
    FULL JOIN (SELECT order_id, sum(net_amount) AS net FROM crm.order_line GROUP BY order_id) USING (order_id)
    WHERE due IS DISTINCT FROM net`,
  'contacts of deals and interactions belong to the account': `
    SELECT count(*) FROM (
      SELECT customer_id, contact_id FROM crm.deal UNION ALL SELECT customer_id, contact_id FROM crm.interaction
    ) AS met JOIN crm.contact USING (contact_id) WHERE contact.customer_id <> met.customer_id`,
  'each account has one primary contact and a decision-maker': `
    SELECT count(*) FROM (
      SELECT count(*) FILTER (is_primary) AS primaries, count(*) FILTER (role = 'decision-maker') AS deciders
      FROM crm.customer LEFT JOIN crm.contact USING (customer_id) GROUP BY customer_id
    ) WHERE primaries <> 1 OR deciders = 0`,
  'addresses reach nobody': `
    SELECT count(*) FROM (SELECT email FROM crm.customer UNION ALL SELECT email FROM crm.contact)
    WHERE NOT regexp_matches(email, '^[a-z.0-9]+@[a-z0-9-]+\\.example$')`,
  'no two accounts share a domain': `
    SELECT count(*) - count(DISTINCT split_part(email, '@', 2)) FROM crm.customer`,
  'business rests at weekends': `
    SELECT count(*) FROM (
      SELECT ordered_on AS day FROM crm.sales_order UNION ALL SELECT entered_on FROM crm.deal_stage_change
      UNION ALL SELECT occurred_on FROM crm.interaction UNION ALL SELECT registered_on FROM crm.customer
      UNION ALL SELECT paid_on FROM crm.payment WHERE method = 'transfer'
    ) WHERE isodow(day) > 5`,
  'a contract ends when its last change says so': `
    SELECT count(*) FROM crm.subscription JOIN crm.subscription_change USING (subscription_id)
    WHERE reason = 'end' AND changed_on <> ended_on`,
  'a contract that is not renewed was lost as a deal': `
    SELECT count(*) FROM crm.subscription WHERE cancelled_on IS NOT NULL AND NOT EXISTS (
      FROM crm.deal WHERE deal.customer_id = subscription.customer_id AND kind = 'renewal' AND closed_on = cancelled_on
    )`,
};

describe.each(['fr', 'en'] as const)('the rows of the supplier in %s', (locale) => {
  const ready: Promise<Generated> = generated({ scenario: 'b2b', size: 330, seed: 3, locale });
  afterAll(async () => (await ready).close());

  test.each(Object.entries(contradictions))('%s', async (_, sql) => {
    expect(Number(await (await ready).session.value(sql))).toBe(0);
  });

  test('a recruit aims lower than the colleague of the territory, and most sellers come near their targets', async () => {
    const { session } = await ready;
    const attained = `FROM (
        SELECT employee_id, sum(revenue)::DOUBLE AS aim FROM crm.target GROUP BY ALL
      ) JOIN crm.employee USING (employee_id) LEFT JOIN (
        SELECT employee_id, sum(net_amount)::DOUBLE AS sold FROM crm.sales_order JOIN crm.order_line USING (order_id) GROUP BY ALL
      ) USING (employee_id)`;
    const whole = await session.value<number>(`SELECT sum(sold) / sum(aim) ${attained}`);
    expect(whole).toBeGreaterThan(0.6);
    expect(whole).toBeLessThan(1.5);
    const ambition = (kind: string): string => `(SELECT avg(aim) ${attained} WHERE role = 'seller' AND ${kind}
      AND region = (SELECT any_value(region) FROM crm.employee WHERE role = 'seller' AND hired_on > DATE '2023-01-01'))`;
    const hired = (operator: string): string => ambition(`hired_on ${operator} DATE '2023-01-01'`);
    expect(await session.value(`SELECT ${hired('>')} < ${hired('<')}`)).toBe(true);
  });

  test('every table of the trade is filled', async () => {
    const { rows } = (await ready).report;
    const filled = ['contact', 'payment', 'interaction', 'survey_answer', 'deal', 'target'] as const;
    for (const table of filled) expect(rows[table], table).toBeGreaterThan(100);
    expect(rows.employee).toBeGreaterThan(15);
    expect(rows.subscription).toBeGreaterThan(50);
    expect(rows.deal_stage_change).toBeGreaterThan(3 * rows.deal);
  });
});

test('a deal open when the books close stays as they know it', async () => {
  const longer = await generated({ scenario: 'b2b', size: 150, months: 12, appended: [6], seed: 5 });
  const { session } = longer;
  const open = await session.value<number>(
    `SELECT count(*)::INTEGER FROM crm.deal WHERE created_on < DATE '2024-01-01' AND closed_on IS NULL`,
  );
  const changed = await session.value<number>(
    `SELECT count(*)::INTEGER FROM crm.deal JOIN crm.deal_stage_change USING (deal_id)
     WHERE created_on < DATE '2024-01-01' AND entered_on >= DATE '2024-01-01'`,
  );
  expect(open).toBeGreaterThan(5);
  expect(changed).toBe(0);
  longer.close();
});
