import type { Comparator, Comparison, Expression } from './decision';
import type { MetricName } from './metrics';
import type { ParameterName } from './defaults';

/** Shorthands that let a rule read as a sentence; what they build is plain data. */

export const metric = <M extends MetricName>(name: M): { readonly metric: M } => ({ metric: name });

export const parameter = (name: ParameterName): { readonly parameter: string } => ({ parameter: name });

const comparison =
  (is: Comparator) =>
  <M extends string>(left: Expression<M>, right: Expression<M>, tolerance?: number): Comparison<M> =>
    tolerance === undefined ? { left, is, right } : { left, is, right, tolerance };

export const atLeast = comparison('>=');
export const moreThan = comparison('>');
export const atMost = comparison('<=');
export const lessThan = comparison('<');
export const equal = comparison('=');
