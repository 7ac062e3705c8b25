import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attitude,
  behaviouralLoyalty,
  conditionToDax,
  decliningLatch,
  evaluate,
  evaluateCondition,
  evaluateExpression,
  expressionToDax,
  loyaltyTable,
  matureLatch,
  stageTable,
  tierByAmountTable,
  tierByValueTable,
  tierTable,
  toDax,
  type DecisionTable,
  type Expression,
} from '../../src/relationship';
import { readDax } from './dax-interpreter';
import { randomCondition, randomExpression } from './expressions';
import { randomRow } from './rows';

const measure = (name: string) => `[${name}]`;
const names = { metric: measure };
const tableNames = { metric: measure, value: (code: string) => `"${code}"` };
const tables = [stageTable, loyaltyTable, tierTable, tierByValueTable, tierByAmountTable] as readonly DecisionTable[];
const options = { seed: 20260102 };

test('the stage table reads as SWITCH', () => {
  expect(toDax(stageTable, tableNames)).toBe(
    [
      'SWITCH (',
      '    TRUE (),',
      '    ( ISBLANK ( [ordersToDate] ) || ( NOT ISBLANK ( [ordersToDate] ) && [ordersToDate] <= 0 ) ), "pre-relation",',
      '    ( NOT ISBLANK ( [silenceDays] ) && NOT ISBLANK ( [expectedGapDays] ) && ' +
        '[silenceDays] > MAX ( ( 3 * [expectedGapDays] ), 180 ) + 0.001 ), "lost",',
      '    ( NOT ISBLANK ( [lapsedDays] ) && [lapsedDays] > 45 ), "lost",',
      '    ( NOT ISBLANK ( [declining] ) && [declining] = 1 ), "decline",',
      '    ( NOT ISBLANK ( [mature] ) && [mature] = 1 ), "maturity",',
      '    "development"',
      ')',
    ].join('\n'),
  );
});

test('attitude is the weakest of what is known', () => {
  expect(expressionToDax(attitude, names)).toBe(
    'IF ( ( IF ( ISBLANK ( [satisfaction] ), 0, 1 ) + IF ( ISBLANK ( [trust] ), 0, 1 ) + ' +
      'IF ( ISBLANK ( [commitment] ), 0, 1 ) ) >= 2, ' +
      'MIN ( MIN ( COALESCE ( [satisfaction], [trust], [commitment] ), ' +
      'COALESCE ( [trust], [commitment], [satisfaction] ) ), COALESCE ( [commitment], [satisfaction], [trust] ) ) )',
  );
});

test('parameters can be the report’s own measures', () => {
  const dax = toDax(tierTable, { ...tableNames, parameter: (name) => `[Chosen ${name}]` });
  expect(dax).toContain('[rankShare] <= [Chosen heavyRankShare]');
  expect(dax).not.toContain('0.2');
});

test('a parameter that may be zero is guarded as a divisor, a literal is not', () => {
  const half: Expression = { divide: [{ metric: 'cooperation' }, { parameter: 'maturityExit' }] };
  expect(expressionToDax(half, names)).toBe('IF ( NOT ISBLANK ( [cooperation] ), DIVIDE ( [cooperation], 50 ) )');
  expect(expressionToDax(half, { ...names, parameter: () => '[Chosen]' })).toContain('[Chosen] <> 0');
});

describe('brackets are balanced', () => {
  test.each(tables.map((table) => [table.id, table] as const))('in %s', (_, table) => {
    const dax = toDax(table, tableNames);
    for (const [open, close] of ['()', '[]', '{}'])
      expect(dax.split(open ?? '').length).toBe(dax.split(close ?? '').length);
    expect(dax.split('"').length % 2).toBe(1);
  });
});

describe('TypeScript and DAX agree, blanks being zeros', () => {
  test('on every table', () => {
    const printed = tables.map((table) => ({ table, dax: toDax(table, tableNames) }));
    fc.assert(
      fc.property(randomRow, (row) => {
        for (const { table, dax } of printed)
          expect(readDax(dax, (name) => row[name as keyof typeof row])).toBe(evaluate(table, row));
      }),
      { ...options, numRuns: 1500 },
    );
  });

  test('on every formula and latch', () => {
    fc.assert(
      fc.property(randomRow, (row) => {
        const scope = (name: string) => row[name as keyof typeof row];
        for (const expression of [attitude, behaviouralLoyalty] as readonly Expression[])
          expect(readDax(expressionToDax(expression, names), scope)).toBe(evaluateExpression(expression, row));
        for (const condition of [decliningLatch.set, decliningLatch.reset, matureLatch.set, matureLatch.reset])
          expect(readDax(conditionToDax(condition, names), scope)).toBe(evaluateCondition(condition, row));
      }),
      { ...options, numRuns: 1000 },
    );
  });

  test('on random expressions and conditions', () => {
    fc.assert(
      fc.property(randomExpression, randomCondition, randomRow, (expression, condition, row) => {
        const scope = (name: string) => row[name as keyof typeof row];
        const value = readDax(expressionToDax(expression, names), scope) as number | null;
        const expected = evaluateExpression(expression, row);
        expect(value === null ? null : value + 0).toBe(expected === null ? null : expected + 0);
        expect(readDax(conditionToDax(condition, names), scope)).toBe(evaluateCondition(condition, row));
      }),
      { ...options, numRuns: 3000 },
    );
  });
});

test('nothing but a finite number is printed', () => {
  expect(() => expressionToDax(Number.NaN, names)).toThrow(RangeError);
  expect(() => expressionToDax({ parameter: 'nobody' }, names)).toThrow('nobody');
});
