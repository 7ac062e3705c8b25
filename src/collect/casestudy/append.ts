import { Problem } from '../../common';
import { storeTables, type Store } from '../../store';
import { fingerprintsOf, lostRows, rememberRows, type Fingerprints } from './fingerprint';
import { generateCaseStudy, type CaseStudyReport } from './generate';
import { planOf, type CaseStudyOptions } from './options';
import { optionsOf, type CaseStudyRecord } from './record';

/** What a run may do beside the record. */
export type RunOptions = Pick<CaseStudyOptions, 'truth' | 'parallel' | 'onProgress' | 'signal'>;

/**
 * Continues a case study by some months: the store then holds what was there, row for row, and what came since. What was
 * there is simulated again and must have the recorded fingerprints; then each of its rows must be among the new ones.
 * @throws {Problem} when this version of the kit does not make the recorded rows any more
 */
export async function appendMonths(
  store: Store,
  record: CaseStudyRecord,
  months: number,
  run: RunOptions = {},
): Promise<{ readonly report: CaseStudyReport; readonly options: CaseStudyOptions }> {
  const before = optionsOf(record);
  const options = { ...before, appended: [...record.appended, months] };
  const customers = [before, options].map((each) => planOf(each).timeline.customers);
  const whole = (customers[0] ?? 0) + (customers[1] ?? 0);
  await generateCaseStudy(store, {
    ...before,
    ...run,
    truth: false,
    onProgress: (done) => run.onProgress?.(done, whole),
  });
  requireSame(record, await fingerprintsOf(store.session));
  await rememberRows(store.session);
  await emptyStore(store);
  const onProgress = (done: number): void => run.onProgress?.((customers[0] ?? 0) + done, whole);
  const report = await generateCaseStudy(store, { ...options, ...run, onProgress });
  const lost = await lostRows(store.session);
  if (lost.length > 0) throw changed(record, lost);
  return { report, options };
}

async function emptyStore({ session }: Store): Promise<void> {
  await session.run(
    [...storeTables]
      .reverse()
      .map(({ name }) => `TRUNCATE crm.${name}`)
      .join(';'),
  );
}

function requireSame(record: CaseStudyRecord, now: Fingerprints): void {
  const then = record.chapters.at(-1)?.tables ?? {};
  const tables = [...new Set([...Object.keys(then), ...Object.keys(now)])].filter((name) => then[name] !== now[name]);
  if (tables.length > 0) throw changed(record, tables);
}

function changed({ version }: CaseStudyRecord, tables: readonly string[]): Problem {
  const list = tables.join(', ');
  return new Problem(
    {
      fr: `Cette étude de cas a été faite par la version ${version} de Relata ou avec d’autres réglages : ses lignes ne peuvent pas être retrouvées (${list}).`,
      en: `This case study was made by version ${version} of Relata or with other settings: its rows cannot be made again (${list}).`,
    },
    {
      fr: `Continuez-la avec la version ${version}, ou recommencez-la avec celle-ci.`,
      en: `Continue it with version ${version}, or make it anew with this one.`,
    },
  );
}
