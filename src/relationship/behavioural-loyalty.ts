import type { Expression } from './decision';
import { metric, parameter } from './notation';

export type BehaviourMetric = 'orders12Months' | 'silenceDays' | 'expectedGapDays' | 'boundPeriods';

/** 1 for a buyer exactly as frequent and as recent as the rule “3 orders in 12 months, silence ≤ 2 gaps” demands. */
const regularity: Expression<BehaviourMetric> = {
  minimum: [
    { divide: [metric('orders12Months'), parameter('regularOrders')] },
    {
      divide: [
        { multiply: [parameter('regularGaps'), metric('expectedGapDays')] },
        { maximum: [metric('silenceDays'), 1] },
      ],
    },
  ],
};

/** The same for a customer under contract: 1 once it has run, or been renewed, for as long as the rule demands. */
const constancy: Expression<BehaviourMetric> = {
  divide: [metric('boundPeriods'), parameter('regularPeriods')],
};

/** How regular buying is: 1 exactly where the rule of regular buying is just met; unknown before the first order. */
export const regularBuying: Expression<BehaviourMetric> = { maximum: [regularity, constancy] };

/**
 * Behavioural loyalty, 0–100: 100·q ÷ (1 + q), where q is the weaker of frequency (orders in 12 months ÷ 3) and
 * freshness (2 expected gaps ÷ days of silence), or the constancy of a running contract where that is more. It is 50 exactly where the rule of regular buying is just
 * met, so that a threshold drawn at 50 is that rule, and it grows towards 100 without ever saturating.
 * Written as 100 − 100 ÷ (1 + q), which names q once.
 */
export const behaviouralLoyalty: Expression<BehaviourMetric> = {
  subtract: [100, { divide: [100, { add: [1, regularBuying] }] }],
};
