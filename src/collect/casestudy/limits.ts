/** What the options of a case study may be, bounds included. */
export const limits = {
  customers: [10, 1_000_000],
  months: [6, 120],
  appended: [1, 120],
  seed: [0, 2 ** 31 - 1],
} as const satisfies Record<string, readonly [minimum: number, maximum: number]>;
