/** The customers in focus when they are few enough to be shown one by one; nothing when they are more, or none. */
export function fewInFocus(focus: Uint8Array | undefined, most: number): number[] {
  const few: number[] = [];
  for (let i = focus?.indexOf(1) ?? -1; i >= 0; i = focus?.indexOf(1, i + 1) ?? -1) {
    few.push(i);
    if (few.length > most) return [];
  }
  return few;
}

const lists = new WeakMap<Uint8Array, Uint32Array>();

/** The customers in focus, ascending: what is worked out of them costs their number, not that of all. */
export function customersInFocus(focus: Uint8Array): Uint32Array {
  const known = lists.get(focus);
  if (known) return known;
  const list = new Uint32Array(countOnes(focus));
  const words = wordsOf(focus);
  let next = 0;
  for (let word = 0; word < words.length; word++) {
    if (words[word] === 0) continue;
    for (let i = 4 * word; i < 4 * word + 4; i++) if (focus[i] === 1) list[next++] = i;
  }
  for (let i = 4 * words.length; i < focus.length; i++) if (focus[i] === 1) list[next++] = i;
  lists.set(focus, list);
  return list;
}

/** How many of some flags, each 0 or 1, are 1. */
function countOnes(flags: Uint8Array): number {
  const words = wordsOf(flags);
  let count = 0;
  // The product's highest byte is the sum of the four.
  for (let word = 0; word < words.length; word++) count += Math.imul(words[word] ?? 0, 0x01010101) >>> 24;
  for (let i = 4 * words.length; i < flags.length; i++) count += flags[i] ?? 0;
  return count;
}

/** Flags four at a time, as far as they go: most are 0 in a selection. Without the last ones; none where unaligned. */
function wordsOf({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
  return byteOffset % 4 === 0 ? new Uint32Array(buffer, byteOffset, length >>> 2) : new Uint32Array(0);
}

/** How many customers are in focus. */
export function countInFocus(focus?: Uint8Array): number {
  return focus ? customersInFocus(focus).length : 0;
}
