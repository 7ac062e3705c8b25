import { withViews, type CaseStudyExtent } from '../collect';
import type { Session } from '../store';
import { comparedMonths } from './recoverability';

/** What the report’s pictures draw. */
export interface Series {
  /** Share of the revenue that the best 0 %, 1 %, … 100 % of the buyers bring. */
  readonly concentration: readonly number[];
  /** Purchases per known buyer in each calendar month, January first, 1 = the mean month; 0 for a month never seen. */
  readonly season: readonly number[];
  /** Share of the buyers not lost, by months since the first purchase: as the star computes it, and in truth. */
  readonly retention: readonly { readonly computed: number; readonly truth: number }[];
}

/** Fewest buyers on which a point of the retention curve rests. */
const fewestBuyers = 30;

export async function seriesOf(session: Session, extent: CaseStudyExtent): Promise<Series> {
  return withViews(session, extent, async () => ({
    concentration: await concentrationOf(session),
    season: await seasonOf(session),
    retention: await session.rows(`
      SELECT avg(CAST(stage <> 'lost' AS INTEGER)) AS computed, avg(CAST(true_stage <> 'lost' AS INTEGER)) AS truth
      FROM (${comparedMonths}) JOIN buyer USING (customer_id) WHERE first_on <= month_end
      GROUP BY date_diff('month', first_on, month_end) HAVING count(*) >= ${fewestBuyers}
      ORDER BY date_diff('month', first_on, month_end)`),
  }));
}

async function concentrationOf(session: Session): Promise<number[]> {
  const rows = await session.rows<{ percent: number; share: number }>(`
    SELECT CAST(ceil(rank_share * 100) AS INTEGER) AS percent, sum(net) / (SELECT sum(net) FROM ranked) AS share
    FROM ranked GROUP BY percent`);
  const shares = new Map(rows.map(({ percent, share }) => [percent, share]));
  let sum = 0;
  return Array.from({ length: 101 }, (_, percent) => (sum += shares.get(percent) ?? 0));
}

async function seasonOf(session: Session): Promise<number[]> {
  const rows = await session.rows<{ month: number; rate: number }>(`
    WITH monthly AS (SELECT date_trunc('month', ordered_on) AS month_on, count(customer_id) AS purchases FROM purchase GROUP BY ALL),
    rate AS (
      SELECT month_on, purchases / (SELECT count(*) FROM buyer WHERE first_on < month_on) AS rate
      FROM monthly, period WHERE month_on >= first_day + INTERVAL 6 MONTH
    )
    SELECT CAST(month(month_on) AS INTEGER) AS month, avg(rate) AS rate FROM rate WHERE isfinite(rate) GROUP BY ALL`);
  const mean = rows.reduce((sum, { rate }) => sum + rate, 0) / Math.max(1, rows.length);
  const rates = new Map(rows.map(({ month, rate }) => [month, rate]));
  return Array.from({ length: 12 }, (_, index) => (mean === 0 ? 0 : (rates.get(index + 1) ?? 0) / mean));
}
