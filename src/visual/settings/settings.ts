import type { Mark, Term } from '../../relationship/term';
import type { PaneValues } from './cards';
import type { PyramidForm, Reading, thresholdMethods, tierMethods, ViewId } from './choices';

export { pyramidForms, readings, viewIds, type PyramidForm, type Reading, type ViewId } from './choices';

/** The matrix's thresholds as the report's author set them; a number that is absent means the rule's own. */
export interface Thresholds {
  /** 0–100. */
  readonly behaviour?: number;
  /** On the survey's own scale. */
  readonly attitude?: number;
  /** `auto`, or the name of the survey's scale. */
  readonly scale: string;
  /** Numbers, unless said otherwise. */
  readonly method?: (typeof thresholdMethods)[number];
}

/** Where a threshold comes from. */
export type ThresholdOrigin = 'rule' | 'constant' | 'median';

/** The thresholds in force. */
export interface Cut {
  readonly behaviour: number;
  /** On the survey's own scale. */
  readonly attitude: number;
  readonly origin: { readonly behaviour: ThresholdOrigin; readonly attitude: ThresholdOrigin };
  /** Nobody changed them: the picture's quadrants are the rules' classes. */
  readonly areRules: boolean;
}

/**
 * How tiers are cut: by the Tier field (without one by rank), or whatever that field says, by rank, by cumulative value
 * or by amounts.
 */
export interface TierCuts {
  readonly method: (typeof tierMethods)[number];
  /** Share of the buyers or of the value, 0–1; by amount, the least one, NaN when nobody gave it. */
  readonly heavy: number;
  /** The same for heavy and medium together. */
  readonly medium: number;
}

/** How a class is drawn. */
export interface Look {
  readonly term: Term;
  readonly color: string;
  readonly mark: Mark;
  /** The colour's place in the format pane: `stageColors.maturity`. */
  readonly part: string;
  /** Colour of the outline that a colour too close to the background needs. */
  readonly edge?: string;
}

/** How a sentence above the picture is written. */
export interface Sentence {
  readonly show: boolean;
  readonly fontFamily?: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color?: string;
}

/** Everything the format pane decides, as plain data. */
export interface Settings {
  readonly view: ViewId;
  readonly reading: Reading;
  readonly pyramid: PyramidForm;
  readonly header: boolean;
  readonly thresholds: Thresholds;
  readonly tiers: TierCuts;
  readonly stageLooks: readonly Look[];
  readonly loyaltyLooks: readonly Look[];
  readonly tierLooks: readonly Look[];
  /** Zoom of the whole picture, 1 = as designed. */
  readonly zoom: number;
  readonly finding: Sentence;
  readonly subline: Sentence;
  readonly annotations: boolean;
  /** The font of all words; the visual's own when absent. */
  readonly fontFamily?: string;
  readonly headers: PaneValues['headers'];
  readonly axes: PaneValues['axes'];
  readonly curve: PaneValues['curve'];
  readonly legend: PaneValues['legend'];
  readonly flows: PaneValues['flows'];
  readonly interaction: PaneValues['interaction'];
  readonly numbers: PaneValues['numbers'];
  readonly points: {
    /** Factor of their radius. */
    readonly size: number;
    /** 0–1. */
    readonly opacity: number;
    /** The colour of all of them, instead of their classes'. */
    readonly color?: string;
  };
  /** Colour of the threshold lines. */
  readonly thresholdColor?: string;
  /** Rows asked from the model at most. */
  readonly mostRows: number;
}
