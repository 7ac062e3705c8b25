import type { ScenarioKind } from '../relationship';
import type { Session } from '../store';
import type { CurrencyCode } from './currency';
import type { Prediction } from './predict';
import type { StarSpec } from './spec/types';

/** A built star: its rows in the DuckDB schema `star`, and the part of the spec that this data fills. */
export interface Star {
  readonly session: Session;
  /** Only the tables, relationships and measures that the data gives rows to. Physical table: `star.<table id>`, rows by `orderBy`. */
  readonly spec: StarSpec;
  /** How customers are bound, which decides on the thresholds of the rules; retail when absent. */
  readonly scenario?: ScenarioKind;
  /** The day from which the last month of the relationship snapshot is seen, ISO date. */
  readonly asOf: string;
  /** What amounts are in; absent where the data does not say. */
  readonly currency?: CurrencyCode;
  /** The models behind the predictions of the last month end, or why there are none. */
  readonly prediction?: Prediction;
}
