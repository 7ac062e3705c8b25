import { recordsOf } from './records';
import { commonest } from './commonest';

export const delimiters = [',', ';', '\t', '|'] as const;

export interface DelimiterGuess {
  readonly delimiter: string;
  readonly columns: number;
  /** Share of the sample's rows that have that many columns. */
  readonly consistency: number;
}

/**
 * The delimiter that cuts a sample into the same number of columns, row after row, and leaves no other delimiter
 * inside the values. Undefined when none makes columns of at least 60 % of the rows.
 */
export function guessDelimiter(lines: readonly string[]): DelimiterGuess | undefined {
  let best: { guess: DelimiterGuess; score: number } | undefined;
  for (const delimiter of delimiters) {
    const guess = measure(lines, delimiter);
    if (guess === undefined) continue;
    const score = guess.consistency + guess.tidiness + Math.min(guess.columns, 20) / 100;
    if (best === undefined || score > best.score) best = { guess, score };
  }
  return best?.guess;
}

function measure(lines: readonly string[], delimiter: string): (DelimiterGuess & { tidiness: number }) | undefined {
  const records = recordsOf(lines, { delimiter, quote: '"' }).filter(({ fault }) => fault === undefined);
  const cut = records.filter(({ fields }) => fields.length > 1);
  const columns = commonest(cut.map(({ fields }) => fields.length));
  if (columns === undefined) return undefined;
  const regular = cut.filter(({ fields }) => fields.length === columns);
  const consistency = regular.length / records.length;
  if (consistency < 0.6) return undefined;
  const others = delimiters.filter((other) => other !== delimiter);
  const cells = regular.flatMap(({ fields }) => fields);
  const tidy = cells.filter((cell) => !others.some((other) => cell.replace(/\d,\d/g, '').includes(other)));
  return { delimiter, columns, consistency, tidiness: tidy.length / cells.length };
}
