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

/** The customers in focus: what is worked out of them costs their number, not that of all. */
export function customersInFocus(focus: Uint8Array): Uint32Array {
  const known = lists.get(focus);
  if (known) return known;
  let count = 0;
  for (let i = 0; i < focus.length; i++) count += focus[i] === 1 ? 1 : 0;
  const list = new Uint32Array(count);
  let next = 0;
  for (let i = 0; i < focus.length; i++) if (focus[i] === 1) list[next++] = i;
  lists.set(focus, list);
  return list;
}

/** How many customers are in focus. */
export function countInFocus(focus?: Uint8Array): number {
  return focus ? customersInFocus(focus).length : 0;
}
