import type { Portfolio } from './portfolio';
import type { Classes } from './vocabulary';

/** What one class holds. `focus…` are the customers in focus, or all of them when nothing is. */
export interface Group {
  readonly count: number;
  readonly value: number;
  readonly focusCount: number;
  readonly focusValue: number;
}

/** Counts and values by class: one entry a term, then one a text that the vocabulary does not know. */
export function groupsOf(classes: Classes, portfolio: Portfolio): Group[] {
  const length = classes.terms.length + classes.others.length;
  const counts = new Float64Array(length);
  const values = new Float64Array(length);
  const focusCounts = new Float64Array(length);
  const focusValues = new Float64Array(length);
  const { focus } = portfolio;
  const value = portfolio.measures.value;
  for (let i = 0; i < portfolio.size; i++) {
    const code = classes.codes[i] ?? 0;
    const worth = value?.[i] ?? 0;
    const known = Number.isNaN(worth) ? 0 : worth;
    counts[code] = (counts[code] ?? 0) + 1;
    values[code] = (values[code] ?? 0) + known;
    if (!focus || focus[i]) {
      focusCounts[code] = (focusCounts[code] ?? 0) + 1;
      focusValues[code] = (focusValues[code] ?? 0) + known;
    }
  }
  return Array.from(counts, (count, code) => ({
    count,
    value: values[code] ?? 0,
    focusCount: focusCounts[code] ?? 0,
    focusValue: focusValues[code] ?? 0,
  }));
}

/** The customers of some classes. */
export function membersOf(classes: Classes, ...wanted: readonly number[]): Uint32Array {
  return Uint32Array.from(classes.codes.keys()).filter((i) => wanted.includes(classes.codes[i] ?? -1));
}

/** Total of a column; blanks count for nothing. */
export function total(values?: Float64Array): number {
  let sum = 0;
  for (const value of values ?? []) if (!Number.isNaN(value)) sum += value;
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
