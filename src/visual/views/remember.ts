import type { Steps } from '../data/steps';

/**
 * Remembers what was worked out about an object: a layout asks again at every selection, hover and theme, and most of
 * what it counts has not changed. A few results an object are kept, the latest used; they go when the object goes.
 */
export class Remembered<V> {
  private readonly known = new WeakMap<object, Map<string, V>>();

  /** @param most results kept for each object: one for each place that shows it at the same time */
  constructor(private readonly most = 2) {}

  /** The result for an object under some circumstances, which the key says in full. */
  of(about: object, key: string, make: () => V): V {
    return this.keep(about, key, this.known.get(about)?.get(key) ?? make());
  }

  /** The same, worked out in steps; in one go with `finish`. */
  *steps(about: object, key: string, make: () => Steps<V>): Steps<V> {
    return this.keep(about, key, this.known.get(about)?.get(key) ?? (yield* make()));
  }

  private keep(about: object, key: string, result: V): V {
    let results = this.known.get(about);
    if (!results) this.known.set(about, (results = new Map()));
    results.delete(key);
    results.set(key, result);
    const [oldest] = results.keys();
    if (results.size > this.most && oldest !== undefined) results.delete(oldest);
    return result;
  }
}

const numbers = new WeakMap<object, number>();
let last = 0;

/** A number for an object, for keys: the same as long as the object is the same. */
export function identityOf(object: object): number {
  const known = numbers.get(object) ?? ++last;
  numbers.set(object, known);
  return known;
}
