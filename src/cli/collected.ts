import { fingerprintsOf, withChapter, type CaseStudyRecord, type CaseStudyReport } from '../collect';
import type { Store } from '../store';
import type { Collected } from './summary';

/** What a case study in the store is for the rest of the way. */
export async function collectedOf(store: Store, report: CaseStudyReport, record: CaseStudyRecord): Promise<Collected> {
  const tables = await fingerprintsOf(store.session);
  return { ...report, completeUntil: report.end, notes: [], record: withChapter(record, report.end, tables) };
}
