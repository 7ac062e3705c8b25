import leven from 'leven';

/** The candidate that is spelled most like a word, when one is close enough to be what was meant. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  // Two: the letters of a long enough word may be swapped.
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = leven(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}
