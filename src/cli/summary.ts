import type { CaseStudyRecord } from '../collect';
import type { DescribedTable } from '../common';
import type { Publication } from '../publish';
import type { ScenarioKind } from '../relationship';
import type { Locale } from '../relationship/text';
import { rowsOf, type CurrencyCode, type MeasureValue, type Star } from '../star';

/** What a collector did, in source rows: rowsRead = rowsKept + the sum of rowsQuarantined. */
export interface Collected {
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsQuarantined: Readonly<Record<string, number>>;
  /** Rows kept that name no customer, where rows are sales. */
  readonly withoutCustomer?: number;
  /** ISO date until which the data is complete, where that is known. */
  readonly completeUntil?: string;
  /** How customers are bound, where the collector knows. */
  readonly kind?: ScenarioKind;
  /** What amounts are in, where that is known. */
  readonly currency?: CurrencyCode;
  /** Sentences for people about how the data was read. */
  readonly notes: readonly string[];
  /** How a case study was made, for its folder. */
  readonly record?: CaseStudyRecord;
  /** Tables of the latent truth, for the instructor. */
  readonly groundTruth?: readonly DescribedTable[];
  /** What to write beside the output folder so that the run can be edited and repeated. */
  readonly mapping?: object;
}

/** A finished run. */
export interface Run {
  readonly out: string;
  readonly collected: Collected;
  readonly publications: readonly Publication[];
  /** Where earlier results were put that somebody had changed. */
  readonly keptAside: readonly string[];
  /** The mapping file written. */
  readonly mapping?: string;
  readonly star: Star;
  readonly values: readonly MeasureValue[];
  readonly seconds: number;
}

/** The run's summary for programs (`--json`). */
export interface Summary {
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsQuarantined: Readonly<Record<string, number>>;
  /** Imports: rows kept that name no customer; their sales are the unknown customer's. */
  readonly rowsWithoutCustomer?: number;
  readonly customers: number;
  readonly revenue: number;
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly files: readonly string[] }[];
  readonly seconds: number;
  readonly peakMemoryBytes: number;
}

export async function summarize(run: Run, locale: Locale): Promise<Summary> {
  const { rowsRead, rowsKept, rowsQuarantined, withoutCustomer } = run.collected;
  return {
    rowsRead,
    rowsKept,
    rowsQuarantined,
    rowsWithoutCustomer: withoutCustomer,
    customers: await identifiedCustomers(run.star),
    revenue: run.values.find((measure) => measure.id === 'revenue')?.value ?? 0,
    tables: await tablesOf(run, locale),
    seconds: Math.round(run.seconds * 100) / 100,
    peakMemoryBytes: peakMemoryBytes(),
  };
}

/** Customers known by name or code: the unknown customer (key -1) is not one. */
export async function identifiedCustomers(star: Star): Promise<number> {
  return star.session.value<number>('SELECT count(*) FROM star.customer WHERE customer_key <> -1');
}

/** The most memory that this process ever held, in bytes. */
export function peakMemoryBytes(): number {
  return process.resourceUsage().maxRSS * 1024;
}

async function tablesOf(run: Run, locale: Locale): Promise<Summary['tables']> {
  const published = run.publications.flatMap((publication) => publication.files);
  const counts = await rowsOf(run.star);
  const tables = [];
  for (const table of run.star.spec.tables) {
    const rows = counts.get(table.id) ?? 0;
    const files = published.filter((file) => file.tables?.includes(table.id)).map((file) => file.file);
    tables.push({ name: table.name[locale], rows, files });
  }
  return tables;
}
