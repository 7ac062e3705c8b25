import type { LoyaltyCode } from '../../relationship/loyalty-classes';
import { loyaltyClasses } from '../../relationship/loyalty-classes';
import { stages, type StageCode } from '../../relationship/stages';
import { tiers, type TierCode } from '../../relationship/tiers';
import type { Cut, Thresholds, TierCuts } from '../settings/settings';
import { attitudeOf } from './attitude';
import { loyaltyFromMeasures, stagesFromMeasures } from './classify';
import type { Columns } from './columns';
import { coursesOf, type Courses } from './courses';
import { currentRows } from './current-rows';
import { Customers, valuesOf } from './customers';
import type { Highlight } from './highlight';
import { historyOf, type History } from './history';
import type { Paint } from './paint';
import type { MeasureRole } from './roles';
import { scaleOf, type Scale } from './scale';
import type { Steps } from './steps';
import { thresholdsOf } from './thresholds';
import { tierAmounts, tiersByAmounts, type TierAmounts } from './tier-cuts';
import type { Classes } from './vocabulary';

/** The customers, one an entry in every array, with their classes: read from the model or worked out from measures. */
export interface Portfolio {
  readonly size: number;
  /** Row of the data view that speaks for each customer. */
  readonly rows: Uint32Array;
  readonly stage?: Classes<StageCode>;
  readonly previousStage?: Classes<StageCode>;
  readonly loyalty?: Classes<LoyaltyCode>;
  readonly tier?: Classes<TierCode>;
  readonly previousTier?: Classes<TierCode>;
  /** Where the tiers begin; absent when the model names them. */
  readonly tierAmounts?: TierAmounts;
  readonly measures: Readonly<Partial<Record<MeasureRole, Float64Array>>>;
  /** The weakest of satisfaction, trust and commitment, on the survey's own scale; NaN when unknown. */
  readonly attitude?: Float64Array;
  readonly scale: Scale;
  readonly cut: Cut;
  /** 1 for the customers selected here or highlighted elsewhere; absent when all are equal. */
  readonly focus?: Uint8Array;
  /** How much of each customer's value is in focus, 0–1; absent unless somebody is in focus in part. */
  readonly focusShare?: Float64Array;
  /** What another visual highlights. */
  readonly highlight?: Highlight;
  /** Rows as they came: the customers', those of earlier periods, and further rows of one customer in one period. */
  readonly received: { readonly rows: number; readonly earlier: number; readonly duplicates: number };
  /** What the stages were read from; with the customers' own histories decline is inferred too. */
  readonly stageBasis?: 'field' | 'history' | 'measures';
  readonly hasCustomers: boolean;
  /** Colours that a rule of the report gives customers. */
  readonly paint?: Paint;
  readonly history: History;
}

const surveyed = ['satisfaction', 'trust', 'commitment', 'constraint', 'habit'] as const;

/** Arranges the columns by customer. Thresholds that differ from the rules' make the visual classify by itself. */
export function* portfolioSteps(columns: Columns, thresholds: Thresholds, cuts: TierCuts): Steps<Portfolio> {
  const courses = yield* coursesOf(columns);
  const { rows, before, earlier, duplicates } = currentRows(columns, courses);
  yield;
  const customers = new Customers(columns, rows, courses !== undefined, before);
  const measures = yield* customers.measures();
  const attitude = yield* attitudeOf(measures);
  yield;
  const scale = yield* scaleOf(
    surveyed.flatMap((role) => measures[role] ?? []),
    thresholds.scale,
  );
  yield;
  const cut = thresholdsOf(thresholds, scale, { behaviour: measures.behaviouralLoyalty, attitude });
  yield;
  const stageOfRows =
    (yield* customers.everyRow('stage', stages)) ??
    (yield* stagesFromMeasures(columns.rows, valuesOf(columns), courses));
  const stage = stageOfRows && (yield* customers.latest(stageOfRows));
  const base = { size: rows.length, rows, measures, scale, cut, attitude, stage };
  const reclassify = !cut.areRules && attitude && measures.behaviouralLoyalty;
  return {
    ...base,
    hasCustomers: columns.groupings.customer !== undefined,
    history: historyOf(columns, rows, courses, stageOfRows),
    received: { rows: columns.rows, earlier, duplicates },
    stageBasis: basisOf(stageOfRows, courses),
    previousStage:
      (yield* customers.named('previousStage', stages)) ?? (stageOfRows && (yield* customers.previous(stageOfRows))),
    loyalty:
      (reclassify ? undefined : yield* customers.named('loyalty', loyaltyClasses)) ??
      (yield* loyaltyFromMeasures(base)),
    ...(yield* tiersOf(measures, cuts, customers)),
  };
}

function basisOf(stage?: Classes<StageCode>, courses?: Courses): Portfolio['stageBasis'] {
  if (!stage?.computed) return stage && 'field';
  return courses ? 'history' : 'measures';
}

/**
 * Both periods are cut by the same method, or what moved would be the method. A previous value that is blank for
 * everybody tells nothing.
 */
function* tiersOf(
  { value, previousValue: former }: Portfolio['measures'],
  cuts: TierCuts,
  customers: Customers,
): Steps<Pick<Portfolio, 'tier' | 'previousTier' | 'tierAmounts'>> {
  const ofRows = yield* customers.everyRow('tier', tiers);
  const byModel = cuts.method === 'model';
  const named = yield* customers.named('previousTier', tiers);
  if (!value || (byModel && ofRows)) {
    const tier = ofRows && (yield* customers.latest(ofRows));
    return { tier, previousTier: named ?? (ofRows && (yield* customers.previous(ofRows))) };
  }
  const amounts = yield* tierAmounts(value, cuts);
  const previousValue = former?.some((amount) => !Number.isNaN(amount)) ? former : undefined;
  yield;
  const before = previousValue && (cuts.method === 'amount' ? amounts : yield* tierAmounts(previousValue, cuts));
  yield;
  const tier = tiersByAmounts(value, amounts);
  yield;
  const previousTier = before
    ? customers.exceptNewcomers(tiersByAmounts(previousValue, before), previousValue)
    : byModel
      ? named
      : undefined;
  return { tier, previousTier, tierAmounts: amounts };
}

/**
 * The same customers with some of them in focus; none selected is the same as no focus at all. Only what another visual
 * highlights may be in focus in part, or be nobody here.
 */
export function withFocus(portfolio: Portfolio, focus?: Uint8Array): Portfolio {
  const { highlight } = portfolio;
  const inFocus = focus && (focus === highlight?.on || focus.includes(1)) ? focus : undefined;
  return {
    ...portfolio,
    focus: inFocus,
    focusShare: inFocus && inFocus === highlight?.on ? highlight.share : undefined,
  };
}
