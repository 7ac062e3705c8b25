import { tinted } from '../../marks/theme';
import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Rect, Scene, Shape } from '../scene';
import { box, tagged, text } from '../shapes';
import { classTarget } from './targets';
import { captive, inert, latent, loyal, notLoyal, type Loyalty } from './statistics';

/** The smallest matrix: five tiles with their mark and count; without room for numbers, the tiles alone. */
export function glyph(picture: Picture, loyalty: Loyalty): Scene {
  const { frame, size } = picture;
  const gap = 2;
  const width = (frame.width - gap) / 2;
  const height = (frame.height - gap) / 2;
  const tile = (column: number, row: number): Rect => ({
    x: frame.x + column * (width + gap),
    y: frame.y + row * (height + gap),
    width,
    height,
  });
  const spurious = tile(1, 1);
  const half = (spurious.width - 1) / 2;
  const tiles: (readonly [number, Rect])[] = [
    [latent, tile(0, 0)],
    [loyal, tile(1, 0)],
    [notLoyal, tile(0, 1)],
    [inert, { ...spurious, width: half }],
    [captive, { ...spurious, x: spurious.x + half + 1, width: half }],
  ];
  const shapes = tiles.flatMap(([code, rect]) =>
    tagged(picture.settings.loyaltyLooks[code]?.part, tileShapes(picture, loyalty, code, rect, size === 'XS')),
  );
  const targets = tiles.flatMap(([code, rect]) => classTarget(picture, loyalty, code, { bounds: rect, areas: [] }));
  return { back: [], front: shapes, layers: [], targets };
}

function tileShapes(picture: Picture, loyalty: Loyalty, code: number, rect: Rect, bare: boolean): Shape[] {
  const { theme, settings, numbers, words, measure } = picture;
  const look = settings.loyaltyLooks[code];
  const group = loyalty.groups[code];
  if (!look || !group) return [];
  const edge = theme.mode === 'contrast' ? { color: theme.ink, width: 1 } : undefined;
  if (bare) {
    const fill =
      theme.mode === 'contrast' ? { pattern: look.mark, color: look.color, background: theme.background } : look.color;
    return [box(rect, fill, edge)];
  }
  const narrow = rect.width < 50;
  const inset = narrow ? 7 : 13;
  const letters = narrow ? 11 : 13;
  const x = rect.x + inset + (narrow ? 4 : 8);
  const right = rect.x + rect.width - (narrow ? 2 : 4);
  const number = fit(measure, [numbers.count(group.focusCount)], right - x, letters, 600);
  const { plural, short } = words.term(look.term);
  // Where a tile is high enough, its class's name stands under its number.
  const name = rect.height < 46 ? '' : fit(measure, [plural, short], right - x, 11);
  const y = rect.y + rect.height / 2 - (name ? 8 : 0);
  return [
    box(rect, tinted(theme, look.color, 0.16), edge),
    { kind: 'symbol', x: rect.x + inset - 1, y, mark: look.mark, color: look.color, radius: narrow ? 3.4 : 4.2 },
    text(x, y + 4.5, number, theme.ink, { size: letters, weight: 600 }),
    text(x, y + 20, name, theme.quiet, { size: 11 }),
  ];
}
