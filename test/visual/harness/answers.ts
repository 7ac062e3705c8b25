import type powerbi from 'powerbi-visuals-api';

/** A row of a made-up query: a customer, told apart from others of the same name by a key, and a value. */
export interface AnswerRow {
  readonly key: string;
  readonly name: string;
  readonly value: number | null;
  readonly highlight?: number | null;
}

export interface AnswerOptions {
  /** The host has more. */
  readonly more?: boolean;
  readonly kind?: number;
  readonly type?: number;
  readonly lastMergeIndex?: number;
  readonly roles?: Readonly<Record<string, boolean>>;
  readonly objects?: powerbi.DataViewObjects;
}

/** An update with some rows of a query, as a host sends it. */
export function answer(
  rows: readonly AnswerRow[],
  options: AnswerOptions = {},
): powerbi.extensibility.visual.VisualUpdateOptions {
  const { more = false, kind = 0, type = 2, lastMergeIndex, roles = { customer: true }, objects } = options;
  const customer = {
    source: { displayName: 'Customer', queryName: 'C.Name', roles, index: 0 },
    values: rows.map(({ name }) => name),
    identity: rows.map(({ key }) => ({ key })),
  };
  const highlighted = rows.some(({ highlight }) => highlight !== undefined);
  const value = {
    source: { displayName: 'Value', queryName: 'M.Value', roles: { value: true }, index: 1, isMeasure: true },
    values: rows.map((row) => row.value),
    ...(highlighted ? { highlights: rows.map(({ highlight }) => highlight ?? null) } : {}),
  };
  const categorical = {
    categories: [customer],
    values: [value],
    ...(lastMergeIndex === undefined ? {} : { lastMergeIndex }),
  };
  const metadata = { columns: [customer.source, value.source], objects, ...(more ? { segment: {} } : {}) };
  return {
    viewport: { width: 800, height: 600 },
    dataViews: [{ metadata, categorical }],
    type,
    operationKind: kind,
  } as unknown as powerbi.extensibility.visual.VisualUpdateOptions;
}

/** Rows `from` to `to` − 1 of an endless query. */
export function rowsOf(from: number, to: number): AnswerRow[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => ({
    key: `k${from + i}`,
    name: `Customer ${from + i}`,
    value: (from + i) % 7 === 6 ? null : (from + i) * 1.5,
  }));
}
