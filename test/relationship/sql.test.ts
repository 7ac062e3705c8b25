import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  attitude,
  behaviouralLoyalty,
  conditionToSql,
  decliningLatch,
  evaluate,
  evaluateCondition,
  evaluateExpression,
  evaluateLatch,
  expressionToSql,
  latchToSql,
  loyaltyTable,
  matureLatch,
  parameters,
  stageTable,
  tierByAmountTable,
  tierByValueTable,
  tierTable,
  toSql,
  type DecisionTable,
  type Latch,
} from '../../src/relationship';
import { Session } from '../../src/store';
import { randomCondition, randomExpression } from './expressions';
import { metricNames, randomRow, type Row } from './rows';

const tables = [stageTable, loyaltyTable, tierTable, tierByValueTable, tierByAmountTable] as readonly DecisionTable[];
const latches = [decliningLatch, matureLatch] as readonly Latch[];
const integers = new Set([
  'ordersToDate',
  'orders12Months',
  'silenceDays',
  'lapsedDays',
  'noticeGiven',
  'boundPeriods',
  'declining',
  'mature',
  'lockIn',
]);

const column = (name: string) => `"${name}"`;
const quoted = (code: string) => `'${code}'`;

/** A failing batch has thousands of numbers: only what differs is worth printing. */
function reportCause(run: { failed: boolean; errorInstance: unknown }): void {
  if (run.failed) throw run.errorInstance;
}
const options = { seed: 20260101, endOnFailure: true, reporter: reportCause };

let session: Session;
beforeAll(async () => {
  session = await Session.open({ threads: 2 });
});
afterAll(() => session.close());

/** Runs SQL expressions over rows in DuckDB: one result row a row, in order. */
async function query<T extends object>(rows: readonly Row[], expressions: Record<string, string>): Promise<T[]> {
  const types = metricNames.map((name) => `${column(name)} ${integers.has(name) ? 'INTEGER' : 'DOUBLE'}`);
  const values = rows.map((row, id) => `(${[id, ...metricNames.map((name) => literal(row[name]))].join(', ')})`);
  await session.run(`CREATE OR REPLACE TEMP TABLE facts (id INTEGER, ${types.join(', ')})`);
  await session.run(`INSERT INTO facts VALUES ${values.join(', ')}`);
  const columns = Object.entries(expressions).map(([name, sql]) => `${sql} AS ${column(name)}`);
  return session.rows<T>(`SELECT ${columns.join(', ')} FROM facts ORDER BY id`);
}

const literal = (value: number | null) =>
  value === null ? 'NULL' : value === 0 ? '0' : `${value}`.replace(/^([-\d.]+)$/, '$1e0');

describe('TypeScript and SQL in DuckDB agree', () => {
  test('on every table, latch and expression', async () => {
    const sql: Record<string, string> = {
      attitude: expressionToSql(attitude, { metric: column }),
      behaviour: expressionToSql(behaviouralLoyalty, { metric: column }),
    };
    for (const table of tables) sql[table.id] = toSql(table, { metric: column, value: quoted });
    for (const latch of latches) sql[latch.id] = latchToSql(latch, { metric: column });
    await fc.assert(
      fc.asyncProperty(fc.array(randomRow, { minLength: 2000, maxLength: 2000, size: 'max' }), async (rows) => {
        const expected = rows.map((row) => ({
          attitude: evaluateExpression(attitude, row),
          behaviour: evaluateExpression(behaviouralLoyalty, row),
          ...Object.fromEntries(tables.map((table) => [table.id, evaluate(table, row)])),
          ...Object.fromEntries(latches.map((latch) => [latch.id, effect(latch, row)])),
        }));
        expect(await query(rows, sql)).toEqual(expected);
      }),
      { ...options, numRuns: 4 },
    );
  });

  test('with other thresholds', async () => {
    const given = { highAttitude: 4.123456789012345, highBehaviour: 1 / 3, clearMargin: 1e-7, highConstraint: 3.1 };
    const valueOf = (name: string) =>
      given[name as keyof typeof given] ?? parameters[name as keyof typeof parameters].default;
    const sql = toSql(loyaltyTable, {
      metric: column,
      value: quoted,
      parameter: (name) => `CAST('${valueOf(name)}' AS DOUBLE)`,
    });
    const rows = fc.sample(randomRow, { seed: options.seed, numRuns: 2000 });
    expect(await query(rows, { loyalty: sql })).toEqual(
      rows.map((row) => ({ loyalty: evaluate(loyaltyTable, row, given) })),
    );
  });

  test('on random expressions and conditions', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(randomExpression, { minLength: 15, maxLength: 15 }),
        fc.array(randomCondition, { minLength: 15, maxLength: 15 }),
        fc.array(randomRow, { minLength: 100, maxLength: 100, size: 'max' }),
        async (expressions, conditions, rows) => {
          const printed = [
            ...expressions.map((expression) => expressionToSql(expression, { metric: column })),
            ...conditions.map((condition) => conditionToSql(condition, { metric: column })),
          ];
          const actual = await query<Record<string, number | boolean | null>>(
            rows,
            Object.fromEntries(printed.map((sql, index) => [`e${index}`, sql])),
          );
          rows.forEach((row, line) => {
            const expected = [
              ...expressions.map((expression) => evaluateExpression(expression, row)),
              ...conditions.map((condition) => evaluateCondition(condition, row)),
            ];
            expected.forEach((value, index) => {
              expect(unsigned(actual[line]?.[`e${index}`]), printed[index]).toBe(unsigned(value));
            });
          });
        },
      ),
      { ...options, numRuns: 12 },
    );
  });
});

/** −0 and 0 are one number. */
const unsigned = <T>(value: T) => (typeof value === 'number' ? value + 0 : value);

/** What a month does to a latch: what it becomes, where on and off agree, else nothing. */
function effect(latch: Latch, row: Row): 0 | 1 | null {
  const fromOn = evaluateLatch(latch, true, row);
  const fromOff = evaluateLatch(latch, false, row);
  return fromOn === fromOff ? (fromOn ? 1 : 0) : null;
}

test('a fraction is DOUBLE, whatever its digits', async () => {
  const third = expressionToSql(1 / 3, { metric: column });
  expect(await session.value(`SELECT ${third}`)).toBe(1 / 3);
  expect(await session.value(`SELECT typeof(${third})`)).toBe('DOUBLE');
});

test('whole numbers do not overflow', async () => {
  const million: { metric: string } = { metric: 'silenceDays' };
  const sql = expressionToSql({ multiply: [{ multiply: [million, 100_000] }, 100_000] }, { metric: () => '1000000' });
  expect(await session.value(`SELECT ${sql}`)).toBe(1e16);
});

test('nothing but a finite number is printed', () => {
  expect(() => expressionToSql(Number.NaN, { metric: column })).toThrow(RangeError);
  expect(() => expressionToSql(Number.POSITIVE_INFINITY, { metric: column })).toThrow(RangeError);
  expect(() => expressionToSql({ parameter: 'nobody' }, { metric: column })).toThrow('nobody');
});
