import { sqlName, type Session } from '../store';
import { readingOf } from './reading';
import type { MeasureSpec } from './spec/types';
import type { Star } from './star';

/** A measure's value for the whole published data, unfiltered; null is blank. */
export interface MeasureValue {
  readonly id: string;
  readonly value: number | null;
}

/**
 * Runs the SQL twin of every measure of the star; the values come in the spec's order. Measures that read the same rows
 * are computed in one pass over them: on small data, planning a query costs more than running it.
 * @throws Error that names the measures whose SQL fails
 */
export async function measureValues({ session, spec }: Star): Promise<readonly MeasureValue[]> {
  const values = new Map<string, number | null>();
  for (const measures of byRows(spec.measures)) {
    for (const { id, value } of await valuesOf(session, measures)) values.set(id, value);
  }
  return spec.measures.map(({ id }) => ({ id, value: values.get(id) ?? null }));
}

/** Measures that read the same rows, together; one whose query has another form is alone. */
function byRows(measures: readonly MeasureSpec[]): Iterable<readonly MeasureSpec[]> {
  const groups = new Map<string | MeasureSpec, MeasureSpec[]>();
  for (const measure of measures) {
    const rows = readingOf(measure.sql)?.rows ?? measure;
    const group = groups.get(rows);
    if (group === undefined) groups.set(rows, [measure]);
    else group.push(measure);
  }
  return groups.values();
}

async function valuesOf(session: Session, measures: readonly MeasureSpec[]): Promise<MeasureValue[]> {
  try {
    const [row = {}] = await session.rows<Record<string, number | null>>(queryOf(measures));
    const columns = Object.values(row);
    return measures.map(({ id }, at) => ({ id, value: columns[at] ?? null }));
  } catch (error) {
    const ids = measures.map(({ id }) => id).join(', ');
    throw new Error(`The SQL of a measure fails: ${ids}`, { cause: error });
  }
}

/** One column for each of the measures, which read the same rows. */
function queryOf(measures: readonly MeasureSpec[]): string {
  const [first, ...others] = measures;
  if (first === undefined || others.length === 0) return first?.sql ?? '';
  const columns = measures.map(({ id, sql }) => `${readingOf(sql)?.value ?? ''} AS ${sqlName(id)}`);
  return `SELECT ${columns.join(', ')} ${readingOf(first.sql)?.rows ?? ''}`;
}
