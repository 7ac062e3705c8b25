import type { Comparator, Condition, DecisionTable, Expression } from './decision';
import { operation, parameterLookup, type ParameterValues } from './evaluate';

/** A metric of many rows: a column (NaN is unknown), or a function of the row. */
export type MetricColumn = Float64Array | ((row: number) => number);

/** Metrics by name; one that is missing is unknown everywhere. */
export type MetricColumns<M extends string = string> = Readonly<Partial<Record<M, MetricColumn>>>;

/** Expressions, by reference, whose values are there already. */
export type KnownExpressions<M extends string = string> = ReadonlyMap<Expression<M>, MetricColumn>;

/** Rows that are worked on at a time: few enough for all that is computed of them to stay in the processor's cache. */
const blockRows = 2048;

interface Block {
  readonly from: number;
  readonly count: number;
}

type Numbers = (block: Block) => Float64Array;
type Flags = (block: Block) => Uint8Array;

/** What is computed of a block once, however many rules ask for it. */
function once<T>(compute: (block: Block) => T): (block: Block) => T {
  let last: { readonly block: Block; readonly value: T } | undefined;
  return (block) => {
    if (last?.block !== block) last = { block, value: compute(block) };
    return last.value;
  };
}

/** Compiles expressions and conditions to functions of blocks; equal parts, by reference, are compiled once. */
class Compiler<M extends string> {
  private readonly numbers: Map<unknown, Numbers>;
  private readonly flags = new Map<unknown, Flags>();

  constructor(
    private readonly columns: MetricColumns<M>,
    private readonly parameterOf: (name: string) => number,
    known: KnownExpressions<M> = new Map(),
  ) {
    this.numbers = new Map([...known].map(([expression, column]) => [expression, metricOf(column)]));
  }

  expression(expression: Expression<M>): Numbers {
    const known = this.numbers.get(expression);
    if (known) return known;
    const compiled = this.compute(expression);
    this.numbers.set(expression, compiled);
    return compiled;
  }

  condition(condition: Condition<M>): Flags {
    const known = this.flags.get(condition);
    if (known) return known;
    const compiled = this.test(condition);
    this.flags.set(condition, compiled);
    return compiled;
  }

  private compute(expression: Expression<M>): Numbers {
    if (typeof expression === 'number') return constant(expression);
    if ('metric' in expression) return metricOf(this.columns[expression.metric]);
    if ('parameter' in expression) return constant(this.parameterOf(expression.parameter));
    if ('smallestKnown' in expression) {
      const operands = expression.smallestKnown.map((operand) => this.expression(operand));
      return smallestKnown(operands, Math.max(1, expression.required));
    }
    const [name, [left, right]] = operation(expression);
    return arithmetic(name, this.expression(left), this.expression(right));
  }

  private test(condition: Condition<M>): Flags {
    if ('all' in condition) return combine(this.conditions(condition.all), 1);
    if ('any' in condition) return combine(this.conditions(condition.any), 0);
    if ('not' in condition) return opposite(this.condition(condition.not));
    if ('known' in condition) return opposite(missing(this.expression(condition.known)));
    if ('missing' in condition) return missing(this.expression(condition.missing));
    const { left, is, right, tolerance = 0 } = condition;
    return comparison(is, this.expression(left), this.expression(right), tolerance);
  }

  private conditions(conditions: readonly Condition<M>[]): Flags[] {
    return conditions.map((condition) => this.condition(condition));
  }
}

function constant(value: number): Numbers {
  const values = new Float64Array(blockRows).fill(value);
  return () => values;
}

function metricOf(column: MetricColumn | undefined): Numbers {
  if (!column) return constant(NaN);
  if (column instanceof Float64Array) return once(({ from, count }) => column.subarray(from, from + count));
  const values = new Float64Array(blockRows);
  return once(({ from, count }) => {
    for (let i = 0; i < count; i++) values[i] = column(from + i);
    return values;
  });
}

function smallestKnown(operands: readonly Numbers[], required: number): Numbers {
  const values = new Float64Array(blockRows);
  const known = new Uint8Array(blockRows);
  return once((block) => {
    values.fill(Infinity);
    known.fill(0);
    for (const operand of operands) {
      const candidates = operand(block);
      for (let i = 0; i < block.count; i++) {
        const candidate = candidates[i] ?? NaN;
        const least = values[i] ?? 0;
        // What is unknown (NaN) is neither less than anything nor equal to itself.
        values[i] = candidate < least ? candidate : least;
        known[i] = (known[i] ?? 0) + (candidate === candidate ? 1 : 0);
      }
    }
    for (let i = 0; i < block.count; i++) if ((known[i] ?? 0) < required) values[i] = NaN;
    return values;
  });
}

const operators = {
  add: (a: number, b: number) => a + b,
  subtract: (a: number, b: number) => a - b,
  multiply: (a: number, b: number) => a * b,
  divide: (a: number, b: number) => (b === 0 ? NaN : a / b),
  minimum: (a: number, b: number) => Math.min(a, b),
  maximum: (a: number, b: number) => Math.max(a, b),
};

function arithmetic(name: keyof typeof operators, left: Numbers, right: Numbers): Numbers {
  const apply = operators[name];
  const values = new Float64Array(blockRows);
  return once((block) => {
    const a = left(block);
    const b = right(block);
    for (let i = 0; i < block.count; i++) values[i] = apply(a[i] ?? NaN, b[i] ?? NaN);
    return values;
  });
}

/** @param neutral 1 for “all of them”, 0 for “any of them” */
function combine(parts: readonly Flags[], neutral: 0 | 1): Flags {
  const flags = new Uint8Array(blockRows);
  const join = neutral === 1 ? keepCommon : addAll;
  return once((block) => {
    flags.fill(neutral);
    for (const part of parts) join(flags, part(block), block.count);
    return flags;
  });
}

/** Bits, not branches: what holds of one row says nothing of the next. */
function keepCommon(into: Uint8Array, holds: Uint8Array, count: number): void {
  for (let i = 0; i < count; i++) into[i] = (into[i] ?? 0) & (holds[i] ?? 0);
}

function addAll(into: Uint8Array, holds: Uint8Array, count: number): void {
  for (let i = 0; i < count; i++) into[i] = (into[i] ?? 0) | (holds[i] ?? 0);
}

function opposite(part: Flags): Flags {
  const flags = new Uint8Array(blockRows);
  return once((block) => {
    const holds = part(block);
    for (let i = 0; i < block.count; i++) flags[i] = (holds[i] ?? 0) ^ 1;
    return flags;
  });
}

function missing(part: Numbers): Flags {
  const flags = new Uint8Array(blockRows);
  return once((block) => {
    const values = part(block);
    for (let i = 0; i < block.count; i++) flags[i] = Number.isNaN(values[i]) ? 1 : 0;
    return flags;
  });
}

/** Comparisons with an unknown number (NaN) are false by themselves. */
function comparison(is: Comparator, left: Numbers, right: Numbers, tolerance: number): Flags {
  const flags = new Uint8Array(blockRows);
  const fill = comparers[is];
  return once((block) => {
    fill(flags, left(block), right(block), tolerance, block.count);
    return flags;
  });
}

type Comparer = (into: Uint8Array, a: Float64Array, b: Float64Array, tolerance: number, count: number) => void;

const comparers: Record<Comparator, Comparer> = {
  '>=': (into, a, b, tolerance, count) => {
    for (let i = 0; i < count; i++) into[i] = (a[i] ?? NaN) >= (b[i] ?? NaN) - tolerance ? 1 : 0;
  },
  '>': (into, a, b, tolerance, count) => {
    for (let i = 0; i < count; i++) into[i] = (a[i] ?? NaN) > (b[i] ?? NaN) + tolerance ? 1 : 0;
  },
  '<=': (into, a, b, tolerance, count) => {
    for (let i = 0; i < count; i++) into[i] = (a[i] ?? NaN) <= (b[i] ?? NaN) + tolerance ? 1 : 0;
  },
  '<': (into, a, b, tolerance, count) => {
    for (let i = 0; i < count; i++) into[i] = (a[i] ?? NaN) < (b[i] ?? NaN) - tolerance ? 1 : 0;
  },
  '=': (into, a, b, tolerance, count) => {
    for (let i = 0; i < count; i++) into[i] = Math.abs((a[i] ?? NaN) - (b[i] ?? NaN)) <= tolerance ? 1 : 0;
  },
};

function* blocks(from: number, to: number): Generator<Block> {
  for (let start = from; start < to; start += blockRows) yield { from: start, count: Math.min(blockRows, to - start) };
}

/**
 * A decision table for a million rows: the same rules as `decider`, evaluated column by column.
 * @returns a function that writes each row's class, as its index in `table.terms`, for the rows `from` to `to` − 1.
 * @throws RangeError if the table uses a parameter that is neither declared nor given.
 */
export function columnDecider<M extends string, C extends string>(
  table: DecisionTable<M, C>,
  columns: MetricColumns<M>,
  given: ParameterValues = {},
  known?: KnownExpressions<M>,
): (from: number, to: number, codes: Uint8Array | Uint32Array) => void {
  const compiler = new Compiler(columns, parameterLookup(given, table.parameters), known);
  const indexOf = (code: C): number => table.terms.findIndex((term) => term.code === code);
  // The first rule that holds decides: applied from the last to the first, it has the last word.
  const rules = table.rules.map(({ when, then }) => ({ holds: compiler.condition(when), code: indexOf(then) }));
  rules.reverse();
  const otherwise = indexOf(table.otherwise.then);
  return (from, to, codes) => {
    codes.fill(otherwise, from, to);
    for (const block of blocks(from, to)) {
      for (const { holds, code } of rules) {
        write(code, holds(block), codes, block.from, block.count);
      }
    }
  };
}

/** Writes a code where it holds. */
function write(code: number, holds: Uint8Array, codes: Uint8Array | Uint32Array, from: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const before = codes[from + i] ?? 0;
    codes[from + i] = before ^ ((before ^ code) & -(holds[i] ?? 0));
  }
}

/** A condition for a million rows: writes 1 where it holds, for the rows `from` to `to` − 1. */
export function columnCondition<M extends string>(
  condition: Condition<M>,
  columns: MetricColumns<M>,
  given: ParameterValues = {},
): (from: number, to: number, into: Uint8Array) => void {
  const holds = new Compiler(columns, parameterLookup(given)).condition(condition);
  return (from, to, into) => {
    for (const block of blocks(from, to)) into.set(holds(block).subarray(0, block.count), block.from);
  };
}

/** An expression for a million rows: writes its value, NaN where unknown, for the rows `from` to `to` − 1. */
export function columnExpression<M extends string>(
  expression: Expression<M>,
  columns: MetricColumns<M>,
  given: ParameterValues = {},
): (from: number, to: number, into: Float64Array) => void {
  const values = new Compiler(columns, parameterLookup(given)).expression(expression);
  return (from, to, into) => {
    for (const block of blocks(from, to)) into.set(values(block).subarray(0, block.count), block.from);
  };
}
