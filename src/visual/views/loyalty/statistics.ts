import { groupsOf, total, type Group } from '../../data/groups';
import type { Portfolio } from '../../data/portfolio';

/** Positions of the classes in `loyaltyClasses`. */
export const loyal = 0;
export const inert = 1;
export const captive = 2;
export const latent = 3;
export const notLoyal = 4;
export const regular = 5;
export const unclassified = 6;
export const prospect = 7;

const classCount = 8;

export interface Loyalty {
  readonly groups: readonly Group[];
  /** Value of all customers; NaN without the field. */
  readonly value: number;
  /** Customers whose attitude is known: the five classes of the matrix. */
  readonly surveyed: Group;
  /** Customers without a known attitude: a strip of their own. */
  readonly strip: Group;
  /** Customers whose class the vocabulary does not know. */
  readonly others: Group;
  /** What is bought without a favourable attitude: inert and captive. */
  readonly atRisk: Group;
  /** Whether measures place the customers; without them each class is a block of dots. */
  readonly placed: boolean;
}

export function loyaltyOf(portfolio: Portfolio): Loyalty | undefined {
  if (!portfolio.loyalty) return undefined;
  const groups = groupsOf(portfolio.loyalty, portfolio);
  return {
    groups,
    value: portfolio.measures.value ? total(portfolio.measures.value) : NaN,
    surveyed: together(...groups.slice(0, notLoyal + 1)),
    strip: together(groups[regular], groups[unclassified]),
    others: together(...groups.slice(classCount)),
    atRisk: together(groups[inert], groups[captive]),
    placed: portfolio.measures.behaviouralLoyalty !== undefined && portfolio.attitude !== undefined,
  };
}

/** Several groups as one. */
export function together(...groups: readonly (Group | undefined)[]): Group {
  const sum = (pick: (group: Group) => number): number =>
    groups.reduce((all, group) => all + (group ? pick(group) : 0), 0);
  return {
    count: sum((group) => group.count),
    value: sum((group) => group.value),
    focusCount: sum((group) => group.focusCount),
    focusValue: sum((group) => group.focusValue),
  };
}
