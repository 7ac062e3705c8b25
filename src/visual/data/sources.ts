import type powerbi from 'powerbi-visuals-api';
import { groupingRoles, measureRoles, type GroupingRole, type MeasureRole } from './roles';

/** A data view's columns, found by their roles. */
export interface Sources {
  readonly rows: number;
  /** Only the customer has more than one column: the levels of a hierarchy. */
  readonly groupings: readonly { readonly role: GroupingRole; readonly columns: powerbi.DataViewCategoryColumn[] }[];
  readonly measures: readonly {
    readonly role: MeasureRole | 'tooltips';
    readonly column: powerbi.DataViewValueColumn;
  }[];
  /** Measures that tell what another visual highlights. */
  readonly highlights: readonly powerbi.DataViewValueColumn[];
  /** All columns that the identity of a row is made of. */
  readonly categories: readonly powerbi.DataViewCategoryColumn[];
  /** Whether the host held rows back: more can be fetched, or a sample was taken. */
  readonly reduced: boolean;
  /** The same for the same fields in the same roles and order: the query's own mark. */
  readonly query: string;
}

/** Finds the columns of a categorical data view; never throws, whatever the host sends. */
export function sourcesOf(dataView?: powerbi.DataView): Sources {
  const categories = listOf(dataView?.categorical?.categories);
  const values: readonly powerbi.DataViewValueColumn[] = listOf(dataView?.categorical?.values);
  const groupings = groupingRoles.flatMap((role) => {
    const columns = categories.filter((one) => one.source?.roles?.[role]);
    return columns.length > 0 ? [{ role, columns: role === 'customer' ? columns : columns.slice(0, 1) }] : [];
  });
  const measures = measureRoles.flatMap((role) => {
    const column = values.find((one) => one.source?.roles?.[role]);
    return column ? [{ role, column }] : [];
  });
  const tooltips = values
    .filter((one) => one.source?.roles?.['tooltips'] && !measures.some(({ column }) => column === one))
    .map((column) => ({ role: 'tooltips' as const, column }));
  const reduction = dataView?.metadata?.dataReduction?.categorical?.categories;
  return {
    rows: Math.max(0, ...categories.map((one) => one.values?.length ?? 0)),
    groupings,
    measures: [...measures, ...tooltips],
    highlights: values.filter((one) => one.highlights),
    categories,
    reduced: Boolean(dataView?.metadata?.segment ?? reduction),
    query: JSON.stringify([...categories, ...values].map((one) => markOf(one.source))),
  };
}

function listOf<T>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list) ? list : [];
}

function markOf(source?: powerbi.DataViewMetadataColumn): unknown[] {
  const { queryName, displayName, roles, sort, sortOrder } = source ?? {};
  const held = Object.entries(roles ?? {}).flatMap(([role, isHeld]) => (isHeld ? role : []));
  return [queryName, displayName, held.sort(), sort, sortOrder];
}
