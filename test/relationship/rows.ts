import fc from 'fast-check';
import type { MetricName, MetricValues } from '../../src/relationship';

type Row = Record<MetricName, number | null>;

/** Numbers with all their digits, but none so small that dividing by it overflows. */
const real = (min: number, max: number) => fc.integer({ min: min * 997, max: max * 997 }).map((part) => part / 997);

/** Means of survey answers: the grid where ties and boundaries happen on paper but not in floats. */
const composite = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 12, max: 84 }).map((twelfths) => twelfths / 12) },
  { weight: 1, arbitrary: fc.constantFrom(4.25, 4.5, 4.75, 5, 5.25) },
  { weight: 1, arbitrary: real(1, 7) },
);

const whole = (max: number) => fc.integer({ min: 0, max });
const share = fc.oneof(fc.constantFrom(0.2, 0.5, 0.8, 1), real(0, 1));
const index = fc.oneof(fc.constantFrom(0, 40, 50, 60, 80, 100), real(0, 100));

const known: { readonly [N in MetricName]: fc.Arbitrary<number> } = {
  ordersToDate: whole(6),
  orders12Months: whole(6),
  silenceDays: fc.oneof(fc.constantFrom(0, 1, 60, 61, 180, 181), whole(800)),
  lapsedDays: fc.oneof(fc.constantFrom(0, 1, 30, 31, 45, 46, 90, 91), whole(400)),
  noticeGiven: whole(1),
  boundPeriods: fc.oneof(fc.constantFrom(0, 2, 6, 12), whole(40)),
  expectedGapDays: fc.oneof(fc.constantFrom(0, 30, 30.5, 60), real(0, 200)),
  cooperation: index,
  peakCooperation: index,
  slope: fc.oneof(fc.constantFrom(-2, 0), real(-10, 10)),
  declining: whole(1),
  mature: whole(1),
  behaviouralLoyalty: index,
  satisfaction: composite,
  trust: composite,
  commitment: composite,
  constraint: composite,
  habit: composite,
  lockIn: whole(2),
  revenue12Months: fc.oneof(fc.constantFrom(-12.5, 0, 0.01, 110, 350), real(-1e3, 1e5)),
  rankShare: share,
  cumulativeShareBefore: share,
};

export const metricNames = Object.keys(known) as MetricName[];

/** A row of random metrics, boundaries and nulls included. */
export const randomRow: fc.Arbitrary<Row> = fc.record(
  Object.fromEntries(metricNames.map((name) => [name, fc.option(known[name], { freq: 6 })])),
) as fc.Arbitrary<Row>;

/** The same without nulls. */
export const fullRow: fc.Arbitrary<Record<MetricName, number>> = fc.record(known);

export type { MetricValues, Row };
