import { rm } from 'node:fs/promises';
import { admit, sqlName, storeTables, type AdmissionReport, type Store } from '../../../store';
import { createTruth, truthTables } from '../truth';
import { filesOf, readParts, truthFile } from './part';

/**
 * Fills the store from parts, in their order, and checks the rows; table by table, so that no more than one lies twice
 * in memory.
 * @param keep leaves the files where they are; otherwise each is removed once it was read
 */
export async function admitParts(
  store: Store,
  folders: readonly string[],
  truth: boolean,
  keep = false,
): Promise<AdmissionReport> {
  const insert = async (table: string, file: string, columns: readonly string[]): Promise<void> => {
    const files = await filesOf(folders, file);
    if (files.length === 0) return;
    const names = columns.map(sqlName).join(', ');
    await store.session.run(`INSERT INTO ${table} (${names}) SELECT ${names} FROM ${readParts(files)}`);
    if (!keep) for (const each of files) await rm(each);
  };
  if (truth) {
    await createTruth(store.session);
    for (const [table, columns] of Object.entries(truthTables)) {
      await insert(
        `truth.${table}`,
        truthFile(table),
        columns.map(({ name }) => name),
      );
    }
  }
  const columnsOf = new Map(storeTables.map(({ name, columns }) => [name, columns.map((column) => column.name)]));
  return admit(store, (table) => insert(`incoming.${table}`, table, columnsOf.get(table) ?? []));
}
