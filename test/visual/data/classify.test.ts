import { expect, test } from 'vitest';
import { attitude } from '../../../src/relationship/attitude';
import { evaluate, evaluateExpression } from '../../../src/relationship/evaluate';
import { loyaltyTable } from '../../../src/relationship/loyalty-table';
import { attitudeOf } from '../../../src/visual/data/attitude';
import { finish } from '../../../src/visual/data/steps';
import { scaleOf } from '../../../src/visual/data/scale';
import { portfolioTable } from '../harness/customers';
import { portfolio } from '../harness/node';
import { seeded } from '../harness/random';

const value = (values: Float64Array | undefined, i: number): number | null => {
  const one = values?.[i] ?? NaN;
  return Number.isNaN(one) ? null : one;
};

test('attitude is the expression of the rules', () => {
  const random = seeded(7);
  const column = () => Float64Array.from({ length: 500 }, () => (random() < 0.3 ? NaN : 1 + 6 * random()));
  const measures = { satisfaction: column(), trust: column(), commitment: column() };
  const found = finish(attitudeOf(measures));
  for (let i = 0; i < 500; i++) {
    const metrics = {
      satisfaction: value(measures.satisfaction, i),
      trust: value(measures.trust, i),
      commitment: value(measures.commitment, i),
    };
    expect(value(found, i)).toBe(evaluateExpression(attitude, metrics));
  }
});

test('loyalty without a class column is the decision table', () => {
  const { measures, loyalty, stage, size } = portfolio(portfolioTable(800));
  const seen = new Set<string>();
  for (let i = 0; i < size; i++) {
    const expected = evaluate(loyaltyTable, {
      ordersToDate: stage?.codes[i] === 0 || value(measures.behaviouralLoyalty, i) === null ? 0 : 1,
      behaviouralLoyalty: value(measures.behaviouralLoyalty, i),
      satisfaction: value(measures.satisfaction, i),
      trust: value(measures.trust, i),
      commitment: value(measures.commitment, i),
      constraint: value(measures.constraint, i),
      habit: value(measures.habit, i),
    });
    seen.add(expected);
    expect(loyalty?.terms[loyalty.codes[i] ?? -1]?.code).toBe(expected);
  }
  expect(seen.size).toBe(8);
});

test('a threshold that differs from the rule reclassifies even customers with a class column', () => {
  const table = portfolioTable(300);
  const loyalty = { displayName: 'Classe', values: table.groupings['customer']?.values.map(() => 'Fidèle') ?? [] };
  const classed = { ...table, groupings: { ...table.groupings, loyalty } };
  expect(new Set(portfolio(classed).loyalty?.codes)).toEqual(new Set([0]));
  const moved = portfolio(classed, { thresholds: { scale: 'auto', behaviour: 70 } });
  expect(moved.cut.areRules).toBe(false);
  expect(moved.loyalty?.computed).toBe(true);
  expect(new Set(moved.loyalty?.codes).size).toBeGreaterThan(3);
});

test('stages without a stage column: prospects, maturity and loss are told apart', () => {
  const column = (values: readonly unknown[]) => ({ displayName: 'x', values });
  const stage = portfolio({
    groupings: { customer: column(['a', 'b', 'c', 'd']) },
    measures: {
      cooperation: column([null, 40, 80, 10]),
      value: column([0, 50, 90, 0]),
      previousValue: column([0, 40, 90, 70]),
    },
  }).stage;
  expect(Array.from(stage?.codes ?? [], (code) => stage?.terms[code]?.code)).toEqual([
    'pre-relation',
    'development',
    'maturity',
    'lost',
  ]);
});

test.each([
  [
    [1, 5.5, 7],
    [1, 7],
  ],
  [
    [0, 0.4, 1],
    [0, 1],
  ],
  [
    [0, 8, 10],
    [0, 10],
  ],
  [
    [12, 55, 90],
    [0, 100],
  ],
  [
    [-5, 20],
    [-5, 20],
  ],
  [[], [1, 7]],
])('the scale of answers %j is %j', (answers, [least, greatest]) => {
  expect(finish(scaleOf([Float64Array.from(answers)], 'auto'))).toEqual({ least, greatest });
});

test('answers on a 0–10 scale are classed as their place on 1–7', () => {
  const column = (values: readonly unknown[]) => ({ displayName: 'x', values });
  const answers = column([10, 5]);
  const { loyalty, cut } = portfolio({
    groupings: { customer: column(['a', 'b']) },
    measures: { behaviouralLoyalty: column([80, 20]), satisfaction: answers, trust: answers, commitment: answers },
  });
  expect(cut.attitude).toBeCloseTo(6.667, 3);
  expect(Array.from(loyalty?.codes ?? [], (code) => loyalty?.terms[code]?.code)).toEqual(['loyal', 'not-loyal']);
});
