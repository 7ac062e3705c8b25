/**
 * Every threshold of the rules, by name (reference values: the retail scenario). Without words, which are in
 * `parameters`: code that runs the rules and explains nothing, as the visual’s, need not carry them.
 */
export const defaults = {
  lostGaps: 3,
  lostFloorDays: 180,
  lapseGraceDays: 45,
  declineGaps: 2,
  declineSlope: -2,
  declineDrop: 20,
  recoveryDrop: 10,
  maturityCooperation: 60,
  maturityOrders: 3,
  maturityPeriods: 12,
  maturityExit: 50,
  regularOrders: 3,
  regularPeriods: 6,
  regularGaps: 2,
  highBehaviour: 50,
  highAttitude: 5,
  highConstraint: 5,
  highHabit: 4.5,
  clearMargin: 0.25,
  heavyRankShare: 0.2,
  mediumRankShare: 0.5,
  heavyValueShare: 0.5,
  heavyAmount: 350,
  mediumAmount: 110,
  mediumValueShare: 0.8,
} as const;

export type ParameterName = keyof typeof defaults;
