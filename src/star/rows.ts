import { sqlName } from '../store';
import type { Star } from './star';

const counted = new WeakMap<object, Promise<ReadonlyMap<string, number>>>();

/** How many rows each table of a star has, by its id. A star does not change once it is built: they are counted once. */
export function rowsOf(star: Pick<Star, 'session' | 'spec'>): Promise<ReadonlyMap<string, number>> {
  const known = counted.get(star) ?? count(star);
  counted.set(star, known);
  return known;
}

async function count({ session, spec }: Pick<Star, 'session' | 'spec'>): Promise<ReadonlyMap<string, number>> {
  const counts = spec.tables.map(({ id }) => `(SELECT COUNT(*) FROM star.${sqlName(id)}) AS ${sqlName(id)}`);
  const [rows = {}] = await session.rows<Record<string, number>>(`SELECT ${counts.join(', ')}`);
  return new Map(Object.entries(rows));
}
