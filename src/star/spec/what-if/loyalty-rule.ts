import {
  behaviouralLoyalty,
  expressionToDax,
  expressionToSql,
  loyaltyClasses,
  loyaltyTable,
  regularBuying,
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
  sqlNames,
  variable,
  type DaxRule,
  type Thresholds,
} from './notation';

const value = keyOf(loyaltyClasses);

/** As the star keeps it. */
const digits = 4;

/** Ratios of fixed-point numbers would be cut to four digits: what is divided is made floating first. */
const floating = (name: string): string =>
  `VAR ${name}Exact = IF ( NOT ISBLANK ( ${name} ), CONVERT ( ${name}, DOUBLE ) )`;
const exact = ['expectedGapDays', 'regularGaps'];

export function loyaltyInDax(n: DaxNames, scenario: ScenarioKind): DaxRule {
  const names = chosenNames(scenario);
  const precise = (name: string): string => (exact.includes(name) ? `${variable(name)}Exact` : names.metric(name));
  const regular = expressionToDax(regularBuying, {
    metric: precise,
    parameter: (name) => (exact.includes(name) ? `${variable(name)}Exact` : names.parameter(name)),
  });
  return {
    chosen: [
      ...chosenVariables(n, ['highAttitude', 'highConstraint', 'highHabit', 'regularOrders', 'regularGaps']),
      floating('RegularGaps'),
    ],
    row: [
      ...metricVariables(n, ['ordersToDate', 'orders12Months', 'silenceDays', 'expectedGapDays', 'boundPeriods']),
      floating('ExpectedGapDays'),
      `VAR RegularBuying = ${regular}`,
      // The score, 100 − 100 ÷ (1 + q), as a product: a number minus a quotient would not be blank where q is.
      `VAR BehaviouralLoyalty = ROUND ( 100 * DIVIDE ( RegularBuying, 1 + RegularBuying ), ${digits} )`,
      ...metricVariables(n, ['satisfaction', 'trust', 'commitment', 'constraint', 'habit', 'lockIn']),
      `VAR SimulatedClass = ${toDax(loyaltyTable, { ...names, value })}`,
    ],
  };
}

export function loyaltyInSql(scenario: ScenarioKind, chosen?: Thresholds): string {
  const names = sqlNames(scenario, chosen);
  return `SELECT *, ${toSql(loyaltyTable, { ...names, value })} AS simulated_key
FROM (
  SELECT *, ROUND(${expressionToSql(behaviouralLoyalty, names)}, ${digits}) AS behaviouralLoyalty
  FROM star.relationship
) AS scored`;
}
