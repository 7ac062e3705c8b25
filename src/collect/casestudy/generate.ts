import type { ScenarioKind } from '../../relationship';
import type { Locale } from '../../relationship/text';
import { admit, type AdmissionReport, type Store, type StoreTableName } from '../../store';
import { isoDate } from './calendar';
import { planOf, type CaseStudyOptions, type Parallel } from './options';
import { admitParts } from './parts/admit-parts';
import { liveRange } from './parts/part';
import { liveInThreads } from './parts/pool';
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
 * after the other and written at once, or on several threads that write parts to a folder, so memory does not grow with
 * them in this room. The same options give the same rows on every machine, whatever the number of threads; a customer’s
 * rows do not depend on how many others there are.
 * @throws {Problem} for an option or a parameter outside its range
 */
export async function generateCaseStudy(store: Store, options: CaseStudyOptions = {}): Promise<CaseStudyReport> {
  const plan = planOf(options);
  // Opened here even when threads do the work: a parameter outside its range is to be refused before any starts.
  const company = scenarios[plan.scenario].open(plan);
  return options.parallel === undefined || options.parallel.threads < 2
    ? generateHere(store, company, plan, options)
    : generateInThreads(store, plan, options, options.parallel);
}

async function generateHere(
  store: Store,
  company: Company,
  plan: Plan,
  { truth: tells, onProgress, signal }: CaseStudyOptions,
): Promise<CaseStudyReport> {
  const writer = await StoreWriter.open(store);
  const truth = tells === true ? await TruthWriter.open(store.session) : undefined;
  const { customers } = plan.timeline;
  let done = 0;
  try {
    company.writeMarket(writer);
    await liveRange(company, { first: 0, next: customers }, writer, truth, {
      size: plan.batchSize,
      signal,
      onBatch: (lived) => onProgress?.((done += lived), customers),
    });
  } finally {
    writer.close();
    truth?.close();
  }
  return reportOf(plan, writer.counts, await admit(store));
}

async function generateInThreads(
  store: Store,
  plan: Plan,
  { truth = false, onProgress, signal }: CaseStudyOptions,
  { threads, folder }: Parallel,
): Promise<CaseStudyReport> {
  const { customers } = plan.timeline;
  const range = { first: 0, next: customers };
  const parts = await liveInThreads(plan, range, {
    threads,
    folder,
    truth,
    market: true,
    onProgress: (done) => onProgress?.(done, customers),
    signal,
  });
  return reportOf(plan, parts.counts, await admitParts(store, parts.folders, truth));
}

/** What was generated, once the store has admitted it. */
export function reportOf(
  { scenario, seed, timeline, locale }: Plan,
  rows: CaseStudyReport['rows'],
  { tables }: AdmissionReport,
): CaseStudyReport {
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
    rows,
    rowsRead: tables.reduce((sum, table) => sum + table.read, 0),
    rowsKept: tables.reduce((sum, table) => sum + table.kept, 0),
    rowsQuarantined,
  };
}
