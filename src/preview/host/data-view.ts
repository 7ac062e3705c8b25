import type powerbi from 'powerbi-visuals-api';
import type { FieldTable } from './field-table';

/** Rows `from` (inclusive) to `to` (exclusive). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The categorical view of a range of rows: one column a field, all of the same length. Without any field only the
 * metadata is there, as Power BI sends it to a visual that supports an empty data view.
 */
export function createDataView(table: FieldTable, range: Range, objects: powerbi.DataViewObjects): powerbi.DataView {
  const fields = [...table.groupings, ...table.measures];
  const metadata: powerbi.DataViewMetadata = {
    columns: fields.map(({ source }) => source),
    objects,
    ...(range.to < table.rows && { segment: {} }),
  };
  return fields.length > 0 ? { metadata, categorical: categorical(table, range) } : { metadata };
}

function categorical(table: FieldTable, { from, to }: Range): powerbi.DataViewCategorical {
  const identity = table.identities.slice(from, to);
  const categories = table.groupings.map(({ source, values }) => ({
    source,
    values: values.slice(from, to),
    identity: identity as powerbi.visuals.CustomVisualOpaqueIdentity[],
  }));
  const columns: powerbi.DataViewValueColumn[] = table.measures.map(({ source, values }) => ({
    source,
    values: values.slice(from, to),
  }));
  const values = Object.assign(columns, { grouped: () => [{ values: columns }] });
  return {
    ...(categories.length > 0 && { categories }),
    ...(columns.length > 0 && { values }),
  };
}
