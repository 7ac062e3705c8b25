/** The customers that a plot shows, and the style of each. */
export interface Shown {
  readonly customer: Uint32Array;
  readonly style: Uint8Array;
}

/** Where they stand on the page. */
export interface Positions {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Of dots in rows, whose size follows from their number. */
  readonly radius?: number;
}
