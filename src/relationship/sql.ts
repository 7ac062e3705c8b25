import type { Condition, DecisionTable, Expression, Latch } from './decision';
import type { ParameterName } from './defaults';
import { operation, parameterLookup } from './evaluate';

/** What names stand for in an SQL query. */
export interface SqlNames<M extends string = string> {
  /** A numeric SQL expression (DOUBLE or an integer type), null when unknown. It may be repeated: give a column. */
  readonly metric: (name: M) => string;
  /** A numeric, non-null SQL expression; the default value as a literal when left out. */
  readonly parameter?: (name: string) => string;
}

export interface SqlTableNames<M extends string = string, C extends string = string> extends SqlNames<M> {
  /** The SQL literal of a class: its code as text, or its key. */
  readonly value: (code: C) => string;
}

interface Context<M extends string> {
  readonly metric: (name: M) => string;
  readonly parameter: (name: string, write: NumberWriter) => string;
}

type NumberWriter = (value: number) => string;

function context<M extends string>(names: SqlNames<M>, declared?: readonly ParameterName[]): Context<M> {
  const { metric, parameter } = names;
  if (parameter !== undefined) return { metric, parameter };
  const valueOf = parameterLookup({}, declared);
  return { metric, parameter: (name, write) => write(valueOf(name)) };
}

/** A fraction is written with an exponent: standard SQL reads it as DOUBLE, never as a rounded DECIMAL. */
const plainNumber: NumberWriter = (value) =>
  Number.isSafeInteger(value) ? inParentheses(value, String(value)) : doubleNumber(value);

/** In arithmetic whole numbers are DOUBLE too, so that no product overflows a narrow integer type. */
const doubleNumber: NumberWriter = (value) => {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const digits = String(value);
  return inParentheses(value, digits.includes('e') ? digits : `${digits}E0`);
};

const inParentheses = (value: number, literal: string): string => (value < 0 ? `(${literal})` : literal);

const infix = { add: '+', subtract: '-', multiply: '*' } as const;

function printExpression<M extends string>(
  expression: Expression<M>,
  names: Context<M>,
  write: NumberWriter = plainNumber,
): string {
  if (typeof expression === 'number') return write(expression);
  if ('metric' in expression) return names.metric(expression.metric);
  if ('parameter' in expression) return names.parameter(expression.parameter, write);
  if ('smallestKnown' in expression) {
    const operands = expression.smallestKnown.map((operand) => printExpression(operand, names));
    return printSmallestKnown(operands, Math.max(1, expression.required));
  }
  const [name, operands] = operation(expression);
  const [a, b] = operands.map((operand) => printExpression(operand, names, doubleNumber)) as [string, string];
  switch (name) {
    case 'divide':
      return `(${typeof operands[0] === 'number' ? a : `CAST(${a} AS DOUBLE)`} / NULLIF(${b}, 0))`;
    case 'minimum':
      return onlyWhere(guardsOf(expression, names), `LEAST(${a}, ${b})`);
    case 'maximum':
      return onlyWhere(guardsOf(expression, names), `GREATEST(${a}, ${b})`);
    default:
      return `(${a} ${infix[name]} ${b})`;
  }
}

/** LEAST and GREATEST skip nulls in some engines and return null in others: what they see must be known. */
const onlyWhere = (guards: readonly string[], value: string): string =>
  guards.length === 0 ? value : `CASE WHEN ${guards.join(' AND ')} THEN ${value} END`;

/** Conditions that are all true exactly when the expression is known. */
function guardsOf<M extends string>(expression: Expression<M>, names: Context<M>): string[] {
  if (typeof expression === 'number' || 'parameter' in expression) return [];
  if ('metric' in expression) return [`${names.metric(expression.metric)} IS NOT NULL`];
  if ('smallestKnown' in expression) return [`(${printExpression(expression, names)}) IS NOT NULL`];
  const [name, [first, second]] = operation(expression);
  const guards = new Set([...guardsOf(first, names), ...guardsOf(second, names)]);
  if (name === 'divide') {
    const divisor = printExpression(second, names);
    if (!nonZeroLiteral.test(divisor)) guards.add(`${divisor} <> 0`);
  }
  return [...guards];
}

const nonZeroLiteral = /^\(?-?[\d.]*[1-9][\d.]*(E0|e[-+]?\d+)?\)?$/;

/** Every operand falls back on the others, so that none is null where LEAST sees it. */
function printSmallestKnown(operands: readonly string[], required: number): string {
  const known = operands.map((operand) => `CASE WHEN ${operand} IS NULL THEN 0 ELSE 1 END`).join(' + ');
  const filled = operands.map((_, index) => {
    const others = [...operands.slice(index), ...operands.slice(0, index)];
    return others.length > 1 ? `COALESCE(${others.join(', ')})` : others.join();
  });
  const least = filled.length > 1 ? `LEAST(${filled.join(', ')})` : filled.join();
  return `CASE WHEN ${known} >= ${required} THEN ${least} END`;
}

function printCondition<M extends string>(condition: Condition<M>, names: Context<M>): string {
  if ('all' in condition) return printParts(condition.all, ' AND ', 'TRUE', names);
  if ('any' in condition) return printParts(condition.any, ' OR ', 'FALSE', names);
  if ('not' in condition) return `NOT (${printCondition(condition.not, names)})`;
  if ('known' in condition) return `${printOperand(condition.known, names)} IS NOT NULL`;
  if ('missing' in condition) return `${printOperand(condition.missing, names)} IS NULL`;
  const { is, tolerance = 0 } = condition;
  const left = printExpression(condition.left, names);
  const right = printExpression(condition.right, names);
  if (tolerance === 0) return `COALESCE(${left} ${is} ${right}, FALSE)`;
  const width = doubleNumber(tolerance);
  if (is === '=') return `COALESCE(ABS(${left} - ${right}) <= ${width}, FALSE)`;
  const widened = `${right} ${is === '>=' || is === '<' ? '-' : '+'} ${width}`;
  return `COALESCE(${left} ${is} ${widened}, FALSE)`;
}

function printOperand<M extends string>(expression: Expression<M>, names: Context<M>): string {
  const printed = printExpression(expression, names);
  return typeof expression !== 'number' && 'metric' in expression ? printed : `(${printed})`;
}

function printParts<M extends string>(
  parts: readonly Condition<M>[],
  operator: string,
  empty: string,
  names: Context<M>,
): string {
  if (parts.length === 0) return empty;
  const printed = parts.map((part) => printCondition(part, names));
  return printed.length === 1 ? printed.join() : `(${printed.join(operator)})`;
}

/** An expression in SQL that DuckDB and Spark SQL both speak; null where `evaluateExpression` gives null. */
export function expressionToSql<M extends string>(expression: Expression<M>, names: SqlNames<M>): string {
  return printExpression(expression, context(names));
}

/** A condition in SQL: TRUE or FALSE, never null. */
export function conditionToSql<M extends string>(condition: Condition<M>, names: SqlNames<M>): string {
  return printCondition(condition, context(names));
}

/** A decision table as an SQL expression: `CASE WHEN … THEN … ELSE … END`, one rule a line. */
export function toSql<M extends string, C extends string>(
  table: DecisionTable<M, C>,
  names: SqlTableNames<M, C>,
): string {
  const bound = context(names, table.parameters);
  const rules = table.rules.map((rule) => `  WHEN ${printCondition(rule.when, bound)} THEN ${names.value(rule.then)}`);
  return ['CASE', ...rules, `  ELSE ${names.value(table.otherwise.then)}`, 'END'].join('\n');
}

/**
 * What a month does to a latch: 1 turns it on, 0 turns it off, null leaves it as it was. The latch's state is then the
 * last of these that is not null, `LAST_VALUE(… IGNORE NULLS)` over the customer's months, and 0 before the first.
 */
export function latchToSql<M extends string>(latch: Latch<M>, names: SqlNames<M>): string {
  const bound = context(names, latch.parameters);
  return [
    'CASE',
    `  WHEN ${printCondition(latch.set, bound)} THEN 1`,
    `  WHEN ${printCondition(latch.reset, bound)} THEN 0`,
    'END',
  ].join('\n');
}
