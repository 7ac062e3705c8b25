/** A line of a ticket. Money in cents; a returned line has negative quantity and amounts. */
export interface Line {
  /** Index in the assortment. */
  readonly article: number;
  readonly quantity: number;
  readonly discount: number;
  readonly net: number;
  readonly cost: number;
}

export interface Buyer {
  /** Mean of the logarithm of a ticket in euros. */
  readonly logSpend: number;
  /** Running sums of the interest in each category. */
  readonly preferences: Float64Array;
}

/** Total of a ticket in cents. */
export function netOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.net, 0);
}
