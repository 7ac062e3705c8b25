import { storeTables, type StoreTable, type StoreType } from './schema';
import { Session, sqlName, type SessionOptions } from './session';

/** How DuckDB keeps each type. */
export const sqlTypes: Readonly<Record<StoreType, string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  cents: 'BIGINT',
  decimal: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
};

/** Where a row of `incoming` came from; kept so that a rejected row can be named. */
export const provenanceColumns = ['source_file', 'source_row'] as const;

/**
 * The operational CRM database. Collectors append typed rows to `incoming.<table>`; `admit` checks them and moves the
 * good ones to `crm.<table>` and the others to `crm.quarantine`.
 */
export interface Store {
  readonly session: Session;
}

/** Opens an empty store: schemas `incoming` (unchecked), `crm` (checked) and the quarantine table. */
export async function openStore(options: SessionOptions = {}): Promise<Store> {
  const session = await Session.open(options);
  await session.run('CREATE SCHEMA incoming; CREATE SCHEMA crm;');
  for (const table of storeTables) {
    await session.run(`CREATE TABLE incoming.${table.name} (${incomingColumns(table).join(', ')})`);
    await session.run(`CREATE TABLE crm.${table.name} (${checkedColumns(table).join(', ')})`);
  }
  await session.run(
    `CREATE TABLE crm.quarantine (
       table_name VARCHAR NOT NULL, reason VARCHAR NOT NULL, source_file VARCHAR, source_row BIGINT,
       column_name VARCHAR, value VARCHAR)`,
  );
  return { session };
}

function incomingColumns(table: StoreTable): string[] {
  const columns = table.columns.map((column) => `${sqlName(column.name)} ${sqlTypes[column.type]}`);
  return [...columns, 'source_file VARCHAR', 'source_row BIGINT'];
}

function checkedColumns(table: StoreTable): string[] {
  return table.columns.map(
    (column) => `${sqlName(column.name)} ${sqlTypes[column.type]}${column.required ? ' NOT NULL' : ''}`,
  );
}
