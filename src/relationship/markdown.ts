import type { Condition, DecisionTable, Expression, Latch, Metric, Parameter } from './decision';
import type { ParameterName } from './defaults';
import { operation } from './evaluate';
import { metrics } from './metrics';
import { parameters } from './parameters';
import type { Locale } from './text';

const words = {
  step: { fr: 'Règle', en: 'Rule' },
  condition: { fr: 'Condition', en: 'Condition' },
  result: { fr: 'Résultat', en: 'Result' },
  because: { fr: 'Pourquoi', en: 'Why' },
  otherwise: { fr: 'sinon', en: 'otherwise' },
  threshold: { fr: 'Seuil', en: 'Threshold' },
  value: { fr: 'Valeur', en: 'Value' },
  description: { fr: 'Description', en: 'Description' },
  and: { fr: 'et', en: 'and' },
  or: { fr: 'ou', en: 'or' },
  not: { fr: 'non', en: 'not' },
  known: { fr: ' : valeur connue', en: ': known' },
  missing: { fr: ' : valeur inconnue', en: ': unknown' },
  minimum: { fr: 'le plus petit de', en: 'the smaller of' },
  maximum: { fr: 'le plus grand de', en: 'the larger of' },
  weakest: { fr: 'le plus faible de', en: 'the weakest of' },
  turns: { fr: 'Mémoire', en: 'Memory' },
  on: { fr: 'commence', en: 'begins' },
  off: { fr: 'prend fin', en: 'ends' },
  required: { fr: (count: number) => `au moins ${count} connus`, en: (count: number) => `at least ${count} known` },
} as const;

const infix = { add: '+', subtract: '−', multiply: '×', divide: '÷' } as const;
const comparators = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' } as const;

const metricOf = (name: string): Metric | undefined => (metrics as Readonly<Record<string, Metric>>)[name];
const parameterOf = (name: string): Parameter | undefined => (parameters as Readonly<Record<string, Parameter>>)[name];

/** A number as people of the locale write it; independent of the machine’s own locale. */
function number(value: number, locale: Locale): string {
  const digits = String(value).replace('-', '−');
  return locale === 'fr' ? digits.replace('.', ',') : digits;
}

/** An expression in words: metrics by name, parameters by name. */
function expressionText(expression: Expression, locale: Locale, isOperand = false): string {
  if (typeof expression === 'number') return number(expression, locale);
  if ('metric' in expression) return metricOf(expression.metric)?.name[locale] ?? expression.metric;
  if ('parameter' in expression) {
    const parameter = parameterOf(expression.parameter);
    return parameter === undefined ? expression.parameter : number(parameter.default, locale);
  }
  const separator = locale === 'fr' ? ' ; ' : '; ';
  const list = (operands: readonly Expression[], ...more: readonly string[]) =>
    `(${[...operands.map((operand) => expressionText(operand, locale)), ...more].join(separator)})`;
  if ('smallestKnown' in expression) {
    const { smallestKnown, required } = expression;
    return `${words.weakest[locale]} ${list(smallestKnown, words.required[locale](required))}`;
  }
  const [name, operands] = operation(expression);
  if (name === 'minimum' || name === 'maximum') return `${words[name][locale]} ${list(operands)}`;
  const text = operands.map((operand) => expressionText(operand, locale, true)).join(` ${infix[name]} `);
  return isOperand ? `(${text})` : text;
}

function conditionText(condition: Condition, locale: Locale, isPart = false): string {
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    const operator = 'all' in condition ? words.and[locale] : words.or[locale];
    const text = parts.map((part) => conditionText(part, locale, parts.length > 1)).join(` ${operator} `);
    return isPart && parts.length > 1 ? `(${text})` : text;
  }
  if ('not' in condition) return `${words.not[locale]} (${conditionText(condition.not, locale)})`;
  if ('known' in condition) return `${expressionText(condition.known, locale)}${words.known[locale]}`;
  if ('missing' in condition) return `${expressionText(condition.missing, locale)}${words.missing[locale]}`;
  const left = expressionText(condition.left, locale);
  const right = expressionText(condition.right, locale);
  return `${left} ${comparators[condition.is]} ${right}`;
}

/** A Markdown row; a pipe inside a cell would end it. */
const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function thresholdLines(names: readonly ParameterName[], locale: Locale): string[] {
  const rows = names.map((of) => {
    const { name, default: value, description } = parameters[of];
    return row(name[locale], number(value, locale), description[locale]);
  });
  if (rows.length === 0) return [];
  const head = [words.threshold, words.value, words.description].map((word) => word[locale]);
  return ['', row(...head), row('---', '--:', '---'), ...rows];
}

/**
 * A decision table as two Markdown tables: its rules in the order they are tried, each with its reason, and the
 * thresholds it uses. The documentation prints these, so that what people read is what runs.
 */
export function toMarkdown<M extends string, C extends string>(table: DecisionTable<M, C>, locale: Locale): string {
  const nameOf = (code: C) => table.terms.find((term) => term.code === code)?.name[locale] ?? code;
  const head = [words.step, words.condition, words.result, words.because].map((word) => word[locale]);
  const rules = table.rules.map((rule, index) =>
    row(String(index + 1), conditionText(rule.when, locale), nameOf(rule.then), rule.because[locale]),
  );
  const { then, because } = table.otherwise;
  const last = row(String(table.rules.length + 1), words.otherwise[locale], nameOf(then), because[locale]);
  const lines = [row(...head), row('--:', '---', '---', '---'), ...rules, last];
  return `${[...lines, ...thresholdLines(table.parameters, locale)].join('\n')}\n`;
}

/** A latch as Markdown: what turns it on and off, and the thresholds it uses. */
export function latchToMarkdown<M extends string>(latch: Latch<M>, locale: Locale): string {
  const lines = [
    row(words.turns[locale], words.condition[locale]),
    row('---', '---'),
    row(words.on[locale], conditionText(latch.set, locale)),
    row(words.off[locale], conditionText(latch.reset, locale)),
  ];
  return `${[...lines, ...thresholdLines(latch.parameters, locale)].join('\n')}\n`;
}
