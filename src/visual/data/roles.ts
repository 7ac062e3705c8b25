export const groupingRoles = [
  'customer',
  'period',
  'stage',
  'previousStage',
  'loyalty',
  'tier',
  'previousTier',
  'legend',
] as const;

export const measureRoles = [
  'relationshipAge',
  'cooperation',
  'behaviouralLoyalty',
  'satisfaction',
  'trust',
  'commitment',
  'constraint',
  'habit',
  'value',
  'previousValue',
] as const;

/** A field well of the visual that takes a column. */
export type GroupingRole = (typeof groupingRoles)[number];

/** A field well of the visual that takes a measure; `tooltips` takes several and is read apart. */
export type MeasureRole = (typeof measureRoles)[number];
