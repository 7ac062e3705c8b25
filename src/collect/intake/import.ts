import { inTemporaryFolder } from '../../common';
import type { Locale } from '../../relationship/text';
import { admit, type AdmissionReport, type Reason, type Store } from '../../store';
import { fillIncoming } from './clean/fill';
import { rowChecks } from './clean/judge';
import { parseStatement } from './clean/parse';
import { checkLimit, countDuplicates, markDuplicates, quarantine, type QuarantinedRow } from './clean/quarantine';
import type { Decision } from './decisions';
import { describeFiles, describeOutcome } from './describe';
import { loadFiles, type LoadedTable } from './load/load';
import { completeMapping } from './complete';
import { parseMapping, type Mapping } from './mapping';
import { resolveRoles } from './roles/resolve';
import { resolveReading } from './settings';
import { findFiles } from './source/find';
import { recognise, type OpenedFile } from './source/kind';

export interface ImportOptions {
  /** Files, folders and glob patterns, together one table. */
  readonly paths: readonly string[];
  /** What paths are relative to; the working directory by default. */
  readonly base?: string;
  /** Settings that override what is worked out. */
  readonly mapping?: Mapping;
  /** Language of names that the importer makes up, such as "All products". */
  readonly locale?: Locale;
  /** Told the number of files before they are read, and then what is being done. */
  readonly onProgress?: (step: 'find' | 'read' | 'clean' | 'admit', files: number) => void;
}

export interface ImportReport {
  /** Rows of the files, header and blank lines aside; always rowsKept + the sum of rowsQuarantined. */
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsQuarantined: Readonly<Partial<Record<Reason, number>>>;
  /** Up to three rows of each reason, with file, line, column and value. */
  readonly quarantineExamples: readonly QuarantinedRow[];
  readonly customers: number;
  /** Net of returns, in cents; lines of unknown customers included. */
  readonly revenueCents: number;
  /** Rows kept that name no customer. */
  readonly withoutCustomer: number;
  /** Rows kept, or quarantined on demand, that are exact copies of an earlier one. */
  readonly duplicates: number;
  readonly blankLines: number;
  readonly files: readonly { readonly name: string; readonly rows: number }[];
  readonly decisions: readonly Decision[];
  /** Everything that was worked out or asked for, ready to be written as mapping.json and used again. */
  readonly mapping: Mapping;
  readonly admission: AdmissionReport;
}

const defaultLimit = 0.5;

/**
 * Reads sales files into the store: works out how they are written, types and checks every row, and admits the good
 * ones. Bad rows go to `crm.quarantine`.
 * @throws Problem when a file is no table, the columns needed are not there, or too much of it cannot be read.
 */
export async function importFiles(store: Store, options: ImportOptions): Promise<ImportReport> {
  const { session } = store;
  const wish = parseMapping(options.mapping ?? {});
  try {
    const files = await openFiles(options);
    options.onProgress?.('read', files.length);
    const table = await inTemporaryFolder((folder) => loadFiles(session, files, wish.files, folder));
    options.onProgress?.('clean', files.length);
    return await importTable(store, table, wish, options);
  } finally {
    await session.run('DROP SCHEMA IF EXISTS intake CASCADE');
  }
}

async function openFiles({ paths, base = process.cwd(), onProgress }: ImportOptions): Promise<OpenedFile[]> {
  onProgress?.('find', 0);
  const found = await findFiles(paths, base);
  const opened: OpenedFile[] = [];
  for (const file of found) opened.push(await recognise(file));
  return opened;
}

async function importTable(
  store: Store,
  table: LoadedTable,
  wish: Mapping,
  options: ImportOptions,
): Promise<ImportReport> {
  const { session } = store;
  const resolved = await resolveRoles(session, table, wish);
  const { columns, decisions: roleDecisions } = resolved;
  const { reading, decisions: valueDecisions } = await resolveReading(session, table, columns, resolved, wish);
  const checks = rowChecks(columns, reading, table.names);
  await session.run(parseStatement(table, columns, reading, checks));
  const duplicates = await session.value<number>(countDuplicates(table));
  const setAside = wish.duplicates === 'quarantine';
  if (setAside && duplicates > 0) await session.run(markDuplicates(table, checks.length));
  const { counts, examples } = await quarantine(session, table, columns, [
    ...checks,
    { reason: 'duplicate-row', fails: '' },
  ]);
  checkLimit(table.rows, counts, examples, wish.limit ?? defaultLimit);
  const facts = await session.rows<{ without: number; fractional: number }>(
    `SELECT count(*) FILTER (customer IS NULL) AS without, count(*) FILTER (is_fractional) AS fractional
     FROM intake.parsed WHERE failed IS NULL`,
  );
  await session.run('DROP TABLE intake.raw');
  const filled = await fillIncoming(session, columns, options.locale ?? 'en');
  await session.run('DROP SCHEMA intake CASCADE');
  options.onProgress?.('admit', table.parts.length);
  const admission = await admit(store);
  const outcome = {
    duplicates,
    setAside,
    without: facts[0]?.without ?? 0,
    fractional: facts[0]?.fractional ?? 0,
    ...filled,
  };
  const sums = await totals(store, table, admission, counts);
  return {
    ...sums,
    quarantineExamples: examples,
    withoutCustomer: outcome.without,
    duplicates,
    blankLines: table.parts.reduce((sum, part) => sum + part.blankLines, 0),
    files: table.parts.map(({ file, rows }) => ({ name: file.name, rows })),
    decisions: [
      ...describeFiles(table),
      ...roleDecisions,
      ...valueDecisions,
      ...describeOutcome(columns, { ...outcome, rows: sums.rowsKept, customers: sums.customers }),
    ],
    mapping: completeMapping(table, columns, reading, wish, defaultLimit),
    admission,
  };
}

async function totals(
  { session }: Store,
  table: LoadedTable,
  admission: AdmissionReport,
  counts: Partial<Record<Reason, number>>,
): Promise<Pick<ImportReport, 'rowsRead' | 'rowsKept' | 'rowsQuarantined' | 'customers' | 'revenueCents'>> {
  const lines = admission.tables.find(({ name }) => name === 'order_line');
  const rowsQuarantined: Partial<Record<Reason, number>> = { ...counts };
  for (const [reason, n] of Object.entries(lines?.quarantined ?? {}) as [Reason, number][]) {
    rowsQuarantined[reason] = (rowsQuarantined[reason] ?? 0) + n;
  }
  return {
    rowsRead: table.rows,
    rowsKept: lines?.kept ?? 0,
    rowsQuarantined,
    customers: await session.value<number>('SELECT count(*) FROM crm.customer'),
    revenueCents: await session.value<number>('SELECT coalesce(sum(net_amount), 0) FROM crm.order_line'),
  };
}
