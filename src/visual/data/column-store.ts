import type powerbi from 'powerbi-visuals-api';
import type { Columns, Grouping, Measure } from './columns';
import { Encoded } from './encoded';
import { flags, Growing, numbers } from './growing';
import { momentsOf } from './periods';
import { numberOf, receive } from './received';
import type { GroupingRole, MeasureRole } from './roles';
import type { Sources } from './sources';
import { agreeingRows, byRows, type Steps } from './steps';

interface HeldMeasure {
  readonly role: MeasureRole | 'tooltips';
  readonly name: string;
  readonly format?: string;
  readonly values: Growing<Float64Array>;
}

/** What another visual highlights of each row: whether at all, and which share of its value. */
interface Highlight {
  readonly rows: Growing<Uint8Array>;
  /** Absent as long as every row is highlighted whole or not at all. */
  shares?: Growing<Float64Array>;
}

/**
 * The rows of a query, in columns that grow with every segment the host sends: each row is converted once. Rows that
 * are sent again are compared, not converted.
 */
export class ColumnStore {
  rows = 0;
  private query = '';
  private groupings = new Map<GroupingRole, Encoded>();
  private measures: HeldMeasure[] = [];
  private highlight?: Highlight;
  private snapshot?: Columns;

  /** Whether rows of these sources can stand beside those held. */
  holds(sources: Sources): boolean {
    return this.query === sources.query;
  }

  /** Forgets everything; what comes next has the columns of these sources. */
  reset(sources: Sources): void {
    const dated = sources.groupings.some(({ role }) => role === 'period');
    this.rows = 0;
    this.query = sources.query;
    this.highlight = undefined;
    this.snapshot = undefined;
    // Only with periods is it asked which rows are the same customer's.
    this.groupings = new Map(
      sources.groupings.map(({ role, columns }) => {
        const name = columns.at(-1)?.source.displayName ?? '';
        return [role, new Encoded(name, role !== 'customer' || dated)];
      }),
    );
    this.measures = sources.measures.map(({ role, column }) => ({
      role,
      name: column.source.displayName ?? '',
      format: column.source.format,
      values: new Growing(numbers),
    }));
  }

  /** Adds the sent rows `from` to `to` − 1. */
  *append(sources: Sources, from: number, to: number): Steps<void> {
    const at = this.rows;
    for (const { role, columns } of sources.groupings)
      yield* this.groupings.get(role)?.append(columns, from, to, at) ?? [];
    for (const [index, { column }] of sources.measures.entries()) {
      const held = this.measures[index];
      if (held) yield* appendNumbers(column, held.values.grown(at + to - from), from, to, at);
    }
    this.rows = at + to - from;
    yield* this.takeHighlight(sources, from, to, at);
    this.snapshot = undefined;
  }

  /** How many of the sent rows are those held from row `at` on, counted until the first that is not. */
  *agreeing(sources: Sources, from: number, to: number, at: number): Steps<number> {
    let end = Math.min(to, from + this.rows - at);
    for (const { role, columns } of sources.groupings) {
      const held = this.groupings.get(role);
      if (held) end = from + (yield* held.agreeing(columns, from, end, at));
    }
    for (const [index, { column }] of sources.measures.entries()) {
      const held = this.measures[index];
      if (held) end = from + (yield* agreeingNumbers(column, held.values.view(this.rows), from, end, at));
    }
    return end - from;
  }

  /** Whether a sent row is the one held at `at`. */
  isAt(sources: Sources, row: number, at: number): boolean {
    return (
      sources.groupings.every(({ role, columns }) => this.groupings.get(role)?.isAt(columns, row, at)) &&
      sources.measures.every(({ column }, i) =>
        isSame(this.measures[i]?.values.view(this.rows)[at], numberOf(column.values[row])),
      )
    );
  }

  /** Forgets the rows from `rows` on. */
  *truncate(rows: number): Steps<void> {
    if (rows >= this.rows) return;
    this.rows = rows;
    this.snapshot = undefined;
    for (const held of this.groupings.values()) {
      held.truncate(rows);
      yield;
    }
    for (const { values } of this.measures) values.truncate(rows);
    this.highlight?.rows.truncate(rows);
    this.highlight?.shares?.truncate(rows);
  }

  /** A new answer of the host to the same query may highlight other rows: what was highlighted is forgotten. */
  beginHighlight(sources: Sources): void {
    const none = sources.highlights.length === 0;
    if (none && !this.highlight) return;
    this.highlight = none ? undefined : noHighlight();
    this.snapshot = undefined;
  }

  /** Reads what is highlighted of the sent rows, which are those held from row `at` on; from short copies, see `receive`. */
  *takeHighlight(sources: Sources, from: number, to: number, at: number): Steps<void> {
    if (sources.highlights.length === 0 && !this.highlight) return;
    this.highlight ??= noHighlight();
    this.snapshot = undefined;
    const on = this.highlight.rows.grown(this.rows);
    for (const { highlights } of sources.highlights) {
      yield* byRows(from, to, (start, end) => {
        const sent: unknown[] = highlights?.slice(start, end) ?? [];
        for (let i = 0; i < sent.length; i++) if ((sent[i] ?? null) !== null) on[at + start + i - from] = 1;
      });
    }
    const parts = sources.measures.find(({ role }) => role === 'value')?.column.highlights;
    const values = this.measures.find(({ role }) => role === 'value')?.values.view(this.rows);
    const highlight = this.highlight;
    let shares = highlight.shares?.grown(this.rows);
    yield* byRows(from, to, (start, end) => {
      const sent: unknown[] = parts?.slice(start, end) ?? [];
      for (let row = start; row < end; row++) {
        const held = at + row - from;
        const share = on[held] === 1 ? shareOf(sent[row - start], values?.[held]) : 0;
        if (!shares && share > 0 && share < 1) {
          highlight.shares = new Growing(numbers);
          shares = highlight.shares.grown(this.rows);
          shares.set(on.subarray(0, held));
        }
        if (shares) shares[held] = share;
      }
    });
  }

  /** The rows held; the same object as long as nothing changed. */
  *columns(): Steps<Columns> {
    if (this.snapshot) return this.snapshot;
    const { rows, highlight } = this;
    const groupings: Partial<Record<GroupingRole, Grouping>> = {};
    for (const [role, held] of this.groupings) {
      groupings[role] = { name: held.name, codes: held.view(rows), labels: held.labels };
    }
    const measures: Partial<Record<MeasureRole, Measure>> = {};
    const tooltips: Measure[] = [];
    for (const { role, name, format, values } of this.measures) {
      const measure = { name, format, values: values.view(rows) };
      if (role === 'tooltips') tooltips.push(measure);
      else measures[role] = measure;
    }
    this.snapshot = {
      ...{ rows, groupings, measures, tooltips },
      highlighted: highlight?.rows.view(rows),
      highlightShare: highlight?.shares?.view(rows),
      ...(yield* timeOf(groupings.period)),
    };
    return this.snapshot;
  }
}

function noHighlight(): Highlight {
  return { rows: new Growing(flags) };
}

/** The share of a highlighted row's value that is highlighted, 0–1; all of it where that cannot be told. */
function shareOf(part: unknown, whole = NaN): number {
  const share = typeof part === 'number' ? part / whole : NaN;
  return share >= 0 ? Math.min(1, share) : 1;
}

/** Unknown is the same as unknown. */
const isSame = (a = NaN, b = NaN): boolean => a === b || (Number.isNaN(a) && Number.isNaN(b));

function* appendNumbers(
  column: powerbi.DataViewValueColumn,
  into: Float64Array,
  from: number,
  to: number,
  at: number,
): Steps<void> {
  yield* byRows(from, to, (start, end) => {
    receive(column, start, end, into.subarray(at + start - from, at + end - from));
  });
}

function* agreeingNumbers(
  column: powerbi.DataViewValueColumn,
  held: Float64Array,
  from: number,
  to: number,
  at: number,
): Steps<number> {
  let sent = new Float64Array(0);
  return yield* agreeingRows(from, to, (start, end) => {
    if (sent.length < end - start) sent = new Float64Array(end - start);
    receive(column, start, end, sent);
    for (let row = start; row < end; row++) if (!isSame(held[at + row - from], sent[row - start])) return row;
    return end;
  });
}

function* timeOf(period?: Grouping): Steps<Pick<Columns, 'time' | 'timeIsCalendar'>> {
  if (!period) return {};
  const { times, calendar } = momentsOf(period.labels);
  const time = new Float64Array(period.codes.length);
  yield* byRows(0, time.length, (start, end) => {
    for (let row = start; row < end; row++) time[row] = times[period.codes[row] ?? 0] ?? -Infinity;
  });
  return { time, timeIsCalendar: calendar };
}
