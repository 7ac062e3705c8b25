import type { Box, Tile, VisualSpec } from './visual';

/** What fills a place: a visual, several beside or below each other, or nothing, whose room goes to its neighbours. */
export type Content = Tile | Band | undefined;

export interface Band {
  readonly flow: 'row' | 'column';
  readonly parts: readonly Part[];
  /** Where parts of fixed size stand when they do not fill the band; at its start unless said otherwise. */
  readonly align?: 'middle';
}

export interface Part {
  readonly content: Content;
  /** Pixels along the band's flow; otherwise the part takes `share` of what remains. */
  readonly pixels?: number;
  readonly share?: number;
}

/** Space between two visuals, in pixels. */
export const gap = 12;

/** Contents beside each other, as wide as each other unless {@link share} or {@link fixed} says otherwise. */
export function row(...contents: readonly (Content | Part)[]): Band {
  return { flow: 'row', parts: contents.map(asPart) };
}

/** Contents below each other. */
export function column(...contents: readonly (Content | Part)[]): Band {
  return { flow: 'column', parts: contents.map(asPart) };
}

/** A content with so many shares of the room that fixed ones leave. */
export function share(shares: number, content: Content): Part {
  return { content, share: shares };
}

/** A content of so many pixels along the flow. */
export function fixed(pixels: number, content: Content): Part {
  return { content, pixels };
}

function asPart(content: Content | Part): Part {
  return content !== undefined && 'content' in content ? content : { content };
}

/** Whether the content shows nothing at all. */
export function isEmpty(content: Content): boolean {
  if (content === undefined) return true;
  return 'flow' in content && content.parts.every((part) => isEmpty(part.content));
}

/**
 * Gives every visual its place in the box, in reading order. What is empty takes no room, so that a page without some of
 * its visuals has no holes. Edges are whole pixels.
 */
export function place(content: Content, box: Box): VisualSpec[] {
  if (content === undefined) return [];
  if (!('flow' in content)) return [{ ...content, box }];
  const parts = content.parts.filter((part) => !isEmpty(part.content));
  const across = content.flow === 'row';
  const room = (across ? box.width : box.height) - gap * (parts.length - 1);
  const lengths = lengthsOf(parts, room);
  const left = room - lengths.reduce((total, length) => total + length, 0);
  let start = (across ? box.x : box.y) + (content.align === 'middle' ? left / 2 : 0);
  return parts.flatMap((part, index) => {
    const length = lengths[index] ?? 0;
    const from = Math.round(start);
    const size = Math.round(start + length) - from;
    start += length + gap;
    return place(part.content, across ? { ...box, x: from, width: size } : { ...box, y: from, height: size });
  });
}

function lengthsOf(parts: readonly Part[], room: number): number[] {
  const sum = (of: (part: Part) => number): number => parts.reduce((total, part) => total + of(part), 0);
  const shares = sum((part) => (part.pixels === undefined ? (part.share ?? 1) : 0));
  const rest = room - sum((part) => part.pixels ?? 0);
  return parts.map((part) => part.pixels ?? (rest * (part.share ?? 1)) / shares);
}
