import type { Prediction } from '../predict';
import type { Locale, TableSpec, Text } from '../spec/types';
import { parameters, ruleParameters, type ParameterName, type ScenarioKind } from '../../relationship';
import { sqlText, type Session, type StoreTableName } from '../../store';
import { yesNo } from './words';

/** What every query of a build may depend on. */
export interface BuildContext {
  readonly locale: Locale;
  readonly scenario: ScenarioKind;
  /** ISO dates: the first and last day with any event. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The calendar years of every date that the star holds. */
  readonly firstYear: number;
  readonly lastYear: number;
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
  /** The store table that all its rows come from: where that is empty so is it, and its query need not be planned. */
  readonly rowsFrom?: StoreTableName;
}

/** A table that a fitted model writes for every month: its columns are those of its query, or rest on all of them. */
export interface FittedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** What the model reads of the months from one to another, one after the other; the first column is the month. */
  readonly query: (first: number, last: number) => string;
}

/** A step that SQL alone does not take: it reads earlier steps and creates its own tables in the schema `star_steps`. */
export interface FittedModel {
  readonly name: string;
  readonly makes: readonly FittedTable[];
  readonly fit: (session: Session, context: BuildContext) => Promise<Prediction>;
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

/** A boolean of the store as words; null stays null. */
export const yesOrNo = (context: BuildContext, condition: string): string =>
  `CASE WHEN ${condition} THEN ${inLocale(context, yesNo.true)} WHEN NOT (${condition}) THEN ${inLocale(context, yesNo.false)} END`;

/** A condition as 1 or 0; unknown is 0. */
export const flagOf = (condition: string, name: string): string =>
  `CASE WHEN ${condition} THEN 1 ELSE 0 END AS ${name}`;

/** A fact’s key to a dimension, by the code that the source writes: −1 where it is empty or unknown. */
export const keyOfCode = (dimension: string): string =>
  `COALESCE(${dimension}.${dimension}_key, -1) AS ${dimension}_key`;

/** The join that finds the dimension’s member by its code. */
export const joinOnCode = (dimension: string, code: string): string =>
  `LEFT JOIN star.${dimension} AS ${dimension} ON ${dimension}.${dimension}_code = ${code} AND ${dimension}.${dimension}_key <> -1`;

/** The thresholds of the rules for this kind of scenario, as SQL. */
export const parameterOf =
  (context: BuildContext) =>
  (name: string): string => {
    const known = name as ParameterName;
    const value = ruleParameters[context.scenario][known] ?? parameters[known].default;
    return `CAST(${value} AS DOUBLE)`;
  };
