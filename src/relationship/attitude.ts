import type { Expression } from './decision';
import { metric } from './notation';

export type AttitudeMetric = 'satisfaction' | 'trust' | 'commitment';

/** The survey's own answer scale, which satisfaction, trust, commitment, constraint and habit are kept on. */
export const attitudeScale = { minimum: 1, maximum: 7 } as const;

/**
 * Attitude, 1–7: the weakest of satisfaction, trust and commitment, so that “attitude ≥ threshold” says “all three
 * reach the threshold”, as the course wants it. One of the three may be missing; with two missing, attitude is unknown.
 */
export const attitude: Expression<AttitudeMetric> = {
  smallestKnown: [metric('satisfaction'), metric('trust'), metric('commitment')],
  required: 2,
};

/** A composite of the 1–7 scale as 0–100: 1 → 0, 4 → 50, 7 → 100; null stays null. */
export function rescale(composite: number): number;
export function rescale(composite: number | null): number | null;
export function rescale(composite: number | null): number | null {
  if (composite === null) return null;
  const { minimum, maximum } = attitudeScale;
  return (100 * (composite - minimum)) / (maximum - minimum);
}
