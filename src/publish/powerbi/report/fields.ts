import type { Text } from '../../../star';
import type { ModelNames } from '../model/names';
import type { Json, JsonObject } from './expression';

/** A field of the star by the ids of its specification. */
export type FieldId = { readonly table: string; readonly column: string } | { readonly measure: string };

/** A field as one visual shows it. */
export type Binding = FieldId & {
  /** What this visual calls the field, where the model's own name would be too long. */
  readonly label?: Text;
};

/** Whether this build of the star has the field: tables without data, and what needs them, are left out of it. */
export function hasField(names: ModelNames, field: FieldId): boolean {
  return 'measure' in field
    ? names.findMeasure(field.measure) !== undefined
    : names.findColumn(field.table, field.column) !== undefined;
}

/** The field's home table and own name in the model. Throws if the specification has no such field. */
function located(names: ModelNames, field: FieldId): { entity: string; name: string; kind: 'Measure' | 'Column' } {
  if ('measure' in field) {
    const name = names.measureName(field.measure);
    return { entity: names.tableName(names.findMeasure(field.measure)?.table ?? ''), name, kind: 'Measure' };
  }
  return { entity: names.tableName(field.table), name: names.columnName(field.table, field.column), kind: 'Column' };
}

/** The field as reports refer to it. */
export function fieldExpression(names: ModelNames, field: FieldId): JsonObject {
  const { entity, name, kind } = located(names, field);
  return { [kind]: { Expression: { SourceRef: { Entity: entity } }, Property: name } };
}

/** The field as selectors and projections call it. */
export function queryReference(names: ModelNames, field: FieldId): string {
  const { entity, name } = located(names, field);
  return `${entity}.${name}`;
}

/** What the reader calls the field. */
export function fieldName(names: ModelNames, field: FieldId): string {
  return located(names, field).name;
}

/** What one visual calls the field. */
export function shownName(names: ModelNames, field: Binding): string {
  return field.label?.[names.locale] ?? fieldName(names, field);
}

/** The fields that this build of the star has. */
export function present<F extends FieldId>(names: ModelNames, fields: readonly F[]): F[] {
  return fields.filter((field) => hasField(names, field));
}

/** Data roles with the fields bound to each, in order. */
export type Roles = Readonly<Record<string, readonly Binding[]>>;

/**
 * The `queryState` of a visual. Fields that bear the same name in different tables get different native references,
 * which Power BI requires to be unique within a visual.
 */
export function queryState(names: ModelNames, roles: Roles): JsonObject {
  const taken = new Set<string>();
  const entries = Object.entries(roles).map(([role, fields]): [string, Json] => [
    role,
    { projections: fields.map((field) => projection(names, field, taken)) },
  ]);
  return Object.fromEntries(entries);
}

function projection(names: ModelNames, field: Binding, taken: Set<string>): JsonObject {
  const { kind } = located(names, field);
  const name = shownName(names, field);
  let reference = name;
  for (let copy = 1; taken.has(reference); copy += 1) reference = `${name}${copy}`;
  taken.add(reference);
  return {
    field: fieldExpression(names, field),
    queryRef: queryReference(names, field),
    nativeQueryRef: reference,
    ...(field.label === undefined ? {} : { displayName: name }),
    ...(kind === 'Column' ? { active: true } : {}),
  };
}

export interface Sort {
  readonly by: FieldId;
  readonly descending?: boolean;
}

/** Sorts a visual by one field. */
export function sortDefinition(names: ModelNames, { by, descending = false }: Sort): JsonObject {
  return {
    sort: [{ field: fieldExpression(names, by), direction: descending ? 'Descending' : 'Ascending' }],
    isDefaultSort: true,
  };
}
