/**
 * Describe: what a case study shows, held against what it should show and against the latent truth behind it, for the
 * instructor alone. It is the one room that reads both what a collector knows and what the star computes: neither of
 * them may read the other’s.
 */
import { calibrate, remakeCaseStudy, scenarios, type CaseStudyRecord } from '../collect';
import type { Locale } from '../relationship/text';
import { buildStar } from '../star';
import type { Store } from '../store';
import { campaignEffectsOf } from './campaign-effects';
import { picturesOf, type Picture } from './pictures';
import { recoverabilityOf } from './recoverability';
import { writeReport, type Findings } from './report';
import { seriesOf } from './series';

export { agreementOf, type Agreement, type Pair } from './agreement';
export { campaignEffectsOf, isCovered, type CampaignEffect } from './campaign-effects';
export { goals, recoverabilityOf, type Recoverability } from './recoverability';
export type { Findings } from './report';
export type { Picture } from './pictures';
export { folderOf, modelFacts, modelPages, type ModelFacts } from './model';
export { scenarioFile, scenarioPage } from './scenario-page';

export interface DescribeOptions {
  /** Language of the report; that of the case study by default. */
  readonly locale?: Locale;
  /** Where the pictures will be, relative to the report. */
  readonly pictureFolder: string;
  readonly onProgress?: (customersDone: number, customers: number) => void;
  readonly signal?: AbortSignal;
}

/** A calibration report: Markdown, its pictures, and the findings that it tells. */
export interface Description {
  readonly markdown: string;
  readonly pictures: readonly Picture[];
  readonly findings: Findings;
}

/**
 * Simulates a recorded case study again, with its truth, and describes it.
 * @param store an empty one; it is filled
 * @throws {Problem} when this version of the kit does not make the recorded rows any more
 */
export async function describeCaseStudy(
  store: Store,
  record: CaseStudyRecord,
  { locale = record.locale, pictureFolder, onProgress, signal }: DescribeOptions,
): Promise<Description> {
  const report = await remakeCaseStudy(store, record, { onProgress, signal });
  const { session } = store;
  await buildStar(store, { locale, scenario: report.kind, completeUntil: report.end, currency: report.currency });
  const calibrated = await calibrate(session, report);
  const recovered = await recoverabilityOf(session);
  const campaigns = await campaignEffectsOf(session);
  const pictures = picturesOf(await seriesOf(session, report), recovered, campaigns, locale);
  const findings = { scenario: scenarios[report.scenario], record, report, calibrated, recovered, campaigns, pictures };
  return { markdown: writeReport(findings, locale, pictureFolder), pictures, findings };
}
