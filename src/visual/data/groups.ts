import { customersInFocus } from './focused';
import type { Portfolio } from './portfolio';
import type { Classes, Codes } from './vocabulary';

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
const known = new WeakMap<Codes, { readonly value?: Float64Array; readonly tally: Tally }>();

/** Counts and values by class: one entry a term, then one a text that the vocabulary does not know. */
export function groupsOf(classes: Classes, portfolio: Portfolio): Group[] {
  const { codes } = classes;
  const { value } = portfolio.measures;
  const before = known.get(codes);
  const all = before && before.value === value ? before.tally : tallyOf(classes, value);
  known.set(codes, { value, tally: all });
  const { focus, focusShare } = portfolio;
  const focused = focus ? focusTally(classes, value, focus, focusShare) : all;
  return Array.from(all.counts, (count, code) => ({
    count,
    value: all.values[code] ?? 0,
    focusCount: focused.counts[code] ?? 0,
    focusValue: focused.values[code] ?? 0,
  }));
}

interface FocusTally {
  readonly value?: Float64Array;
  readonly share?: Float64Array;
  readonly tally: Tally;
}

const knownFocus = new WeakMap<Uint8Array, WeakMap<Codes, FocusTally>>();

/** Of the customers in focus: a picture asks several times. */
function focusTally(classes: Classes, value: Float64Array | undefined, focus: Uint8Array, share?: Float64Array): Tally {
  const tallies = knownFocus.get(focus) ?? new WeakMap<Codes, FocusTally>();
  knownFocus.set(focus, tallies);
  const before = tallies.get(classes.codes);
  if (before && before.value === value && before.share === share) return before.tally;
  const tally = tallyOf(classes, value, focus, share);
  tallies.set(classes.codes, { value, share, tally });
  return tally;
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

const knownMembers = new WeakMap<Codes, Map<string, Uint32Array>>();

/** The customers of some classes, ascending; kept, for every selection asks whether it holds a whole class. */
export function membersOf({ codes }: Classes, ...wanted: readonly number[]): Uint32Array {
  const known = knownMembers.get(codes) ?? new Map<string, Uint32Array>();
  knownMembers.set(codes, known);
  const key = wanted.join();
  const members = known.get(key) ?? filtered(codes, wanted);
  known.set(key, members);
  return members;
}

function filtered(codes: Codes, wanted: readonly number[]): Uint32Array {
  const isWanted = new Uint8Array(Math.max(...wanted) + 1);
  for (const code of wanted) isWanted[code] = 1;
  let count = 0;
  for (let i = 0; i < codes.length; i++) count += isWanted[codes[i] ?? 0] ?? 0;
  const members = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < codes.length; i++) if (isWanted[codes[i] ?? 0] === 1) members[at++] = i;
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

/**
 * How many customers each previous class lost to each current one: `flows[previous][current]`.
 * @param focus only these customers
 */
export function flowsOf(previous: Classes, current: Classes, focus?: Uint8Array): number[][] {
  const from = previous.terms.length;
  const to = current.terms.length;
  const flows = Array.from({ length: from + 1 }, () => new Array<number>(to).fill(0));
  const list = focus && customersInFocus(focus);
  const length = list?.length ?? current.codes.length;
  for (let k = 0; k < length; k++) {
    const i = list ? (list[k] ?? 0) : k;
    const code = current.codes[i] ?? to;
    const row = code < to ? flows[Math.min(previous.codes[i] ?? from, from)] : undefined;
    if (row) row[code] = (row[code] ?? 0) + 1;
  }
  return flows;
}
