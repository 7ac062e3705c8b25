import { expect } from 'vitest';
import type { Star } from '../../src/star';

type Cell = Readonly<Record<'month' | 'member' | 'customers', number>>;

/** What a matrix of moves must have at its margins: those who were there before, and those who are there now. */
export async function expectMargins(star: Star, scale: 'stage' | 'tier', monthsBack: number): Promise<number> {
  const month = 'CAST(FLOOR(month_end_key / 10000) * 12 + FLOOR(month_end_key / 100) % 100 AS INTEGER)';
  const counts = (member: string, where: string) =>
    star.session.rows<Cell>(`
      SELECT ${month} AS month, ${member} AS member, COUNT(*) AS customers
      FROM star.relationship WHERE ${where} GROUP BY ALL ORDER BY ALL`);
  const now = await counts(`${scale}_key`, 'TRUE');
  const arrived = await counts(`${scale}_key`, `previous_${scale}_key <> -1`);
  const entered = await counts(`${scale}_key`, `previous_${scale}_key = -1`);
  const left = await counts(`previous_${scale}_key`, `previous_${scale}_key <> -1`);

  // Nobody leaves the snapshot: whoever had a stage, or a tier, months ago has one today.
  const last = Math.max(...now.map((cell) => cell.month));
  const before = now.filter((cell) => cell.month + monthsBack <= last);
  expect(left).toEqual(before.map((cell) => ({ ...cell, month: cell.month + monthsBack })));

  const key = ({ month: at, member }: Cell) => `${at}/${member}`;
  const joined = new Map([...arrived, ...entered].map((cell) => [key(cell), 0]));
  for (const cell of [...arrived, ...entered]) joined.set(key(cell), (joined.get(key(cell)) ?? 0) + cell.customers);
  expect(joined).toEqual(new Map(now.map((cell) => [key(cell), cell.customers])));
  return left.length;
}

/** Each cohort is complete at every age that it has reached, and has no cell beyond: neither gaps nor zeros. */
export async function expectCohortsToBeComplete(star: Star): Promise<number> {
  const cells = await star.session.rows<Readonly<Record<'cohort' | 'age' | 'followed' | 'reached', number>>>(`
    SELECT cohort_month_sort AS cohort, tenure_key AS age, COUNT(*) AS followed,
      MAX(CAST((FLOOR(month_end_key / 10000) - FLOOR(cohort_month_sort / 100)) * 12
        + FLOOR(month_end_key / 100) % 100 - cohort_month_sort % 100 AS INTEGER)) AS reached
    FROM star.relationship JOIN star.customer USING (customer_key)
    WHERE tenure_key >= 0 GROUP BY ALL ORDER BY ALL`);
  const sizes = new Map(
    (
      await star.session.rows<{ cohort: number; customers: number }>(`
        SELECT cohort_month_sort AS cohort, COUNT(*) AS customers
        FROM star.customer WHERE first_order_on IS NOT NULL GROUP BY ALL`)
    ).map(({ cohort, customers }) => [cohort, customers]),
  );
  const last = await star.session.value<number>('SELECT MAX(month_end_key) FROM star.relationship');
  for (const { cohort, age, followed, reached } of cells) {
    expect(followed, `cohort ${cohort} at ${age} months`).toBe(sizes.get(cohort));
    expect(reached).toBe(age);
  }
  for (const cohort of sizes.keys()) {
    const oldest =
      (Math.floor(last / 10_000) - Math.floor(cohort / 100)) * 12 + (Math.floor(last / 100) % 100) - (cohort % 100);
    expect(cells.filter((cell) => cell.cohort === cohort).map(({ age }) => age)).toEqual(
      Array.from({ length: oldest + 1 }, (_, age) => age),
    );
  }
  return cells.length;
}

/** Equals have equal scores, and who does better has no lower one. */
export async function expectScoresToRank(star: Star): Promise<void> {
  const scores = {
    recency_score: '-recency_days',
    frequency_score: 'orders_12_months',
    monetary_score: 'revenue_12_months',
  };
  for (const [score, value] of Object.entries(scores)) {
    const inversions = await star.session.value<number>(`
      SELECT COUNT(*) FROM (
        SELECT ${score} AS score, ${value} AS value,
          MAX(${score}) OVER (PARTITION BY month_end_key ORDER BY ${value}) AS best_so_far,
          MIN(${score}) OVER (PARTITION BY month_end_key, ${value}) AS least_of_equals,
          MAX(${score}) OVER (PARTITION BY month_end_key, ${value}) AS most_of_equals
        FROM star.relationship JOIN star.rfm USING (rfm_key) WHERE rfm_key <> -1) AS scored
      WHERE score < best_so_far OR least_of_equals < most_of_equals`);
    expect(inversions, score).toBe(0);
  }
  const unscored = await star.session.value<number>(
    'SELECT COUNT(*) FROM star.relationship WHERE (rfm_key = -1) <> (orders_12_months = 0)',
  );
  expect(unscored).toBe(0);
}

/** The share of revenue above each customer, added up without windows. */
export async function expectSharesAbove(star: Star): Promise<void> {
  const wrong = await star.session.value<number>(`
    WITH last AS (
      SELECT * FROM star.relationship
      WHERE month_end_key = (SELECT MAX(month_end_key) FROM star.relationship) AND revenue_12_months > 0)
    SELECT COUNT(*) FROM last WHERE ABS(revenue_share_above - (
      SELECT COALESCE(SUM(CASE WHEN others.revenue_12_months > last.revenue_12_months THEN others.revenue_12_months END), 0)
        / SUM(others.revenue_12_months)
      FROM last AS others)) > 0.0001`);
  expect(wrong).toBe(0);
}
