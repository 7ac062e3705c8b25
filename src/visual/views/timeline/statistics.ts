import { countInFocus } from '../../data/focused';
import { kernelQuartiles, type Quartiles } from '../../data/quantiles';
import type { History } from '../../data/history';
import type { Portfolio } from '../../data/portfolio';
import { Remembered } from '../remember';
import { cooperationEnds, sharesOf } from '../lifecycle/axis';
import { cohortsOf } from './cohorts';
import { extentOf } from './months';

/** A group of customers drawn as a line of its own. */
export interface Line {
  readonly name: string;
  /** Position in the legend; -1 for all customers. */
  readonly code: number;
  readonly customers: number;
  readonly quartiles: Quartiles;
  /** Last month with enough customers, in years. */
  readonly end: number;
}

export interface Timeline {
  /** Length of the axis, in months. */
  readonly months: number;
  /** The same in whole years: the kernel's unit. */
  readonly years: number;
  /** Ends of the cooperation axis. */
  readonly axis: readonly [number, number];
  readonly all: Line;
  readonly lines: readonly Line[];
  /** Groups without a line. */
  readonly others: number;
  /** Whether the lines are steps of one order, the newest first. */
  readonly ordinal: boolean;
  /** Customers seen at each month of age. */
  readonly observed: readonly number[];
  /** A line ends where fewer customers than this are seen. */
  readonly fewest: number;
  /** Name of the field that makes the lines. */
  readonly legend?: string;
}

export const monthsPerYear = 12;
const stepsPerYear = 24;
const longestYears = 50;
/** Months on either side that are counted together where each customer is seen at one age only. */
const around = 2;

/** Ages in years and cooperation as a share of its axis, of some rows. */
interface Observations {
  readonly t: Float64Array;
  readonly height: Float32Array;
}

interface Rule {
  readonly years: number;
  readonly fewest: number;
  readonly around: number;
}

const known = new WeakMap<History, Timeline>();

/** Cooperation by the age of the relationship; absent without both fields. Worked out once for a set of rows. */
export function timelineOf({ history, size }: Portfolio): Timeline | undefined {
  const { relationshipAge, cooperation } = history;
  if (!relationshipAge || !cooperation) return undefined;
  const found = known.get(history) ?? made(history, relationshipAge, cooperation, size);
  known.set(history, found);
  return found;
}

function made(history: History, ages: Float64Array, cooperation: Float64Array, size: number): Timeline {
  const { legend } = history;
  let oldest = 0;
  for (const age of ages) if (age > oldest) oldest = age;
  const months = extentOf(Math.min(longestYears * monthsPerYear, oldest));
  const years = Math.ceil(months / monthsPerYear);
  const axis = cooperationEnds(cooperation);
  const rule = { years, fewest: fewestOf(size), around: history.courses ? 0 : around };
  const every = { t: ages.map((age) => age / monthsPerYear), height: sharesOf(cooperation, axis) };
  const cohorts = legend ? cohortsOf(legend, rule.fewest) : { codes: [], ordinal: false, others: 0 };
  const lines = legend
    ? split(every, legend.codes, cohorts.codes).map((own, i) => {
        const code = cohorts.codes[i] ?? 0;
        return lineOf(legend.labels[code] ?? '', code, legend.customers[code] ?? 0, own, rule);
      })
    : [];
  const drawn = lines.filter((line) => line.end >= 0);
  return {
    months,
    years,
    axis,
    all: lineOf('', -1, size, every, rule),
    lines: drawn,
    others: cohorts.others + lines.length - drawn.length,
    ordinal: cohorts.ordinal,
    observed: monthly(every.t, years),
    fewest: rule.fewest,
    legend: legend?.name,
  };
}

const focusLines = new Remembered<Line>();

/** The line of the customers in focus. */
export function focusLine(portfolio: Portfolio, timeline: Timeline): Line | undefined {
  const { focus } = portfolio;
  const line = focus && focusLines.of(focus, '', () => lineOfFocus(portfolio, timeline, focus));
  return line && line.end >= 0 ? line : undefined;
}

function lineOfFocus(portfolio: Portfolio, timeline: Timeline, focus: Uint8Array): Line {
  const { history } = portfolio;
  const { relationshipAge = new Float64Array(0), cooperation = new Float64Array(0) } = history;
  const rows = rowsOf(portfolio, focus);
  const own = {
    t: Float64Array.from(rows, (row) => (relationshipAge[row] ?? NaN) / monthsPerYear),
    height: sharesOf(
      Float64Array.from(rows, (row) => cooperation[row] ?? NaN),
      timeline.axis,
    ),
  };
  const customers = countInFocus(focus);
  const code = groupIn(portfolio, focus, customers);
  const { years } = timeline;
  const rule = { years, fewest: Math.min(timeline.fewest, fewestOf(customers)), around: history.courses ? 0 : around };
  return lineOf('', code, customers, own, rule);
}

/** The group of the legend that the customers in focus are, all of it and nobody else; -1 when they are not one. */
function groupIn({ history, rows }: Portfolio, focus: Uint8Array, customers: number): number {
  const { legend } = history;
  const first = focus.indexOf(1);
  const code = legend?.codes[rows[first] ?? 0];
  if (!legend || code === undefined || legend.customers[code] !== customers) return -1;
  return focus.every((on, i) => !on || legend.codes[rows[i] ?? 0] === code) ? code : -1;
}

/** 30 of the customers that a report usually has; fewer when the whole portfolio is small. */
function fewestOf(customers: number): number {
  return Math.max(3, Math.min(30, Math.round(customers / 10)));
}

/** All rows of the customers in focus, those of earlier periods too. */
function rowsOf({ history, rows }: Portfolio, focus: Uint8Array): number[] {
  const { courses } = history;
  const found: number[] = [];
  for (let i = 0; i < focus.length; i++) {
    if (!focus[i]) continue;
    if (!courses) found.push(rows[i] ?? 0);
    else for (let k = courses.starts[i] ?? 0; k < (courses.starts[i + 1] ?? 0); k++) found.push(courses.order[k] ?? 0);
  }
  return found;
}

/** The rows of each wanted group, in one pass over all of them. */
function split({ t, height }: Observations, codes: Uint32Array, wanted: readonly number[]): Observations[] {
  const greatest = wanted.reduce((most, code) => Math.max(most, code), 0);
  const lineAt = new Int32Array(greatest + 1).fill(-1);
  wanted.forEach((code, line) => (lineAt[code] = line));
  const rows = wanted.map((): number[] => []);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    const line = code <= greatest ? (lineAt[code] ?? -1) : -1;
    if (line >= 0) rows[line]?.push(row);
  }
  return rows.map((own) => ({
    t: Float64Array.from(own, (row) => t[row] ?? NaN),
    height: Float32Array.from(own, (row) => height[row] ?? NaN),
  }));
}

function lineOf(name: string, code: number, customers: number, { t, height }: Observations, rule: Rule): Line {
  const counts = monthly(t, rule.years);
  const near = (month: number): number => {
    let sum = 0;
    for (let k = month - rule.around; k <= month + rule.around; k++) sum += counts[k] ?? 0;
    return sum;
  };
  const seen = counts.findIndex((count) => count > 0);
  const lastSeen = counts.findLastIndex((count) => count > 0);
  const first = counts.findIndex((_, month) => month >= seen && near(month) >= rule.fewest);
  const after = counts.findIndex((_, month) => month > first && (near(month) < rule.fewest || month > lastSeen));
  const last = first < 0 ? -1 : after < 0 ? counts.length - 1 : after - 1;
  const smooth = kernelQuartiles(t, height, rule.years, () => 0.125, stepsPerYear);
  const keep = (values: readonly number[]): number[] =>
    values.map((value, i) => {
      const month = Math.round((smooth.t[i] ?? 0) * monthsPerYear);
      return month >= first && month <= last ? value : NaN;
    });
  const quartiles = { t: smooth.t, lower: keep(smooth.lower), median: keep(smooth.median), upper: keep(smooth.upper) };
  return { name, code, customers, quartiles, end: last / monthsPerYear };
}

/** @param t in years */
function monthly(t: Float64Array, years: number): number[] {
  const counts = new Array<number>(years * monthsPerYear + 1).fill(0);
  for (const at of t) {
    const month = Math.round(at * monthsPerYear);
    if (month >= 0 && month < counts.length) counts[month] = (counts[month] ?? 0) + 1;
  }
  return counts;
}
