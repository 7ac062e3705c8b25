import type { Locale, TableSpec, Text } from '../spec/types';
import { parameters, ruleParameters, type ParameterName, type ScenarioKind } from '../../relationship';
import { sqlText } from '../../store';

/** What every query of a build may depend on. */
export interface BuildContext {
  readonly locale: Locale;
  readonly scenario: ScenarioKind;
  /** ISO dates: the first and last day with any event. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** ISO dates: the first and last month end of the relationship snapshot. */
  readonly firstMonthEnd: string;
  readonly lastMonthEnd: string;
  /** ISO date: the day from which the last month end is seen. */
  readonly observedUntil: string;
}

/** One query: a step (schema `star_steps`, dropped after the build) or a table of the model (schema `star`). */
export interface Model {
  readonly name: string;
  readonly select: (context: BuildContext) => string;
}

/** A model whose columns are those of a table of the spec, keys and casts excepted. */
export interface TableModel extends Model {
  readonly table: TableSpec;
}

/** An SQL literal of a text in the build's language. */
export const inLocale = (context: BuildContext, text: Text): string => sqlText(text[context.locale]);

/** A date as its integer key, yyyymmdd. */
export const dateKey = (date: string): string => `(YEAR(${date}) * 10000 + MONTH(${date}) * 100 + DAY(${date}))`;

/** A month as a number that grows by one each month, so that windows can count months. */
export const monthIndex = (date: string): string => `(YEAR(${date}) * 12 + MONTH(${date}) - 1)`;

export const dateLiteral = (iso: string): string => `DATE ${sqlText(iso)}`;

/** `CASE code WHEN 'store' THEN 'Magasin' … END`: a stored code as words in the build's language. */
export function wording(context: BuildContext, code: string, words: Readonly<Record<string, Text>>): string {
  const cases = Object.entries(words).map(([key, text]) => `WHEN ${sqlText(key)} THEN ${inLocale(context, text)}`);
  return `CASE ${code} ${cases.join(' ')} END`;
}

/** The thresholds of the rules for this kind of scenario, as SQL. */
export const parameterOf =
  (context: BuildContext) =>
  (name: string): string => {
    const known = name as ParameterName;
    const value = ruleParameters[context.scenario][known] ?? parameters[known].default;
    return `CAST(${value} AS DOUBLE)`;
  };
