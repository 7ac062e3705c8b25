import { groupsOf, type Group } from '../../data/groups';
import type { Portfolio } from '../../data/portfolio';
import { kernelQuartiles, type Quartiles } from '../../data/quantiles';
import { cooperationEnds, sharesOf } from './axis';
import { movementsOf, type Movements } from './movements';
import { placesOf } from './places';
import { stageCount } from './stage-count';

export interface Lifecycle {
  readonly groups: readonly Group[];
  /** Place along the stages: stage index plus progress within it, 0–5; NaN outside the known stages. */
  readonly place: Float64Array;
  /** Cooperation as a share of the axis, 0–1; NaN when unknown. Absent without the field. */
  readonly height?: Float64Array;
  /** Customers with a stage whose cooperation, though a field, is unknown. */
  readonly unmeasured: number;
  /** Ends of the cooperation axis. */
  readonly axis: readonly [number, number];
  readonly quartiles?: Quartiles;
  /** Of all customers. */
  readonly movements?: Movements;
  /** Of those in focus; of all when nothing is. */
  readonly focusMovements?: Movements;
  /** Whether place within a stage follows the age of the relationship. */
  readonly byAge: boolean;
}

/** In bands; wider among the lost, whose band is narrower and whose customers are few. */
const bandwidth = (place: number): number => 0.13 + 0.17 * Math.min(1, Math.max(0, (place - 3.8) * 3));

type Placement = Omit<Lifecycle, 'groups' | 'focusMovements'>;

/** Everything but the groups is the same for every size and selection: it is worked out once for a set of stages. */
const known = new WeakMap<object, Placement>();

export function lifecycleOf(portfolio: Portfolio): Lifecycle | undefined {
  const { stage } = portfolio;
  if (!stage) return undefined;
  const placement = known.get(stage) ?? placementOf(portfolio, stage.codes);
  known.set(stage, placement);
  const focusMovements = portfolio.focus ? movementsOf(portfolio) : placement.movements;
  return { ...placement, groups: groupsOf(stage, portfolio), focusMovements };
}

function placementOf(portfolio: Portfolio, codes: Uint32Array): Placement {
  const { cooperation, relationshipAge } = portfolio.measures;
  const place = placesOf(codes, stageCount, relationshipAge);
  const axis = cooperationEnds(cooperation);
  const height = cooperation && sharesOf(cooperation, axis);
  return {
    place,
    height,
    unmeasured: height ? unmeasuredOf(place, height) : 0,
    axis,
    quartiles: height && overData(kernelQuartiles(place, height, stageCount, bandwidth), place, height),
    movements: movementsOf({ ...portfolio, focus: undefined }),
    byAge: relationshipAge !== undefined,
  };
}

function unmeasuredOf(place: Float64Array, height: Float64Array): number {
  let count = 0;
  for (let i = 0; i < place.length; i++) {
    if (!Number.isNaN(place[i] ?? NaN) && Number.isNaN(height[i] ?? NaN)) count++;
  }
  return count;
}

/** The kernel reaches into neighbouring bands; a band without a measured customer has no quartile all the same. */
function overData(quartiles: Quartiles, place: Float64Array, height: Float64Array): Quartiles {
  const measured = new Uint8Array(stageCount + 1);
  for (let i = 0; i < place.length; i++) {
    const at = place[i] ?? NaN;
    if (!Number.isNaN(at) && !Number.isNaN(height[i] ?? NaN)) measured[Math.floor(at)] = 1;
  }
  // A boundary belongs to both bands.
  const seen = quartiles.t.map((t) => measured[Math.floor(t)] === 1 || measured[Math.ceil(t) - 1] === 1);
  const keep = (values: readonly number[]): number[] => values.map((value, i) => (seen[i] ? value : NaN));
  return { t: quartiles.t, lower: keep(quartiles.lower), median: keep(quartiles.median), upper: keep(quartiles.upper) };
}
