/** How often each pair of codes occurred: the first judge’s code, the second’s, and the number of cases. */
export interface Pair<Code extends string = string> {
  readonly truth: Code;
  readonly computed: Code;
  readonly count: number;
}

/** How far two judges agree on cases put into the same classes. */
export interface Agreement<Code extends string = string> {
  readonly pairs: readonly Pair<Code>[];
  readonly cases: number;
  /** Share of the cases on which they agree, 0–1; null without cases. */
  readonly accuracy: number | null;
  /**
   * Cohen’s κ, unweighted: (p₀ − pₑ) ÷ (1 − pₑ), with p₀ the share agreed on and pₑ the share that chance would give with
   * the same margins (Cohen 1960). 1 = always, 0 = as by chance; null without cases or when both know one class alone.
   */
  readonly kappa: number | null;
}

/** @param pairs each pair of codes at most once */
export function agreementOf<Code extends string>(pairs: readonly Pair<Code>[]): Agreement<Code> {
  const cases = sum(pairs.map(({ count }) => count));
  if (cases === 0) return { pairs, cases, accuracy: null, kappa: null };
  const accuracy = sum(pairs.filter(({ truth, computed }) => truth === computed).map(({ count }) => count)) / cases;
  const codes = [...new Set(pairs.flatMap(({ truth, computed }) => [truth, computed]))];
  const byChance = sum(
    codes.map((code) => {
      const first = sum(pairs.filter(({ truth }) => truth === code).map(({ count }) => count));
      const second = sum(pairs.filter(({ computed }) => computed === code).map(({ count }) => count));
      return (first / cases) * (second / cases);
    }),
  );
  return { pairs, cases, accuracy, kappa: byChance === 1 ? null : (accuracy - byChance) / (1 - byChance) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
