import type { Text } from '../../../relationship/text';

/** How a figure is written: 0.3 as 30 %, 41.2 as an amount of money, 35 as points. */
export type TargetFormat = 'share' | 'number' | 'money' | 'points' | 'days';

/**
 * A figure that a case study must show whatever its seed: what is aimed at, where that comes from, and how far off it
 * may be. Data: the calibration report prints it, tests hold the simulation to it.
 */
export interface Target {
  /** `open-rate`: unique within a scenario. */
  readonly id: string;
  readonly description: Text;
  readonly format: TargetFormat;
  readonly target: number;
  /** Absolute: realised figures from `target − tolerance` to `target + tolerance` pass. */
  readonly tolerance: number;
  /** Where the figure aimed at comes from. */
  readonly source: Text;
  /** Why this tolerance: sampling error, the span of the sources, what else moves the figure. */
  readonly because: Text;
  /** Fewest customers with which the figure is judged; below it is shown without verdict. */
  readonly customers: number;
  /** Fewest months with which the figure is judged. */
  readonly months: number;
  /** Parameters and series of the scenario that this figure holds to account. */
  readonly parameters?: readonly string[];
  /**
   * A query of one number, NULL where there is nothing to compute it from, over `crm.*`, `truth.*` and what
   * `calibrate.ts` prepares:
   * `period` (first_day, last_day: one row),
   * `purchase` (order_id, customer_id, ordered_on, net in money, lines: completed orders, returns aside),
   * `buyer` (customer_id, purchases, purchases_last_year, first_on, last_on, net: every customer, prospects with 0),
   * `ranked` (net, rank_share: buyers by revenue, 0–1, best first).
   */
  readonly sql: string;
}
