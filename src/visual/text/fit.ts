/** Width in pixels of a text in the visual's font. */
export type TextMeasure = (text: string, size: number, weight: 400 | 600) => number;

/** The first of the wordings (longest first) that fits; empty when none does: a label is dropped, never overlapped. */
export function fit(
  measure: TextMeasure,
  wordings: readonly string[],
  width: number,
  size: number,
  weight: 400 | 600 = 400,
): string {
  return wordings.find((text) => measure(text, size, weight) <= width) ?? '';
}

/** The text cut to a width, with an ellipsis; for names that come from data. */
export function cut(measure: TextMeasure, text: string, width: number, size: number, weight: 400 | 600 = 400): string {
  const short = text.length > 200 ? text.slice(0, 200) : text;
  if (measure(short, size, weight) <= width) return short;
  // Letters with their accents, vowel signs and joiners are never cut in two.
  const letters = Array.from(new Intl.Segmenter().segment(short), ({ segment }) => segment);
  const shown = (count: number): string => `${letters.slice(0, count).join('').trimEnd()}…`;
  let end = letters.length;
  while (end > 1 && measure(shown(end), size, weight) > width) end = Math.floor(end * 0.9);
  return end > 1 ? shown(end) : '';
}
