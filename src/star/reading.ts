/** A query of one value, taken apart: `SELECT value FROM …`. */
export interface Reading {
  readonly value: string;
  /** From `FROM` on; empty where the value needs no rows. */
  readonly rows: string;
}

/** A text, which may hold anything, a bracket, or the word that ends the value. */
const piece = /'(?:[^']|'')*'|[()]|\bFROM\b/g;
/** What makes more of a query than values of rows. */
const special = /\b(?:UNION|INTERSECT|EXCEPT)\b/;

/** The value that a query selects and the rows that it reads; nothing where the query is not of that form. */
export function readingOf(sql: string): Reading | undefined {
  if (!/^SELECT\s+(?!DISTINCT\b)/.test(sql) || special.test(sql)) return undefined;
  const end = endOfValue(sql);
  return { value: sql.slice('SELECT'.length, end).trim(), rows: sql.slice(end).trim() };
}

function endOfValue(sql: string): number {
  let depth = 0;
  for (const { 0: found, index } of sql.matchAll(piece)) {
    if (found === '(') depth += 1;
    else if (found === ')') depth -= 1;
    else if (found === 'FROM' && depth === 0) return index;
  }
  return sql.length;
}
