import { loyaltyClasses, loyaltyTable, stages, toSql, type LoyaltyMetric } from '../../../relationship';
import { relationship as spec } from '../../spec/relationship';
import { dateLiteral, monthIndex, type BuildContext, type TableModel } from '../model';
import { keyOf } from '../../vocabulary/key-of';

const columns: Record<LoyaltyMetric, string> = {
  ordersToDate: 'orders_to_date',
  behaviouralLoyalty: 'behavioural_loyalty',
  satisfaction: 'satisfaction',
  trust: 'trust',
  commitment: 'commitment',
  constraint: 'constraint_level',
  habit: 'habit_level',
  lockIn: 'lock_in',
};

/** The columns that are more than one of `joined`'s. */
const computed = (context: BuildContext): Record<string, string> => ({
  loyalty_key: toSql(loyaltyTable, { metric: (name) => columns[name], value: keyOf(loyaltyClasses) }),
  tenure_key: 'COALESCE(month_index - first_order_month_index, -1)',
  // A term’s key is its order, and the first tier is the best.
  tier_change: `CASE WHEN previous_tier_key <> -1 AND stage_key <> ${keyOf(stages)('lost')} THEN previous_tier_key - tier_key END`,
  revenue_12_months: 'revenue_12_months / 100',
  revenue_month: 'revenue_month / 100',
  // The twelve months before must be observed in full: otherwise their revenue is unknown, not small.
  previous_revenue_12_months: `CASE
    WHEN month_index - 23 >= ${monthIndex(dateLiteral(context.firstDay))} THEN earlier_revenue / 100
  END`,
});

const sameMonth = (step: string): string =>
  `${step}.customer_key = rhythm.customer_key AND ${step}.month_index = rhythm.month_index`;

export const relationship: TableModel = {
  name: 'relationship',
  table: spec,
  select: (context) => `
WITH rhythm AS (SELECT * FROM star_steps.rhythm),
cooperation AS (SELECT * FROM star_steps.cooperation),
stage AS (SELECT * FROM star_steps.stage),
tier AS (SELECT * FROM star_steps.tier),
concentration AS (SELECT * FROM star_steps.concentration),
rfm_scores AS (SELECT * FROM star_steps.rfm_scores),
prediction AS (SELECT * FROM star_steps.prediction),
latest_survey AS (SELECT * FROM star_steps.latest_survey),
locked AS (
  SELECT customers.customer_key, COALESCE(sources.lock_in, 0) AS lock_in
  FROM star.customer AS customers
  JOIN crm.customer AS sources ON sources.customer_id = customers.customer_code
  WHERE customers.customer_key <> -1
),
joined AS (
  SELECT
    rhythm.*,
    cooperation.cooperation,
    cooperation.behaviour,
    cooperation.interaction,
    cooperation.attitude,
    cooperation.reliability,
    cooperation.usage,
    cooperation.coverage,
    cooperation.slope,
    cooperation.peak_cooperation,
    stage.stage_key,
    stage.previous_stage_key,
    stage.stage_change,
    stage.months_in_stage,
    stage.is_active,
    stage.is_new,
    stage.is_lost,
    stage.active_12_months_before,
    stage.lost_within_12_months,
    tier.tier_key,
    tier.previous_tier_key,
    tier.rank_share,
    COALESCE(rfm_scores.rfm_key, -1) AS rfm_key,
    concentration.revenue_share_above,
    latest_survey.satisfaction,
    latest_survey.trust,
    latest_survey.commitment,
    latest_survey.constraint_level,
    latest_survey.habit_level,
    locked.lock_in + rhythm.locks AS lock_in,
    prediction.alive_probability,
    prediction.expected_purchases,
    prediction.expected_purchase_amount,
    prediction.predicted_value,
    prediction.predicted_margin
  FROM rhythm
  JOIN cooperation ON ${sameMonth('cooperation')}
  JOIN stage ON ${sameMonth('stage')}
  JOIN tier ON ${sameMonth('tier')}
  JOIN locked ON locked.customer_key = rhythm.customer_key
  LEFT JOIN concentration ON ${sameMonth('concentration')}
  LEFT JOIN rfm_scores ON ${sameMonth('rfm_scores')}
  LEFT JOIN latest_survey ON ${sameMonth('latest_survey')}
  LEFT JOIN prediction ON ${sameMonth('prediction')}
)
SELECT
  ${spec.columns.map(({ id }) => (id in computed(context) ? `${computed(context)[id]} AS ${id}` : id)).join(',\n  ')}
FROM joined`,
};
