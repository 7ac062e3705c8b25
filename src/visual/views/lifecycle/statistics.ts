import { groupsOf, type Group } from '../../data/groups';
import type { Portfolio } from '../../data/portfolio';
import { median } from '../../data/median';
import { quartileSteps, type Quartiles } from '../../data/quantiles';
import { byRows, finish, type Steps } from '../../data/steps';
import type { Codes } from '../../data/vocabulary';
import { identityOf, Remembered } from '../remember';
import { cooperationEnds, shareSteps } from './axis';
import { movementsOf, type Movements } from './movements';
import { placeSteps } from './places';
import { stageCount } from './stage-count';

export interface Lifecycle {
  readonly groups: readonly Group[];
  /** Place along the stages: stage index plus progress within it, 0–5; NaN outside the known stages. */
  readonly place: Float32Array;
  /** Cooperation as a share of the axis, 0–1; NaN when unknown. Absent without the field. */
  readonly height?: Float32Array;
  /** Customers with a stage whose cooperation, though a field, is unknown. */
  readonly unmeasured: number;
  /** The middle cooperation of each stage's customers; NaN where none is measured. Absent without the field. */
  readonly medians?: readonly number[];
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

const moved = new Remembered<Movements | undefined>();

export function lifecycleOf(portfolio: Portfolio): Lifecycle | undefined {
  return finish(lifecycleSteps(portfolio));
}

export function* lifecycleSteps(portfolio: Portfolio): Steps<Lifecycle | undefined> {
  const { stage } = portfolio;
  if (!stage) return undefined;
  const placement = known.get(stage) ?? (yield* placementOf(portfolio, stage.codes));
  known.set(stage, placement);
  yield;
  const { focus } = portfolio;
  const focusMovements = focus
    ? moved.of(focus, String(identityOf(stage)), () => movementsOf(portfolio))
    : placement.movements;
  return { ...placement, groups: groupsOf(stage, portfolio), focusMovements };
}

function* placementOf(portfolio: Portfolio, codes: Codes): Steps<Placement> {
  const { cooperation, relationshipAge } = portfolio.measures;
  const place = yield* placeSteps(codes, stageCount, relationshipAge);
  const axis = cooperationEnds(cooperation);
  yield;
  const height = cooperation && (yield* shareSteps(cooperation, axis));
  const measured = height && (yield* measuredOf(place, height));
  const medians = cooperation && (yield* mediansOf(codes, cooperation));
  const quartiles = height && (yield* quartileSteps(place, height, stageCount, bandwidth));
  yield;
  return {
    place,
    height,
    unmeasured: measured?.unmeasured ?? 0,
    medians,
    axis,
    quartiles: quartiles && measured && overData(quartiles, measured.stages),
    movements: movementsOf({ ...portfolio, focus: undefined }),
    byAge: relationshipAge !== undefined,
  };
}

/** @param codes stages of the customers; @param values of the same customers */
function* mediansOf(codes: Codes, values: Float64Array): Steps<number[]> {
  const counts = new Uint32Array(stageCount);
  const own = Array.from(counts, () => new Float64Array(0));
  for (const pass of ['count', 'gather']) {
    if (pass === 'gather') counts.forEach((count, k) => (own[k] = new Float64Array(count)));
    counts.fill(0);
    yield* byRows(0, codes.length, (from, to) => {
      for (let i = from; i < to; i++) {
        const stage = codes[i] ?? stageCount;
        const value = values[i] ?? NaN;
        if (stage >= stageCount || Number.isNaN(value)) continue;
        const at = counts[stage] ?? 0;
        counts[stage] = at + 1;
        const kept = own[stage];
        if (kept && at < kept.length) kept[at] = value;
      }
    });
  }
  const medians: number[] = [];
  for (const kept of own) {
    medians.push(median(kept));
    yield;
  }
  return medians;
}

/** The stages that have a measured customer, and how many customers with a stage are not measured. */
function* measuredOf(place: Float32Array, height: Float32Array): Steps<{ stages: Uint8Array; unmeasured: number }> {
  const stages = new Uint8Array(stageCount + 1);
  let unmeasured = 0;
  yield* byRows(0, place.length, (from, to) => {
    let missing = 0;
    for (let i = from; i < to; i++) {
      const at = place[i] ?? NaN;
      if (Number.isNaN(at)) continue;
      if (Number.isNaN(height[i] ?? NaN)) missing++;
      else stages[at | 0] = 1;
    }
    unmeasured += missing;
  });
  return { stages, unmeasured };
}

/** The kernel reaches into neighbouring bands; a band without a measured customer has no quartile all the same. */
function overData(quartiles: Quartiles, measured: Uint8Array): Quartiles {
  // A boundary belongs to both bands.
  const seen = quartiles.t.map((t) => measured[Math.floor(t)] === 1 || measured[Math.ceil(t) - 1] === 1);
  const keep = (values: readonly number[]): number[] => values.map((value, i) => (seen[i] ? value : NaN));
  return { t: quartiles.t, lower: keep(quartiles.lower), median: keep(quartiles.median), upper: keep(quartiles.upper) };
}
