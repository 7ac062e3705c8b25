import { customersInFocus } from '../../data/focused';
import type { Portfolio } from '../../data/portfolio';
import type { Codes } from '../../data/vocabulary';
import { stageCount } from './stage-count';

/** What happened to the stages since the previous period. */
export interface Movements {
  /** `flows[from][to]`; the last row is the customers without a known previous stage: new ones. */
  readonly flows: readonly (readonly number[])[];
  /** Customers now minus customers before, by stage: in − out + new. */
  readonly deltas: readonly number[];
  /** Customers who entered the stage from another one. */
  readonly entered: readonly number[];
  /** Customers who left the stage for another one, be it one that nobody knows. */
  readonly left: readonly number[];
  /** Customers without a previous stage, by their stage now. */
  readonly arrived: readonly number[];
  readonly newcomers: number;
  /** Whether anybody changed stage. */
  readonly any: boolean;
}

/** Movements of all customers, or of those in focus; absent where no customer has a previous stage. */
export function movementsOf({ stage, previousStage, focus }: Portfolio): Movements | undefined {
  if (!stage || !previousStage || !isKnownAnywhere(previousStage.codes)) return undefined;
  const flows = Array.from({ length: stageCount + 1 }, () => new Array<number>(stageCount).fill(0));
  const gone = new Array<number>(stageCount).fill(0);
  const list = focus && customersInFocus(focus);
  const length = list?.length ?? stage.codes.length;
  for (let k = 0; k < length; k++) {
    const i = list ? (list[k] ?? 0) : k;
    const to = stage.codes[i] ?? stageCount;
    const from = Math.min(previousStage.codes[i] ?? stageCount, stageCount);
    const row = to < stageCount ? flows[from] : undefined;
    if (row) row[to] = (row[to] ?? 0) + 1;
    else if (from < stageCount) gone[from] = (gone[from] ?? 0) + 1;
  }
  const stages = Array.from({ length: stageCount }, (_, k) => k);
  const flow = (from: number, to: number): number => flows[from]?.[to] ?? 0;
  const sum = (of: (other: number) => number): number[] => stages.map(of);
  const added = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const entered = stages.map((k) => added(sum((from) => (from === k ? 0 : flow(from, k)))));
  const left = stages.map((k) => (gone[k] ?? 0) + added(sum((to) => (to === k ? 0 : flow(k, to)))));
  const arrived = stages.map((k) => flow(stageCount, k));
  const deltas = stages.map((k) => (entered[k] ?? 0) - (left[k] ?? 0) + (arrived[k] ?? 0));
  return { flows, deltas, entered, left, arrived, newcomers: added(arrived), any: added(entered) + added(gone) > 0 };
}

const known = new WeakMap<Codes, boolean>();

function isKnownAnywhere(codes: Codes): boolean {
  const found = known.get(codes) ?? codes.some((code) => code < stageCount);
  known.set(codes, found);
  return found;
}

/** The customers who went from one stage to another, or who stayed. */
export function movers({ stage, previousStage }: Portfolio, from: number, to: number): Uint32Array {
  const now = stage?.codes ?? new Uint32Array(0);
  const before = previousStage?.codes ?? now;
  const found: number[] = [];
  for (let i = 0; i < now.length; i++) if (now[i] === to && before[i] === from) found.push(i);
  return Uint32Array.from(found);
}
