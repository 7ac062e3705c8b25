import { describe, expect, test } from 'vitest';
import {
  loyaltyTable,
  stageTable,
  tierByAmountTable,
  tierByValueTable,
  tierTable,
  toMarkdown,
  type DecisionTable,
} from '../../src/relationship';

const tables = [stageTable, loyaltyTable, tierTable, tierByValueTable, tierByAmountTable] as readonly DecisionTable[];

test('the tier table in French', () => {
  expect(toMarkdown(tierTable, 'fr').split('\n').slice(0, 6)).toEqual([
    '| Règle | Condition | Résultat | Pourquoi |',
    '| --: | --- | --- | --- |',
    '| 1 | Chiffre d’affaires en 12 mois : valeur inconnue ou Chiffre d’affaires en 12 mois ≤ 0 | Non-consommateur | Aucun chiffre d’affaires net au cours des 12 derniers mois. |',
    '| 2 | Rang relatif ≤ 0,2 | Gros consommateur | Parmi les tout premiers acheteurs. |',
    '| 3 | Rang relatif ≤ 0,5 | Moyen consommateur | Juste après les tout premiers acheteurs. |',
    '| 4 | sinon | Petit consommateur | Dans la seconde moitié des acheteurs. |',
  ]);
});

test('the conditions of the loyalty table in English', () => {
  const attitude = 'the weakest of (Satisfaction; Trust; Commitment; at least 2 known)';
  const tie = 'Habit + 0.25 > Constraint and Constraint + 0.25 > Habit and (Constraint ≥ 5 or Habit ≥ 4.5)';
  const conditions = toMarkdown(loyaltyTable, 'en')
    .split('\n')
    .slice(2, 13)
    .map((line) => line.split(' | ')[1]);
  expect(conditions).toEqual([
    'Orders to date: unknown or Orders to date ≤ 0',
    `${attitude}: unknown and Behavioural loyalty ≥ 50`,
    `${attitude}: unknown`,
    `${attitude} ≥ 5 and Behavioural loyalty ≥ 50`,
    `${attitude} ≥ 5`,
    'not (Behavioural loyalty ≥ 50)',
    'Constraint ≥ 5 and (Habit: unknown or Constraint ≥ Habit + 0.25)',
    'Habit ≥ 4.5 and (Constraint: unknown or Habit ≥ Constraint + 0.25)',
    `(${tie}) and Objective constraints ≥ 1`,
    tie,
    'otherwise',
  ]);
});

test('the silence of a loss', () => {
  expect(toMarkdown(stageTable, 'fr')).toContain(
    '| 2 | Silence > le plus grand de (3 × Intervalle attendu ; 180) | Perdu |',
  );
});

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  test.each(tables.map((table) => [table.id, table] as const))(
    '%s has a row for every rule and threshold',
    (_, table) => {
      const lines = toMarkdown(table, locale).split('\n');
      const columns = lines.filter(Boolean).map((line) => line.split(/(?<!\\)\|/).length);
      expect(lines.length).toBe(table.rules.length + 7 + table.parameters.length);
      expect(new Set(columns.slice(0, table.rules.length + 3))).toEqual(new Set([6]));
      expect(new Set(columns.slice(table.rules.length + 3))).toEqual(new Set([5]));
    },
  );
});
