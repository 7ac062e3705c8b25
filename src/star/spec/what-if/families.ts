import type { ScenarioKind } from '../../../relationship';
import { text } from '../columns';
import type { DaxNames, Text } from '../types';
import { loyaltyInDax, loyaltyInSql } from './loyalty-rule';
import type { DaxRule, Thresholds } from './notation';
import { stageInDax, stageInSql } from './stage-rule';
import { tierInDax, tierInSql } from './tier-rule';

/** One classification of the snapshot and its rule at chosen thresholds. */
export interface Family {
  /** Id of the dimension, whose key the snapshot holds as `<id>_key`. */
  readonly id: 'stage' | 'loyalty' | 'tier';
  readonly words: Readonly<Record<'by' | 'changing' | 'rule', Text>>;
  readonly dax: (names: DaxNames, scenario: ScenarioKind) => DaxRule;
  /** The snapshot with one more column, `simulated_key`, at the thresholds given or at those of the scenario. */
  readonly sql: (scenario: ScenarioKind, chosen?: Thresholds) => string;
}

export const families: readonly Family[] = [
  {
    id: 'stage',
    words: {
      by: text('par étape', 'by stage'),
      changing: text('qui changent d’étape', 'who change stage'),
      rule: text(
        'Comme si les seuils changeaient aujourd’hui : l’étape publiée sert de mémoire. Un client ne change d’étape que si les seuils choisis changent le verdict de ce mois, sans attendre un second mois. Les niveaux d’entrée et de sortie de maturité bougent ensemble ; un déclin qui ne dure que par la mémoire dure toujours.',
        'As if the thresholds changed today: the published stage serves as memory. A customer changes stage only if the chosen thresholds change this month’s verdict, without waiting for a second month. The levels at which maturity begins and ends move together; a decline that lasts by memory alone still lasts.',
      ),
    },
    dax: stageInDax,
    sql: stageInSql,
  },
  {
    id: 'loyalty',
    words: {
      by: text('par classe de fidélité', 'by loyalty class'),
      changing: text('qui changent de classe de fidélité', 'who change loyalty class'),
      rule: text(
        'La règle publiée, aux seuils choisis ; elle n’a pas de mémoire.',
        'The published rule, at the chosen thresholds; it has no memory.',
      ),
    },
    dax: loyaltyInDax,
    sql: loyaltyInSql,
  },
  {
    id: 'tier',
    words: {
      by: text('par palier', 'by tier'),
      changing: text('qui changent de palier', 'who change tier'),
      rule: text(
        'Le rang et la valeur sont ceux de tous les acheteurs de la fin de mois, quels que soient les filtres.',
        'Rank and value are those among all buyers of the month end, whatever the filters.',
      ),
    },
    dax: tierInDax,
    sql: tierInSql,
  },
];
