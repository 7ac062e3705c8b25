import type { Timeline } from '../timeline';

/**
 * What there is on some days of a case study, found by the day. Every life asks on every one of its days: reading a
 * list costs a fraction of asking a map.
 */
export class ByDay<T> {
  private readonly start: number;
  private readonly values: readonly (T | undefined)[];

  /** @param entries those of other days are left out; of two on one day the later one counts */
  constructor({ start, end }: Pick<Timeline, 'start' | 'end'>, entries: Iterable<readonly [day: number, value: T]>) {
    this.start = start;
    const values = new Array<T | undefined>(end - start).fill(undefined);
    for (const [day, value] of entries) if (day >= start && day < end) values[day - start] = value;
    this.values = values;
  }

  /** @param day one of the case study */
  get(day: number): T | undefined {
    return this.values[day - this.start];
  }
}
