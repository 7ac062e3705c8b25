import { afterAll, describe, expect, test } from 'vitest';
import { b2bTargets } from '../../../../../src/collect/casestudy/scenarios/b2b/targets';
import { generated, type Generated } from '../../tables';

const months = 36;
const views = `
  CREATE TEMP TABLE period AS SELECT DATE '2025-12-31' AS last_day;
  CREATE TEMP TABLE purchase AS
    SELECT order_id, customer_id, ordered_on, sum(net_amount) / 100 AS net
    FROM crm.sales_order JOIN crm.order_line USING (order_id) GROUP BY ALL;
  CREATE TEMP TABLE ranked AS
    SELECT sum(net) AS net, row_number() OVER (ORDER BY sum(net) DESC, customer_id) / count(*) OVER () AS rank_share
    FROM purchase GROUP BY customer_id;`;

describe.each([
  { size: 150, seed: 42 },
  { size: 150, seed: 7 },
  { size: 150, seed: 2024 },
  { size: 750, seed: 1 },
])('a case study of $size accounts with seed $seed', ({ size, seed }) => {
  const ready: Promise<Generated> = generated({ scenario: 'b2b', size, seed, months, truth: true }).then(
    async (study) => {
      await study.session.run(views);
      return study;
    },
  );
  afterAll(async () => (await ready).close());

  test.each(b2bTargets.filter(({ customers }) => customers <= size))('shows $id', async (aim) => {
    const { session } = await ready;
    const realised = await session.value<number>(`SELECT CAST((${aim.sql}) AS DOUBLE)`);
    expect(realised).toBeGreaterThanOrEqual(aim.target - aim.tolerance);
    expect(realised).toBeLessThanOrEqual(aim.target + aim.tolerance);
  });
});
