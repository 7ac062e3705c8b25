import { DOUBLE, DuckDBDataChunk, INTEGER, type DuckDBAppender } from '@duckdb/node-api';
import type { Session } from '../../store';
import {
  aliveProbability,
  compare,
  contractRefusal,
  daysPerWeek,
  expectedPurchases,
  horizon,
  purchaseModel,
  spendModel,
  type BgNbdParameters,
  type GammaGammaParameters,
  type Prediction,
  type PurchaseHistories,
  type Refused,
  type SpendHistories,
} from '../predict';
import type { Text } from '../spec/types';
import type { FittedModel, FittedTable } from './model';
import { batchesOf, readBatch } from './month-batches';

const forecastTypes = [INTEGER, INTEGER, INTEGER, INTEGER, DOUBLE, DOUBLE];
/** Rows in one chunk of DuckDB’s. */
const chunkRows = 2048;

/** What is expected of every distinct history. */
const expected: FittedTable = {
  name: 'purchase_forecasts',
  columns: ['month_index', 'repeats', 'last_repeat_days', 'age_days', 'alive_probability', 'expected_purchases'],
  query: (first, last) => `
    SELECT month_index, repeats, last_repeat_days, age_days, COUNT(*)
    FROM star_steps.repeat_purchases
    WHERE month_index BETWEEN ${first} AND ${last}
    GROUP BY month_index, repeats, last_repeat_days, age_days
    ORDER BY month_index, repeats, last_repeat_days, age_days`,
};

/** The parameters of spend. */
const spending: FittedTable = {
  name: 'spend_models',
  columns: ['month_index', 'p', 'q', 'gamma'],
  query: (first, last) => `
    SELECT month_index, repeats, repeat_amount / 100, COUNT(*)
    FROM star_steps.repeat_purchases
    WHERE month_index BETWEEN ${first} AND ${last} AND repeats > 0 AND repeat_amount > 0
    GROUP BY month_index, repeats, repeat_amount
    ORDER BY month_index, repeats, repeat_amount`,
};

/**
 * Fits the models of purchase and spend at every month end, each on what was known that day, and writes what they expect
 * of every distinct history (`purchase_forecasts`) and the parameters of spend, in the published unit (`spend_models`). A month whose
 * models cannot be fitted has no row. Memory holds the distinct histories of one month at a time, or of some small ones.
 */
export const forecast: FittedModel = {
  name: 'forecast',
  makes: [expected, spending],
  async fit(session, context) {
    await session.run(`
      CREATE TABLE star_steps.purchase_forecasts (
        month_index INTEGER, repeats INTEGER, last_repeat_days INTEGER, age_days INTEGER,
        alive_probability DOUBLE, expected_purchases DOUBLE);
      CREATE TABLE star_steps.spend_models (month_index INTEGER, p DOUBLE, q DOUBLE, gamma DOUBLE);`);
    const refusal = contractRefusal(context.scenario);
    if (refusal) return refusedThroughout(session, refusal);
    return fitMonths(session);
  },
};

async function refusedThroughout(session: Session, refusal: Refused): Promise<Prediction> {
  const monthEnds = await session.value<number>('SELECT COUNT(*) FROM star_steps.months');
  return { purchases: refusal, spend: refusal, unpredicted: [{ reason: refusal.reason, monthEnds }] };
}

/** Distinct histories of a month end in whole days: repeats, last repeat, age, number of customers. */
type DayColumns = readonly [Float64Array, Float64Array, Float64Array, Float64Array];

/** What the models read of a month end. */
interface MonthHistories {
  readonly month: number;
  readonly isLast: boolean;
  readonly days: DayColumns;
  readonly spend: SpendHistories;
}

async function* monthsOf(session: Session): AsyncGenerator<MonthHistories> {
  const [months = new Float64Array(), rows = new Float64Array()] = await session.numbers(`
    SELECT months.month_index, COUNT(repeat_purchases.month_index)
    FROM star_steps.months AS months
    LEFT JOIN star_steps.repeat_purchases AS repeat_purchases ON repeat_purchases.month_index = months.month_index
    GROUP BY months.month_index
    ORDER BY months.month_index`);
  for (const batch of batchesOf(months, rows)) {
    const daysOf = await readBatch(session, expected, batch);
    const spendOf = await readBatch(session, spending, batch);
    for (const month of batch) {
      const [repeats, amounts, customers] = spendOf(month) as [Float64Array, Float64Array, Float64Array];
      const days = daysOf(month) as unknown as DayColumns;
      yield { month, isLast: month === months.at(-1), days, spend: { repeats, amounts, customers } };
    }
  }
}

async function fitMonths(session: Session): Promise<Prediction> {
  const forecasts = await session.connection.createAppender('purchase_forecasts', 'star_steps');
  const spendModels = await session.connection.createAppender('spend_models', 'star_steps');
  const unpredicted = new Map<Text, number>();
  let last: Omit<Prediction, 'unpredicted'> | undefined;
  for await (const { month, isLast, days, spend: spendHistories } of monthsOf(session)) {
    const histories = inWeeks(days);
    const purchases = purchaseModel(histories);
    if (purchases.fitted) appendForecasts(forecasts, month, days, histories, purchases.parameters);
    else unpredicted.set(purchases.reason, (unpredicted.get(purchases.reason) ?? 0) + 1);
    const spend = spendModel(spendHistories);
    if (spend.fitted) appendSpendModel(spendModels, month, spend.parameters);
    last = {
      purchases,
      spend,
      ...(purchases.fitted && isLast && { comparison: compare(purchases.parameters, histories) }),
    };
  }
  forecasts.closeSync();
  spendModels.closeSync();
  if (last === undefined) throw new Error('A snapshot without a month end');
  return { ...last, unpredicted: Array.from(unpredicted, ([reason, monthEnds]) => ({ reason, monthEnds })) };
}

const inWeeks = ([repeats, last, age, customers]: DayColumns): PurchaseHistories => ({
  repeats,
  lastWeeks: last.map((days) => days / daysPerWeek),
  ageWeeks: age.map((days) => days / daysPerWeek),
  customers,
});

function appendSpendModel(appender: DuckDBAppender, month: number, { p, q, gamma }: GammaGammaParameters): void {
  appender.appendInteger(month);
  for (const parameter of [p, q, gamma]) appender.appendDouble(parameter);
  appender.endRow();
}

/** What the model expects of each history, in chunks, so that memory does not hold them all as JavaScript arrays. */
function appendForecasts(
  appender: DuckDBAppender,
  month: number,
  [repeats, last, age]: DayColumns,
  { lastWeeks, ageWeeks }: PurchaseHistories,
  parameters: BgNbdParameters,
): void {
  for (let start = 0; start < repeats.length; start += chunkRows) {
    const end = Math.min(start + chunkRows, repeats.length);
    const histories = Array.from(repeats.subarray(start, end), (count, index) => ({
      repeats: count,
      lastWeeks: lastWeeks[start + index] ?? 0,
      ageWeeks: ageWeeks[start + index] ?? 0,
    }));
    const chunk = DuckDBDataChunk.create(forecastTypes, end - start);
    chunk.setColumnValues(0, new Array<number>(end - start).fill(month));
    [repeats, last, age].forEach((column, index) => {
      chunk.setColumnValues(index + 1, Array.from(column.subarray(start, end)));
    });
    chunk.setColumnValues(
      4,
      histories.map((history) => aliveProbability(parameters, history)),
    );
    chunk.setColumnValues(
      5,
      histories.map((history) => expectedPurchases(parameters, history, horizon.weeks)),
    );
    appender.appendDataChunk(chunk);
  }
}
