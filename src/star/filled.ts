import { sqlName, type Session } from '../store';
import { starSpec } from './spec';
import { parameterTable } from './spec/model-tables';
import type { CalculationGroupSpec, ColumnSpec, HierarchySpec, MeasureSpec, StarSpec, TableSpec } from './spec/types';
import { referencesOf } from './references';
import { rolesIn, synonymsIn } from './sharing';

/**
 * The part of the spec that the data fills. Facts without rows, dimensions with no member but the unknown one, and
 * columns that are empty throughout are left out, with the foreign keys, hierarchy levels and measures that need them,
 * and the hidden columns that only those measures read. A column that is `kept` stays even so: a published report is
 * bound to it, or a rule looks at it.
 */
export async function filledSpec(session: Session, spec: StarSpec = starSpec): Promise<StarSpec> {
  const kept = new Map<string, TableSpec>();
  for (const table of spec.tables) {
    if (await hasRows(session, table)) kept.set(table.id, await withoutEmptyColumns(session, table));
  }
  const facts = [...kept.values()].filter(({ kind }) => kind === 'fact');
  const used = new Set(facts.flatMap(({ columns }) => columns.map(({ references }) => references)));
  const tables = spec.tables.flatMap(({ id }) => {
    const table = kept.get(id);
    return table === undefined || (table.kind === 'dimension' && !used.has(id)) ? [] : [withoutDangling(table, kept)];
  });
  const columns = new Set(tables.flatMap((table) => table.columns.map((column) => `${table.id}.${column.id}`)));
  const has = (end: { table: string; column: string }): boolean => columns.has(`${end.table}.${end.column}`);
  const relationships = spec.relationships.filter(({ from, to }) => has(from) && has(to));
  const parameters = (spec.parameters ?? []).map(parameterTable);
  const needed = computable(
    spec.measures,
    new Set([...tables, ...parameters].map(({ id }) => id)),
    new Set([...columns, ...parameters.flatMap((table) => table.columns.map(({ id }) => `${table.id}.${id}`))]),
  );
  const complete = withoutIdleParameters({ ...spec, tables, relationships, measures: needed });
  return withoutUnread({
    ...complete,
    roles: rolesIn(complete),
    synonyms: synonymsIn(complete),
    calculationGroups: computableGroups(complete),
  });
}

/** Leaves out the hidden columns, and the relationships on demand, that served only measures that are not there. */
function withoutUnread(spec: StarSpec): StarSpec {
  const formulas = [...spec.measures, ...(spec.calculationGroups ?? []).flatMap(({ items }) => items)];
  const read = new Set(formulas.flatMap((formula) => [...referencesOf(formula).columns]));
  const isRead = (table: TableSpec, column: ColumnSpec): boolean =>
    column.kept === true ||
    read.has(`${table.id}.${column.id}`) ||
    (column.key === undefined ? column.hidden !== true : column.onDemand !== true) ||
    table.columns.some(({ sortBy }) => sortBy === column.id) ||
    table.orderBy.includes(column.id);
  const tables = spec.tables.map((table) => withColumns(table, (column) => isRead(table, column)));
  const kept = new Set(tables.flatMap((table) => table.columns.map((column) => `${table.id}.${column.id}`)));
  return {
    ...spec,
    tables,
    relationships: spec.relationships.filter(({ from }) => kept.has(`${from.table}.${from.column}`)),
  };
}

async function hasRows(session: Session, table: TableSpec): Promise<boolean> {
  const key = table.columns.find((column) => column.key === 'surrogate');
  const condition = key === undefined ? '' : `WHERE ${sqlName(key.id)} <> -1`;
  return (
    (await session.value<number>(`SELECT COUNT(*) FROM (SELECT 1 FROM star.${table.id} ${condition} LIMIT 1)`)) > 0
  );
}

async function withoutEmptyColumns(session: Session, table: TableSpec): Promise<TableSpec> {
  const nullable = table.columns.filter((column) => column.nullable === true);
  if (nullable.length === 0) return table;
  const counts = nullable.map(({ id }) => `COUNT(${sqlName(id)}) AS ${sqlName(id)}`).join(', ');
  const [filled = {}] = await session.rows<Record<string, number>>(`SELECT ${counts} FROM star.${table.id}`);
  const isFilled = ({ id }: ColumnSpec): boolean => (filled[id] ?? 0) > 0;
  return withColumns(table, (column) => column.nullable !== true || column.kept === true || isFilled(column));
}

const withoutDangling = (table: TableSpec, kept: ReadonlyMap<string, TableSpec>): TableSpec =>
  withColumns(table, ({ references }) => references === undefined || kept.has(references));

function withColumns(table: TableSpec, keep: (column: ColumnSpec) => boolean): TableSpec {
  const columns = table.columns.filter(keep);
  if (columns.length === table.columns.length) return table;
  const ids = new Set(columns.map(({ id }) => id));
  return {
    ...table,
    columns,
    // What is left out is the same in every row, so that it orders nothing.
    orderBy: table.orderBy.filter((id) => ids.has(id)),
    embeddedBy: table.embeddedBy?.filter((id) => ids.has(id)),
    hierarchies: table.hierarchies?.flatMap((hierarchy) => shortened(hierarchy, ids)),
  };
}

/** A hierarchy of one level is no hierarchy. */
function shortened(hierarchy: HierarchySpec, columns: ReadonlySet<string>): HierarchySpec[] {
  const levels = hierarchy.levels.filter((level) => columns.has(level));
  return levels.length < 2 ? [] : [{ ...hierarchy, levels }];
}

/** The measures whose tables, columns and measures are all there; leaving one out may leave out those built on it. */
function computable(
  measures: readonly MeasureSpec[],
  tables: ReadonlySet<string>,
  columns: ReadonlySet<string>,
): readonly MeasureSpec[] {
  const kept = new Map(measures.map((measure) => [measure.id, { measure, needs: referencesOf(measure) }]));
  let before = -1;
  while (before !== kept.size) {
    before = kept.size;
    for (const [id, { needs }] of kept) {
      const complete =
        [...needs.tables].every((table) => tables.has(table)) &&
        [...needs.columns].every((column) => columns.has(column)) &&
        [...needs.measures].every((measure) => kept.has(measure));
      if (!complete) kept.delete(id);
    }
  }
  return [...kept.values()].map(({ measure }) => measure);
}

/** The calculation groups whose every item the data gives what it needs: a group without some of them would mislead. */
const computableGroups = (spec: StarSpec): readonly CalculationGroupSpec[] =>
  (spec.calculationGroups ?? []).filter(({ items }) => {
    const columns = new Set(spec.tables.flatMap((table) => table.columns.map(({ id }) => `${table.id}.${id}`)));
    return items.every((item) => [...referencesOf(item).columns].every((column) => columns.has(column)));
  });

/** Leaves out the parameters that no measure but their own asks for. */
function withoutIdleParameters(spec: StarSpec): StarSpec {
  const own = new Set((spec.parameters ?? []).map(({ id }) => id));
  const asked = new Set(
    spec.measures.filter(({ table }) => !own.has(table)).flatMap((measure) => [...referencesOf(measure).measures]),
  );
  const parameters = (spec.parameters ?? []).filter(({ id }) => asked.has(`${id}_chosen`));
  const kept = new Set(parameters.map(({ id }) => id));
  return { ...spec, parameters, measures: spec.measures.filter(({ table }) => !own.has(table) || kept.has(table)) };
}
