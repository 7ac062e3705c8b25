import { customersInFocus } from '../../data/focused';
import type { Portfolio } from '../../data/portfolio';
import { stageCount } from './stage-count';

/** What happened to the stages since the previous period. */
export interface Movements {
  /** `flows[from][to]`; the last row is the customers without a known previous stage: new ones. */
  readonly flows: readonly (readonly number[])[];
  /** Customers now minus customers before, by stage: in − out + new. */
  readonly deltas: readonly number[];
  /** Customers who entered the stage from another one. */
  readonly entered: readonly number[];
  /** Customers who left the stage for another one. */
  readonly left: readonly number[];
  /** Customers without a previous stage, by their stage now. */
  readonly arrived: readonly number[];
  readonly newcomers: number;
  /** Whether anybody changed stage. */
  readonly any: boolean;
}

/** Movements of all customers, or of those in focus; absent where no customer has a previous stage. */
export function movementsOf({ stage, previousStage, focus }: Portfolio): Movements | undefined {
  if (!stage || !previousStage?.codes.some((code) => code < stageCount)) return undefined;
  const flows = Array.from({ length: stageCount + 1 }, () => new Array<number>(stageCount).fill(0));
  const list = focus && customersInFocus(focus);
  const length = list?.length ?? stage.codes.length;
  for (let k = 0; k < length; k++) {
    const i = list ? (list[k] ?? 0) : k;
    const to = stage.codes[i] ?? stageCount;
    if (to >= stageCount) continue;
    const row = flows[Math.min(previousStage.codes[i] ?? stageCount, stageCount)];
    if (row) row[to] = (row[to] ?? 0) + 1;
  }
  const stages = Array.from({ length: stageCount }, (_, k) => k);
  const flow = (from: number, to: number): number => flows[from]?.[to] ?? 0;
  const sum = (of: (other: number) => number): number[] => stages.map(of);
  const added = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const entered = stages.map((k) => added(sum((from) => (from === k ? 0 : flow(from, k)))));
  const left = stages.map((k) => added(sum((to) => (to === k ? 0 : flow(k, to)))));
  const arrived = stages.map((k) => flow(stageCount, k));
  const deltas = stages.map((k) => (entered[k] ?? 0) - (left[k] ?? 0) + (arrived[k] ?? 0));
  return { flows, deltas, entered, left, arrived, newcomers: added(arrived), any: added(entered) > 0 };
}

/** The customers who went from one stage to another, or who stayed. */
export function movers({ stage, previousStage }: Portfolio, from: number, to: number): Uint32Array {
  const found: number[] = [];
  stage?.codes.forEach((code, i) => {
    if (code === to && previousStage?.codes[i] === from) found.push(i);
  });
  return Uint32Array.from(found);
}
