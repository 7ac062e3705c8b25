import type powerbi from 'powerbi-visuals-api';
import type { JsonValue } from '../data';

/** The parts of a basic filter (a column has one of some values) and of an advanced one (it meets conditions). */
interface KnownFilter {
  readonly target?: { readonly table?: string; readonly column?: string };
  readonly values?: readonly JsonValue[];
  readonly conditions?: readonly { readonly operator: string; readonly value?: JsonValue }[];
}

/** A filter in words: the field that it is on, and the values or conditions that it lets pass. */
export function describeFilter(filter: powerbi.IFilter | undefined): { field?: string; values: readonly JsonValue[] } {
  if (!filter) return { values: [] };
  const { target, values, conditions = [] } = filter as KnownFilter;
  const written = conditions.map(({ operator, value }) => `${operator} ${String(value ?? '')}`.trim());
  return { field: target?.column ?? '', values: values ?? written };
}
