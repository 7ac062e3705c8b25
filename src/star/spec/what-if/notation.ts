import type { MetricName, ParameterName, ScenarioKind } from '../../../relationship';
import type { DaxNames } from '../types';
import { isMoved, parameterId, thresholdOf, type MovedParameter } from './parameters';

/** Thresholds other than those of the scenario, by name; `tierMethod` besides. */
export type Thresholds = Readonly<Partial<Record<MovedParameter | 'tierMethod', number>>>;

/** A rule in DAX: what is read once from the report's parameters, and what is read and decided row by row. */
export interface DaxRule {
  /** Variables to stand before the rows are gone through. */
  readonly chosen: readonly string[];
  /** Variables of one row of Relationship; the last of them, `SimulatedClass`, is the key of the class. */
  readonly row: readonly string[];
}

/** The column of the snapshot that holds what a rule looks at. */
const columns = {
  ordersToDate: 'orders_to_date',
  orders12Months: 'orders_12_months',
  silenceDays: 'silence_days',
  expectedGapDays: 'expected_gap_days',
  lapsedDays: 'lapsed_days',
  noticeGiven: 'notice_given',
  boundPeriods: 'bound_periods',
  cooperation: 'cooperation',
  peakCooperation: 'peak_cooperation',
  slope: 'slope',
  satisfaction: 'satisfaction',
  trust: 'trust',
  commitment: 'commitment',
  constraint: 'constraint_level',
  habit: 'habit_level',
  lockIn: 'lock_in',
  revenue12Months: 'revenue_12_months',
  rankShare: 'rank_share',
  cumulativeShareBefore: 'revenue_share_above',
} as const satisfies Partial<Record<MetricName, string>>;

type Kept = keyof typeof columns;

/** A variable is called like the metric or threshold that it holds. */
export const variable = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `VAR SilenceDays = Relationship[Silence (days)]` */
export const metricVariables = (n: DaxNames, names: readonly Kept[]): string[] =>
  names.map((name) => `VAR ${variable(name)} = ${n.column('relationship', columns[name])}`);

/** `VAR HighAttitude = [Attitude threshold (chosen value)]` */
export const chosenVariables = (n: DaxNames, names: readonly MovedParameter[]): string[] =>
  names.map((name) => `VAR ${variable(name)} = ${n.measure(`${parameterId(name)}_chosen`)}`);

const daxNumber = (value: number): string => (value < 0 ? `( ${value} )` : String(value));

/** What a rule's metrics and thresholds are called where some of them are the reader's to choose. */
export const chosenNames = (scenario: ScenarioKind) => ({
  metric: variable,
  parameter: (name: string): string =>
    isMoved(name) ? variable(name) : daxNumber(thresholdOf(scenario, name as ParameterName)),
});

/** The same at the thresholds that the star was built with. */
export const publishedNames = (scenario: ScenarioKind) => ({
  metric: variable,
  parameter: (name: string): string => daxNumber(thresholdOf(scenario, name as ParameterName)),
});

/** The names of a rule in SQL over the snapshot. */
export const sqlNames = (scenario: ScenarioKind, chosen: Thresholds = {}) => ({
  metric: (name: string): string =>
    name in columns ? `CAST(${columns[name as Kept]} AS DOUBLE)` : `CAST(${name} AS DOUBLE)`,
  parameter: (name: string): string =>
    `CAST(${(isMoved(name) ? chosen[name] : undefined) ?? thresholdOf(scenario, name as ParameterName)} AS DOUBLE)`,
});

/** A condition or a verdict over several lines, deeper by one level. */
export const deeper = (dax: string): string => dax.replaceAll('\n', '\n    ');
