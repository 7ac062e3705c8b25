import { byRows, finish, type Steps } from '../../data/steps';
import type { Codes } from '../../data/vocabulary';

/** Ages are told apart to a fraction of their range that no screen shows. */
const steps = 1 << 13;

/**
 * Place of every customer along the stages: the stage's position plus the progress within it, in order of the age of
 * the relationship and evenly spread; without ages, evenly spread and without order. NaN outside the known stages.
 * A counting sort: the cost grows with the customers alone.
 * @param ages in months; an unknown one comes last
 */
export function placesOf(codes: Codes, stages: number, ages?: Float64Array): Float32Array {
  return finish(placeSteps(codes, stages, ages));
}

export function* placeSteps(codes: Codes, stages: number, ages?: Float64Array): Steps<Float32Array> {
  const none = stages * (steps + 1);
  const slots = yield* slotsOf(codes, stages, ages);
  // The number of customers in each slot, then the rank within the stage of the next customer of the slot.
  const ranks = new Uint32Array(none + 1);
  yield* byRows(0, slots.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const slot = slots[i] ?? none;
      ranks[slot] = (ranks[slot] ?? 0) + 1;
    }
  });
  const members = rank(ranks, stages);
  const place = new Float32Array(codes.length);
  yield* byRows(0, slots.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const slot = slots[i] ?? none;
      if (slot === none) {
        place[i] = NaN;
        continue;
      }
      const stage = codes[i] ?? 0;
      const own = ranks[slot] ?? 0;
      ranks[slot] = own + 1;
      const progress = ages ? (own + 0.5) / (members[stage] ?? 1) : scattered(own);
      place[i] = stage + 0.03 + 0.94 * progress;
    }
  });
  return place;
}

/** From the counts of the slots to the ranks of their first customers, in place; gives each stage's customers. */
function rank(ranks: Uint32Array, stages: number): Uint32Array {
  const members = new Uint32Array(stages);
  for (let stage = 0; stage < stages; stage++) {
    let sum = 0;
    for (let slot = stage * (steps + 1); slot < (stage + 1) * (steps + 1); slot++) {
      const count = ranks[slot] ?? 0;
      ranks[slot] = sum;
      sum += count;
    }
    members[stage] = sum;
  }
  return members;
}

/** Stage and age of every customer as one number, in the order wanted; the last one for customers of no stage. */
function* slotsOf(codes: Codes, stages: number, ages?: Float64Array): Steps<Uint32Array> {
  const [least, greatest] = ages ? yield* endsOf(ages) : [0, 0];
  const scale = greatest > least ? (steps - 1) / (greatest - least) : 0;
  const slots = new Uint32Array(codes.length);
  yield* byRows(0, codes.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const stage = codes[i] ?? stages;
      const age = ages?.[i] ?? NaN;
      const step = !ages ? 0 : Number.isNaN(age) ? steps : Math.floor((age - least) * scale);
      slots[i] = stage < stages ? stage * (steps + 1) + step : stages * (steps + 1);
    }
  });
  return slots;
}

function* endsOf(values: Float64Array): Steps<readonly [number, number]> {
  let least = Infinity;
  let greatest = -Infinity;
  yield* byRows(0, values.length, (from, to) => {
    let [low, high] = [least, greatest];
    for (let i = from; i < to; i++) {
      const value = values[i] ?? NaN;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    [least, greatest] = [low, high];
  });
  return [least, greatest];
}

/** Evenly spread and without order: the golden-ratio sequence. */
function scattered(rank: number): number {
  return ((rank + 1) * 0.6180339887498949) % 1;
}
