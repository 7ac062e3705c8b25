import type { History } from '../../data/history';

/** The groups that get a line of their own, the newest or else the largest first. */
export interface Cohorts {
  /** Positions in the legend's labels. */
  readonly codes: readonly number[];
  /** Whether the labels are steps of one order, such as years. */
  readonly ordinal: boolean;
  /** How many groups have no line. */
  readonly others: number;
}

/** Up to this many groups are all drawn; of more, the newest or the largest few. */
const most = { all: 12, few: 6 };
const checked = 1000;

/** @param fewest customers that a group needs for a line */
export function cohortsOf(legend: NonNullable<History['legend']>, fewest: number): Cohorts {
  const { labels, customers } = legend;
  const ordinal = isOrdinal(labels);
  const large: number[] = [];
  let groups = 0;
  for (let code = 0; code < labels.length; code++) {
    const size = customers[code] ?? 0;
    if (size > 0) groups++;
    if (size >= fewest) large.push(code);
  }
  const bySize = (a: number, b: number): number => (customers[b] ?? 0) - (customers[a] ?? 0) || a - b;
  const byTime = (a: number, b: number): number => compareSteps(stepsOf(labels[b] ?? ''), stepsOf(labels[a] ?? ''));
  const codes = large.sort(ordinal ? byTime : bySize).slice(0, groups > most.all ? most.few : most.all);
  return { codes, ordinal, others: groups - codes.length };
}

/** Labels that differ in their numbers alone are steps of one order: years, quarters, months, ranges. */
export function isOrdinal(labels: readonly string[]): boolean {
  const shape = (label: string): string => label.replace(/\d+/g, '#').trim();
  const some = labels.slice(0, checked).filter((label) => label.trim() !== '');
  const first = shape(some[0] ?? '');
  return some.length > 1 && first.includes('#') && some.every((label) => label.length < 60 && shape(label) === first);
}

/** The numbers of a label, the year first wherever it stands: “T1 2024” comes before “T4 2024” and after “T4 2023”. */
function stepsOf(label: string): number[] {
  const numbers = (label.slice(0, 60).match(/\d+/g) ?? []).map(Number);
  const year = numbers.findIndex((number) => number >= 1900 && number < 2200);
  return year > 0 ? [numbers[year] ?? 0, ...numbers.slice(0, year), ...numbers.slice(year + 1)] : numbers;
}

function compareSteps(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
