import type { RoleSpec, TableSpec } from '../spec/types';
import { finding, type Finding } from './finding';
import type { Formula, NamedModel } from './model';

/** Functions that make a filter of rows slow, because each row is taken apart. */
const slowFunctions: readonly string[] = ['RIGHT', 'LEFT', 'UPPER', 'LOWER', 'FIND'];

/** Row-level security: made of what is there, quick to evaluate, and without a fact that escapes it. */
export function checkRoles(model: NamedModel): Finding[] {
  return (model.spec.roles ?? []).flatMap((role) => {
    const object = role.name[model.locale];
    return [
      ...ends(role, object, model),
      ...escapes(role, object, model),
      ...onDemand(role, object, model),
      ...filtersOf(role, model).flatMap(slow),
    ];
  });
}

/** The formulas of a role, told by what they are called. */
const filtersOf = (role: RoleSpec, { formulas, locale }: NamedModel): readonly Formula[] =>
  formulas.filter(({ measure, object }) => measure === undefined && object.startsWith(`${role.name[locale]}[`));

function ends({ each, filters }: RoleSpec, object: string, model: NamedModel): Finding[] {
  const tables = filters.filter(({ table }) => model.tableOf(table) === undefined).map(({ table }) => table);
  const missing =
    each === undefined || model.columnOf(each.table, each.column) !== undefined
      ? tables
      : [...tables, `${each.table}.${each.column}`];
  const found = missing.map((id) =>
    finding(
      'role-filter',
      object,
      `Le rôle demande «\u202f${id}\u202f», que le modèle n’a pas.`,
      `The role asks for “${id}”, which the model does not have.`,
    ),
  );
  return filters.length > 0
    ? found
    : [...found, finding('role-filter', object, 'Ce rôle ne filtre rien.', 'This role filters nothing.')];
}

/** A fact is filtered itself or through a dimension; one that is neither would show everything. */
function escapes({ filters }: RoleSpec, object: string, { spec, locale }: NamedModel): Finding[] {
  const filtered = new Set(filters.map(({ table }) => table));
  const isFiltered = ({ id }: TableSpec): boolean =>
    filtered.has(id) ||
    spec.relationships.some(({ from, to, active }) => active && from.table === id && filtered.has(to.table));
  return spec.tables
    .filter((table) => table.kind === 'fact' && !isFiltered(table))
    .map((table) =>
      finding(
        'role-escape',
        object,
        `La table «\u202f${table.name[locale]}\u202f» échappe à ce rôle.`,
        `Table “${table.name[locale]}” escapes this role.`,
      ),
    );
}

function slow({ object, calls }: Formula): Finding[] {
  return calls
    .filter(({ name }) => slowFunctions.includes(name))
    .map(({ name }) =>
      finding(
        'role-slow',
        object,
        `Évitez ${name} dans un filtre de lignes\u202f: préparez la colonne.`,
        `Avoid ${name} in a filter of rows: prepare the column.`,
      ),
    );
}

/** Power BI refuses a relationship on demand where the role filters one of its tables. */
function onDemand({ filters }: RoleSpec, object: string, { spec }: NamedModel): Finding[] {
  const filtered = new Set(filters.map(({ table }) => table));
  return spec.relationships
    .filter(({ active, from, to }) => !active && (filtered.has(from.table) || filtered.has(to.table)))
    .map(({ from }) =>
      finding(
        'role-on-demand',
        object,
        `La relation ${from.table}.${from.column} s’active à la demande\u202f: un rôle ne peut pas filtrer ses tables.`,
        `Relationship ${from.table}.${from.column} is switched on by measures: a role cannot filter its tables.`,
      ),
    );
}
