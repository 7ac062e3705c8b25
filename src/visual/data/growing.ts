type Numeric = Float64Array | Uint32Array | Uint8Array;

/** The most rows that a Power BI query may bring. */
export const mostRows = 1_048_576;

/**
 * A typed column that grows: its capacity doubles, up to the most rows there can be, so that each row is copied a few
 * times at most. What was read of it stays valid, for rows are only ever added behind.
 */
export class Growing<A extends Numeric> {
  private values: A;

  constructor(private readonly make: (length: number) => A) {
    this.values = make(0);
  }

  /** Room for `rows` rows, to be written into; what is added is zero. */
  grown(rows: number): A {
    const capacity = this.values.length;
    if (rows > capacity) {
      const larger = this.make(Math.max(rows, Math.min(2 * capacity, mostRows)));
      larger.set(this.values);
      this.values = larger;
    }
    return this.values;
  }

  view(rows: number): A {
    return this.grown(rows).subarray(0, rows) as unknown as A;
  }

  /** Keeps the first rows, in memory of its own: earlier views must not see what comes instead of the others. */
  truncate(rows: number): void {
    this.values = this.values.slice(0, rows) as unknown as A;
  }
}

export const numbers = (length: number): Float64Array => new Float64Array(length);
export const codes = (length: number): Uint32Array => new Uint32Array(length);
export const flags = (length: number): Uint8Array => new Uint8Array(length);
