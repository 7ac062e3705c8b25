import { customersInFocus } from './focused';
import type { Portfolio } from './portfolio';
import type { Classes } from './vocabulary';

/** What one class holds. `focus…` are the customers in focus, or all of them when nothing is. */
export interface Group {
  readonly count: number;
  readonly value: number;
  readonly focusCount: number;
  readonly focusValue: number;
}

interface Tally {
  readonly counts: Float64Array;
  readonly values: Float64Array;
}

/** Of all customers, by their classes: the same at every selection. */
const known = new WeakMap<Uint32Array, { readonly value?: Float64Array; readonly tally: Tally }>();

/** Counts and values by class: one entry a term, then one a text that the vocabulary does not know. */
export function groupsOf(classes: Classes, portfolio: Portfolio): Group[] {
  const { codes } = classes;
  const { value } = portfolio.measures;
  const before = known.get(codes);
  const all = before && before.value === value ? before.tally : tallyOf(classes, value);
  known.set(codes, { value, tally: all });
  const { focus, focusShare } = portfolio;
  const focused = focus ? tallyOf(classes, value, focus, focusShare) : all;
  return Array.from(all.counts, (count, code) => ({
    count,
    value: all.values[code] ?? 0,
    focusCount: focused.counts[code] ?? 0,
    focusValue: focused.values[code] ?? 0,
  }));
}

function tallyOf({ codes, terms, others }: Classes, value?: Float64Array, focus?: Uint8Array, share?: Float64Array) {
  const counts = new Float64Array(terms.length + others.length);
  const values = new Float64Array(counts.length);
  const list = focus && customersInFocus(focus);
  const length = list?.length ?? codes.length;
  for (let k = 0; k < length; k++) {
    const i = list ? (list[k] ?? 0) : k;
    const code = codes[i] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
    const worth = value?.[i] ?? 0;
    if (!Number.isNaN(worth)) values[code] = (values[code] ?? 0) + worth * (share?.[i] ?? 1);
  }
  return { counts, values };
}

/** The customers of some classes. */
export function membersOf(classes: Classes, ...wanted: readonly number[]): Uint32Array {
  const { codes } = classes;
  const isWanted = (code: number): boolean => wanted.includes(code);
  const known = Uint8Array.from({ length: classes.terms.length + classes.others.length + 1 }, (_, code) =>
    isWanted(code) ? 1 : 0,
  );
  let count = 0;
  for (let i = 0; i < codes.length; i++) count += known[codes[i] ?? 0] ?? 0;
  const members = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < codes.length; i++) if (known[codes[i] ?? 0] === 1) members[at++] = i;
  return members;
}

const totals = new WeakMap<Float64Array, number>();

/** Total of a column; blanks count for nothing. */
export function total(values?: Float64Array): number {
  if (!values) return 0;
  let sum = totals.get(values);
  if (sum !== undefined) return sum;
  sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (!Number.isNaN(value)) sum += value;
  }
  totals.set(values, sum);
  return sum;
}

/** How many customers each previous class lost to each current one: `flows[previous][current]`. */
export function flowsOf(previous: Classes, current: Classes): number[][] {
  const from = previous.terms.length;
  const to = current.terms.length;
  const flows = Array.from({ length: from + 1 }, () => new Array<number>(to).fill(0));
  current.codes.forEach((code, i) => {
    if (code >= to) return;
    const row = flows[Math.min(previous.codes[i] ?? from, from)];
    if (row) row[code] = (row[code] ?? 0) + 1;
  });
  return flows;
}
