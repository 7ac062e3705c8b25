import {
  conditionToDax,
  conditionToSql,
  decliningLatch,
  matureLatch,
  stageTable,
  stages,
  toDax,
  toSql,
  type ScenarioKind,
} from '../../../relationship';
import { keyOf } from '../../vocabulary/key-of';
import type { DaxNames } from '../types';
import {
  chosenNames,
  chosenVariables,
  metricVariables,
  publishedNames,
  sqlNames,
  type DaxRule,
  type Thresholds,
} from './notation';
import { thresholdOf } from './parameters';

const key = keyOf(stages);
const kept = [
  'ordersToDate',
  'silenceDays',
  'expectedGapDays',
  'lapsedDays',
  'noticeGiven',
  'boundPeriods',
  'cooperation',
  'peakCooperation',
  'slope',
] as const;

/*
 * The stage has a memory that a report cannot go back through month by month: two latches, and a candidate that must
 * hold for two months. So the published stage stands for it. With c the chosen thresholds and p the published ones:
 *   declining(c) = its signals are on at c, or it was published as declining although they are off at p (memory alone)
 *   mature(c)    = its signals are on at c, or it was published as mature and cooperation is not below the exit, which
 *                  moves with the entry
 *   stage(c)     = the published one where the table says the same at c as at p, else what it says at c
 * At p this is the published stage, whatever the history; moving a threshold moves only those whom it decides about.
 */

/** The level below which maturity ends: as far below the entry as in the published rule. */
const exit = (scenario: ScenarioKind, entry: string): string =>
  `( ${entry} - ${thresholdOf(scenario, 'maturityCooperation') - thresholdOf(scenario, 'maturityExit')} )`;

export function stageInDax(n: DaxNames, scenario: ScenarioKind): DaxRule {
  const chosen = chosenNames(scenario);
  const published = publishedNames(scenario);
  const leavesMaturity = conditionToDax(matureLatch.reset, {
    ...chosen,
    parameter: () => exit(scenario, 'MaturityCooperation'),
  });
  const verdict = (names: typeof chosen, suffix: string): string =>
    toDax(stageTable, {
      ...names,
      metric: (name) =>
        name === 'declining' || name === 'mature' ? `${names.metric(name)}${suffix}` : names.metric(name),
      value: key,
    });
  return {
    chosen: chosenVariables(n, ['lostGaps', 'declineGaps', 'maturityCooperation']),
    row: [
      `VAR PublishedStage = ${n.column('relationship', 'stage_key')}`,
      ...metricVariables(n, kept),
      `VAR DeclineSignal = ${conditionToDax(decliningLatch.set, chosen)}`,
      `VAR PublishedDeclineSignal = ${conditionToDax(decliningLatch.set, published)}`,
      `VAR DecliningChosen =
    IF ( DeclineSignal || ( PublishedStage = ${key('decline')} && NOT ( PublishedDeclineSignal ) ), 1, 0 )`,
      `VAR DecliningPublished = IF ( PublishedDeclineSignal || PublishedStage = ${key('decline')}, 1, 0 )`,
      `VAR MatureChosen =
    IF (
        ${conditionToDax(matureLatch.set, chosen)}
            || ( PublishedStage = ${key('maturity')} && NOT ( ${leavesMaturity} ) ),
        1,
        0
    )`,
      `VAR MaturePublished =
    IF (
        ${conditionToDax(matureLatch.set, published)}
            || ( PublishedStage = ${key('maturity')} && NOT ( ${conditionToDax(matureLatch.reset, published)} ) ),
        1,
        0
    )`,
      `VAR StageAtChosen = ${verdict(chosen, 'Chosen')}`,
      `VAR StageAtPublished = ${verdict(published, 'Published')}`,
      `VAR SimulatedClass =
    IF (
        StageAtChosen = StageAtPublished || ${n.column('relationship', 'is_reactivated')} = 1,
        PublishedStage,
        StageAtChosen
    )`,
    ],
  };
}

/** The month of a return is back in development by definition, whatever the thresholds. */
export function stageInSql(scenario: ScenarioKind, chosen?: Thresholds): string {
  const at = sqlNames(scenario, chosen);
  const published = sqlNames(scenario);
  const shift = thresholdOf(scenario, 'maturityCooperation') - thresholdOf(scenario, 'maturityExit');
  const exitAt = { ...at, parameter: () => `(${at.parameter('maturityCooperation')} - ${shift})` };
  const verdict = (names: typeof at, suffix: string): string =>
    toSql(stageTable, {
      ...names,
      metric: (name) => names.metric(name === 'declining' || name === 'mature' ? `${name}_${suffix}` : name),
      value: key,
    });
  const mature = (names: typeof at, leaves: typeof at): string => `CASE
      WHEN ${conditionToSql(matureLatch.set, names)}
        OR (stage_key = ${key('maturity')} AND NOT (${conditionToSql(matureLatch.reset, leaves)}))
      THEN 1 ELSE 0
    END`;
  return `SELECT
  *,
  CASE
    WHEN is_reactivated = 1 OR ${verdict(at, 'chosen')} = ${verdict(published, 'published')} THEN stage_key
    ELSE ${verdict(at, 'chosen')}
  END AS simulated_key
FROM (
  SELECT
    *,
    CASE
      WHEN ${conditionToSql(decliningLatch.set, at)}
        OR (stage_key = ${key('decline')} AND NOT (${conditionToSql(decliningLatch.set, published)}))
      THEN 1 ELSE 0
    END AS declining_chosen,
    CASE
      WHEN stage_key = ${key('decline')} OR ${conditionToSql(decliningLatch.set, published)} THEN 1 ELSE 0
    END AS declining_published,
    ${mature(at, exitAt)} AS mature_chosen,
    ${mature(published, published)} AS mature_published
  FROM star.relationship
) AS latched`;
}
