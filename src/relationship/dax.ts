import type { Condition, DecisionTable, Expression } from './decision';
import type { ParameterName } from './defaults';
import { operation, parameterLookup } from './evaluate';

/** What names stand for in a DAX formula. */
export interface DaxExpressionNames<M extends string = string> {
  /** A scalar that is blank when unknown: `[Recency]`, a column or a variable. It is repeated: prefer a variable. */
  readonly metric: (name: M) => string;
  /** A scalar, never blank; the default value as a literal when left out. */
  readonly parameter?: (name: string) => string;
}

export interface DaxTableNames<M extends string = string, C extends string = string> extends DaxExpressionNames<M> {
  /** The DAX literal of a class: its code or name as text, or its key. */
  readonly value: (code: C) => string;
}

interface Context<M extends string> {
  readonly metric: (name: M) => string;
  readonly parameter: (name: string) => string;
}

/**
 * DAX reads blank as 0 in arithmetic and comparisons, so that unknown would pass for zero. `value` is therefore never
 * used without its guards: conditions that are all true exactly when the expression is known.
 */
interface Guarded {
  readonly guards: readonly string[];
  readonly value: string;
}

function context<M extends string>(names: DaxExpressionNames<M>, declared?: readonly ParameterName[]): Context<M> {
  const valueOf = parameterLookup({}, declared);
  const literal = (name: string): string => daxNumber(valueOf(name));
  return { metric: names.metric, parameter: names.parameter ?? literal };
}

function daxNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  return value < 0 ? `( ${value} )` : String(value);
}

const infix = { add: '+', subtract: '-', multiply: '*' } as const;

function guarded<M extends string>(expression: Expression<M>, names: Context<M>): Guarded {
  if (typeof expression === 'number') return { guards: [], value: daxNumber(expression) };
  if ('parameter' in expression) return { guards: [], value: names.parameter(expression.parameter) };
  if ('metric' in expression) {
    const value = names.metric(expression.metric);
    return { guards: [`NOT ISBLANK ( ${value} )`], value };
  }
  if ('smallestKnown' in expression) {
    const operands = expression.smallestKnown.map((operand) => printValue(guarded(operand, names)));
    return smallestKnown(operands, Math.max(1, expression.required));
  }
  const [name, [first, second]] = operation(expression);
  const a = guarded(first, names);
  const b = guarded(second, names);
  const guards = [...new Set([...a.guards, ...b.guards])];
  switch (name) {
    case 'divide':
      return {
        guards: nonZeroLiteral.test(b.value) ? guards : [...guards, `${b.value} <> 0`],
        value: `DIVIDE ( ${a.value}, ${b.value} )`,
      };
    case 'minimum':
      return { guards, value: `MIN ( ${a.value}, ${b.value} )` };
    case 'maximum':
      return { guards, value: `MAX ( ${a.value}, ${b.value} )` };
    default:
      return { guards, value: `( ${a.value} ${infix[name]} ${b.value} )` };
  }
}

const isMetric = <M extends string>(expression: Expression<M>): expression is { readonly metric: M } =>
  typeof expression !== 'number' && 'metric' in expression;

const nonZeroLiteral = /^(\( )?-?[\d.]*[1-9][\d.]*(e[-+]?\d+)?( \))?$/;

function smallestKnown(operands: readonly string[], required: number): Guarded {
  const known = operands.map((operand) => `IF ( ISBLANK ( ${operand} ), 0, 1 )`).join(' + ');
  const filled = operands.map((_, index) => {
    const others = [...operands.slice(index), ...operands.slice(0, index)];
    return others.length > 1 ? `COALESCE ( ${others.join(', ')} )` : others.join();
  });
  return {
    guards: [`( ${known} ) >= ${required}`],
    value: filled.reduce((smallest, operand) => `MIN ( ${smallest}, ${operand} )`),
  };
}

/** The value, blank when unknown. */
function printValue({ guards, value }: Guarded): string {
  const isItsOwnGuard = guards.length === 1 && guards[0] === `NOT ISBLANK ( ${value} )`;
  return guards.length === 0 || isItsOwnGuard ? value : `IF ( ${guards.join(' && ')}, ${value} )`;
}

function printCondition<M extends string>(condition: Condition<M>, names: Context<M>): string {
  if ('any' in condition) {
    const parts = condition.any.map((part) => printCondition(part, names));
    return parts.length > 1 ? `( ${parts.join(' || ')} )` : (parts[0] ?? 'FALSE ()');
  }
  if ('not' in condition) return negation(printCondition(condition.not, names));
  if ('missing' in condition) {
    const { missing } = condition;
    return isMetric(missing)
      ? `ISBLANK ( ${names.metric(missing.metric)} )`
      : negation(conjunction(guarded(missing, names).guards));
  }
  return conjunction([...new Set(conjuncts(condition, names))]);
}

/** The parts that must all hold; nested conjunctions are laid flat, so that no guard is written twice. */
function conjuncts<M extends string>(condition: Condition<M>, names: Context<M>): readonly string[] {
  if ('all' in condition) return condition.all.flatMap((part) => conjuncts(part, names));
  if ('known' in condition) return guarded(condition.known, names).guards;
  if (!('is' in condition)) return [printCondition(condition, names)];
  const left = guarded(condition.left, names);
  const right = guarded(condition.right, names);
  return [...left.guards, ...right.guards, compare(left.value, condition.is, right.value, condition.tolerance ?? 0)];
}

function compare(left: string, is: string, right: string, tolerance: number): string {
  if (tolerance === 0) return `${left} ${is} ${right}`;
  if (is === '=') return `ABS ( ${left} - ${right} ) <= ${daxNumber(tolerance)}`;
  return `${left} ${is} ${right} ${is === '>=' || is === '<' ? '-' : '+'} ${daxNumber(tolerance)}`;
}

const negation = (printed: string): string => `NOT ( ${printed} )`;

function conjunction(parts: readonly string[]): string {
  return parts.length > 1 ? `( ${parts.join(' && ')} )` : (parts[0] ?? 'TRUE ()');
}

/** An expression in DAX; blank where `evaluateExpression` gives null. */
export function expressionToDax<M extends string>(expression: Expression<M>, names: DaxExpressionNames<M>): string {
  return printValue(guarded(expression, context(names)));
}

/** A condition in DAX: TRUE or FALSE, and FALSE where a compared number is blank. */
export function conditionToDax<M extends string>(condition: Condition<M>, names: DaxExpressionNames<M>): string {
  return printCondition(condition, context(names));
}

/** A decision table as a DAX expression: `SWITCH ( TRUE (), condition, class, …, class )`, one rule a line. */
export function toDax<M extends string, C extends string>(
  table: DecisionTable<M, C>,
  names: DaxTableNames<M, C>,
): string {
  const bound = context(names, table.parameters);
  const rules = table.rules.map((rule) => `    ${printCondition(rule.when, bound)}, ${names.value(rule.then)},`);
  return ['SWITCH (', '    TRUE (),', ...rules, `    ${names.value(table.otherwise.then)}`, ')'].join('\n');
}
