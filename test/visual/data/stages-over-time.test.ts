import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decliningLatch, evaluateLatch } from '../../../src/relationship';
import { coursesOf } from '../../../src/visual/data/courses';
import { readColumns } from '../harness/read-columns';
import { portfolioOf } from '../harness/at-once';
import { decliningRows, momentumOf } from '../../../src/visual/data/stages-over-time';
import { finish } from '../../../src/visual/data/steps';
import { dataViewOf } from '../harness/data-view';
import { settings } from '../harness/node';

const column = (values: readonly unknown[]) => ({ displayName: 'x', values });
const month = (index: number): Date => new Date(Date.UTC(2023, index, 1));

/** One customer's cooperation, month after month. */
function columnsOf(...courses: readonly (readonly (number | null)[])[]) {
  const rows = courses.flatMap((levels, customer) => levels.map((level, i) => ({ customer, level, i })));
  return readColumns(
    dataViewOf({
      groupings: {
        customer: column(rows.map(({ customer }) => `c${customer}`)),
        period: column(rows.map(({ i }) => month(i))),
      },
      measures: { cooperation: column(rows.map(({ level }) => level)) },
    }),
  );
}

const stagesOf = (...courses: readonly (readonly (number | null)[])[]): (string | undefined)[] => {
  const { stage } = portfolioOf(columnsOf(...courses), settings.thresholds, settings.tiers);
  return Array.from(stage?.codes ?? [], (code) => stage?.terms[code]?.code);
};

describe('stages from the customers’ own histories', () => {
  test('tell decline, which a single month cannot', () => {
    expect(
      stagesOf([40, 50, 60, 65, 70], [80, 78, 70, 60, 50, 45], [30, 35, 40], [null, null], [80, 50, 40, 62, 78, 79]),
    ).toEqual(['maturity', 'decline', 'development', 'pre-relation', 'maturity']);
  });

  test('give the stage of every month, of the last and of the one before', () => {
    const portfolio = portfolioOf(columnsOf([80, 78, 76, 74, 52]), settings.thresholds, settings.tiers);
    const { stage, previousStage, history, stageBasis, received } = portfolio;
    expect([stage?.codes[0], previousStage?.codes[0], stageBasis]).toEqual([3, 2, 'history']);
    expect([...(history.stage?.codes ?? [])]).toEqual([2, 2, 2, 2, 3]);
    expect(received).toEqual({ rows: 5, earlier: 4, duplicates: 0 });
    expect([...(history.courses?.order ?? [])]).toEqual([0, 1, 2, 3, 4]);
  });

  test('slope and peak are those of the rules', () => {
    const columns = columnsOf([10, 40, 70, 55, null, 30]);
    const courses = finish(coursesOf(columns));
    const cooperation = columns.measures.cooperation?.values;
    if (!courses || !cooperation) throw new Error('There are courses.');
    const { slope, peakCooperation } = finish(momentumOf(cooperation, courses));
    expect([...slope]).toEqual([NaN, NaN, NaN, 15, NaN, (30 - 70) / 3]);
    expect([...peakCooperation]).toEqual([10, 40, 70, 70, 70, 70]);
  });

  test('are remembered as the latch of the rules does, in whatever order rows come', () => {
    const levels = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { freq: 8 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(levels, { minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.nat()), (courses, numbers) => {
        const rows = courses
          .flatMap((course, customer) =>
            course.map((level, i) => ({ customer, level, i, at: numbers.next().value ?? 0 })),
          )
          .sort((a, b) => a.at - b.at);
        const columns = readColumns(
          dataViewOf({
            groupings: { customer: column(rows.map((r) => r.customer)), period: column(rows.map((r) => month(r.i))) },
            measures: { cooperation: column(rows.map((r) => r.level)) },
          }),
        );
        const found = finish(coursesOf(columns));
        const values = columns.measures.cooperation?.values;
        if (!found || !values) throw new Error('There are courses.');
        const { slope, peakCooperation } = finish(momentumOf(values, found));
        const declining = finish(decliningRows(values, found));
        for (let customer = 0; customer + 1 < found.starts.length; customer++) {
          let state = false;
          const own = found.order.subarray(found.starts[customer], found.starts[customer + 1]);
          own.forEach((row, k) => {
            expect(rows[row]?.i).toBe(k);
            state = evaluateLatch(decliningLatch, state, {
              cooperation: values[row],
              slope: slope[row],
              peakCooperation: peakCooperation[row],
            });
            expect(declining[row]).toBe(state ? 1 : 0);
          });
        }
      }),
    );
  });
});
