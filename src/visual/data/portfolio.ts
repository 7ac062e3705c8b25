import type { LoyaltyCode } from '../../relationship/loyalty-classes';
import { loyaltyClasses } from '../../relationship/loyalty-classes';
import { stages, type StageCode } from '../../relationship/stages';
import { tiers, type TierCode } from '../../relationship/tiers';
import { parameters } from '../../relationship/parameters';
import type { Cut, Thresholds, TierCuts } from '../settings/settings';
import { attitudeOf } from './attitude';
import { loyaltyFromMeasures, stagesFromMeasures, tiersFromValue } from './classify';
import type { Columns, Grouping } from './columns';
import { currentRows } from './current-rows';
import type { MeasureRole } from './roles';
import { fromRules, scaleOf, type Scale } from './scale';
import { classesOf, type Classes } from './vocabulary';

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
  readonly measures: Readonly<Partial<Record<MeasureRole, Float64Array>>>;
  /** The weakest of satisfaction, trust and commitment, on the survey's own scale; NaN when unknown. */
  readonly attitude?: Float64Array;
  readonly scale: Scale;
  readonly cut: Cut;
  /** 1 for the customers selected here or highlighted elsewhere; absent when all are equal. */
  readonly focus?: Uint8Array;
  readonly hasCustomers: boolean;
  readonly history: History;
}

/** All rows, those of earlier periods too, for readings over time. */
export interface History {
  readonly relationshipAge?: Float64Array;
  readonly cooperation?: Float64Array;
  /** The groups that lines are drawn for, with the number of customers in each. */
  readonly legend?: Grouping & { readonly customers: readonly number[] };
}

const surveyed = ['satisfaction', 'trust', 'commitment', 'constraint', 'habit'] as const;

/** Arranges the columns by customer. Thresholds that differ from the rules' make the visual classify by itself. */
export function portfolioOf(columns: Columns, thresholds: Thresholds, cuts: TierCuts): Portfolio {
  const rows = currentRows(columns);
  const whole = rows.length === columns.rows;
  const measures: Partial<Record<MeasureRole, Float64Array>> = {};
  for (const [role, measure] of Object.entries(columns.measures)) {
    measures[role as MeasureRole] = whole
      ? measure.values
      : Float64Array.from(rows, (row) => measure.values[row] ?? NaN);
  }
  const named = <C extends string>(role: keyof Columns['groupings'], terms: Classes<C>['terms']) => {
    const grouping = columns.groupings[role];
    if (!grouping) return undefined;
    const codes = whole ? grouping.codes : Uint32Array.from(rows, (row) => grouping.codes[row] ?? 0);
    return classesOf({ ...grouping, codes }, terms);
  };
  const answers = surveyed.flatMap((role) => measures[role] ?? []);
  const scale = scaleOf(answers, thresholds.scale);
  const cut = cutOf(thresholds, scale);
  const base = {
    size: rows.length,
    rows,
    measures,
    scale,
    cut,
    hasCustomers: columns.groupings.customer !== undefined,
  };
  const attitude = attitudeOf(measures);
  const stage = named('stage', stages) ?? stagesFromMeasures(base.size, measures);
  const reclassify = !cut.areRules && attitude && measures.behaviouralLoyalty;
  return {
    ...base,
    history: historyOf(columns, rows),
    attitude,
    stage,
    previousStage: named('previousStage', stages),
    loyalty:
      (reclassify ? undefined : named('loyalty', loyaltyClasses)) ?? loyaltyFromMeasures({ ...base, attitude, stage }),
    tier: named('tier', tiers) ?? tiersFromValue(base.size, measures.value, cuts),
    previousTier: named('previousTier', tiers) ?? tiersFromValue(base.size, measures.previousValue, cuts),
  };
}

function historyOf(columns: Columns, rows: Uint32Array): History {
  const { legend } = columns.groupings;
  const customers = new Array<number>(legend?.labels.length ?? 0).fill(0);
  for (const row of rows) {
    const code = legend?.codes[row] ?? 0;
    customers[code] = (customers[code] ?? 0) + 1;
  }
  return {
    relationshipAge: columns.measures.relationshipAge?.values,
    cooperation: columns.measures.cooperation?.values,
    legend: legend && { ...legend, customers },
  };
}

function cutOf(thresholds: Thresholds, scale: Scale): Cut {
  const behaviour = parameters.highBehaviour.default;
  const attitude = fromRules(parameters.highAttitude.default, scale);
  const cut = { behaviour: thresholds.behaviour ?? behaviour, attitude: thresholds.attitude ?? attitude };
  return { ...cut, areRules: cut.behaviour === behaviour && cut.attitude === attitude };
}

/** The same customers with some of them in focus; none in focus is the same as no focus at all. */
export function withFocus(portfolio: Portfolio, focus?: Uint8Array): Portfolio {
  return { ...portfolio, focus: focus?.includes(1) ? focus : undefined };
}

/** The customers that another visual highlights. */
export function highlightedCustomers(columns: Columns, portfolio: Portfolio): Uint8Array | undefined {
  const { highlighted } = columns;
  return highlighted && Uint8Array.from(portfolio.rows, (row) => highlighted[row] ?? 0);
}
