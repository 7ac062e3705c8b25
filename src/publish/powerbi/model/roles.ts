import { sqlName, type Locale, type RoleSpec, type Star } from '../../../star';
import { exceptions, ignoring } from './exceptions';
import { formulaText, some } from './table';
import type { ModelNames } from './names';
import type { RoleObject, Translation } from './objects';
import { oneLine } from './texts';

/** Examples are to be understood, not complete: the values with most rows are enough. */
const mostValues = 12;

/** A role of the model: one of the specification, or one for a value of the data. */
export interface NamedRole {
  readonly spec: RoleSpec;
  /** The value that the role is made for; absent for a role that needs none. */
  readonly value?: string;
}

/** The roles that the star’s data gives values to, in the order of the specification and of the values. */
export async function rolesOf({ session, spec }: Pick<Star, 'session' | 'spec'>): Promise<NamedRole[]> {
  const roles: NamedRole[] = [];
  for (const role of spec.roles ?? []) {
    if (role.each === undefined) {
      roles.push({ spec: role });
      continue;
    }
    const column = sqlName(role.each.column);
    const rows = await session.rows<{ value: string }>(
      `SELECT value FROM (
         SELECT ${column} AS value FROM star.${sqlName(role.each.table)}
         WHERE trim(${column}) <> '' AND ${role.each.where ?? 'true'} GROUP BY ${column} ORDER BY count(*) DESC, ${column} LIMIT ${mostValues}
       ) ORDER BY value`,
    );
    roles.push(...distinct(rows.map(({ value }) => value)).map((value) => ({ spec: role, value })));
  }
  return roles;
}

/** Names of roles must differ by more than their case or their blanks. */
function distinct(values: readonly string[]): string[] {
  const folded = values.map((value) => oneLine(value).toLowerCase());
  return values.filter((_, at) => folded.indexOf(folded[at] ?? '') === at);
}

/** `Region (North West)` */
export function roleName({ spec, value }: NamedRole, locale: Locale): string {
  return value === undefined ? spec.name[locale] : `${spec.name[locale]} (${oneLine(value)})`;
}

export function roleObject(role: NamedRole, names: ModelNames): RoleObject {
  const { spec, value = '' } = role;
  return {
    name: roleName(role, names.locale),
    description: oneLine(spec.description[names.locale]),
    modelPermission: 'read',
    tablePermissions: spec.filters.map(({ table, dax }) => ({
      name: names.tableName(table),
      filterExpression: formulaText(dax(names, `"${value.replaceAll('"', '""')}"`)),
    })),
    annotations: some(ignoring(names.locale, spec.dynamic === true ? exceptions.dynamicRole : exceptions.role)),
  };
}

/** Roles have no caption in another language, only a description. */
export function roleTranslation(role: NamedRole, from: Locale, to: Locale): Translation {
  return { name: roleName(role, from), translatedDescription: oneLine(role.spec.description[to]) };
}
