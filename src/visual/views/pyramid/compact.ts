import { faded } from '../../marks/theme';
import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Fill, Scene, Shape } from '../scene';
import { box, line, tagged, text } from '../shapes';
import { paretoOf } from './facts';
import { slicesOf, type Slice } from './slices';
import type { Pyramid } from './statistics';
import { tierTarget } from './targets';
import { halfAt, sliceShapes, sliceY, type Triangle } from './triangle';

/** Pixels under a panel's triangle that say what the selection is worth. */
const footing = 100;

/** The pyramid with two columns of figures beside it; in a high panel, with what the best customers make beneath. */
export function compactPyramid(picture: Picture, pyramid: Pyramid): Scene {
  const { frame, panel } = picture;
  const footed = panel && frame.height >= 420;
  const height = Math.max(20, frame.height - 30 - (footed ? footing : 0));
  const half = Math.max(10, Math.min(height * 0.46, (frame.width - 150) / 2));
  const triangle = { apexX: frame.x + half, apexY: frame.y + 24, height, half };
  const { slices } = slicesOf(pyramid, height, 20);
  return {
    back: [],
    front: [
      ...sliceShapes(picture, pyramid, triangle, slices),
      ...tagged('headers', table(picture, pyramid, triangle, slices)),
      ...(footed ? footer(picture, pyramid, frame.y + frame.height - footing + 34) : []),
    ],
    layers: [],
    targets: slices.flatMap((slice) => {
      const y = sliceY(triangle, slice.top);
      const bounds = {
        x: frame.x,
        y: y + 1,
        width: frame.width,
        height: Math.max(0, sliceY(triangle, slice.bottom) - y - 2),
      };
      return tierTarget(picture, pyramid, slice.tier, { bounds, areas: [] });
    }),
  };
}

/** What the selected heavy customers are worth, and what the filled areas mean; without a selection, what all are. */
function footer(picture: Picture, pyramid: Pyramid, baseline: number): Shape[] {
  const { frame, theme, words, numbers, measure, portfolio, settings } = picture;
  const heavy = pyramid.groups[0];
  const look = settings.tierLooks[1];
  const title = (wordings: readonly string[]): Shape =>
    text(frame.x, baseline, fit(measure, wordings, frame.width, 14, 600), theme.ink, { size: 14, weight: 600 });
  if (!heavy || !look) return [];
  if (!portfolio.focus) {
    if (!(pyramid.value > 0) || pyramid.buyers === 0) return [];
    const said = paretoOf(picture, pyramid);
    return [title([words.say('pareto', said), words.say('pareto_short', said), words.say('pareto_shorter', said)])];
  }
  const worth = words.say('share_of_value', { share: numbers.share(heavy.focusValue, pyramid.value) });
  const contrast = theme.mode === 'contrast';
  const edge = contrast ? { color: theme.ink, width: 1 } : undefined;
  const full: Fill = contrast ? { pattern: look.mark, color: look.color, background: theme.background } : look.color;
  const key = (x: number, fill: Fill, name: string): Shape[] => [
    box({ x, y: baseline + 42, width: 13, height: 13 }, fill, edge),
    text(x + 21, baseline + 53, name, theme.quiet),
  ];
  const [selected, rest] = [words.say('legend_selected'), words.say('legend_rest')];
  const second = frame.x + 21 + measure(selected, 12, 400) + 20;
  const fits = second + 21 + measure(rest, 12, 400) <= frame.x + frame.width;
  return [
    title([words.plural('heavy_selected', heavy.focusCount, numbers.count(heavy.focusCount))]),
    ...(pyramid.value > 0 ? [text(frame.x, baseline + 18, fit(measure, [worth], frame.width, 12), theme.quiet)] : []),
    ...(fits
      ? tagged('legend', [...key(frame.x, full, selected), ...key(second, faded(theme, look.color), rest)])
      : []),
  ];
}

function table(picture: Picture, pyramid: Pyramid, triangle: Triangle, slices: readonly Slice[]): Shape[] {
  const { frame, words, numbers, theme, measure, settings, portfolio } = picture;
  const right = frame.x + frame.width;
  const names = right - 140;
  const values = right - 52;
  const shapes: Shape[] = [
    text(names, frame.y + 10, words.say('customers'), theme.quiet, { size: 11 }),
    ...(pyramid.value > 0 ? [text(values, frame.y + 10, words.say('role_value'), theme.quiet, { size: 11 })] : []),
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
