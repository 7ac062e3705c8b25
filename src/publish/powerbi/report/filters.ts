import { stableHex } from '../../../common';
import type { ModelNames } from '../model/names';
import { textValue, type JsonObject } from './expression';
import { fieldExpression, type FieldId } from './fields';

/** A filter on a visual, on a page or in a bookmark. */
export interface FilterSpec {
  /** Unique within the report; the filter's identity depends on it alone. */
  readonly key: string;
  readonly field: Extract<FieldId, { table: string }>;
  /** The values let through; without them the filter is there to be set by a reader, a bookmark or a drill-through. */
  readonly only?: readonly string[];
  /** The values kept out. */
  readonly without?: readonly string[];
  readonly drillthrough?: boolean;
}

/** The name of a filter: 20 hexadecimal digits that depend on the key alone. */
export function filterName(key: string): string {
  return stableHex(`filter/${key}`, 20);
}

/** The `filterConfig` of a page or a visual; undefined without filters. */
export function filterConfig(filters: readonly FilterSpec[], names: ModelNames): JsonObject | undefined {
  if (filters.length === 0) return undefined;
  return {
    filters: filters.map((spec) => ({
      name: filterName(spec.key),
      field: fieldExpression(names, spec.field),
      type: 'Categorical',
      ...condition(spec, names),
      howCreated: spec.drillthrough === true ? 'Drillthrough' : 'User',
    })),
  };
}

/** The filters as bookmarks hold them. */
export function filterStates(filters: readonly FilterSpec[], names: ModelNames): JsonObject {
  return {
    byExpr: filters.map((spec) => ({
      name: filterName(spec.key),
      type: 'Categorical',
      ...condition(spec, names),
      expression: fieldExpression(names, spec.field),
      howCreated: 1,
    })),
  };
}

/** Conditions name their table by an alias of the `From` list; the field of the filter names the table itself. */
function condition({ field, only, without }: FilterSpec, names: ModelNames): JsonObject {
  const values = only ?? without;
  if (values === undefined) return {};
  const column = {
    Column: {
      Expression: { SourceRef: { Source: 'f' } },
      Property: names.columnName(field.table, field.column),
    },
  };
  const among = {
    In: { Expressions: [column], Values: values.map((value) => [{ Literal: { Value: textValue(value) } }]) },
  };
  return {
    filter: {
      Version: 2,
      From: [{ Name: 'f', Entity: names.tableName(field.table), Type: 0 }],
      Where: [{ Condition: only === undefined ? { Not: { Expression: among } } : among }],
    },
  };
}
