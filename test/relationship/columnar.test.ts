import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attitude,
  behaviouralLoyalty,
  columnCondition,
  columnDecider,
  columnExpression,
  decliningLatch,
  evaluate,
  evaluateCondition,
  evaluateExpression,
  loyaltyTable,
  matureLatch,
  stageTable,
  tierByValueTable,
  tierTable,
  type Condition,
  type DecisionTable,
  type Expression,
  type MetricColumns,
} from '../../src/relationship';
import { metricNames, randomRow, type Row } from './rows';

const rowsOf = fc.array(randomRow, { minLength: 1, maxLength: 40 });
const columnsOf = (rows: readonly Row[]): MetricColumns =>
  Object.fromEntries(metricNames.map((name) => [name, Float64Array.from(rows, (row) => row[name] ?? NaN)]));

describe('column by column, the rules decide what they decide row by row', () => {
  const tables = [stageTable, loyaltyTable, tierTable, tierByValueTable] as readonly DecisionTable[];

  test.each(tables.map((table) => [table.id, table] as const))('%s', (_, table) => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const codes = new Uint32Array(rows.length);
        columnDecider(table, columnsOf(rows))(0, rows.length, codes);
        expect(Array.from(codes, (code) => table.terms[code]?.code)).toEqual(rows.map((row) => evaluate(table, row)));
      }),
    );
  });

  const conditions: readonly Condition[] = [
    decliningLatch.set,
    decliningLatch.reset,
    matureLatch.set,
    matureLatch.reset,
  ] as readonly Condition[];

  test.each(conditions.map((condition) => [condition]))('condition %#', (condition) => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const holds = new Uint8Array(rows.length);
        columnCondition(condition, columnsOf(rows))(0, rows.length, holds);
        expect(Array.from(holds, Boolean)).toEqual(rows.map((row) => evaluateCondition(condition, row)));
      }),
    );
  });

  test.each([[attitude], [behaviouralLoyalty]] as readonly [Expression][])('expression %#', (expression) => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const values = new Float64Array(rows.length);
        columnExpression(expression, columnsOf(rows))(0, rows.length, values);
        expect(Array.from(values, (value) => (Number.isNaN(value) ? null : value))).toEqual(
          rows.map((row) => evaluateExpression(expression, row)),
        );
      }),
    );
  });
});

test('metrics may be functions, rows come in parts, and parts longer than a block are whole', () => {
  const size = 10_000;
  const revenue = Float64Array.from({ length: size }, (_, i) => i % 7);
  const codes = new Uint32Array(size);
  const decide = columnDecider(tierTable, { revenue12Months: revenue, rankShare: (row) => (row % 10) / 10 });
  decide(0, 5000, codes);
  decide(5000, size, codes);
  const expected = Array.from(revenue, (revenue12Months, row) => {
    const code = evaluate(tierTable, { revenue12Months, rankShare: (row % 10) / 10 });
    return tierTable.terms.findIndex((term) => term.code === code);
  });
  expect([...codes]).toEqual(expected);
});
