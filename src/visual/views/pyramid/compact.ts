import { membersOf } from '../../data/groups';
import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Scene, Shape, Target } from '../scene';
import { line, text } from '../shapes';
import { tierFacts } from './facts';
import { slicesOf, type Slice } from './slices';
import type { Pyramid } from './statistics';
import { halfAt, sliceShapes, sliceY, type Triangle } from './triangle';

/** The pyramid with two columns of figures beside it; at the smallest sizes the triangle and the heavy tier's share. */
export function compactPyramid(picture: Picture, pyramid: Pyramid): Scene {
  const { frame, size } = picture;
  const glyph = size === 'S' || size === 'XS';
  const height = frame.height - (glyph ? 4 : 30);
  const top = frame.y + (glyph ? 2 : 24);
  const half = glyph
    ? Math.min(height * 0.5, frame.width * (size === 'XS' ? 0.46 : 0.26))
    : Math.min(height * 0.46, (frame.width - 150) / 2);
  const apexX = size === 'XS' ? frame.x + frame.width / 2 : frame.x + half;
  const triangle = { apexX, apexY: top, height, half };
  const { slices } = slicesOf(pyramid, height, glyph ? 6 : 20);
  const beside = glyph ? paretoGlyph(picture, pyramid, triangle) : table(picture, pyramid, triangle, slices);
  return {
    back: [],
    front: [...sliceShapes(picture, pyramid, triangle, slices), ...beside],
    layers: [],
    targets: glyph ? [] : targets(picture, pyramid, triangle, slices),
  };
}

function paretoGlyph(picture: Picture, pyramid: Pyramid, triangle: Triangle): Shape[] {
  const { frame, size, numbers, words, theme, measure } = picture;
  if (size === 'XS' || !(pyramid.value > 0)) return [];
  const heavy = pyramid.groups[0];
  const x = (triangle.apexX + triangle.half + frame.x + frame.width) / 2;
  const width = frame.x + frame.width - triangle.apexX - triangle.half - 4;
  const y = frame.y + frame.height / 2;
  const share = numbers.share(heavy?.value ?? 0, pyramid.value);
  const by = words.say('made_by', { share: numbers.share(heavy?.count ?? 0, pyramid.buyers) });
  return [
    text(x, y + 1, fit(measure, [share], width, 18, 600), theme.ink, { size: 18, weight: 600, anchor: 'middle' }),
    text(x, y + 17, fit(measure, [by], width, 11), theme.quiet, { size: 11, anchor: 'middle' }),
  ];
}

function table(picture: Picture, pyramid: Pyramid, triangle: Triangle, slices: readonly Slice[]): Shape[] {
  const { frame, words, numbers, theme, measure, settings, portfolio } = picture;
  const right = frame.x + frame.width;
  const names = right - 140;
  const values = right - 52;
  const shapes: Shape[] = [
    text(names, frame.y + 10, words.say('customers_column'), theme.quiet, { size: 11 }),
    ...(pyramid.value > 0 ? [text(values, frame.y + 10, words.say('value_column'), theme.quiet, { size: 11 })] : []),
  ];
  for (const slice of slices) {
    const look = settings.tierLooks[slice.tier];
    const group = pyramid.groups[slice.tier];
    if (!look || !group) continue;
    const middle = slice.top === 0 ? (2 / 3) * slice.bottom : (slice.top + slice.bottom) / 2;
    const y = sliceY(triangle, middle);
    const name = fit(measure, [words.term(look.term).short], right - names, 12, 600);
    const count = portfolio.focus
      ? words.say('n_of_count', { n: numbers.count(group.focusCount), of: numbers.count(group.count) })
      : numbers.share(group.count, portfolio.size);
    shapes.push(
      line(triangle.apexX + halfAt(triangle, middle) + 6, y, names - 6, y, theme.line),
      text(names, y - 3, name, theme.ink, { weight: 600 }),
      text(names, y + 12, fit(measure, [count], values - names - 4, 12), theme.quiet),
    );
    if (pyramid.value > 0)
      shapes.push(text(values, y + 12, numbers.share(group.focusValue, pyramid.value), theme.quiet));
  }
  return shapes;
}

function targets(picture: Picture, pyramid: Pyramid, triangle: Triangle, slices: readonly Slice[]): Target[] {
  const { settings, words, portfolio, frame } = picture;
  const classes = portfolio.tier;
  if (!classes) return [];
  return slices.flatMap((slice) => {
    const look = settings.tierLooks[slice.tier];
    if (!look) return [];
    const y = sliceY(triangle, slice.top);
    return {
      id: `tier-${look.term.code}`,
      bounds: { x: frame.x, y: y + 1, width: frame.width, height: sliceY(triangle, slice.bottom) - y - 2 },
      areas: [],
      title: words.term(look.term).plural,
      facts: tierFacts(picture, pyramid, slice.tier),
      color: look.color,
      count: pyramid.groups[slice.tier]?.count ?? 0,
      members: () => membersOf(classes, slice.tier),
    };
  });
}
