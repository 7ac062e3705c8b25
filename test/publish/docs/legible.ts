import { expect } from 'vitest';
import { textWidth } from '../../../src/publish/docs/drawing/text';

interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** Every line of text of a picture, with the space that it takes. */
export function textsOf(svg: string): Placed[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', text = '']) => {
    const size = Number(attribute(tag, 'font-size'));
    const width = textWidth(text, size, attribute(tag, 'font-weight') === '600');
    const x = Number(attribute(tag, 'x'));
    const anchor = attribute(tag, 'text-anchor') ?? 'start';
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    const baseline = Number(attribute(tag, 'y'));
    return { text, left, right: left + width, top: baseline - 0.75 * size, bottom: baseline + 0.2 * size };
  });
}

const overlap = (one: Placed, other: Placed): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

interface Card {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

const cardsOf = (svg: string): Card[] =>
  [...svg.matchAll(/<rect[^>]* rx="4"[^>]*>/g)].map(([tag]) => {
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(attribute(tag, name)),
    );
    return { x, y, right: x + width, bottom: y + height };
  });

/** No line of text of the picture is clipped, sticks out of its card or lies over another. */
export function expectLegible(svg: string): void {
  const [, width, height] = (/viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? []).map(Number);
  const texts = textsOf(svg);
  const cards = cardsOf(svg);
  expect(texts.length).toBeGreaterThan(3);
  for (const [index, placed] of texts.entries()) {
    expect(placed.left, placed.text).toBeGreaterThanOrEqual(0);
    expect(placed.right, placed.text).toBeLessThanOrEqual(width ?? 0);
    expect(placed.bottom, placed.text).toBeLessThanOrEqual(height ?? 0);
    for (const { right, bottom } of cards.filter(
      (card) => card.x < placed.left && placed.left < card.right && card.y < placed.top && placed.top < card.bottom,
    )) {
      expect(placed.right, placed.text).toBeLessThanOrEqual(right);
      expect(placed.bottom, placed.text).toBeLessThanOrEqual(bottom);
    }
    for (const other of texts.slice(index + 1))
      expect(overlap(placed, other), `${placed.text} / ${other.text}`).toBe(false);
  }
}
