import type { Locale } from '../../relationship/text';
import type { Overrides } from './core/parameter';
import type { Timeline } from './timeline';

/** The named sizes. */
export const caseStudySizes = ['small', 'medium', 'large'] as const;
export type CaseStudySize = (typeof caseStudySizes)[number];

/** The scenarios that can be simulated. */
export const scenarioNames = ['retail', 'ecommerce'] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** The options of a case study with defaults filled in and checked. */
export interface Plan {
  readonly scenario: ScenarioName;
  readonly timeline: Timeline;
  readonly seed: number;
  readonly locale: Locale;
  /** Numbers that replace the scenario’s own. */
  readonly overrides: Overrides;
  readonly batchSize: number;
}
