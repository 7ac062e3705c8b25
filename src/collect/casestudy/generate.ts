import { admit, type Store, type StoreTableName } from '../../store';
import { isoDate } from './calendar';
import type { Locale } from '../../relationship/text';
import { planOf, type CaseStudyOptions, type Plan, type ScenarioName } from './options';
import { currencies } from './scenarios/retail';
import { liveCustomer } from './simulation/customer';
import { writeLife, writeWorld } from './simulation/rows';
import { createWorld, type World } from './simulation/world';
import { StoreWriter } from './writer';

export interface CaseStudyReport {
  readonly scenario: ScenarioName;
  readonly seed: number;
  /** Registered customers, prospects included. */
  readonly customers: number;
  /** What amounts are in (ISO 4217), as in the country where the case study is set. */
  readonly currency: (typeof currencies)[Locale];
  /** First and last day, ISO. */
  readonly start: string;
  readonly end: string;
  /** Rows simulated, by table. */
  readonly rows: Readonly<Record<StoreTableName, number>>;
  /** Surveys sent, answered or not: the denominator of the response rate. */
  readonly surveysSent: number;
  readonly surveysAnswered: number;
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsQuarantined: Readonly<Record<string, number>>;
}

/**
 * Simulates a company and its customers, and fills the store with what its systems would hold. Customers are lived one
 * after the other and written at once, so memory does not grow with them in this room. The same options give the same
 * rows on every machine; a customer’s rows do not depend on how many others there are.
 * @throws {Problem} for an option outside its range
 */
export async function generateCaseStudy(store: Store, options: CaseStudyOptions = {}): Promise<CaseStudyReport> {
  const plan = planOf(options);
  const world = createWorld(plan);
  const writer = await StoreWriter.open(store);
  const surveys = { surveysSent: 0, surveysAnswered: 0 };
  try {
    writeWorld(world, plan.customers, writer);
    for (let first = 0; first < plan.customers; first += plan.batchSize) {
      const next = Math.min(plan.customers, first + plan.batchSize);
      liveBatch(world, first, next, writer, surveys);
      options.onProgress?.(next, plan.customers);
      await new Promise(setImmediate);
      options.signal?.throwIfAborted();
    }
  } finally {
    writer.close();
  }
  return reportOf(plan, world, writer, surveys, store);
}

interface SurveyCounts {
  surveysSent: number;
  surveysAnswered: number;
}

function liveBatch(world: World, first: number, next: number, writer: StoreWriter, surveys: SurveyCounts): void {
  for (let entity = first; entity < next; entity++) {
    const life = liveCustomer(world, entity);
    writeLife(world, life, writer);
    surveys.surveysSent += life.surveysSent;
    surveys.surveysAnswered += life.surveys.length;
  }
}

async function reportOf(
  { scenario, seed, customers, start, locale }: Plan,
  { end }: World,
  writer: StoreWriter,
  surveys: SurveyCounts,
  store: Store,
): Promise<CaseStudyReport> {
  const { tables } = await admit(store);
  const rowsQuarantined: Record<string, number> = {};
  for (const { quarantined } of tables) {
    for (const [reason, rows] of Object.entries(quarantined)) {
      rowsQuarantined[reason] = (rowsQuarantined[reason] ?? 0) + rows;
    }
  }
  return {
    scenario,
    seed,
    customers,
    currency: currencies[locale],
    start: isoDate(start),
    end: isoDate(end - 1),
    rows: writer.counts,
    ...surveys,
    rowsRead: tables.reduce((sum, table) => sum + table.read, 0),
    rowsKept: tables.reduce((sum, table) => sum + table.kept, 0),
    rowsQuarantined,
  };
}
