import type { CustomVisual } from '../custom-visual';
import type { ModelNames } from '../model/names';
import type { Look } from './look';

/** What the report's pages are about, and what they are drawn with. */
export interface ReportSubject {
  readonly names: ModelNames;
  readonly visual: CustomVisual;
  /** Last month end of the data, ISO date. */
  readonly asOf: string;
  /** Whether the model holds its rows itself; otherwise it reads files. */
  readonly embedded: boolean;
  readonly look: Look;
}
