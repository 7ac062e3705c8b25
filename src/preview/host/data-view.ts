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
 * @param highlighted share of the rows that another visual highlights, 0 for none
 */
export function createDataView(
  table: FieldTable,
  range: Range,
  objects: powerbi.DataViewObjects,
  highlighted = 0,
): powerbi.DataView {
  const fields = [...table.groupings, ...table.measures];
  const metadata: powerbi.DataViewMetadata = {
    columns: fields.map(({ source }) => source),
    objects,
    ...(range.to < table.rows && { segment: {} }),
  };
  return fields.length > 0 ? { metadata, categorical: categorical(table, range, highlighted) } : { metadata };
}

function categorical(table: FieldTable, { from, to }: Range, highlighted: number): powerbi.DataViewCategorical {
  const identity = table.identities.slice(from, to);
  const categories = table.groupings.map(({ source, values }) => ({
    source,
    values: values.slice(from, to),
    identity: identity as powerbi.visuals.CustomVisualOpaqueIdentity[],
  }));
  const columns: powerbi.DataViewValueColumn[] = table.measures.map(({ source, values }) => ({
    source,
    values: values.slice(from, to),
    ...(highlighted > 0 && { highlights: highlights(values, { from, to }, highlighted) }),
  }));
  const values = Object.assign(columns, { grouped: () => [{ values: columns }] });
  return {
    ...(categories.length > 0 && { categories }),
    ...(columns.length > 0 && { values }),
  };
}

/** Every so many rows is highlighted; the others are blank, as Power BI sends them. */
function highlights(
  values: readonly powerbi.PrimitiveValue[],
  { from, to }: Range,
  share: number,
): powerbi.PrimitiveValue[] {
  const blank = null as unknown as powerbi.PrimitiveValue;
  const lit = (row: number): boolean => Math.floor((row + 1) * share) > Math.floor(row * share);
  return values.slice(from, to).map((value, i) => (lit(from + i) ? value : blank));
}
