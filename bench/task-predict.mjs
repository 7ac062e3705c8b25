import { lastDay, writePurchases } from './cdnow.mjs';
import { room, timed } from './kit.mjs';

const days = `SELECT customer, day, SUM(amount) AS amount, MIN(day) OVER (PARTITION BY customer) AS first_day
  FROM purchase GROUP BY customer, day`;

/**
 * Customers as sufficient statistics, and on to the models and what they expect.
 * @param {'aggregate' | 'predict'} part
 * @param {string} customers
 * @param {string | undefined} file a real `CDNOW_master.txt`
 */
export async function run(part, customers, file) {
  const { openStore } = await room('store');
  const predict = await room('star/predict');
  const { session } = await openStore({ memoryLimit: '1GB' });
  await writePurchases(session, Number(customers), file);
  return timed(async () => {
    const [repeats, last, age, count] = await session.numbers(`
      WITH days AS (${days}), customers AS (
        SELECT COUNT(*) - 1 AS x, (MAX(day) - MIN(day)) / 7 AS last, (${lastDay} - MIN(day)) / 7 AS age
        FROM days GROUP BY customer)
      SELECT x, last, age, COUNT(*) FROM customers GROUP BY ALL ORDER BY ALL`);
    const [x, amounts] = await session.numbers(`
      WITH days AS (${days})
      SELECT COUNT(*), SUM(amount) AS spent FROM days WHERE day > first_day
      GROUP BY customer HAVING SUM(amount) > 0 ORDER BY ALL`);
    if (part === 'aggregate') return { histories: repeats.length };
    const purchases = predict.fitBgNbd({ repeats, lastWeeks: last, ageWeeks: age, customers: count });
    const spend = predict.fitGammaGamma({ repeats: x, amounts, customers: new Float64Array(x.length).fill(1) });
    let expected = 0;
    for (let group = 0; group < repeats.length; group += 1) {
      const history = { repeats: repeats[group], lastWeeks: last[group], ageWeeks: age[group] };
      expected += count[group] * predict.expectedPurchases(purchases.parameters, history, predict.horizon.weeks);
    }
    return { histories: repeats.length, expected, ...purchases.parameters, ...spend.parameters };
  });
}
