import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  column,
  fixed,
  gap,
  isEmpty,
  place,
  row,
  share,
  type Content,
} from '../../../src/publish/powerbi/report/layout';
import type { Box, Tile } from '../../../src/publish/powerbi/report/visual';
import { overlap } from './report-parts';

const area: Box = { x: 24, y: 140, width: 1232, height: 564 };

const tile = (key: string): Tile => ({ key, type: 'card', altText: key });

/** Layouts of some depth whose parts share the room, with tiles and gaps of every kind in them. */
const layouts: fc.Arbitrary<Content> = fc.letrec<{ content: Content }>((tie) => ({
  content: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.uuid().map(tile),
    fc.constant(undefined),
    fc
      .tuple(fc.boolean(), fc.array(fc.tuple(tie('content'), fc.integer({ min: 1, max: 4 })), { maxLength: 4 }))
      .map(([across, parts]) => (across ? row : column)(...parts.map(([content, shares]) => share(shares, content)))),
  ),
})).content;

/** The tiles in reading order. */
function tilesIn(content: Content): string[] {
  if (content === undefined) return [];
  return 'flow' in content ? content.parts.flatMap((part) => tilesIn(part.content)) : [content.key];
}

describe('a layout', () => {
  it('places every tile once, in reading order, in the box, and apart from the others', () => {
    fc.assert(
      fc.property(layouts, (content) => {
        const placed = place(content, area);
        expect(placed.map(({ key }) => key)).toEqual(tilesIn(content));
        for (const [index, { box }] of placed.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(area.x);
          expect(box.y).toBeGreaterThanOrEqual(area.y);
          expect(box.x + box.width).toBeLessThanOrEqual(area.x + area.width);
          expect(box.y + box.height).toBeLessThanOrEqual(area.y + area.height);
          for (const other of placed.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
        }
      }),
    );
  });

  it('leaves no room to what is empty: it is placed as if that were not there', () => {
    const without = (content: Content): Content => {
      if (content === undefined || !('flow' in content)) return content;
      const parts = content.parts
        .filter((part) => !isEmpty(part.content))
        .map((part) => ({ ...part, content: without(part.content) }));
      return { ...content, parts };
    };
    fc.assert(
      fc.property(layouts, (content) => {
        expect(place(content, area)).toEqual(place(without(content), area));
      }),
    );
  });

  it('fills the box to its edges as soon as it shows anything', () => {
    fc.assert(
      fc.property(layouts, (content) => {
        fc.pre(!isEmpty(content));
        const boxes = place(content, area).map(({ box }) => box);
        expect(Math.min(...boxes.map(({ x }) => x))).toBe(area.x);
        expect(Math.min(...boxes.map(({ y }) => y))).toBe(area.y);
        expect(Math.max(...boxes.map(({ x, width }) => x + width))).toBe(area.x + area.width);
        expect(Math.max(...boxes.map(({ y, height }) => y + height))).toBe(area.y + area.height);
      }),
    );
  });

  it('keeps fixed sizes, and shares the rest', () => {
    const placed = place(column(fixed(76, tile('a')), share(3, tile('b')), share(1, tile('c'))), area);
    const rest = area.height - 76 - 2 * gap;
    expect(placed.map(({ box }) => box.height)).toEqual([76, (rest * 3) / 4, rest / 4]);
  });
});
