import type { Star } from '../../src/star';

/** The condition that each fact's rows must meet; facts without one are whole. */
export type Filters = Readonly<Record<string, string>>;

/**
 * The SQL twins of measures over part of the star, as DAX evaluates them under a filter: the facts are restricted, but
 * which month end is last is read from all of them.
 */
export async function twins(
  star: Star,
  ids: readonly string[],
  filters: Filters,
): Promise<ReadonlyMap<string, number | null>> {
  await star.session.run('CREATE SCHEMA IF NOT EXISTS part');
  const written = ids.map((id) => [id, onParts(sqlOf(star, id))] as const);
  const tables = new Set(written.flatMap(([, sql]) => [...sql.matchAll(/\bpart\.(\w+)/g)].map(([, name]) => name)));
  for (const table of tables) {
    await star.session.run(
      `CREATE OR REPLACE VIEW part.${table} AS SELECT * FROM star.${table} WHERE ${filters[table ?? ''] ?? 'TRUE'}`,
    );
  }
  const columns = written.map(([id, sql]) => `(${sql}) AS ${id}`).join(',\n');
  const [row = {}] = await star.session.rows<Record<string, number | null>>(`SELECT ${columns}`);
  return new Map(Object.entries(row));
}

/** One twin over part of the star. */
export async function twin(star: Star, id: string, filters: Filters): Promise<number | null> {
  return (await twins(star, [id], filters)).get(id) ?? null;
}

export const has = (star: Star, id: string): boolean => star.spec.measures.some((measure) => measure.id === id);

function sqlOf(star: Star, id: string): string {
  const measure = star.spec.measures.find((candidate) => candidate.id === id);
  if (measure === undefined) throw new Error(`No measure ${id}`);
  return measure.sql;
}

const lastMonth = 'MAX(month_end_key) FROM ';

const onParts = (sql: string): string =>
  sql
    .replaceAll(`${lastMonth}star.`, `${lastMonth}whole.`)
    .replaceAll(/\bstar\./g, 'part.')
    .replaceAll(`${lastMonth}whole.`, `${lastMonth}star.`);
