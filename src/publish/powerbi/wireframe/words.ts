/**
 * Advance widths of Segoe UI in thousandths of the font size, by groups of letters that are about as wide. A picture is
 * drawn without a browser at hand, so that lines are broken by estimate; frames clip what a wider font would let out.
 */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["iljI.,:;'’|!·", 260],
  ['ftr()[]{}-‑ °"“”«»/\u202f\u00a0', 345],
  ['csxzvykJ*?', 480],
  ['abdeghnopquéèêàâùûôîïçL0123456789+−=÷×<>ETFS€£$–', 560],
  ['PBRYXKZVACÉÈÀÇ&■', 645],
  ['DGHNOQUwÔŒœ', 740],
  ['mMW%—…', 890],
];
const widthOf = new Map(widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));
const unknownWidth = 600;

/** About how wide a text is, in pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  const units = [...text].reduce((sum, letter) => sum + (widthOf.get(letter) ?? unknownWidth), 0);
  return (units / 1000) * size * (bold ? 1.06 : 1);
}

/** The text, shortened to what fits with an ellipsis; nothing at all where not even three letters do. */
export function fitted(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size, bold) > width) letters.pop();
  return letters.length < 3 ? '' : `${letters.join('').trimEnd()}…`;
}

/** Whole words line by line; French signs stay with their words, whose spaces do not break. */
export function wrapped(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
