/**
 * The vocabulary and the rules of the relationship: stages, loyalty classes, tiers, cooperation index, and decision
 * tables as data that are evaluated in TypeScript, printed as SQL, DAX and Markdown. Pure; imports nothing, so that a
 * customer has the same stage in the model, in the visual and in the documentation.
 */
export { locales, type Locale, type Text } from './text';
export type { Mark, Term } from './term';
export { stages, stageStrength, type StageCode } from './stages';
export { loyaltyClasses, type LoyaltyCode } from './loyalty-classes';
export { tiers, type TierCode } from './tiers';

export type {
  Comparator,
  Comparison,
  Condition,
  DecisionTable,
  Expression,
  Latch,
  Metric,
  Parameter,
  Rule,
} from './decision';
export { metrics, type MetricName } from './metrics';
export { defaults, type ParameterName } from './defaults';
export { parameters } from './parameters';
export {
  decider,
  evaluate,
  evaluateCondition,
  evaluateExpression,
  evaluateLatch,
  type MetricValues,
  type ParameterValues,
} from './evaluate';
export { columnCondition, columnDecider, columnExpression, type MetricColumn, type MetricColumns } from './columnar';
export { conditionToSql, expressionToSql, latchToSql, toSql, type SqlNames, type SqlTableNames } from './sql';
export { conditionToDax, expressionToDax, toDax, type DaxExpressionNames, type DaxTableNames } from './dax';
export { latchToMarkdown, toMarkdown } from './markdown';

export {
  classifyStage,
  decliningLatch,
  matureLatch,
  stageTable,
  type DecliningMetric,
  type MatureMetric,
  type StageMetric,
} from './stage-table';
export { loyaltyTable, type LoyaltyMetric } from './loyalty-table';
export {
  tierByAmountTable,
  tierByValueTable,
  tierTable,
  type TierByAmountMetric,
  type TierByValueMetric,
  type TierMetric,
} from './tier-tables';
export { attitude, attitudeScale, rescale, type AttitudeMetric } from './attitude';
export { behaviouralLoyalty, regularBuying, type BehaviourMetric } from './behavioural-loyalty';
export {
  cooperation,
  ruleParameters,
  surveyValidityMonths,
  type CooperationComponent,
  type ScenarioKind,
} from './cooperation';
