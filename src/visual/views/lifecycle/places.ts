/** Ages are told apart to a fraction of their range that no screen shows. */
const steps = 1 << 13;

/**
 * Place of every customer along the stages: the stage's position plus the progress within it, in order of the age of
 * the relationship and evenly spread; without ages, evenly spread and without order. NaN outside the known stages.
 * A counting sort: the cost grows with the customers alone.
 * @param ages in months; an unknown one comes last
 */
export function placesOf(codes: Uint32Array, stages: number, ages?: Float64Array): Float64Array {
  const place = new Float64Array(codes.length).fill(NaN);
  const none = stages * (steps + 1);
  const slots = slotsOf(codes, stages, ages);
  const members = new Uint32Array(stages);
  // The number of customers in each slot, then the rank within the stage of the next customer of the slot.
  const ranks = new Uint32Array(none + 1);
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] ?? none;
    ranks[slot] = (ranks[slot] ?? 0) + 1;
  }
  for (let stage = 0; stage < stages; stage++) {
    let sum = 0;
    for (let slot = stage * (steps + 1); slot < (stage + 1) * (steps + 1); slot++) {
      const count = ranks[slot] ?? 0;
      ranks[slot] = sum;
      sum += count;
    }
    members[stage] = sum;
  }
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] ?? none;
    if (slot === none) continue;
    const stage = codes[i] ?? 0;
    const rank = ranks[slot] ?? 0;
    ranks[slot] = rank + 1;
    const progress = ages ? (rank + 0.5) / (members[stage] ?? 1) : scattered(rank);
    place[i] = stage + 0.03 + 0.94 * progress;
  }
  return place;
}

/** Stage and age of every customer as one number, in the order wanted; the last one for customers of no stage. */
function slotsOf(codes: Uint32Array, stages: number, ages?: Float64Array): Uint32Array {
  let least = Infinity;
  let greatest = -Infinity;
  for (let i = 0; i < (ages?.length ?? 0); i++) {
    const age = ages?.[i] ?? NaN;
    if (age < least) least = age;
    if (age > greatest) greatest = age;
  }
  const scale = greatest > least ? (steps - 1) / (greatest - least) : 0;
  const slots = new Uint32Array(codes.length);
  for (let i = 0; i < codes.length; i++) {
    const stage = codes[i] ?? stages;
    const age = ages?.[i] ?? NaN;
    const step = !ages ? 0 : Number.isNaN(age) ? steps : Math.floor((age - least) * scale);
    slots[i] = stage < stages ? stage * (steps + 1) + step : stages * (steps + 1);
  }
  return slots;
}

/** Evenly spread and without order: the golden-ratio sequence. */
function scattered(rank: number): number {
  return ((rank + 1) * 0.6180339887498949) % 1;
}
