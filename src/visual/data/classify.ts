import { attitude } from '../../relationship/attitude';
import {
  columnDecider,
  type KnownExpressions,
  type MetricColumn,
  type MetricColumns,
} from '../../relationship/columnar';
import type { DecisionTable } from '../../relationship/decision';
import type { LoyaltyCode } from '../../relationship/loyalty-classes';
import { loyaltyTable, type LoyaltyMetric } from '../../relationship/loyalty-table';
import { defaults } from '../../relationship/defaults';
import { matureLatch, stageTable, type MatureMetric, type StageMetric } from '../../relationship/stage-table';
import type { StageCode } from '../../relationship/stages';
import type { Cut } from '../settings/settings';
import type { Courses } from './courses';
import type { MeasureRole } from './roles';
import { toRules, type Scale } from './scale';
import { decliningRows, latched } from './stages-over-time';
import { byRows, type Steps } from './steps';
import { codesFor, type Classes } from './vocabulary';

type Measures = Readonly<Partial<Record<MeasureRole, Float64Array>>>;

function* decide<M extends string, C extends string>(
  table: DecisionTable<M, C>,
  size: number,
  metrics: MetricColumns<M>,
  given: Readonly<Record<string, number>> = {},
  known?: KnownExpressions<M>,
): Steps<Classes<C>> {
  const decider = columnDecider(table, metrics, given, known);
  const codes = codesFor(size, table.terms.length);
  yield* byRows(0, size, (from, to) => decider(from, to, codes));
  return { terms: table.terms, others: [], codes, computed: true };
}

/**
 * Stages as far as measures tell: a customer without any cooperation, age or value has no relationship yet; one who
 * was worth something and no longer is has been silent for the 12 months that value covers; maturity is read from
 * cooperation. Decline needs a history: with the customers' earlier periods, decline and maturity are remembered as
 * the rules' latches do. Absent without cooperation.
 * @param measures one entry a row
 * @param courses the rows in time order, where there are periods
 */
export function* stagesFromMeasures(
  rows: number,
  measures: Measures,
  courses?: Courses,
): Steps<Classes<StageCode> | undefined> {
  const { cooperation, relationshipAge: age, value, previousValue } = measures;
  if (!cooperation) return undefined;
  // The orders are not told; a customer who cooperates is taken to have made those that maturity asks for.
  const orders = defaults.maturityOrders;
  const level = (row: number): number => cooperation[row] ?? NaN;
  const ordersToDate = (row: number): number =>
    Number.isNaN(level(row)) || (age && Number.isNaN(age[row] ?? NaN)) ? 0 : orders;
  const silent = (row: number): boolean => !((value?.[row] ?? NaN) > 0) && (previousValue?.[row] ?? NaN) > 0;
  const matures: MetricColumns<MatureMetric> = { cooperation, ordersToDate };
  const ownCourse = courses ?? everyRowAlone(rows);
  return yield* decide<StageMetric, StageCode>(stageTable, rows, {
    ordersToDate,
    silenceDays: (row) => (value && silent(row) ? 366 : NaN),
    expectedGapDays: () => 0,
    mature: yield* latched<MatureMetric>(matureLatch, rows, matures, ownCourse),
    ...(courses ? { declining: yield* decliningRows(cooperation, courses) } : {}),
  });
}

/** Without periods each row is a history of one month. */
function everyRowAlone(rows: number): Courses {
  const starts = new Uint32Array(rows + 1);
  for (let i = 0; i <= rows; i++) starts[i] = i;
  return { starts, order: starts.subarray(0, rows), time: new Float64Array(0), calendar: false };
}

/** What the loyalty classes are worked out from. */
export interface Attitudes {
  readonly size: number;
  readonly measures: Measures;
  readonly scale: Scale;
  readonly cut: Cut;
  readonly attitude?: Float64Array;
  readonly stage?: Classes<StageCode>;
}

/** Loyalty classes by the rules; absent without behavioural loyalty and two of the three constructs of attitude. */
export function* loyaltyFromMeasures(of: Attitudes): Steps<Classes<LoyaltyCode> | undefined> {
  const { measures, scale, stage } = of;
  const behaviouralLoyalty = measures.behaviouralLoyalty;
  if (!behaviouralLoyalty || !of.attitude) return undefined;
  const given = { highBehaviour: of.cut.behaviour, highAttitude: toRules(of.cut.attitude, scale) };
  const said = stage?.computed === false ? stage.codes : undefined;
  const metrics: MetricColumns<LoyaltyMetric> = {
    ordersToDate: (row) => (Number.isNaN(behaviouralLoyalty[row] ?? NaN) || said?.[row] === 0 ? 0 : 1),
    behaviouralLoyalty,
    constraint: onRules(measures.constraint, scale),
    habit: onRules(measures.habit, scale),
  };
  // The weakest answer is the weakest on any scale.
  const known: KnownExpressions<LoyaltyMetric> = new Map([[attitude, onRules(of.attitude, scale) ?? of.attitude]]);
  return yield* decide<LoyaltyMetric, LoyaltyCode>(loyaltyTable, of.size, metrics, given, known);
}

/** Answers on the scale of the rules; the column itself when it is on it already. */
function onRules(answers: Float64Array | undefined, scale: Scale): MetricColumn | undefined {
  if (!answers || (toRules(0, scale) === 0 && toRules(1, scale) === 1)) return answers;
  return (row) => toRules(answers[row] ?? NaN, scale);
}
