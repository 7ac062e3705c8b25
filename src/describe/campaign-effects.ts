import type { Session } from '../store';

/** What a wave truly brought, against what its control group lets one measure. Purchases beyond those that came anyway. */
export interface CampaignEffect {
  readonly code: string;
  readonly name: string;
  /** ISO date. */
  readonly sentOn: string;
  readonly recipients: number;
  readonly controls: number;
  /** Expected extra purchases of all recipients: the sum of the truth. */
  readonly trueEffect: number;
  /** (purchases per recipient − purchases per member of the control group) × recipients. */
  readonly measured: number;
  /** Half of the 95 % confidence interval of `measured`; null with fewer than ten in a group. */
  readonly margin: number | null;
}

/** Smallest group whose mean is near enough to normal for an interval. */
const smallestGroup = 10;

/** 97.5 % quantile of the normal distribution: the groups are large. */
const quantile = 1.96;

/**
 * The waves that had a control group, by day of sending. The variance is pooled over both groups (Student 1908): a small
 * control group in which hardly anybody bought would else seem to measure exactly.
 */
export async function campaignEffectsOf(session: Session): Promise<readonly CampaignEffect[]> {
  const rows = await session.rows<Omit<CampaignEffect, 'margin'> & { readonly error: number | null }>(`
    WITH purchase AS (
      SELECT DISTINCT order_id, customer_id, ordered_on
      FROM crm.sales_order JOIN crm.order_line USING (order_id) WHERE status = 'completed' AND NOT is_return
    ), person AS (
      SELECT campaign_id, contact.customer_id, is_control, count(order_id) AS purchases
      FROM crm.campaign_contact AS contact JOIN crm.campaign AS campaign USING (campaign_id)
      LEFT JOIN purchase ON purchase.customer_id = contact.customer_id AND ordered_on BETWEEN sent_on AND ended_on
      GROUP BY ALL
    ), compared AS (
      SELECT campaign_id,
        count(*) FILTER (NOT is_control) AS recipients,
        count(*) FILTER (is_control) AS controls,
        avg(purchases) FILTER (NOT is_control) - avg(purchases) FILTER (is_control) AS difference,
        sqrt((coalesce(var_samp(purchases) FILTER (NOT is_control), 0) * (count(*) FILTER (NOT is_control) - 1)
            + coalesce(var_samp(purchases) FILTER (is_control), 0) * (count(*) FILTER (is_control) - 1))
          / nullif(count(*) - 2, 0)
          * (1 / count(*) FILTER (NOT is_control) + 1 / count(*) FILTER (is_control))) AS error
      FROM person GROUP BY campaign_id
    ), told AS (SELECT campaign_id, sum(purchases) AS purchases FROM truth.campaign_effect GROUP BY campaign_id)
    SELECT campaign_id AS code, name, CAST(started_on AS VARCHAR) AS "sentOn", recipients, controls,
      CAST(coalesce(told.purchases, 0) AS DOUBLE) AS "trueEffect", difference * recipients AS measured, error * recipients AS error
    FROM compared JOIN crm.campaign USING (campaign_id) LEFT JOIN told USING (campaign_id)
    WHERE recipients > 0 AND controls > 0 ORDER BY started_on, campaign_id`);
  return rows.map(({ error, ...row }) => {
    const isLarge = Math.min(row.recipients, row.controls) >= smallestGroup;
    return { ...row, margin: error === null || !isLarge ? null : quantile * error };
  });
}

/** Whether the confidence interval holds the truth. */
export function isCovered({ measured, margin, trueEffect }: CampaignEffect): boolean {
  return margin !== null && Math.abs(measured - trueEffect) <= margin;
}
