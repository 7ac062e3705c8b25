import { sqlText, type Session } from '../../store';

/** A node of DuckDB’s syntax tree, as `json_serialize_sql` writes it: only what lineage looks at is named. */
export interface SyntaxNode {
  readonly class?: string;
  readonly type?: string;
  readonly alias?: string;
  readonly [key: string]: unknown;
}

/**
 * The syntax tree of a query, read by DuckDB’s own parser.
 * @throws Error when the query is not one SELECT
 */
export async function syntaxOf(session: Session, sql: string): Promise<SyntaxNode> {
  const options = 'skip_null := true, skip_empty := true, skip_default := true';
  const json = await session.value<string>(`SELECT CAST(json_serialize_sql(${sqlText(sql)}, ${options}) AS VARCHAR)`);
  const tree = JSON.parse(json) as { error_message?: string; statements?: { node: SyntaxNode }[] };
  const [statement, ...others] = tree.statements ?? [];
  if (statement === undefined || others.length > 0) throw new Error(`${tree.error_message ?? 'not one query'}: ${sql}`);
  return statement.node;
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A child that must be a node. */
export function child(node: SyntaxNode, key: string): SyntaxNode {
  const value = node[key];
  if (!isNode(value)) throw new Error(`the syntax tree has no ${key} in a ${node.type ?? 'node'}`);
  return value;
}

/** The children of a list; none where it is absent. */
export const children = (node: SyntaxNode, key: string): SyntaxNode[] => {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

/** The texts of a list; none where it is absent. */
export const texts = (node: SyntaxNode, key: string): string[] => {
  const value = node[key];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
};

export const textOf = (node: SyntaxNode, key: string): string | undefined => {
  const value = node[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** The common table expressions of a query, in their order. */
export function commonTables(query: SyntaxNode): { readonly name: string; readonly query: SyntaxNode }[] {
  const map = query['cte_map'];
  if (!isNode(map)) return [];
  return children(map, 'map').map((entry) => ({
    name: textOf(entry, 'key') ?? '',
    query: child(child(child(entry, 'value'), 'query'), 'node'),
  }));
}
