import { generateCaseStudy, type CaseStudyOptions, type CaseStudyReport } from '../../../src/collect/casestudy';
import { openStore, storeTables, type Session, type StoreTableName } from '../../../src/store';

/** What makes rows of a table comparable between two case studies. */
export interface Generated {
  readonly report: CaseStudyReport;
  readonly session: Session;
  /** A hash of each table’s rows, their order included. */
  readonly hashes: Readonly<Record<string, string>>;
  close(): void;
}

export async function generated(options: CaseStudyOptions): Promise<Generated> {
  const store = await openStore();
  const report = await generateCaseStudy(store, options);
  const hashes: Record<string, string> = {};
  for (const { name } of storeTables) hashes[name] = await hashOf(store.session, name);
  return { report, session: store.session, hashes, close: () => store.session.close() };
}

/** A hash of the rows of one table, or of those that satisfy a condition. */
export async function hashOf(session: Session, table: StoreTableName, where = 'true'): Promise<string> {
  return session.value<string>(
    `SELECT concat(count(*), ':', md5(coalesce(string_agg(md5(CAST(t AS VARCHAR)), '' ORDER BY t.rowid), '')))
     FROM crm.${table} AS t WHERE ${where}`,
  );
}
