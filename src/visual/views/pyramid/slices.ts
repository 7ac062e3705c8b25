import type { Pyramid } from './statistics';
import { tierCount } from './statistics';

/** A horizontal slice of the triangle; `top` and `bottom` are shares of its height, 0 at the apex. */
export interface Slice {
  readonly tier: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Slices {
  readonly slices: readonly Slice[];
  /** Areas tell customers; when a slice would be too thin to read, heights are equal instead. */
  readonly areasAreTrue: boolean;
}

/** A triangle cut so that areas are proportional to customers: the cut is at the root of the cumulative share. */
export function slicesOf(pyramid: Pyramid, height: number, thinnest: number): Slices {
  const present = Array.from({ length: tierCount }, (_, tier) => tier).filter(
    (tier) => (pyramid.groups[tier]?.count ?? 0) > 0,
  );
  let below = 0;
  const slices = present.map((tier) => {
    const top = Math.sqrt(below / pyramid.count);
    below += pyramid.groups[tier]?.count ?? 0;
    return { tier, top, bottom: Math.sqrt(below / pyramid.count) };
  });
  const areasAreTrue = slices.every((slice) => (slice.bottom - slice.top) * height >= thinnest);
  if (areasAreTrue) return { slices, areasAreTrue };
  const equal = present.map((tier, i) => ({ tier, top: i / present.length, bottom: (i + 1) / present.length }));
  return { slices: equal, areasAreTrue };
}

/** Where a slice must be cut so that its lower part has a given share of its area. */
export function lowerPart(slice: Slice, share: number): number {
  return Math.sqrt(slice.bottom ** 2 - Math.min(1, Math.max(0, share)) * (slice.bottom ** 2 - slice.top ** 2));
}
