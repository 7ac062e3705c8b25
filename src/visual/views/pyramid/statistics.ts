import { flowsOf, groupsOf, total, type Group } from '../../data/groups';
import type { Portfolio } from '../../data/portfolio';

/** Heavy, medium, light, non-consumers: the apex first. */
export const tierCount = 4;
const nonConsumer = 3;

/** Customers who crossed the boundary between a tier and the one below it. */
export interface Crossing {
  readonly up: number;
  readonly down: number;
}

export interface Migration {
  /** One a boundary, from the apex down. */
  readonly crossings: readonly Crossing[];
  readonly stayed: number;
  /** Customers whose previous tier is known. */
  readonly known: number;
  readonly newcomers: number;
}

export interface Pyramid {
  readonly groups: readonly Group[];
  /** Customers in the four tiers. */
  readonly count: number;
  readonly buyers: number;
  /** Value of all customers; NaN without the field. */
  readonly value: number;
  readonly migration?: Migration;
  /** Customers whose tier the vocabulary does not know. */
  readonly others: number;
}

export function pyramidOf(portfolio: Portfolio): Pyramid | undefined {
  const { tier, previousTier } = portfolio;
  if (!tier) return undefined;
  const groups = groupsOf(tier, portfolio);
  const count = groups.slice(0, tierCount).reduce((sum, group) => sum + group.count, 0);
  return {
    groups,
    count,
    buyers: count - (groups[nonConsumer]?.count ?? 0),
    value: portfolio.measures.value ? total(portfolio.measures.value) : NaN,
    migration: previousTier && migrationOf(flowsOf(previousTier, tier)),
    others: portfolio.size - count,
  };
}

function migrationOf(flows: readonly (readonly number[])[]): Migration {
  const between = (from: (tier: number) => boolean, to: (tier: number) => boolean): number => {
    let sum = 0;
    for (let i = 0; i < tierCount; i++) {
      for (let j = 0; j < tierCount; j++) if (from(i) && to(j)) sum += flows[i]?.[j] ?? 0;
    }
    return sum;
  };
  const crossings = Array.from({ length: tierCount - 1 }, (_, boundary) => ({
    up: between(
      (i) => i > boundary,
      (j) => j <= boundary,
    ),
    down: between(
      (i) => i <= boundary,
      (j) => j > boundary,
    ),
  }));
  return {
    crossings,
    stayed: flows.slice(0, tierCount).reduce((sum, row, i) => sum + (row[i] ?? 0), 0),
    known: between(
      () => true,
      () => true,
    ),
    newcomers: flows[tierCount]?.reduce((sum, count) => sum + count, 0) ?? 0,
  };
}
