import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCaseStudy } from '../../src/collect';
import {
  behaviouralLoyalty,
  evaluate,
  evaluateExpression,
  loyaltyClasses,
  loyaltyTable,
  tierByValueTable,
  tierTable,
  tiers,
  type ScenarioKind,
} from '../../src/relationship';
import { buildStar, lintStar, measureValues, starSpecOf, type Star } from '../../src/star';
import { parameterValues } from '../../src/star/spec/model-tables';
import type { DaxNames } from '../../src/star/spec/types';
import { families, type Family } from '../../src/star/spec/what-if/families';
import type { Thresholds } from '../../src/star/spec/what-if/notation';
import { parameterId, thresholdOf, type MovedParameter } from '../../src/star/spec/what-if/parameters';
import { openStore, type Store } from '../../src/store';
import { compileDax } from '../relationship/dax-interpreter';

type Row = Readonly<Record<string, number | null>>;

const names: DaxNames = { table: (id) => id, column: (_, id) => `[${id}]`, measure: (id) => `[${id}]` };
const kinds: readonly ScenarioKind[] = ['retail', 'e-commerce', 'club', 'subscription', 'business'];
const family = (id: Family['id']): Family => families.find((one) => one.id === id) as Family;

/** The class of each row by the DAX of the model, at chosen thresholds. */
function classesInDax({ dax }: Family, scenario: ScenarioKind, chosen: Thresholds, rows: readonly Row[]): number[] {
  const rule = dax(names, scenario);
  const read = compileDax([...rule.chosen, ...rule.row, 'RETURN SimulatedClass'].join('\n'));
  const parameters = new Map(
    starSpecOf(scenario).parameters?.map((parameter) => [`${parameter.id}_chosen`, parameter.default]),
  );
  for (const [name, value] of Object.entries(chosen))
    parameters.set(
      `${name === 'tierMethod' ? 'what_if_tier_method' : parameterId(name as MovedParameter)}_chosen`,
      value,
    );
  return rows.map((row) => Number(read((name) => parameters.get(name) ?? row[name] ?? null)));
}

/** Thresholds apart from the published ones, some to either side. */
const moved: Readonly<Record<Family['id'], readonly Thresholds[]>> = {
  stage: [
    { lostGaps: 1.5, declineGaps: 1, maturityCooperation: 40 },
    { lostGaps: 6, declineGaps: 4, maturityCooperation: 85 },
    { maturityCooperation: 70 },
    { declineGaps: 3 },
    { lostGaps: 2 },
  ],
  loyalty: [
    { highAttitude: 4, regularOrders: 1, regularGaps: 4 },
    { highAttitude: 6, highConstraint: 3.5, highHabit: 6 },
    { regularOrders: 8, regularGaps: 1, highConstraint: 6.5, highHabit: 3 },
  ],
  tier: [
    { heavyRankShare: 0.05, mediumRankShare: 0.3 },
    { tierMethod: 2 },
    { tierMethod: 2, heavyValueShare: 0.3, mediumValueShare: 0.95 },
    { heavyRankShare: 0.5, mediumRankShare: 0.2 },
  ],
};

describe('the parameters', () => {
  it.each(kinds)('of %s offer the published threshold among their values', (kind) => {
    for (const parameter of starSpecOf(kind).parameters ?? [])
      expect(parameterValues(parameter), parameter.id).toContain(parameter.default);
  });

  it('start from the thresholds of the kind of company', () => {
    const orders = (kind: ScenarioKind) =>
      starSpecOf(kind).parameters?.find(({ id }) => id === 'what_if_regular_orders')?.default;
    expect([orders('retail'), orders('subscription')]).toEqual([3, 6]);
  });

  it('take values that are whole steps to the digit', () => {
    const heavy = starSpecOf('retail').parameters?.find(({ id }) => id === 'what_if_heavy_rank_share');
    expect(heavy && parameterValues(heavy)).toEqual([0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]);
  });
});

describe.each([
  ['retail', 'retail'],
  ['saas', 'subscription'],
  ['club', 'club'],
] as const)('on the case study %s', (scenario, kind) => {
  let store: Store;
  let star: Star;
  let rows: readonly Row[];

  beforeAll(async () => {
    store = await openStore();
    await generateCaseStudy(store, { scenario, size: 120, months: 24, seed: 7, locale: 'en' });
    star = await buildStar(store, { locale: 'en', scenario: kind });
    const columns = star.spec.tables.find(({ id }) => id === 'relationship')?.columns ?? [];
    rows = await star.session.rows<Row>(
      `SELECT ${columns.map(({ id }) => `CAST(${id} AS DOUBLE) AS ${id}`).join(', ')} FROM star.relationship ORDER BY month_end_key, customer_key`,
    );
  });
  afterAll(() => store.session.close());

  const inSql = async (one: Family, chosen?: Thresholds): Promise<number[]> =>
    (
      await star.session.rows<{ simulated_key: number }>(
        `SELECT simulated_key FROM (${one.sql(kind, chosen)}) AS simulated ORDER BY month_end_key, customer_key`,
      )
    ).map((row) => Number(row.simulated_key));

  it('is a model without findings, and keeps every parameter', () => {
    expect(lintStar(star.spec, 'fr')).toEqual([]);
    expect(star.spec.parameters).toEqual(starSpecOf(kind).parameters);
  });

  it.each(families.map((one) => [one.id, one] as const))(
    'the published %s is what the rule says at the published thresholds, of every customer in every month',
    async (id, one) => {
      const published = rows.map((row) => row[`${id}_key`]);
      expect(new Set(published).size).toBeGreaterThan(2);
      expect(classesInDax(one, kind, {}, rows)).toEqual(published);
      expect(await inSql(one)).toEqual(published);
    },
  );

  it.each(families.map((one) => [one.id, one] as const))(
    'DAX and SQL move the same customers (%s)',
    async (id, one) => {
      const published = rows.map((row) => row[`${id}_key`]);
      let movements = 0;
      for (const chosen of moved[id]) {
        const classes = await inSql(one, chosen);
        expect(classesInDax(one, kind, chosen, rows), JSON.stringify(chosen)).toEqual(classes);
        movements += classes.filter((value, at) => value !== published[at]).length;
      }
      expect(movements).toBeGreaterThan(20);
    },
  );

  it('loyalty and tiers are the decision tables themselves', async () => {
    const code = <C extends string>(terms: readonly { code: C; order: number }[], key: number) =>
      terms.find(({ order }) => order === key)?.code;
    const metrics = (row: Row) => ({
      ordersToDate: row['orders_to_date'],
      orders12Months: row['orders_12_months'],
      silenceDays: row['silence_days'],
      expectedGapDays: row['expected_gap_days'],
      boundPeriods: row['bound_periods'],
      satisfaction: row['satisfaction'],
      trust: row['trust'],
      commitment: row['commitment'],
      constraint: row['constraint_level'],
      habit: row['habit_level'],
      lockIn: row['lock_in'],
      revenue12Months: row['revenue_12_months'],
      rankShare: row['rank_share'],
      cumulativeShareBefore: row['revenue_share_above'],
    });
    const scenarioThresholds = {
      regularPeriods: thresholdOf(kind, 'regularPeriods'),
      regularOrders: thresholdOf(kind, 'regularOrders'),
    };
    for (const chosen of moved.loyalty) {
      const given = { ...scenarioThresholds, ...chosen };
      const classes = await inSql(family('loyalty'), chosen);
      for (const [at, row] of rows.entries()) {
        const known = metrics(row);
        const score = evaluateExpression(behaviouralLoyalty, known, given);
        const behaviour = score === null ? null : Math.round(score * 10_000) / 10_000;
        expect(code(loyaltyClasses, classes[at] ?? 0)).toBe(
          evaluate(loyaltyTable, { ...known, behaviouralLoyalty: behaviour }, given),
        );
      }
    }
    for (const { tierMethod, ...given } of moved.tier) {
      const classes = await inSql(family('tier'), { tierMethod, ...given });
      for (const [at, row] of rows.entries())
        expect(code(tiers, classes[at] ?? 0)).toBe(
          tierMethod === 2 ? evaluate(tierByValueTable, metrics(row), given) : evaluate(tierTable, metrics(row), given),
        );
    }
  });

  it('stricter thresholds never win a stage more customers', async () => {
    const countOf = async (key: number, chosen: Thresholds) =>
      (await inSql(family('stage'), chosen)).filter((value) => value === key).length;
    const counts = async (key: number, series: readonly Thresholds[]) =>
      Promise.all(series.map((chosen) => countOf(key, chosen)));
    const falling = (values: number[]) => expect(values).toEqual([...values].sort((a, b) => b - a));
    falling(
      await counts(
        3,
        [40, 50, 60, 70, 80].map((maturityCooperation) => ({ maturityCooperation })),
      ),
    );
    falling(
      await counts(
        5,
        [1.5, 2, 3, 4, 6].map((lostGaps) => ({ lostGaps })),
      ),
    );
    // Those whom a longer silence makes lost leave the decline: without them it can only shrink.
    falling(
      await counts(
        4,
        [1, 1.5, 2, 3, 4].map((declineGaps) => ({ declineGaps })),
      ),
    );
  });

  it('the measures say that nobody moves at the published thresholds', async () => {
    const values = new Map((await measureValues(star)).map(({ id, value }) => [id, value]));
    for (const { id } of families) {
      expect(values.get(`what_if_${id}_customers`)).toBe(values.get('customers_at_month_end'));
      for (const part of ['change', 'moved', 'value']) expect(values.get(`what_if_${id}_${part}`)).toBe(0);
    }
    expect(values.get('what_if_high_attitude_chosen')).toBe(5);
  });
});

describe('a stage whose thresholds move', () => {
  const base: Row = {
    stage_key: 3,
    orders_to_date: 9,
    silence_days: 10,
    expected_gap_days: 30,
    lapsed_days: null,
    notice_given: 0,
    bound_periods: 0,
    cooperation: 65,
    peak_cooperation: 66,
    slope: 0,
    is_reactivated: 0,
  };
  const stageAt = (chosen: Thresholds, row: Partial<Row>): number | undefined =>
    classesInDax(family('stage'), 'retail', chosen, [{ ...base, ...row } as Row])[0];

  it('keeps the memory of maturity: the exit moves with the entry', () => {
    expect(stageAt({ maturityCooperation: 70 }, {})).toBe(3);
    expect(stageAt({ maturityCooperation: 80 }, {})).toBe(2);
    // Not yet confirmed as mature: at 70 the verdict becomes what is published.
    expect(stageAt({}, { stage_key: 2 })).toBe(2);
    expect(stageAt({ maturityCooperation: 70 }, { stage_key: 2 })).toBe(2);
    // Newly above the entry: without waiting for a second month.
    expect(stageAt({ maturityCooperation: 50 }, { stage_key: 2, cooperation: 55 })).toBe(3);
  });

  it('lets go of a decline that its signal alone holds, and keeps one that lasts by memory', () => {
    expect(stageAt({ declineGaps: 3 }, { stage_key: 4, silence_days: 70 })).toBe(3);
    expect(stageAt({ declineGaps: 3 }, { stage_key: 4, silence_days: 50 })).toBe(4);
    expect(stageAt({ declineGaps: 1.5 }, { silence_days: 50 })).toBe(4);
  });

  it('makes lost and not lost without memory, as the published rule does', () => {
    expect(stageAt({ lostGaps: 6 }, { stage_key: 5, silence_days: 200, expected_gap_days: 40 })).toBe(4);
    expect(stageAt({ lostGaps: 1.5 }, { stage_key: 4, silence_days: 200, expected_gap_days: 80 })).toBe(5);
    expect(
      stageAt({ lostGaps: 1.5 }, { stage_key: 2, is_reactivated: 1, silence_days: 200, expected_gap_days: 80 }),
    ).toBe(2);
  });
});
