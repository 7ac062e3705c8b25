import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Scene, Shape } from '../scene';
import { line, tagged, text } from '../shapes';
import { butterflyScene } from './butterfly';
import { compactPyramid } from './compact';
import { pyramidGlyph } from './glyph';
import { readsButterfly, tierCount, type Pyramid } from './statistics';

/** A glyph; in a flat picture the pyramid with its figures, in a slender one the glyph with a list beneath. */
export function smallPyramid(picture: Picture, pyramid: Pyramid): Scene {
  const { frame, size } = picture;
  if (size === 'S' && frame.width >= 360 && frame.height >= 150) {
    const width = Math.min(frame.width, 520);
    const flat = { ...picture, size: 'M', frame: { ...frame, x: frame.x + (frame.width - width) / 2, width } } as const;
    return readsButterfly(picture, pyramid) ? butterflyScene(flat, pyramid) : compactPyramid(flat, pyramid);
  }
  const high = frame.width * 0.75;
  const tiers = Array.from({ length: tierCount }, (_, tier) => tier).filter((tier) => pyramid.groups[tier]?.count);
  if (size !== 'S' || frame.height < high + 8 + 36 * tiers.length) return pyramidGlyph(picture, pyramid);
  const scene = pyramidGlyph({ ...picture, frame: { ...frame, height: high } }, pyramid);
  const list = tiers.flatMap((tier, i) => listed(picture, pyramid, tier, frame.y + high + 12 + 36 * i));
  return { ...scene, front: [...scene.front, ...tagged('headers', list)] };
}

/** A tier's name with its share of the value, above its customers. */
function listed(picture: Picture, pyramid: Pyramid, tier: number, top: number): Shape[] {
  const { frame, theme, words, numbers, measure, settings, portfolio } = picture;
  const look = settings.tierLooks[tier];
  const group = pyramid.groups[tier];
  if (!look || !group) return [];
  const right = frame.x + frame.width - 3;
  const share = pyramid.value > 0 ? numbers.share(group.focusValue, pyramid.value) : '';
  const room = frame.width - 12 - measure(share, 12, 600);
  const { plural, short } = words.term(look.term);
  const [n, of] = [numbers.count(group.focusCount), numbers.count(group.count)];
  const count = portfolio.focus ? words.say('n_of_count', { n, of }) : words.plural('n_customers', group.count, of);
  return [
    line(frame.x + 3, top, right, top, look.color, 2),
    text(frame.x + 3, top + 15, fit(measure, [plural, short], room, 12, 600), theme.ink, { weight: 600 }),
    text(right, top + 15, share, theme.ink, { weight: 600, anchor: 'end' }),
    text(frame.x + 3, top + 29, fit(measure, [count, n], frame.width - 6, 11), theme.quiet, { size: 11 }),
  ];
}
