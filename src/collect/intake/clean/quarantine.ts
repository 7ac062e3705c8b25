import { Problem } from '../../../common';
import { reasons, sqlText, type Reason, type Session } from '../../../store';
import { count } from '../decisions';
import { rawColumn, type LoadedTable } from '../load/load';
import { columnLabel } from '../roles/resolve';
import type { RoleColumns } from '../roles/roles';
import type { RowCheck } from './judge';

/** A row that was set aside, as people find it again in their file. */
export interface QuarantinedRow {
  readonly reason: Reason;
  readonly file: string;
  readonly row: number;
  readonly column: string | null;
  readonly value: string | null;
}

/** SQL: rows with an `id` and a `line` of `intake.parsed`, given their file and their line in it. */
export const located = (rows: string): string => `(
  SELECT source.*, part.file, coalesce(source.line, source.id - part.first_id + part.first_line) AS source_row
  FROM ${rows} AS source
  ASOF JOIN intake.part AS part ON source.id >= part.first_id)`;

/** Marks every copy of a row but the first as failing check number `failed`. */
export function markDuplicates(table: LoadedTable, failed: number): string {
  const columns = table.names.map((_, index) => `raw.${rawColumn(index)}`).join(', ');
  return `UPDATE intake.parsed SET failed = ${failed} WHERE id IN (
    SELECT id FROM (
      SELECT parsed.id, row_number() OVER (PARTITION BY ${columns} ORDER BY parsed.id) AS occurrence
      FROM intake.parsed AS parsed JOIN intake.raw AS raw ON raw.rowid = parsed.id
      WHERE parsed.failed IS NULL)
    WHERE occurrence > 1)`;
}

/** How many good rows are exact copies of an earlier one. */
export function countDuplicates(table: LoadedTable): string {
  const columns = table.names.map((_, index) => `raw.${rawColumn(index)}`).join(', ');
  return `SELECT count(*) - count(DISTINCT hash(${columns}))
    FROM intake.raw AS raw ANTI JOIN (SELECT id FROM intake.parsed WHERE failed IS NOT NULL) AS bad ON bad.id = raw.rowid`;
}

/** Moves failing rows of the files to `crm.quarantine`; a summary and a few examples of each reason come back. */
export async function quarantine(
  session: Session,
  table: LoadedTable,
  columns: RoleColumns,
  checks: readonly RowCheck[],
): Promise<{ counts: Partial<Record<Reason, number>>; examples: QuarantinedRow[] }> {
  const choose = (result: (check: RowCheck) => string): string =>
    `CASE failed ${checks.map((check, index) => `WHEN ${index} THEN ${result(check)}`).join(' ')} END`;
  const label = ({ role }: RowCheck): string =>
    role === undefined ? 'NULL' : sqlText(String(columnLabel(table, columns[role] ?? 0)));
  const value = ({ role }: RowCheck): string =>
    role === undefined ? `left(concat_ws(' | ', ${raws(table)}), 300)` : `raw.${rawColumn(columns[role] ?? 0)}`;
  await session.run(`CREATE OR REPLACE TABLE intake.bad AS
    SELECT located.id AS id, failed, ${choose(({ reason }) => sqlText(reason))} AS reason, file, source_row, ${choose(label)} AS column_name, ${choose(value)} AS value
    FROM ${located('(SELECT id, line, failed FROM intake.parsed WHERE failed IS NOT NULL)')} AS located JOIN intake.raw AS raw ON raw.rowid = located.id
    ORDER BY located.id;
    INSERT INTO crm.quarantine SELECT 'order_line', reason, file, source_row, column_name, value FROM intake.bad ORDER BY id;`);
  const counted = await session.rows<{ reason: Reason; n: number }>(
    'SELECT reason, count(*) AS n FROM intake.bad GROUP BY reason ORDER BY min(failed)',
  );
  const examples = await session.rows<QuarantinedRow>(
    `SELECT reason, file, source_row AS row, column_name AS column, value FROM intake.bad
     QUALIFY row_number() OVER (PARTITION BY reason ORDER BY id) <= 3 ORDER BY failed, id`,
  );
  return { counts: Object.fromEntries(counted.map(({ reason, n }) => [reason, n])), examples };
}

const raws = (table: LoadedTable): string => table.names.map((_, index) => `raw.${rawColumn(index)}`).join(', ');

/** Lines that hold no sale by nature do not count as bad rows. */
const harmless: readonly Reason[] = ['repeated-header', 'subtotal-line', 'not-completed', 'duplicate-row'];

/** Stops an import of which too much is unreadable: the settings are wrong rather than the rows. */
export function checkLimit(
  rowsRead: number,
  counts: Partial<Record<Reason, number>>,
  examples: readonly QuarantinedRow[],
  limit: number,
): void {
  const serious = Object.entries(counts).filter(([reason]) => !harmless.includes(reason as Reason)) as [
    Reason,
    number,
  ][];
  const bad = serious.reduce((sum, [, n]) => sum + n, 0);
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  if (bad <= rowsRead * limit && all < rowsRead) return;
  const [worst] = (serious.length > 0 ? serious : (Object.entries(counts) as [Reason, number][])).sort(
    ([, a], [, b]) => b - a,
  );
  const [reason] = worst ?? ['missing-value' as Reason];
  const example = examples.find((row) => row.reason === reason);
  const { name, advice } = reasons[reason];
  const [found, read] = [count(bad || all), count(rowsRead)];
  const shown = example?.value ?? '';
  throw new Problem(
    {
      fr: `${found.fr} lignes sur ${read.fr} ne peuvent pas être lues, surtout : ${name.fr}${shown && ` (« ${shown} »)`}.`,
      en: `${found.en} of ${read.en} lines cannot be read, mostly: ${name.en}${shown && ` ("${shown}")`}.`,
    },
    advice,
    { file: example?.file, row: example?.row, column: example?.column ?? undefined },
  );
}
