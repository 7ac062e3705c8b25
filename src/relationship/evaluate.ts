import type { Comparator, Condition, DecisionTable, Expression, Latch, Rule } from './decision';
import { defaults, type ParameterName } from './defaults';

/** Metrics by name. Missing, null and NaN all mean unknown. */
export type MetricValues<M extends string = string> = Readonly<Partial<Record<M, number | null>>>;

/** Parameters that differ from their defaults, by name. */
export type ParameterValues = Readonly<Partial<Record<ParameterName, number>>>;

type Known<M extends string> = (values: MetricValues<M>) => number | null;
type Test<M extends string> = (values: MetricValues<M>) => boolean;
type Lookup = (name: string) => number;

/**
 * Finds a parameter's value: the one given, else the declared default.
 * @throws RangeError, when asked, for a parameter that is neither declared nor given.
 */
export function parameterLookup(
  given: ParameterValues,
  declared: readonly ParameterName[] = Object.keys(defaults) as ParameterName[],
): Lookup {
  for (const [name, value] of Object.entries(given))
    if (Number.isNaN(value)) throw new RangeError(`Not a number: parameter ${name}`);
  return (name) => {
    const known = name as ParameterName;
    const value = given[known] ?? (declared.includes(known) ? defaults[known] : undefined);
    if (value === undefined) throw new RangeError(`Unknown parameter: ${name}`);
    return value;
  };
}

const arithmetic = {
  add: (a: number, b: number) => a + b,
  subtract: (a: number, b: number) => a - b,
  multiply: (a: number, b: number) => a * b,
  divide: (a: number, b: number) => (b === 0 ? null : a / b),
  minimum: (a: number, b: number) => Math.min(a, b),
  maximum: (a: number, b: number) => Math.max(a, b),
};

function compileExpression<M extends string>(expression: Expression<M>, parameterOf: Lookup): Known<M> {
  if (typeof expression === 'number') return () => expression;
  if ('metric' in expression) {
    const name = expression.metric;
    return (values) => {
      const value = values[name];
      return value === undefined || Number.isNaN(value) ? null : value;
    };
  }
  if ('parameter' in expression) {
    const value = parameterOf(expression.parameter);
    return () => value;
  }
  if ('smallestKnown' in expression) {
    const operands = expression.smallestKnown.map((operand) => compileExpression(operand, parameterOf));
    const required = Math.max(1, expression.required);
    return (values) => {
      let known = 0;
      let smallest = Number.POSITIVE_INFINITY;
      for (const operand of operands) {
        const value = operand(values);
        if (value === null) continue;
        known += 1;
        smallest = Math.min(smallest, value);
      }
      return known >= required ? smallest : null;
    };
  }
  const [name, [left, right]] = operation(expression);
  const apply = arithmetic[name];
  const first = compileExpression(left, parameterOf);
  const second = compileExpression(right, parameterOf);
  return (values) => {
    const a = first(values);
    const b = second(values);
    return a === null || b === null ? null : apply(a, b);
  };
}

type Operation<M extends string> = Exclude<
  Expression<M>,
  number | { metric: M } | { parameter: string } | { smallestKnown: readonly Expression<M>[] }
>;

/** The operator of an arithmetic node and its two operands. */
export function operation<M extends string>(
  node: Operation<M>,
): [keyof typeof arithmetic, readonly [Expression<M>, Expression<M>]] {
  const [entry] = Object.entries(node) as [[keyof typeof arithmetic, readonly [Expression<M>, Expression<M>]]];
  return entry;
}

const comparators: Record<Comparator, (left: number, right: number, tolerance: number) => boolean> = {
  '>=': (left, right, tolerance) => left >= right - tolerance,
  '>': (left, right, tolerance) => left > right + tolerance,
  '<=': (left, right, tolerance) => left <= right + tolerance,
  '<': (left, right, tolerance) => left < right - tolerance,
  '=': (left, right, tolerance) => Math.abs(left - right) <= tolerance,
};

function compileCondition<M extends string>(condition: Condition<M>, parameterOf: Lookup): Test<M> {
  if ('all' in condition) {
    const tests = condition.all.map((part) => compileCondition(part, parameterOf));
    return (values) => tests.every((test) => test(values));
  }
  if ('any' in condition) {
    const tests = condition.any.map((part) => compileCondition(part, parameterOf));
    return (values) => tests.some((test) => test(values));
  }
  if ('not' in condition) {
    const test = compileCondition(condition.not, parameterOf);
    return (values) => !test(values);
  }
  if ('known' in condition) {
    const value = compileExpression(condition.known, parameterOf);
    return (values) => value(values) !== null;
  }
  if ('missing' in condition) {
    const value = compileExpression(condition.missing, parameterOf);
    return (values) => value(values) === null;
  }
  const compare = comparators[condition.is];
  const left = compileExpression(condition.left, parameterOf);
  const right = compileExpression(condition.right, parameterOf);
  const tolerance = condition.tolerance ?? 0;
  return (values) => {
    const a = left(values);
    const b = right(values);
    return a !== null && b !== null && compare(a, b, tolerance);
  };
}

/** The value of an expression; null if unknown. Parameters default to those of `parameters`. */
export function evaluateExpression<M extends string>(
  expression: Expression<M>,
  values: MetricValues<M>,
  given: ParameterValues = {},
): number | null {
  return compileExpression(expression, parameterLookup(given))(values);
}

/** Whether a condition holds. Parameters default to those of `parameters`. */
export function evaluateCondition<M extends string>(
  condition: Condition<M>,
  values: MetricValues<M>,
  given: ParameterValues = {},
): boolean {
  return compileCondition(condition, parameterLookup(given))(values);
}

/**
 * Prepares a table for many rows: parameters are looked up once, each row costs a few comparisons.
 * @returns a function that gives the deciding rule (`then`, `because`) of a row.
 * @throws RangeError if the table uses a parameter that is neither declared nor given.
 */
export function decider<M extends string, C extends string>(
  table: DecisionTable<M, C>,
  given: ParameterValues = {},
): (values: MetricValues<M>) => Omit<Rule<M, C>, 'when'> {
  const parameterOf = parameterLookup(given, table.parameters);
  const rules = table.rules.map((rule) => ({ rule, holds: compileCondition(rule.when, parameterOf) }));
  return (values) => rules.find(({ holds }) => holds(values))?.rule ?? table.otherwise;
}

/** The class of one row; for many rows see `decider`. */
export function evaluate<M extends string, C extends string>(
  table: DecisionTable<M, C>,
  values: MetricValues<M>,
  given: ParameterValues = {},
): C {
  return decider(table, given)(values).then;
}

/** The next state of a latch: on if `set` holds, else off if `reset` holds, else as it was. */
export function evaluateLatch<M extends string>(
  latch: Latch<M>,
  before: boolean,
  values: MetricValues<M>,
  given: ParameterValues = {},
): boolean {
  const parameterOf = parameterLookup(given, latch.parameters);
  if (compileCondition(latch.set, parameterOf)(values)) return true;
  if (compileCondition(latch.reset, parameterOf)(values)) return false;
  return before;
}
