import type { Star } from './star';

/** A measure's value for the whole published data, unfiltered; null is blank. */
export interface MeasureValue {
  readonly id: string;
  readonly value: number | null;
}

/** Runs the SQL twin of every measure of the star, in the spec's order. */
export async function measureValues(star: Star): Promise<readonly MeasureValue[]> {
  const values: MeasureValue[] = [];
  for (const { id, sql } of star.spec.measures) {
    values.push({ id, value: await star.session.value<number | null>(sql) });
  }
  return values;
}
