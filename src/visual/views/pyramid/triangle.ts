import { faded, inkOn, tinted } from '../../marks/theme';
import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Fill, Shape } from '../scene';
import { box, polygon, text, tagged } from '../shapes';
import { lowerPart, type Slice } from './slices';
import { nonConsumer, type Pyramid } from './statistics';

/** Where the triangle stands. */
export interface Triangle {
  readonly apexX: number;
  readonly apexY: number;
  readonly height: number;
  /** Half the width of its base. */
  readonly half: number;
}

export function sliceY(triangle: Triangle, share: number): number {
  return triangle.apexY + share * triangle.height;
}

/** Half the triangle's width at a share of its height. */
export function halfAt(triangle: Triangle, share: number): number {
  return share * triangle.half;
}

export function sliceShapes(picture: Picture, pyramid: Pyramid, triangle: Triangle, slices: readonly Slice[]): Shape[] {
  return slices.flatMap((slice, i) => {
    const gap = i === 0 ? 0 : 1.5 / triangle.height;
    const end = i === slices.length - 1 ? 0 : 1.5 / triangle.height;
    const seen = { ...slice, top: slice.top + gap, bottom: slice.bottom - end };
    const shapes = [...sliceAreas(picture, pyramid, triangle, seen), ...sliceName(picture, pyramid, triangle, slice)];
    return tagged(picture.settings.tierLooks[slice.tier]?.part, shapes);
  });
}

function trapezium(triangle: Triangle, top: number, bottom: number): (readonly [number, number])[] {
  const { apexX } = triangle;
  const high = halfAt(triangle, top);
  const low = halfAt(triangle, bottom);
  return [
    [apexX - high, sliceY(triangle, top)],
    [apexX + high, sliceY(triangle, top)],
    [apexX + low, sliceY(triangle, bottom)],
    [apexX - low, sliceY(triangle, bottom)],
  ];
}

function sliceAreas(picture: Picture, pyramid: Pyramid, triangle: Triangle, slice: Slice): Shape[] {
  const { theme, settings, portfolio } = picture;
  const look = settings.tierLooks[slice.tier];
  const group = pyramid.groups[slice.tier];
  if (!look || !group) return [];
  const contrast = theme.mode === 'contrast';
  const whole = trapezium(triangle, slice.top, slice.bottom);
  const edge = contrast ? { color: theme.ink, width: 1.5 } : undefined;
  if (slice.tier === nonConsumer) {
    const tint = tinted(theme, look.color, theme.mode === 'dark' ? 0.21 : 0.14);
    const outline = contrast ? edge : { color: look.color, width: 1.2, dash: '4 3' };
    return [polygon(whole, tint, outline), ...selectedPart(picture, pyramid, triangle, slice, look.color)];
  }
  const fill: Fill = contrast ? { pattern: look.mark, color: look.color, background: theme.background } : look.color;
  if (!portfolio.focus) return [polygon(whole, fill, edge)];
  return [polygon(whole, faded(theme, look.color), edge), ...selectedPart(picture, pyramid, triangle, slice, fill)];
}

/** The selected customers as a part of the slice's area, from its base up. */
function selectedPart(picture: Picture, pyramid: Pyramid, triangle: Triangle, slice: Slice, fill: Fill): Shape[] {
  const group = pyramid.groups[slice.tier];
  if (!picture.portfolio.focus || !group || group.focusCount === 0) return [];
  const cut = lowerPart(slice, group.focusCount / group.count);
  return [polygon(trapezium(triangle, cut, slice.bottom), fill)];
}

function sliceName(picture: Picture, pyramid: Pyramid, triangle: Triangle, slice: Slice): Shape[] {
  const { theme, settings, words, measure, size } = picture;
  const look = settings.tierLooks[slice.tier];
  if (!look || (size !== 'XL' && size !== 'L')) return [];
  const height = (slice.bottom - slice.top) * triangle.height;
  // In the apex the name stands low, where the triangle is wide enough.
  const centre =
    slice.top === 0
      ? slice.bottom - Math.min(0.5, 30 / Math.max(height, 1)) * slice.bottom
      : (slice.top + slice.bottom) / 2;
  const y = sliceY(triangle, centre);
  const width = 2 * halfAt(triangle, centre - 8 / triangle.height) - 12;
  const { plural, short } = words.term(look.term);
  const wordings = slice.tier === nonConsumer ? [plural] : [];
  const name = fit(measure, [...wordings, short], width, 14, 600);
  if (!name || height < 18) return [];
  const under = beneath(picture, pyramid, slice, centre, 9 / triangle.height);
  const wide = measure(name, 14, 600) + 14;
  const plate = { x: triangle.apexX - wide / 2, y: y - 10, width: wide, height: 20 };
  const edge = theme.mode === 'contrast' ? { color: theme.ink, width: 1 } : undefined;
  const color = under === 'full' ? inkOn(look.color) : theme.ink;
  return [
    ...(under === 'both' ? [box(plate, theme.background, edge, 2)] : []),
    text(triangle.apexX, y + 5, name, color, { size: 14, weight: 600, anchor: 'middle' }),
  ];
}

/** What a slice's name stands on: its full colour, a pale one, or both (or a pattern), where it needs a plate. */
function beneath(
  { theme, portfolio }: Picture,
  pyramid: Pyramid,
  slice: Slice,
  centre: number,
  half: number,
): 'full' | 'pale' | 'both' {
  if (theme.mode === 'contrast') return 'both';
  const group = pyramid.groups[slice.tier];
  const share = portfolio.focus ? (group?.focusCount ?? 0) / Math.max(1, group?.count ?? 0) : 1;
  if (slice.tier === nonConsumer && !portfolio.focus) return 'pale';
  const cut = lowerPart(slice, share);
  if (share === 0 || centre + half <= cut) return 'pale';
  return centre - half >= cut || share === 1 ? 'full' : 'both';
}
