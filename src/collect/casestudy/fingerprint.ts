import { sqlName, storeTables, type Session, type StoreTable, type StoreTableName } from '../../store';

/** For each table with rows: how many, and a hash of them that does not depend on their order. */
export type Fingerprints = Readonly<Record<string, string>>;

/** A row as 64 bits of its MD5; nulls and empty texts differ. */
function rowHash({ columns }: StoreTable, alias: string): string {
  const cells = columns.map(({ name, required }) => {
    const text = `CAST(${alias}.${sqlName(name)} AS VARCHAR)`;
    return required === true ? text : `coalesce(${text}, chr(30))`;
  });
  return `md5_number_lower(concat_ws(chr(31), ${cells.join(', ')}))`;
}

/** The fingerprints of the store’s checked tables. */
export async function fingerprintsOf(session: Session): Promise<Fingerprints> {
  const counts = storeTables.map(({ name }) => `(SELECT count(*) FROM crm.${name}) AS ${name}`);
  const [rows = {}] = await session.rows<Partial<Record<StoreTableName, number>>>(`SELECT ${counts.join(', ')}`);
  const fingerprints: Record<string, string> = {};
  for (const table of storeTables) {
    const n = rows[table.name] ?? 0;
    if (n === 0) continue;
    const total = await session.value<string>(
      `SELECT CAST(sum(CAST(${rowHash(table, 't')} AS HUGEINT)) AS VARCHAR) FROM crm.${table.name} AS t`,
    );
    fingerprints[table.name] = `${n}:${hexadecimal(total)}`;
  }
  return fingerprints;
}

const hexadecimal = (total: string): string => BigInt(total).toString(16);

const kept = (table: StoreTable): string => `earlier_rows.${sqlName(table.name)}`;

/** Remembers the rows of the store, so that `lostRows` can tell which of them are gone. */
export async function rememberRows(session: Session): Promise<void> {
  await session.run('CREATE SCHEMA earlier_rows');
  for (const table of storeTables) {
    await session.run(
      `CREATE TABLE ${kept(table)} AS SELECT ${rowHash(table, 't')} AS hash FROM crm.${table.name} AS t`,
    );
  }
}

/** Tables of which a remembered row is no longer in the store; forgets the rows. */
export async function lostRows(session: Session): Promise<string[]> {
  const lost: string[] = [];
  for (const table of storeTables) {
    const gone = `SELECT count(*) FROM (
      SELECT hash, count(*) AS n FROM ${kept(table)} GROUP BY hash) AS earlier
      LEFT JOIN (SELECT ${rowHash(table, 't')} AS hash, count(*) AS n FROM crm.${table.name} AS t GROUP BY hash) AS now
      ON now.hash = earlier.hash WHERE coalesce(now.n, 0) < earlier.n`;
    if ((await session.value<number>(gone)) > 0) lost.push(table.name);
  }
  await session.run('DROP SCHEMA earlier_rows CASCADE');
  return lost;
}
