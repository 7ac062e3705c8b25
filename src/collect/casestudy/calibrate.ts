import type { Session } from '../../store';
import type { Target } from './core/target';
import type { ScenarioName } from './plan';
import { scenarios } from './scenarios';

/** What became of a target: `unjudged` where there are too few customers or months, or nothing to compute it from. */
export type Verdict = 'within' | 'outside' | 'unjudged';

/** A target against what the case study shows. */
export interface Calibrated {
  readonly target: Target;
  /** Null where there is nothing to compute it from. */
  readonly realised: number | null;
  readonly verdict: Verdict;
}

/** What targets read beside the store’s tables and the truth. */
const views = (start: string, end: string): Readonly<Record<string, string>> => ({
  period: `SELECT DATE '${start}' AS first_day, DATE '${end}' AS last_day`,
  purchase: `
    SELECT order_id, customer_id, ordered_on, sum(net_amount) / 100 AS net, count(*) AS lines
    FROM crm.sales_order JOIN crm.order_line USING (order_id)
    WHERE status = 'completed' AND NOT is_return GROUP BY ALL`,
  buyer: `
    SELECT customer_id, count(order_id) AS purchases,
      count(*) FILTER (ordered_on > last_day - INTERVAL 1 YEAR) AS purchases_last_year,
      min(ordered_on) AS first_on, max(ordered_on) AS last_on, coalesce(sum(net), 0) AS net
    FROM crm.customer LEFT JOIN purchase USING (customer_id) CROSS JOIN period GROUP BY customer_id`,
  ranked: `
    SELECT net, row_number() OVER (ORDER BY net DESC, customer_id) / count(*) OVER () AS rank_share
    FROM buyer WHERE purchases > 0`,
});

/** A generated case study as calibration needs it: a store filled with `truth: true`. Days are ISO dates. */
export interface CaseStudyExtent {
  readonly scenario: ScenarioName;
  readonly start: string;
  readonly end: string;
}

/** Makes `period`, `purchase`, `buyer` and `ranked` for the work, and drops them afterwards. */
export async function withViews<T>(
  session: Session,
  { start, end }: CaseStudyExtent,
  work: () => Promise<T>,
): Promise<T> {
  const names = Object.entries(views(start, end));
  for (const [name, select] of names) await session.run(`CREATE OR REPLACE TEMP TABLE ${name} AS ${select}`);
  try {
    return await work();
  } finally {
    for (const [name] of names) await session.run(`DROP TABLE ${name}`);
  }
}

/** Holds a case study to its scenario’s targets, in their order. */
export async function calibrate(session: Session, extent: CaseStudyExtent): Promise<readonly Calibrated[]> {
  const customers = await session.value<number>('SELECT count(*) FROM crm.customer');
  const months = await session.value<number>(
    `SELECT date_diff('month', DATE '${extent.start}', DATE '${extent.end}' + 1)`,
  );
  return withViews(session, extent, async () => {
    const results: Calibrated[] = [];
    for (const target of scenarios[extent.scenario].targets) {
      const realised = await session.value<number | null>(`SELECT CAST((${target.sql}) AS DOUBLE)`);
      const judged = customers >= target.customers && months >= target.months;
      results.push({ target, realised, verdict: judged ? verdictOf(target, realised) : 'unjudged' });
    }
    return results;
  });
}

function verdictOf({ target, tolerance }: Target, realised: number | null): Verdict {
  if (realised === null || !Number.isFinite(realised)) return 'unjudged';
  return Math.abs(realised - target) <= tolerance ? 'within' : 'outside';
}
