import type { ParameterName } from './defaults';

/** How customers are bound: decides which signals of cooperation exist and how long a silence is normal. */
export type ScenarioKind = 'retail' | 'e-commerce' | 'club' | 'subscription' | 'business';

/** The components of the cooperation index, each 0–100. */
export type CooperationComponent = 'behaviour' | 'interaction' | 'attitude' | 'reliability' | 'usage';

/**
 * The cooperation index C, 0–100, of a customer at a month end (an assumption of ours, made computable: cooperation is
 * an outcome of trust and commitment in Morgan & Hunt 1994, and the vertical axis of the course’s life cycle).
 *
 * raw = Σ weight·component ÷ Σ weight, over the components that are known; a component without data is dropped and its
 * weight shared out, never imputed. `coverage` = Σ weight of the known components.
 * C = `smoothing`·raw + (1 − `smoothing`)·C of the month before; raw in the first month and after a reactivation.
 * slope = (C − C `slopeMonths` months before) ÷ `slopeMonths`; unknown without that month.
 */
export const cooperation = {
  /** Weights per kind of scenario; each row sums to 1. */
  weights: {
    retail: { behaviour: 0.5, interaction: 0.2, attitude: 0.2, reliability: 0.1, usage: 0 },
    'e-commerce': { behaviour: 0.5, interaction: 0.25, attitude: 0.15, reliability: 0.1, usage: 0 },
    club: { behaviour: 0.2, interaction: 0.2, attitude: 0.2, reliability: 0.15, usage: 0.25 },
    subscription: { behaviour: 0.15, interaction: 0.15, attitude: 0.15, reliability: 0.15, usage: 0.4 },
    business: { behaviour: 0.35, interaction: 0.3, attitude: 0.15, reliability: 0.2, usage: 0 },
  } satisfies Record<ScenarioKind, Record<CooperationComponent, number>>,
  smoothing: 0.5,
  slopeMonths: 3,
  /** Months over which the best level (`peakCooperation`) is looked for, this month included. */
  peakMonths: 12,
  /** Below this coverage an index is flagged as resting on too little. */
  lowCoverage: 0.5,
  /**
   * 0.5·recency + 0.3·amount + 0.2·width, where recency = 100·exp(−max(0, days since the last order ÷ gap − 1)),
   * amount = mid-rank percentile (0–100) of 12-month net revenue among the active customers,
   * width = 100·min(1, distinct categories in 12 months ÷ 5, or ÷ those of the catalogue if it has fewer). Unknown
   * before the first order.
   */
  behaviour: { recency: 0.5, amount: 0.3, width: 0.2, categories: 5, months: 12 },
  /**
   * The expected gap between orders, days, shrunk towards the population:
   * (Σ gaps + `strength`·prior) ÷ (number of gaps + `strength`), prior = `priorFactor` × the population’s median gap.
   */
  expectedGap: { strength: 2, priorFactor: 1.5 },
  /**
   * 100·(responses + 1) ÷ (contacts + 4) over 6 months, minus 15 per unresolved complaint (at most 30), clipped to
   * 0–100; responses = 0.25·opens + clicks + replies + visits kept, at most the contacts. Unknown without a contact.
   */
  interaction: {
    months: 6,
    open: 0.25,
    priorResponses: 1,
    priorContacts: 4,
    complaint: 15,
    maximumComplaints: 30,
  },
  /**
   * Mean of the last satisfaction, trust and commitment as 0–100; its weight is halved every 6 months of age and the
   * component dropped after 18.
   */
  attitude: { halfLifeMonths: 6, maximumMonths: 18 },
  /** 100·(1 − 0.7·share paid late or not at all − 0.3·share returned) over 6 months, by amount. Unknown if nothing was due. */
  reliability: { months: 6, late: 0.7, returned: 0.3 },
  /**
   * 100·min(1, active days ÷ target days) of the month, or the share of its lessons attended; unknown in a month without
   * contract or lesson. The target, about three days a week, is an assumption.
   */
  usage: { targetDays: 12 },
} as const;

/** A survey is evidence of attitude for the loyalty class during this many months. */
export const surveyValidityMonths = 12;

/** Thresholds of the rules that differ from the defaults, per kind of scenario; pass them as parameters. */
export const ruleParameters: Readonly<Record<ScenarioKind, Readonly<Partial<Record<ParameterName, number>>>>> = {
  retail: {},
  'e-commerce': { lostFloorDays: 270 },
  /** Orders and periods are terms; lost 45 days into a term that was not renewed. */
  club: { lapseGraceDays: 45, maturityOrders: 2, maturityPeriods: 2, regularPeriods: 2 },
  /** Orders and periods are paid months; lost 30 days after the end. */
  subscription: { lapseGraceDays: 30, maturityOrders: 6, maturityPeriods: 6, regularOrders: 6 },
  /** Orders are won deals and call-offs; a contract is lost 90 days after its end. */
  business: { lostFloorDays: 365, lapseGraceDays: 90, maturityOrders: 2 },
};
