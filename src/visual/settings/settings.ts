import type { Mark, Term } from '../../relationship/term';

export const viewIds = ['lifecycle', 'loyalty', 'pyramid', 'overview'] as const;
export type ViewId = (typeof viewIds)[number];

export const readings = ['schematic', 'timeline'] as const;
export type Reading = (typeof readings)[number];

/** The matrix's thresholds as the report's author set them; a number that is absent means the rule's own. */
export interface Thresholds {
  /** 0–100. */
  readonly behaviour?: number;
  /** On the survey's own scale. */
  readonly attitude?: number;
  /** `auto`, or the name of the survey's scale. */
  readonly scale: string;
}

/** The thresholds in force. */
export interface Cut {
  readonly behaviour: number;
  /** On the survey's own scale. */
  readonly attitude: number;
  /** Nobody changed them: the picture's quadrants are the rules' classes. */
  readonly areRules: boolean;
}

/** How tiers are cut when no column names them; shares of the buyers or of the value, 0–1. */
export interface TierCuts {
  readonly method: 'rank' | 'value';
  readonly heavy: number;
  /** Heavy and medium together. */
  readonly medium: number;
}

/** How a class is drawn. */
export interface Look {
  readonly term: Term;
  readonly color: string;
  readonly mark: Mark;
}

/** Everything the format pane decides, as plain data. */
export interface Settings {
  readonly view: ViewId;
  readonly reading: Reading;
  readonly header: boolean;
  readonly thresholds: Thresholds;
  readonly tiers: TierCuts;
  readonly stageLooks: readonly Look[];
  readonly loyaltyLooks: readonly Look[];
  readonly tierLooks: readonly Look[];
  /** Zoom of the whole picture, 1 = as designed. */
  readonly zoom: number;
  readonly finding: boolean;
  readonly subline: boolean;
  readonly annotations: boolean;
}
