import { flowsOf, groupsOf, total, type Group } from '../../data/groups';
import type { Portfolio } from '../../data/portfolio';
import type { Classes } from '../../data/vocabulary';
import type { Picture } from '../picture';
import { identityOf, Remembered } from '../remember';

/** Heavy, medium, light, non-consumers: the apex first. */
export const tierCount = 4;
export const nonConsumer = 3;

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

/** Shares of the four tiers in the previous period; `values` only where its value is known and not nothing. */
export interface Previous {
  readonly customers: readonly number[];
  readonly values?: readonly number[];
}

export interface Pyramid {
  readonly groups: readonly Group[];
  /** Customers in the four tiers. */
  readonly count: number;
  readonly buyers: number;
  /** Value of all customers; NaN without the field. */
  readonly value: number;
  /** Of all customers; absent where nobody's previous tier is known. */
  readonly migration?: Migration;
  /** Of those in focus; of all when nothing is. */
  readonly focusMigration?: Migration;
  /** By tier of the previous period. */
  readonly previous?: Previous;
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
    ...migrationsOf(portfolio),
    previous: previousTier && previousOf(previousTier, portfolio),
    others: portfolio.size - count,
  };
}

const moved = new Remembered<Migration>();

function migrationsOf({ tier, previousTier, focus }: Portfolio): Pick<Pyramid, 'migration' | 'focusMigration'> {
  if (!tier || !previousTier) return {};
  const of = (about: object, among?: Uint8Array): Migration =>
    moved.of(about, [tier.codes, previousTier.codes].map(identityOf).join(), () =>
      migrationOf(flowsOf(previousTier, tier, among)),
    );
  const migration = of(tier.codes);
  return migration.known > 0 ? { migration, focusMigration: focus ? of(focus, focus) : migration } : {};
}

/** Whoever has no previous tier was no customer then. */
function previousOf(classes: Classes, portfolio: Portfolio): Previous | undefined {
  const value = portfolio.measures.previousValue;
  const groups = groupsOf(classes, { ...portfolio, focus: undefined, measures: { value } }).slice(0, tierCount);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const worth = groups.reduce((sum, group) => sum + group.value, 0);
  if (count === 0) return undefined;
  return {
    customers: groups.map((group) => group.count / count),
    values: value && worth > 0 ? groups.map((group) => group.value / worth) : undefined,
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

/** The butterfly is drawn where it is asked for and there is value to compare with. */
export function readsButterfly({ settings }: Picture, { value }: Pyramid): boolean {
  return settings.pyramid === 'butterfly' && value > 0;
}
