import { tierByValueTable, tierTable, tiers, toDax, toSql, type ScenarioKind } from '../../../relationship';
import { keyOf } from '../../vocabulary/key-of';
import type { DaxNames } from '../types';
import { chosenNames, chosenVariables, metricVariables, sqlNames, type DaxRule, type Thresholds } from './notation';
import { byRank, byValue, tierMethodId } from './parameters';

const value = keyOf(tiers);

export function tierInDax(n: DaxNames, scenario: ScenarioKind): DaxRule {
  const names = { ...chosenNames(scenario), value };
  return {
    chosen: [
      ...chosenVariables(n, ['heavyRankShare', 'mediumRankShare', 'heavyValueShare', 'mediumValueShare']),
      `VAR TierMethod = ${n.measure(`${tierMethodId}_chosen`)}`,
    ],
    row: [
      ...metricVariables(n, ['revenue12Months', 'rankShare', 'cumulativeShareBefore']),
      `VAR ClassByRank = ${toDax(tierTable, names)}`,
      `VAR ClassByValue = ${toDax(tierByValueTable, names)}`,
      `VAR SimulatedClass = IF ( TierMethod = ${byValue}, ClassByValue, ClassByRank )`,
    ],
  };
}

export function tierInSql(scenario: ScenarioKind, chosen: Thresholds = {}): string {
  const names = { ...sqlNames(scenario, chosen), value };
  const rule = (chosen.tierMethod ?? byRank) === byValue ? toSql(tierByValueTable, names) : toSql(tierTable, names);
  return `SELECT *, ${rule} AS simulated_key
FROM star.relationship`;
}
