import { child, children, commonTables, isNode, textOf, texts, type SyntaxNode } from './syntax';

/** Where a column’s value comes from. */
export interface Origin {
  /** Columns that the value is computed from, as `schema.table.column`. */
  readonly from: ReadonlySet<string>;
  /** Columns by which its row was found in a join. */
  readonly foundBy: ReadonlySet<string>;
}

/** A table or the result of a query: its columns in order, and where each comes from. */
export type Relation = ReadonlyMap<string, Origin>;

/** Knows the tables that a query may read. */
export type Catalogue = (schema: string, table: string) => Relation;

interface Scope {
  readonly catalogue: Catalogue;
  readonly named: ReadonlyMap<string, Relation>;
  readonly items: readonly { readonly name: string; readonly relation: Relation }[];
  /** What the select list has named so far: DuckDB lets later expressions use it. */
  readonly aliases: ReadonlyMap<string, Origin>;
  readonly outer?: Scope;
}

export const nothing: Origin = { from: new Set(), foundBy: new Set() };

export const union = (origins: readonly Origin[]): Origin => ({
  from: new Set(origins.flatMap(({ from }) => [...from])),
  foundBy: new Set(origins.flatMap(({ foundBy }) => [...foundBy])),
});

/**
 * Where each column of a query comes from. Values flow through expressions, also those of conditions within a CASE;
 * what only filters, sorts or partitions rows decides which rows there are, not what they hold.
 * @throws Error when the query names a column or table that nothing provides
 */
export function originsOf(query: SyntaxNode, catalogue: Catalogue): Relation {
  return resolveQuery(query, { catalogue, named: new Map(), items: [], aliases: new Map() });
}

function resolveQuery(query: SyntaxNode, outer: Scope): Relation {
  const named = new Map(outer.named);
  for (const table of commonTables(query)) named.set(table.name, resolveQuery(table.query, { ...outer, named }));
  const scope: Scope = { catalogue: outer.catalogue, named, items: [], aliases: new Map(), outer };
  if (query.type === 'SET_OPERATION_NODE') return stacked(query, scope);
  if (query.type !== 'SELECT_NODE') throw new Error(`lineage does not know ${query.type ?? 'such a query'}`);
  return selected(query, { ...scope, items: itemsOf(child(query, 'from_table'), scope) });
}

/** The parts of a union, column by column; the first names them. */
function stacked(query: SyntaxNode, scope: Scope): Relation {
  const parts = isNode(query['left']) ? [child(query, 'left'), child(query, 'right')] : children(query, 'children');
  const [first = new Map<string, Origin>(), ...others] = parts.map((part) => resolveQuery(part, scope));
  return new Map(
    [...first].map(([name, origin], index) => [
      name,
      union([origin, ...others.map((other) => [...other.values()][index] ?? nothing)]),
    ]),
  );
}

function selected(query: SyntaxNode, scope: Scope): Relation {
  const columns = new Map<string, Origin>();
  for (const [index, expression] of children(query, 'select_list').entries()) {
    if (expression.class === 'STAR') {
      for (const [name, origin] of everyColumn(expression, scope)) columns.set(name, origin);
    } else {
      const name = expression.alias ?? texts(expression, 'column_names').at(-1) ?? `column ${index}`;
      const says = references(expression).length > 0 || expression.class === 'SUBQUERY';
      columns.set(name, says ? originOf(expression, { ...scope, aliases: columns }) : presence(query, scope));
    }
  }
  return columns;
}

/** A constant or a number of rows says that there are rows: it rests on what chose and matched them. */
function presence(query: SyntaxNode, scope: Scope): Origin {
  const conditions = [query['where_clause'], ...conditionsOf(query['from_table'])].filter(isNode);
  return union(conditions.flatMap(references).map((names) => columnOf(names, scope, true)));
}

/** The conditions of every join in a FROM clause. */
const conditionsOf = (from: unknown): unknown[] =>
  isNode(from) && from.type === 'JOIN'
    ? [from['condition'], ...conditionsOf(from['left']), ...conditionsOf(from['right'])]
    : [];

function everyColumn(star: SyntaxNode, { items }: Scope): [string, Origin][] {
  const name = textOf(star, 'relation_name');
  const chosen = name === undefined ? items : items.filter((item) => item.name === name);
  return chosen.flatMap(({ relation }) => [...relation]);
}

function itemsOf(from: SyntaxNode, scope: Scope): Scope['items'] {
  switch (from.type) {
    case 'JOIN':
      return joined(from, scope);
    case 'BASE_TABLE': {
      const table = textOf(from, 'table_name') ?? '';
      const schema = textOf(from, 'schema_name');
      const relation = schema === undefined ? scope.named.get(table) : scope.catalogue(schema, table);
      if (relation === undefined) throw new Error(`lineage does not know the table ${table}`);
      return [{ name: from.alias ?? table, relation }];
    }
    case 'SUBQUERY': {
      const relation = resolveQuery(child(child(from, 'subquery'), 'node'), scope);
      return [{ name: from.alias ?? '', relation: renamed(relation, texts(from, 'column_name_alias')) }];
    }
    case 'EXPRESSION_LIST': {
      const [row] = (from['values'] ?? []) as unknown[][];
      const names = (row ?? []).map((_, index) => `col${index}`);
      return [{ name: from.alias ?? '', relation: new Map(names.map((name) => [name, nothing])) }];
    }
    case 'EMPTY':
    case undefined:
      return [];
    default:
      throw new Error(`lineage does not know ${from.type}`);
  }
}

const renamed = (relation: Relation, names: readonly string[]): Relation =>
  new Map([...relation].map(([name, origin], index) => [names[index] ?? name, origin]));

/** The rows on the right of a join are found by what its condition compares on the left. */
function joined(join: SyntaxNode, scope: Scope): Scope['items'] {
  const left = itemsOf(child(join, 'left'), scope);
  const right = itemsOf(child(join, 'right'), { ...scope, items: left });
  const condition = join['condition'];
  const using = texts(join, 'using_columns').map((name) => columnOf([name], { ...scope, items: left }));
  const compared = isNode(condition)
    ? references(condition).map((names) => columnOf(names, { ...scope, items: left, outer: undefined }, true))
    : [];
  const by = union([...using, ...compared]).from;
  const found = right.map(({ name, relation }) => ({
    name,
    relation: new Map(
      [...relation].map(([column, { from, foundBy }]) => [column, { from, foundBy: new Set([...foundBy, ...by]) }]),
    ),
  }));
  return [...left, ...found];
}

/** Every column that an expression names, subqueries aside. */
function references(expression: SyntaxNode): string[][] {
  if (expression.class === 'COLUMN_REF') return [texts(expression, 'column_names')];
  if (expression.class === 'SUBQUERY') return [];
  return below(expression).flatMap(references);
}

const below = (node: SyntaxNode): SyntaxNode[] =>
  Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode));

function originOf(expression: SyntaxNode, scope: Scope): Origin {
  if (expression.class === 'COLUMN_REF') return columnOf(texts(expression, 'column_names'), scope);
  if (expression.class === 'SUBQUERY') {
    const result = resolveQuery(child(child(expression, 'subquery'), 'node'), scope);
    const compared = expression['child'];
    return union([...result.values(), ...(isNode(compared) ? [originOf(compared, scope)] : [])]);
  }
  return union(valued(expression).map((part) => originOf(part, scope)));
}

/** A window’s frame says over which rows, unless it is all there is, as in a rank. */
function valued(expression: SyntaxNode): SyntaxNode[] {
  if (expression.class !== 'WINDOW') return below(expression);
  const values = children(expression, 'children');
  return values.length > 0 ? values : [...children(expression, 'partitions'), ...children(expression, 'orders')];
}

function columnOf(names: readonly string[], scope: Scope, isOptional = false): Origin {
  const column = names.at(-1) ?? '';
  const owner = names.at(-2);
  const found = scope.items.flatMap(({ name, relation }) => {
    const origin = owner === undefined || owner === name ? relation.get(column) : undefined;
    return origin === undefined ? [] : [origin];
  });
  if (found.length > 0) return union(found);
  const alias = owner === undefined ? scope.aliases.get(column) : undefined;
  if (alias !== undefined) return alias;
  if (scope.outer !== undefined) return columnOf(names, scope.outer, isOptional);
  if (isOptional) return nothing;
  throw new Error(`lineage does not know the column ${names.join('.')}`);
}
