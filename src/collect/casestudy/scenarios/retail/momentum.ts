/** What carries over from one day to the next beside feelings: the build-up to the next purchase, and a wave’s effect. */
export interface Momentum {
  /** Expected purchases since the last one. */
  pressure: number;
  /** How much makes the next purchase. */
  threshold: number;
  purchases: number;
  nextFixedPurchase: number;
  /** Purchases per average day as things stand. */
  rate: number;
  /** What the last wave noticed multiplies the rate by, until when, and at what discount. */
  lift: number;
  liftUntil: number;
  offer: number;
  lastPurchase: number;
  /** Purchases to be expected in each month so far, whatever chance made of them. */
  readonly expected: number[];
}
