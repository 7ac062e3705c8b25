import type { LoyaltyCode, StageCode } from '../relationship';
import type { Session } from '../store';
import { agreementOf, type Agreement, type Pair } from './agreement';

/** How well what the star computes from observable data agrees with the latent truth, over customer × month end. */
export interface Recoverability {
  /** Every customer and month end from registration on. */
  readonly stage: Agreement<StageCode>;
  /** The same without prospects, whose stage is no judgement. */
  readonly stageOfBuyers: Agreement<StageCode>;
  /** Customers who have bought and whose survey is valid: without one, attitude cannot be known. */
  readonly loyalty: Agreement<LoyaltyCode>;
}

/** κ aimed at: what Landis and Koch (1977) call substantial agreement begins at 0.6. */
export const goals = { stage: 0.6, loyalty: 0.7 } as const;

const unsurveyed = ['behavioural-only', 'not-classified', 'prospect'] as const satisfies readonly LoyaltyCode[];

/**
 * Each customer and month end as the truth and the star see it. The two schemas meet here alone: neither collector nor
 * star reads the other’s.
 */
export const comparedMonths = `
  SELECT told.customer_id, told.month_end, told.stage AS true_stage, told.loyalty AS true_loyalty,
    stage.stage_code AS stage, loyalty.loyalty_code AS loyalty
  FROM truth.relationship AS told
  JOIN star.customer AS customer ON customer.customer_code = told.customer_id
  JOIN star.relationship AS seen ON seen.customer_key = customer.customer_key
    AND seen.month_end_key = CAST(strftime(told.month_end, '%Y%m%d') AS INTEGER)
  JOIN star.stage AS stage USING (stage_key)
  JOIN star.loyalty AS loyalty USING (loyalty_key)`;

/** Compares the truth with a star built from the same store. */
export async function recoverabilityOf(session: Session): Promise<Recoverability> {
  const surveyed = `loyalty NOT IN (${unsurveyed.map((code) => `'${code}'`).join(', ')})`;
  return {
    stage: await compare<StageCode>(session, 'stage', 'true'),
    stageOfBuyers: await compare<StageCode>(session, 'stage', `true_stage <> 'pre-relation'`),
    loyalty: await compare<LoyaltyCode>(session, 'loyalty', surveyed),
  };
}

async function compare<Code extends string>(
  session: Session,
  judged: 'stage' | 'loyalty',
  condition: string,
): Promise<Agreement<Code>> {
  const pairs = await session.rows<Pair<Code>>(
    `SELECT true_${judged} AS truth, ${judged} AS computed, count(*) AS count
     FROM (${comparedMonths}) WHERE ${condition} GROUP BY ALL ORDER BY ALL`,
  );
  return agreementOf(pairs);
}
