import { philox } from './philox';

/** A source of uniform numbers strictly between 0 and 1. */
export type Uniform = () => number;

/** Where the generator writes; it is read before anything else can draw. */
const block = new Uint32Array(4);

/**
 * Randomness keyed by what it is for. Every draw is named by (seed, scenario, stream, entity, index) and its place in
 * that sequence, so a new stream shifts no other, and any customer can be generated alone, in any order, anywhere.
 */
export class Randomness {
  private readonly key0: number;
  private readonly key1: number;
  private readonly streams = new Map<string, number>();

  /** @param seed whole number from 0 to 2⁵³ − 1 */
  constructor(seed: number, scenario: string) {
    this.key0 = seed >>> 0;
    this.key1 = (Math.floor(seed / 0x100000000) ^ nameHash(scenario)) >>> 0;
  }

  /**
   * The sequence of one stream for one entity. 32 bits a number: values are (word + ½) / 2³², never 0 nor 1.
   * @param entity whole number from 0 to 2³² − 1, such as the customer's number
   * @param index whole number from 0 to 2³² − 1, such as the month or the order's number
   */
  stream(name: string, entity: number, index = 0): Uniform {
    const stream = this.hashOf(name);
    const { key0, key1 } = this;
    // Signed words in variables of their own: millions of streams are opened, and an array each would cost more than
    // the numbers that are drawn from it.
    let word0 = 0;
    let word1 = 0;
    let word2 = 0;
    let word3 = 0;
    let drawn = 0;
    return () => {
      const place = drawn & 3;
      if (place === 0) {
        philox(block, key0, key1, drawn >>> 2, index, entity, stream);
        word0 = (block[0] ?? 0) | 0;
        word1 = (block[1] ?? 0) | 0;
        word2 = (block[2] ?? 0) | 0;
        word3 = (block[3] ?? 0) | 0;
      }
      drawn += 1;
      const word = place === 0 ? word0 : place === 1 ? word1 : place === 2 ? word2 : word3;
      return ((word >>> 0) + 0.5) / 0x100000000;
    };
  }

  private hashOf(name: string): number {
    const known = this.streams.get(name);
    if (known !== undefined) return known;
    const hash = nameHash(name);
    this.streams.set(name, hash);
    return hash;
  }
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo), over the UTF-16 code units of a short ASCII name. */
function nameHash(name: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < name.length; place++) {
    hash = Math.imul(hash ^ name.charCodeAt(place), 0x01000193);
  }
  return hash >>> 0;
}
