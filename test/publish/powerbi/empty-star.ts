import { starSpec, type ColumnType, type Star } from '../../../src/star';
import { Session } from '../../../src/store';

const types: Readonly<Record<ColumnType, string>> = {
  integer: 'INTEGER',
  decimal: 'DOUBLE',
  money: 'DECIMAL(12, 2)',
  text: 'VARCHAR',
  date: 'DATE',
  boolean: 'BOOLEAN',
};

/** Every table of the whole specification, without rows. */
export async function emptyStar(): Promise<Star> {
  const session = await Session.open();
  await session.run('CREATE SCHEMA star');
  for (const { id, columns } of starSpec.tables) {
    const fields = columns.map((column) => `"${column.id}" ${types[column.type]}`);
    await session.run(`CREATE TABLE star."${id}" (${fields.join(', ')})`);
  }
  return { session, spec: starSpec, asOf: '2025-12-31' };
}
