/** What a view says first: one computed sentence and how to read the picture, the longest wording first. */
export interface Finding {
  readonly sentences: readonly string[];
  readonly subline: string;
}

/** Sentences on one line. A heading, which has no full stop, comes last though it is given first. */
export function sublineOf([first = '', ...others]: readonly string[], isHeading = false): string {
  return (isHeading ? [...others, first] : [first, ...others]).join(' ');
}
