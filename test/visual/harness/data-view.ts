import type powerbi from 'powerbi-visuals-api';

/** Columns of a made-up report, by role of the visual. Values may be anything, as a host's may. */
export interface Table {
  readonly groupings: Readonly<Record<string, { displayName: string; values: readonly unknown[] }>>;
  readonly measures: Readonly<
    Record<
      string,
      { displayName: string; format?: string; values: readonly unknown[]; highlights?: readonly unknown[] }
    >
  >;
}

export interface DataViewOptions {
  readonly objects?: powerbi.DataViewObjects;
  /** Colours that a rule gives customers, row by row. */
  readonly rules?: readonly unknown[];
  /** Changes what the host says of a grouping's column. */
  readonly column?: (role: string, source: { expr?: unknown; type?: unknown; roles?: Record<string, boolean> }) => void;
  /** There are more rows to fetch. */
  readonly segment?: boolean;
}

/** The categorical data view that Power BI would build of a table: one row a customer, all columns parallel. */
export function dataViewOf(table: Table, options: DataViewOptions = {}): powerbi.DataView {
  const categories = Object.entries(table.groupings).map(([role, { displayName, values }], index) => ({
    source: { displayName, roles: { [role]: true }, index, queryName: `Table.${role}` },
    values: values as powerbi.PrimitiveValue[],
    identity: values.map((_, row) => ({ key: `${role}/${row}` })),
    ...(index === 0 && options.rules ? { objects: options.rules.map((fill) => ({ customers: { fill } })) } : {}),
  }));
  const measures = Object.entries(table.measures).map(([role, { displayName, format, values, highlights }], index) => ({
    source: {
      ...{ displayName, format, roles: { [role]: true }, index: categories.length + index, isMeasure: true },
      type: { numeric: values.every((value) => value === null || typeof value === 'number') },
    },
    values,
    highlights,
  }));
  Object.keys(table.groupings).forEach((role, i) => options.column?.(role, categories[i]?.source ?? {}));
  const columns = [...categories, ...measures].map((one) => one.source);
  const metadata = { columns, objects: options.objects, segment: options.segment ? {} : undefined };
  return {
    metadata,
    categorical: { categories, values: Object.assign(measures, { grouped: () => [] }) },
  } as unknown as powerbi.DataView;
}
