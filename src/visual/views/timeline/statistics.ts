import { kernelQuartiles, type Quartiles } from '../../data/quantiles';
import type { Portfolio } from '../../data/portfolio';

/** A group of customers drawn as a line of its own. */
export interface Line {
  readonly name: string;
  readonly code: number;
  readonly customers: number;
  readonly quartiles: Quartiles;
  /** Last month with enough customers, in years. */
  readonly end: number;
}

export interface Timeline {
  /** Length of the axis, in years; the kernel's unit. */
  readonly years: number;
  readonly all: Line;
  readonly lines: readonly Line[];
  /** Observations by month of age. */
  readonly observed: readonly number[];
  /** Name of the field that makes the lines. */
  readonly legend?: string;
}

export const monthsPerYear = 12;
/** A line ends where fewer customers than this are seen within two months of its age. */
export const fewest = 10;
const mostLines = 6;
const stepsPerYear = 24;
const longestYears = 50;

/** Cooperation by the age of the relationship; absent without both fields. */
export function timelineOf(portfolio: Portfolio): Timeline | undefined {
  const { relationshipAge, cooperation } = portfolio.history;
  if (!relationshipAge || !cooperation) return undefined;
  let oldest = 0;
  for (const age of relationshipAge) if (age > oldest) oldest = age;
  const years = Math.min(longestYears, Math.max(1, Math.ceil(oldest / monthsPerYear)));
  const t = relationshipAge.map((age) => age / monthsPerYear);
  const height = cooperation.map((value) => value / 100);
  const observed = monthly(relationshipAge, years);
  const all = lineOf('', -1, t, height, years, portfolio.size);
  return { years, all, lines: linesOf(portfolio, t, height, years), observed, legend: portfolio.history.legend?.name };
}

function linesOf(portfolio: Portfolio, t: Float64Array, height: Float64Array, years: number): Line[] {
  const { legend } = portfolio.history;
  if (!legend || legend.labels.length > 200) return [];
  const lines = legend.labels.map((name, code) => {
    const own = t.map((age, i) => (legend.codes[i] === code ? age : NaN));
    const customers = legend.customers[code] ?? 0;
    return lineOf(name, code, own, height, years, customers);
  });
  const drawn = lines.filter((line) => line.end > 0).sort((a, b) => b.customers - a.customers);
  return drawn.slice(0, mostLines).sort((a, b) => (a.name < b.name ? 1 : -1));
}

function lineOf(
  name: string,
  code: number,
  t: Float64Array,
  height: Float64Array,
  years: number,
  customers: number,
): Line {
  const counts = monthly(
    t.map((age) => age * monthsPerYear),
    years,
  );
  const near = (month: number): number =>
    counts.slice(Math.max(0, month - 2), month + 3).reduce((sum, count) => sum + count, 0);
  const seen = counts.findIndex((count) => count > 0);
  const lastSeen = counts.findLastIndex((count) => count > 0);
  const first = counts.findIndex((_, month) => month >= seen && near(month) >= fewest);
  const after = counts.findIndex((_, month) => month > first && (near(month) < fewest || month > lastSeen));
  const last = first < 0 ? -1 : after < 0 ? counts.length - 1 : after - 1;
  const smooth = kernelQuartiles(t, height, years, () => 0.125, stepsPerYear);
  const keep = (values: readonly number[]): number[] =>
    values.map((value, i) => {
      const month = Math.round((smooth.t[i] ?? 0) * monthsPerYear);
      return month >= first && month <= last ? value : NaN;
    });
  const quartiles = { t: smooth.t, lower: keep(smooth.lower), median: keep(smooth.median), upper: keep(smooth.upper) };
  return { name, code, customers, quartiles, end: last / monthsPerYear };
}

function monthly(ages: Float64Array, years: number): number[] {
  const counts = new Array<number>(years * monthsPerYear + 1).fill(0);
  for (const age of ages) {
    const month = Math.round(age);
    if (month >= 0 && month < counts.length) counts[month] = (counts[month] ?? 0) + 1;
  }
  return counts;
}
