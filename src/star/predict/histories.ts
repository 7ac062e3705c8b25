/** Days in the unit of time of the purchase models. */
export const daysPerWeek = 7;

/**
 * What the purchase models need to know of customers: groups of customers with the same history, as columns of one
 * length. Weeks are counted from the first purchase.
 */
export interface PurchaseHistories {
  /** x: days with a purchase after the first one. */
  readonly repeats: Float64Array;
  /** t_x: week of the last repeat purchase; 0 without one. */
  readonly lastWeeks: Float64Array;
  /** T ≥ t_x: week in which the observation ends. */
  readonly ageWeeks: Float64Array;
  /** How many customers share the history, at least 1. */
  readonly customers: Float64Array;
}

/** What the spend model needs to know of customers: groups with the same repeats and the same amount in all. */
export interface SpendHistories {
  /** x ≥ 1: days with a repeat purchase. */
  readonly repeats: Float64Array;
  /** x·z̄ > 0: what these days brought altogether. */
  readonly amounts: Float64Array;
  readonly customers: Float64Array;
}

/** One customer’s history, in the same units. */
export interface PurchaseHistory {
  readonly repeats: number;
  readonly lastWeeks: number;
  readonly ageWeeks: number;
}

/** Distinct values in ascending order, and where each value of the column stands among them. */
export interface Indexed {
  readonly distinct: Float64Array;
  readonly index: Uint32Array;
}

/** Logarithms are then computed once per distinct value: there are far fewer days than customers. */
export function indexed(column: Float64Array): Indexed {
  const distinct = Float64Array.from(new Set(column)).sort();
  const positions = new Map<number, number>();
  distinct.forEach((value, position) => positions.set(value, position));
  return { distinct, index: Uint32Array.from(column, (value) => positions.get(value) ?? 0) };
}

/** A column’s value at a position within it. */
export const at = (column: ArrayLike<number>, position: number): number => column[position] ?? NaN;

/**
 * The logarithm of a parameter, up or down, beyond which it says no more than infinity or zero would: all customers
 * alike, or each always the same. Expectations there are those of the limit to four digits.
 */
export const logEdge = 11.5;

export const total = (column: Float64Array): number => column.reduce((sum, value) => sum + value, 0);

/** Σ values·weights. */
export const weightedTotal = (values: Float64Array, weights: Float64Array): number =>
  values.reduce((sum, value, index) => sum + value * at(weights, index), 0);
