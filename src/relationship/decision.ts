import type { ParameterName } from './defaults';
import type { Term } from './term';
import type { Text } from './text';

type Pair<M extends string> = readonly [Expression<M>, Expression<M>];

/**
 * A number computed from metrics, as data. Null (unknown) in any operand gives null, and so does a division by zero;
 * only `smallestKnown` looks past nulls.
 */
export type Expression<M extends string = string> =
  | number
  | { readonly metric: M }
  | { readonly parameter: string }
  | { readonly add: Pair<M> }
  | { readonly subtract: Pair<M> }
  | { readonly multiply: Pair<M> }
  | { readonly divide: Pair<M> }
  | { readonly minimum: Pair<M> }
  | { readonly maximum: Pair<M> }
  /** The smallest of those that are known; null if fewer than `required` (at least 1) are. */
  | { readonly smallestKnown: readonly Expression<M>[]; readonly required: number };

export type Comparator = '>=' | '>' | '<=' | '<' | '=';

export interface Comparison<M extends string = string> {
  readonly left: Expression<M>;
  readonly is: Comparator;
  readonly right: Expression<M>;
  /**
   * How far apart two computed numbers may be and still count as equal. Means of means that are equal on paper differ
   * in their last bits as floats: where such numbers meet on a boundary, the boundary needs a width.
   */
  readonly tolerance?: number;
}

/** True or false, never unknown: a comparison with null is false. */
export type Condition<M extends string = string> =
  | Comparison<M>
  | { readonly all: readonly Condition<M>[] }
  | { readonly any: readonly Condition<M>[] }
  | { readonly not: Condition<M> }
  | { readonly known: Expression<M> }
  | { readonly missing: Expression<M> };

/** A named number that people may change: the only home of a threshold. */
export interface Parameter {
  readonly default: number;
  readonly name: Text;
  readonly description: Text;
}

/** A number known about a customer at a point in time. */
export interface Metric {
  readonly name: Text;
  /** Meaning, unit and range. */
  readonly description: Text;
}

export interface Rule<M extends string = string, C extends string = string> {
  readonly when: Condition<M>;
  readonly then: C;
  /** Why, in words for the people it is applied to. */
  readonly because: Text;
}

/** An ordered list of rules: the first whose condition holds decides. */
export interface DecisionTable<M extends string = string, C extends string = string> {
  readonly id: string;
  readonly name: Text;
  /** Those that the conditions look at; `metrics` and `parameters` tell what they mean. */
  readonly metrics: readonly M[];
  readonly parameters: readonly ParameterName[];
  /** What the codes mean. */
  readonly terms: readonly Term<C>[];
  readonly rules: readonly Rule<M, C>[];
  readonly otherwise: Omit<Rule<M, C>, 'when'>;
}

/**
 * A memory of one bit, month after month: a month where `set` holds turns it on, a month where only `reset` holds turns
 * it off, any other month leaves it as it was (hysteresis). It starts off.
 */
export interface Latch<M extends string = string> {
  readonly id: string;
  readonly name: Text;
  /** Those that the conditions look at; `metrics` and `parameters` tell what they mean. */
  readonly metrics: readonly M[];
  readonly parameters: readonly ParameterName[];
  readonly set: Condition<M>;
  readonly reset: Condition<M>;
}
