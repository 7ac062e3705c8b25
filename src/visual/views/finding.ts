/** What a view says first: one computed sentence and how to read the picture, the longest wording first. */
export interface Finding {
  readonly sentences: readonly string[];
  readonly subline: string;
}
