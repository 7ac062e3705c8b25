import { flowsOf, groupsOf, type Group } from '../../data/groups';
import type { Portfolio } from '../../data/portfolio';
import { kernelQuartiles, type Quartiles } from '../../data/quantiles';

/** What happened to the stages since the previous period. */
export interface Movements {
  /** `flows[from][to]`; the last row is the customers without a known previous stage: new ones. */
  readonly flows: readonly (readonly number[])[];
  /** Customers now minus customers before, by stage: in − out + new. */
  readonly deltas: readonly number[];
  /** Customers who entered the stage from another one. */
  readonly entered: readonly number[];
  readonly newcomers: number;
}

export interface Lifecycle {
  readonly groups: readonly Group[];
  /** Place along the stages: stage index plus progress within it, 0–5; NaN outside the known stages. */
  readonly place: Float64Array;
  /** Cooperation as a share of the axis, 0–1; NaN when unknown. Absent without the field. */
  readonly height?: Float64Array;
  /** Ends of the cooperation axis. */
  readonly axis: readonly [number, number];
  readonly quartiles?: Quartiles;
  readonly movements?: Movements;
  /** Whether place within a stage follows the age of the relationship. */
  readonly byAge: boolean;
}

export const stageCount = 5;
/** In bands; wider among the lost, whose band is narrower and whose customers are few. */
const bandwidth = (place: number): number => 0.13 + 0.17 * Math.min(1, Math.max(0, (place - 3.8) * 3));

type Placement = Omit<Lifecycle, 'groups'>;

/** Everything but the groups is the same for every size and selection: it is worked out once for a set of stages. */
const known = new WeakMap<object, Placement>();

export function lifecycleOf(portfolio: Portfolio): Lifecycle | undefined {
  const { stage } = portfolio;
  if (!stage) return undefined;
  const placement = known.get(stage) ?? placementOf(portfolio, stage.codes);
  known.set(stage, placement);
  return { ...placement, groups: groupsOf(stage, portfolio) };
}

function placementOf(portfolio: Portfolio, codes: Uint32Array): Placement {
  const { cooperation, relationshipAge } = portfolio.measures;
  const place = placesOf(portfolio, codes);
  const axis = axisOf(cooperation);
  const height = cooperation?.map((value) => (value - axis[0]) / (axis[1] - axis[0]));
  return {
    place,
    height,
    axis,
    quartiles: height && overData(kernelQuartiles(place, height, stageCount, bandwidth), place, height),
    movements: movementsOf(portfolio),
    byAge: relationshipAge !== undefined,
  };
}

/** The kernel reaches into neighbouring bands; a band without a measured customer has no quartile all the same. */
function overData(quartiles: Quartiles, place: Float64Array, height: Float64Array): Quartiles {
  const measured = new Set<number>();
  place.forEach((at, i) => {
    if (!Number.isNaN(at) && !Number.isNaN(height[i] ?? NaN)) measured.add(Math.floor(at));
  });
  // A boundary belongs to both bands.
  const seen = quartiles.t.map((t) => measured.has(Math.floor(t)) || measured.has(Math.ceil(t) - 1));
  const keep = (values: readonly number[]): number[] => values.map((value, i) => (seen[i] ? value : NaN));
  return { t: quartiles.t, lower: keep(quartiles.lower), median: keep(quartiles.median), upper: keep(quartiles.upper) };
}

/** Within each stage customers stand in order of the age of their relationship, evenly spread. */
function placesOf(portfolio: Portfolio, codes: Uint32Array): Float64Array {
  const age = portfolio.measures.relationshipAge;
  const place = new Float64Array(portfolio.size).fill(NaN);
  const ageOf = (i: number): number => {
    const value = age?.[i] ?? NaN;
    return Number.isNaN(value) ? Infinity : value;
  };
  for (let stage = 0; stage < stageCount; stage++) {
    const members = Uint32Array.from(codes.keys()).filter((i) => codes[i] === stage);
    if (age) {
      members.sort((a, b) => {
        const difference = ageOf(a) - ageOf(b);
        return difference || a - b;
      });
    }
    members.forEach((customer, rank) => {
      const progress = age ? (rank + 0.5) / members.length : scattered(rank);
      place[customer] = stage + 0.03 + 0.94 * progress;
    });
  }
  return place;
}

/** Evenly spread and without order: the golden-ratio sequence. */
function scattered(rank: number): number {
  return ((rank + 1) * 0.6180339887498949) % 1;
}

/** 0–100 as the index is defined; the data's own range when it is something else. */
function axisOf(values?: Float64Array): readonly [number, number] {
  let least = 0;
  let greatest = 0;
  for (const value of values ?? []) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  if (least === 0 && greatest > 1 && greatest <= 100) return [0, 100];
  const step = 10 ** Math.floor(Math.log10(Math.max(greatest - least, 1e-9)));
  return [Math.floor(least / step) * step, Math.ceil(greatest / step) * step || 1];
}

function movementsOf(portfolio: Portfolio): Movements | undefined {
  const { stage, previousStage } = portfolio;
  if (!stage || !previousStage) return undefined;
  const flows = flowsOf(previousStage, stage);
  const deltas = Array.from({ length: stageCount }, (_, k) => {
    const now = flows.reduce((sum, row) => sum + (row[k] ?? 0), 0);
    const before = flows[k]?.reduce((sum, count) => sum + count, 0) ?? 0;
    return now - before;
  });
  const entered = Array.from({ length: stageCount }, (_, k) =>
    flows.reduce((sum, row, from) => (from < stageCount && from !== k ? sum + (row[k] ?? 0) : sum), 0),
  );
  const newcomers = flows[stageCount]?.reduce((sum, count) => sum + count, 0) ?? 0;
  return { flows, deltas, entered, newcomers };
}
