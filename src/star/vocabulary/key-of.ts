import type { Term } from '../../relationship';

/** The key of a term: what a fact writes for a code. */
export function keyOf<C extends string>(terms: readonly Term<C>[]): (code: C) => string {
  const keys = new Map(terms.map(({ code, order }) => [code, String(order)]));
  return (code) => {
    const key = keys.get(code);
    if (key === undefined) throw new RangeError(`Unknown term: ${code}`);
    return key;
  };
}
