import { Problem } from '../../common';
import type { Store } from '../../store';
import { requireSame, type RunOptions } from './append';
import { fingerprintsOf } from './fingerprint';
import { generateCaseStudy, type CaseStudyReport } from './generate';
import { optionsOf, type CaseStudyRecord } from './record';

/**
 * Simulates a recorded case study again, with the latent truth behind it.
 * @throws {Problem} when this version of the kit does not make the recorded rows any more, or the record is of a part
 */
export async function remakeCaseStudy(
  store: Store,
  record: CaseStudyRecord,
  run: Omit<RunOptions, 'truth'> = {},
): Promise<CaseStudyReport> {
  if (record.shard !== undefined) {
    throw new Problem(
      {
        fr: 'Ce dossier n’est qu’une part d’une étude de cas.',
        en: 'This folder is but a part of a case study.',
      },
      {
        fr: 'Donnez le dossier de l’étude de cas entière.',
        en: 'Give the folder of the whole case study.',
      },
    );
  }
  const report = await generateCaseStudy(store, { ...optionsOf(record), ...run, truth: true });
  if (record.chapters.length > 0) requireSame(record, await fingerprintsOf(store.session));
  return report;
}
