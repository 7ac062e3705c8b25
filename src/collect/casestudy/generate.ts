import type { ScenarioKind } from '../../relationship';
import type { Locale } from '../../relationship/text';
import { admit, type Store, type StoreTableName } from '../../store';
import { isoDate } from './calendar';
import { planOf, type CaseStudyOptions } from './options';
import { currencies } from './people/places';
import type { Plan, ScenarioName } from './plan';
import { scenarios, type Company } from './scenarios';
import { TruthWriter } from './truth';
import { StoreWriter } from './writer';

export interface CaseStudyReport {
  readonly scenario: ScenarioName;
  /** How customers are bound, for the rules. */
  readonly kind: ScenarioKind;
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
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsQuarantined: Readonly<Record<string, number>>;
}

/**
 * Simulates a company and its customers, and fills the store with what its systems would hold. Customers are lived one
 * after the other and written at once, so memory does not grow with them in this room. The same options give the same
 * rows on every machine; a customer’s rows do not depend on how many others there are.
 * @throws {Problem} for an option or a parameter outside its range
 */
export async function generateCaseStudy(store: Store, options: CaseStudyOptions = {}): Promise<CaseStudyReport> {
  const plan = planOf(options);
  const company = scenarios[plan.scenario].open(plan);
  const writer = await StoreWriter.open(store);
  const truth = options.truth === true ? await TruthWriter.open(store.session) : undefined;
  const { customers } = plan.timeline;
  try {
    company.writeMarket(writer);
    for (let first = 0; first < customers; first += plan.batchSize) {
      const next = Math.min(customers, first + plan.batchSize);
      liveBatch(company, first, next, writer, truth);
      options.onProgress?.(next, customers);
      await new Promise(setImmediate);
      options.signal?.throwIfAborted();
    }
  } finally {
    writer.close();
    truth?.close();
  }
  return reportOf(plan, writer, store);
}

function liveBatch(company: Company, first: number, next: number, writer: StoreWriter, truth?: TruthWriter): void {
  for (let entity = first; entity < next; entity++) {
    const lived = company.live(entity, writer);
    truth?.add(lived);
  }
}

async function reportOf(
  { scenario, seed, timeline, locale }: Plan,
  writer: StoreWriter,
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
    kind: scenarios[scenario].kind,
    seed,
    customers: timeline.customers,
    currency: currencies[locale],
    start: isoDate(timeline.start),
    end: isoDate(timeline.end - 1),
    rows: writer.counts,
    rowsRead: tables.reduce((sum, table) => sum + table.read, 0),
    rowsKept: tables.reduce((sum, table) => sum + table.kept, 0),
    rowsQuarantined,
  };
}
