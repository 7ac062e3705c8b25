import type { Condition, DecisionTable, Latch } from './decision';
import { evaluate, evaluateCondition, type MetricValues, type ParameterValues } from './evaluate';
import { atLeast, atMost, equal, lessThan, metric, moreThan, parameter } from './notation';
import { stages, type StageCode } from './stages';

export type StageMetric = 'ordersToDate' | 'silenceDays' | 'expectedGapDays' | 'lapsedDays' | 'declining' | 'mature';
export type DecliningMetric =
  'slope' | 'cooperation' | 'peakCooperation' | 'silenceDays' | 'expectedGapDays' | 'lapsedDays' | 'noticeGiven';
export type MatureMetric = 'cooperation' | 'ordersToDate' | 'boundPeriods';

const hasNotOrdered: Condition<'ordersToDate'> = {
  any: [{ missing: metric('ordersToDate') }, atMost(metric('ordersToDate'), 0)],
};

/** A gap is kept to four decimals: three thirds of a day must not make a whole day of silence too much. */
const rounding = 0.001;

/**
 * The stage of the relationship at a month end, before the rule that a candidate stage must hold for two months.
 * `declining` and `mature` are the latches below.
 */
export const stageTable: DecisionTable<StageMetric, StageCode> = {
  id: 'stage',
  name: { fr: 'Étape de la relation', en: 'Relationship stage' },
  metrics: ['ordersToDate', 'silenceDays', 'expectedGapDays', 'lapsedDays', 'declining', 'mature'],
  parameters: ['lostGaps', 'lostFloorDays', 'lapseGraceDays'],
  terms: stages,
  rules: [
    {
      when: hasNotOrdered,
      then: 'pre-relation',
      because: { fr: 'Rien n’a encore été commandé.', en: 'Nothing has been ordered yet.' },
    },
    {
      when: moreThan(
        metric('silenceDays'),
        { maximum: [{ multiply: [parameter('lostGaps'), metric('expectedGapDays')] }, parameter('lostFloorDays')] },
        rounding,
      ),
      then: 'lost',
      because: {
        fr: 'Le silence dépasse de loin le rythme du client et le délai minimal de perte.',
        en: 'The silence far exceeds the customer’s rhythm and the least delay of a loss.',
      },
    },
    {
      when: moreThan(metric('lapsedDays'), parameter('lapseGraceDays')),
      then: 'lost',
      because: {
        fr: 'Le contrat est fini et n’a pas été renoué dans le délai de grâce.',
        en: 'The contract has ended and was not taken up again within the grace.',
      },
    },
    {
      when: equal(metric('declining'), 1),
      then: 'decline',
      because: {
        fr: 'La coopération a nettement reculé ou le silence est anormal, sans rétablissement depuis.',
        en: 'Cooperation has clearly fallen or the silence is unusual, without recovery since.',
      },
    },
    {
      when: equal(metric('mature'), 1),
      then: 'maturity',
      because: {
        fr: 'La coopération a atteint un niveau élevé et s’y maintient.',
        en: 'Cooperation has reached a high level and stays there.',
      },
    },
  ],
  otherwise: {
    then: 'development',
    because: {
      fr: 'Le client achète, sans être encore à maturité.',
      en: 'The customer buys but has not reached maturity yet.',
    },
  },
};

/** Remembers a decline until a recovery: a rule that flips at one threshold would flicker from month to month. */
export const decliningLatch: Latch<DecliningMetric> = {
  id: 'declining',
  name: { fr: 'Déclin en mémoire', en: 'Decline latch' },
  metrics: ['slope', 'cooperation', 'peakCooperation', 'silenceDays', 'expectedGapDays', 'lapsedDays', 'noticeGiven'],
  parameters: ['declineSlope', 'declineDrop', 'declineGaps', 'recoveryDrop'],
  set: {
    any: [
      {
        all: [
          atMost(metric('slope'), parameter('declineSlope')),
          atMost(metric('cooperation'), { subtract: [metric('peakCooperation'), parameter('declineDrop')] }),
        ],
      },
      moreThan(metric('silenceDays'), { multiply: [parameter('declineGaps'), metric('expectedGapDays')] }),
      moreThan(metric('lapsedDays'), 0),
      equal(metric('noticeGiven'), 1),
    ],
  },
  reset: {
    all: [
      atLeast(metric('cooperation'), { subtract: [metric('peakCooperation'), parameter('recoveryDrop')] }),
      moreThan(metric('slope'), 0),
    ],
  },
};

/** Remembers maturity until cooperation falls clearly below the level that maturity began at. */
export const matureLatch: Latch<MatureMetric> = {
  id: 'mature',
  name: { fr: 'Maturité en mémoire', en: 'Maturity latch' },
  metrics: ['cooperation', 'ordersToDate', 'boundPeriods'],
  parameters: ['maturityCooperation', 'maturityOrders', 'maturityPeriods', 'maturityExit'],
  set: {
    all: [
      atLeast(metric('cooperation'), parameter('maturityCooperation')),
      {
        any: [
          atLeast(metric('ordersToDate'), parameter('maturityOrders')),
          atLeast(metric('boundPeriods'), parameter('maturityPeriods')),
        ],
      },
    ],
  },
  reset: lessThan(metric('cooperation'), parameter('maturityExit')),
};

/**
 * The stage of a customer whose history is unknown: the latches are read as if this month were the first.
 * @param values by name; a missing, null or NaN value is unknown.
 */
export function classifyStage(
  values: MetricValues<Exclude<StageMetric, 'declining' | 'mature'> | DecliningMetric | MatureMetric>,
  thresholds: ParameterValues = {},
): StageCode {
  const declining = evaluateCondition(decliningLatch.set, values, thresholds) ? 1 : 0;
  const mature = evaluateCondition(matureLatch.set, values, thresholds) ? 1 : 0;
  return evaluate(stageTable, { ...values, declining, mature }, thresholds);
}
