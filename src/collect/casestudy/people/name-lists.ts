/** First names by gender, then by generation (oldest first); family names, commonest first. */
export interface NameLists {
  readonly female: readonly (readonly string[])[];
  readonly male: readonly (readonly string[])[];
  readonly family: readonly string[];
}

/** The last birth year of each generation but the youngest. */
const generationEnds = [1959, 1979, 1994] as const;

/** Index of the generation in a name list. */
export function generationOf(birthYear: number): number {
  const index = generationEnds.findIndex((end) => birthYear <= end);
  return index < 0 ? generationEnds.length : index;
}

/** The words of a text; an underscore stands for a space inside a name. */
export function words(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
}
