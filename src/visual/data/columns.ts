import type powerbi from 'powerbi-visuals-api';
import { groupingRoles, measureRoles, type GroupingRole, type MeasureRole } from './roles';

/** A text column, encoded: `labels[codes[row]]`. Blank is the empty label. */
export interface Grouping {
  readonly name: string;
  readonly codes: Uint32Array;
  readonly labels: readonly string[];
}

/** A number column; blank and whatever is not a finite number is NaN. */
export interface Measure {
  readonly name: string;
  readonly format?: string;
  readonly values: Float64Array;
}

/** The rows that Power BI sent, in columns. */
export interface Columns {
  readonly rows: number;
  readonly groupings: Readonly<Partial<Record<GroupingRole, Grouping>>>;
  readonly measures: Readonly<Partial<Record<MeasureRole, Measure>>>;
  readonly tooltips: readonly Measure[];
  /** 1 where another visual highlights the row; absent when nothing is highlighted anywhere. */
  readonly highlighted?: Uint8Array;
  /** Rows in order of time, when a period is bound: a greater number is later. */
  readonly time?: Float64Array;
}

const noColumns: Columns = { rows: 0, groupings: {}, measures: {}, tooltips: [] };

/** Reads a categorical data view; never throws, whatever the host sends. */
export function readColumns(dataView?: powerbi.DataView): Columns {
  const categories = dataView?.categorical?.categories ?? [];
  const values: readonly powerbi.DataViewValueColumn[] = dataView?.categorical?.values ?? [];
  const rows = categories[0]?.values.length ?? 0;
  if (rows === 0) return noColumns;
  const groupings: Partial<Record<GroupingRole, Grouping>> = {};
  for (const role of groupingRoles) {
    const column = categories.find((one) => one.source.roles?.[role]);
    if (column) groupings[role] = grouping(column, rows);
  }
  const measures: Partial<Record<MeasureRole, Measure>> = {};
  for (const role of measureRoles) {
    const column = values.find((one) => one.source.roles?.[role]);
    if (column) measures[role] = measure(column, rows);
  }
  const period = categories.find((one) => one.source.roles?.['period']);
  return {
    rows,
    groupings,
    measures,
    tooltips: values.filter((one) => one.source.roles?.['tooltips']).map((one) => measure(one, rows)),
    highlighted: highlightedRows(values, rows),
    time: period && timeOf(period, rows),
  };
}

function grouping(column: powerbi.DataViewCategoryColumn, rows: number): Grouping {
  const codes = new Uint32Array(rows);
  const labels: string[] = [];
  const known = new Map<unknown, number>();
  for (let row = 0; row < rows; row++) {
    const value = column.values[row];
    const key = value instanceof Date ? value.getTime() : value;
    let code = known.get(key);
    if (code === undefined) {
      code = labels.length;
      known.set(key, code);
      labels.push(label(value));
    }
    codes[row] = code;
  }
  return { name: column.source.displayName ?? '', codes, labels };
}

function label(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}

function measure(column: powerbi.DataViewValueColumn, rows: number): Measure {
  const values = new Float64Array(rows).fill(NaN);
  const sent = column.values;
  for (let row = 0; row < rows; row++) {
    const value = sent[row];
    if (typeof value === 'number' && Number.isFinite(value)) values[row] = value;
  }
  return { name: column.source.displayName ?? '', format: column.source.format, values };
}

function highlightedRows(values: readonly powerbi.DataViewValueColumn[], rows: number): Uint8Array | undefined {
  const marked = values.filter((one) => one.highlights);
  if (marked.length === 0) return undefined;
  const highlighted = new Uint8Array(rows);
  for (const { highlights } of marked) {
    for (let row = 0; row < rows; row++) {
      const value = highlights?.[row];
      if (value !== null && value !== undefined) highlighted[row] = 1;
    }
  }
  return highlighted;
}

function timeOf(column: powerbi.DataViewCategoryColumn, rows: number): Float64Array {
  const order = new Map<string, number>();
  const texts = [...new Set(column.values.map(label))].sort();
  texts.forEach((text, i) => order.set(text, i));
  const time = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const value = column.values[row];
    if (value instanceof Date) time[row] = value.getTime();
    else if (typeof value === 'number') time[row] = value;
    else time[row] = order.get(label(value)) ?? -1;
    if (Number.isNaN(time[row])) time[row] = -Infinity;
  }
  return time;
}
