import { referencesOf } from './references';
import type { RoleFilterSpec, RoleSpec, StarSpec, SynonymSpec } from './spec/types';

/** `table.column` of every column. */
const columnsOf = ({ tables }: StarSpec): ReadonlySet<string> =>
  new Set(tables.flatMap((table) => table.columns.map(({ id }) => `${table.id}.${id}`)));

/**
 * The roles that can be made of the tables that are there. A role that could filter only some of what it should would
 * promise more than it keeps, and is left out.
 */
export function rolesIn(spec: StarSpec): RoleSpec[] {
  const tables = new Set(spec.tables.map(({ id }) => id));
  const columns = columnsOf(spec);
  const has = ({ dax }: RoleFilterSpec): boolean => {
    const needs = referencesOf({ dax: (names) => dax(names, '""') });
    return [...needs.columns].every((column) => columns.has(column)) && needs.measures.size === 0;
  };
  return (spec.roles ?? []).flatMap((role) => {
    const filters = role.filters.filter(({ table }) => tables.has(table));
    const { each } = role;
    const isMade = each === undefined || columns.has(`${each.table}.${each.column}`);
    return isMade && filters.length > 0 && filters.every(has) ? [{ ...role, filters }] : [];
  });
}

/** The synonyms of what is there. */
export function synonymsIn(spec: StarSpec): SynonymSpec[] {
  const ids = new Set([...spec.tables, ...spec.measures].map(({ id }) => id));
  const columns = columnsOf(spec);
  return (spec.synonyms ?? []).filter(({ object }) => ids.has(object) || columns.has(object));
}
