/*
 * Widths of text without a screen: advance widths of Segoe UI in thousandths of its size, by kind of character, with a
 * margin for the fonts that stand in for it elsewhere.
 */
const kinds: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[\u0300-\u036f]/u, 0],
  [/[ijlI.,:;'’|!·\u202f]/u, 250],
  [/[ frt()[\]\-–/"*]/u, 350],
  [/[mwMW@%—…→]/u, 880],
  [/\p{Lu}/u, 660],
];
const otherwise = 560;
const margin = 1.06;
const boldness = 1.07;

const known = new Map<string, number>();

/** A character’s width, looked for once. */
function widthOf(character: string): number {
  const width = known.get(character) ?? kinds.find(([characters]) => characters.test(character))?.[1] ?? otherwise;
  known.set(character, width);
  return width;
}

/** About how wide a line of text is, rather more than less. */
export function textWidth(text: string, size: number, bold = false): number {
  const width = [...text.normalize('NFD')].reduce((sum, character) => sum + widthOf(character), 0);
  return (width / 1000) * size * margin * (bold ? boldness : 1);
}

/** Words in lines no wider than `width`; a word that is wider stands alone. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As many of a list’s items as fit into some lines, joined by a dot; `…` where some are left out. */
export function listed(items: readonly string[], width: number, size: number, most: number): string[] {
  for (let count = items.length; count > 0; count--) {
    const shown = items.slice(0, count).map((item) => item.replaceAll(' ', '\u00a0'));
    const lines = wrapText(`${shown.join('\u00a0· ')}${count < items.length ? ' …' : ''}`, width, size);
    if (lines.length <= most) return lines.map((line) => line.replace(/\u00a0·$/, '').replaceAll('\u00a0', ' '));
  }
  return [];
}
