import { checksOf, type Check } from './checks';
import type { Reason } from './reasons';
import { storeTables, type StoreTable, type StoreTableName } from './schema';
import { sqlName, sqlText, type Session } from './session';
import type { Store } from './store';

export interface TableAdmission {
  readonly name: StoreTableName;
  /** Rows found in `incoming`; always kept + the sum of quarantined. */
  readonly read: number;
  readonly kept: number;
  readonly quarantined: Readonly<Partial<Record<Reason, number>>>;
}

export interface AdmissionReport {
  /** Every table of the store, parents before children. */
  readonly tables: readonly TableAdmission[];
}

/**
 * Checks the rows of `incoming` table by table, parents first, and empties it: good rows move to `crm`, bad ones to
 * `crm.quarantine` with the first reason that applies. Of several rows with one key the first good one is kept.
 * A row that points to a quarantined one is itself quarantined.
 * @param fill fills a table’s `incoming` just before it is checked, so that rows that lie in files need not all be in
 * memory at once
 */
export async function admit(store: Store, fill?: (table: StoreTableName) => Promise<void>): Promise<AdmissionReport> {
  const tables: TableAdmission[] = [];
  for (const table of storeTables) {
    await fill?.(table.name);
    tables.push(await admitTable(store, table));
  }
  return { tables };
}

async function admitTable({ session }: Store, table: StoreTable): Promise<TableAdmission> {
  const { name } = table;
  const [counts] = await session.rows<Counts>(
    `SELECT (SELECT count(*) FROM incoming.${name}) AS read, (SELECT count(*) FROM crm.${name}) AS held`,
  );
  const { read = 0, held = 0 } = counts ?? {};
  if (read === 0) return { name, read, kept: 0, quarantined: {} };
  // Cheap question first: nearly always every row is good, and nothing needs to be told apart.
  if (held === 0 && (await isFlawless(session, table, read))) {
    await session.run(`INSERT INTO crm.${name} SELECT ${columnList(table)} FROM incoming.${name} AS t`);
    await session.run(`TRUNCATE incoming.${name}`);
    return { name, read, kept: read, quarantined: {} };
  }
  return tellApart(session, table, { read, held });
}

interface Counts {
  /** Rows in `incoming`. */
  readonly read: number;
  /** Rows already in `crm`. */
  readonly held: number;
}

/** Whether no row fails a check, and no two have one key. */
async function isFlawless(session: Session, table: StoreTable, read: number): Promise<boolean> {
  const [found] = await session.rows<{ bad: number; different: number }>(
    `SELECT (SELECT count(*) FROM (${badRows(table)})) AS bad,
      (SELECT count(*) FROM (SELECT DISTINCT ${keyList(table, 't')} FROM incoming.${table.name} AS t)) AS different`,
  );
  return found?.bad === 0 && found.different === read;
}

/** Moves good and bad rows each to their place. */
async function tellApart(session: Session, table: StoreTable, { read, held }: Counts): Promise<TableAdmission> {
  const { checks } = checksOf(table);
  await session.run(`CREATE OR REPLACE TEMP TABLE bad_row AS ${badRows(table)}`);
  const repeated = await session.value<number>(countRepeatedKeys(table, held > 0));
  const duplicateKey: Check = { reason: 'duplicate-key', column: table.key.join(', '), fails: '' };
  if (repeated > 0) await session.run(findDuplicates(table, checks.length, held > 0));
  await session.run(quarantineRows(table, [...checks, duplicateKey]));
  await session.run(moveGoodRows(table));
  const quarantined = await session.rows<{ failed: number; n: number }>(
    'SELECT failed, count(*) AS n FROM bad_row GROUP BY failed ORDER BY failed',
  );
  await session.run(`DROP TABLE bad_row; TRUNCATE incoming.${table.name};`);
  return summarise(table.name, read, quarantined, [...checks, duplicateKey]);
}

function summarise(
  name: StoreTableName,
  read: number,
  failures: readonly { failed: number; n: number }[],
  checks: readonly Check[],
): TableAdmission {
  const quarantined: Partial<Record<Reason, number>> = {};
  let bad = 0;
  for (const { failed, n } of failures) {
    const reason = checks[failed]?.reason;
    if (reason === undefined) throw new Error(`no check number ${failed} in ${name}`);
    quarantined[reason] = (quarantined[reason] ?? 0) + n;
    bad += n;
  }
  return { name, read, kept: read - bad, quarantined };
}

/** SQL of the bad rows, `id` and `failed`: row id and number of the first check that fails. */
function badRows(table: StoreTable): string {
  const { checks, joins } = checksOf(table);
  const cases = checks.map(({ fails }, index) => `WHEN ${fails} THEN ${index}`);
  const parents = joins.map(
    ({ alias, table: parent, key, child }) => `LEFT JOIN crm.${parent} AS ${alias} ON ${key} = ${child}`,
  );
  return `SELECT id, failed
    FROM (
      SELECT t.rowid AS id, CASE ${cases.join('\n')} END AS failed
      FROM incoming.${table.name} AS t
      ${parents.join('\n')}
    )
    WHERE failed IS NOT NULL`;
}

const keyList = (table: StoreTable, alias: string): string =>
  table.key.map((column) => `${alias}.${sqlName(column)}`).join(', ');

const goodRows = (table: StoreTable): string =>
  `FROM incoming.${table.name} AS t ANTI JOIN bad_row ON bad_row.id = t.rowid`;

const alreadyHeld = (table: StoreTable): string => {
  const sameKey = table.key.map((column) => `held.${sqlName(column)} = t.${sqlName(column)}`).join(' AND ');
  return `EXISTS (SELECT 1 FROM crm.${table.name} AS held WHERE ${sameKey})`;
};

/** Asked before the rows of a key are numbered, which costs much more. */
function countRepeatedKeys(table: StoreTable, mayBeHeld: boolean): string {
  const among = `(SELECT count(*) ${goodRows(table)}) - (SELECT count(*) FROM (SELECT DISTINCT ${keyList(table, 't')} ${goodRows(table)}))`;
  return mayBeHeld
    ? `SELECT ${among} + (SELECT count(*) ${goodRows(table)} WHERE ${alreadyHeld(table)})`
    : `SELECT ${among}`;
}

function findDuplicates(table: StoreTable, failed: number, mayBeHeld: boolean): string {
  const held = mayBeHeld ? alreadyHeld(table) : 'false';
  return `INSERT INTO bad_row
    SELECT id, ${failed}
    FROM (
      SELECT t.rowid AS id,
        row_number() OVER (PARTITION BY ${keyList(table, 't')} ORDER BY t.rowid) AS occurrence,
        ${held} AS is_held
      ${goodRows(table)}
    )
    WHERE occurrence > 1 OR is_held`;
}

function quarantineRows(table: StoreTable, checks: readonly Check[]): string {
  const choose = (result: (check: Check) => string): string =>
    `CASE bad_row.failed ${checks.map((check, index) => `WHEN ${index} THEN ${result(check)}`).join(' ')} END`;
  const value = ({ column }: Check): string =>
    `concat_ws(', ', ${column
      .split(', ')
      .map((name) => `CAST(t.${sqlName(name)} AS VARCHAR)`)
      .join(', ')})`;
  return `INSERT INTO crm.quarantine
    SELECT ${sqlText(table.name)}, ${choose(({ reason }) => sqlText(reason))}, t.source_file, t.source_row,
      ${choose(({ column }) => sqlText(column))}, ${choose(value)}
    FROM bad_row JOIN incoming.${table.name} AS t ON t.rowid = bad_row.id
    ORDER BY t.rowid`;
}

const columnList = (table: StoreTable): string => table.columns.map(({ name }) => `t.${sqlName(name)}`).join(', ');

function moveGoodRows(table: StoreTable): string {
  return `INSERT INTO crm.${table.name} SELECT ${columnList(table)} ${goodRows(table)}`;
}
