import { area, curveMonotoneX, line } from 'd3-shape';
import { tinted } from '../../marks/theme';
import { fit } from '../../text/fit';
import { over } from '../label';
import type { Picture } from '../picture';
import type { Rect, Scene, Shape, Target } from '../scene';
import { box, path, tagged, text } from '../shapes';
import { bandRect, bandsOf, xOf, type Band } from './bands';
import { ruleOf } from './header';
import { stageList } from './stage-list';
import type { Lifecycle } from './statistics';
import { stageTarget } from './targets';

const maturity = 2;
/** A page this many times as high as wide has room for a list under the drawing. */
const tall = 1.3;
/** The least height with room for the stages' counts under the curve. */
const leastForCounts = 110;

/** The smallest life cycle: the curve over its bands and one number; under it the stages as a list where it is high. */
export function glyph(picture: Picture, lifecycle: Lifecycle): Scene {
  const { frame } = picture;
  const listed = frame.height > frame.width * tall && frame.height >= 180 && frame.width >= 70;
  const drawing = listed ? { ...frame, height: Math.round(Math.min(frame.width * 1.2, frame.height * 0.42)) } : frame;
  const bands = bandsOf(drawing.x, drawing.x + drawing.width, 1);
  const small = { ...picture, frame: drawing };
  const parts = picture.size === 'XS' && !listed ? tiny(small, lifecycle, bands) : banded(small, lifecycle, bands);
  const list = listed ? stageList(picture, lifecycle, belowOf(frame, drawing)) : { shapes: [], targets: [] };
  return {
    back: parts.back,
    front: tagged('headers', [...parts.front, ...list.shapes]),
    layers: [],
    targets: listed ? list.targets : bandTargets(small, lifecycle, bands),
  };
}

function belowOf(frame: Rect, { height }: Rect): Rect {
  return { ...frame, y: frame.y + height + 12, height: frame.height - height - 12 };
}

function bandTargets(picture: Picture, lifecycle: Lifecycle, bands: readonly Band[]): Target[] {
  const { y, height } = picture.frame;
  return bands.flatMap((band, k) => {
    const place = bandRect(band, y, y + height);
    return stageTarget(picture, lifecycle, k, { bounds: place, areas: [] });
  });
}

/** One number over the bare curve. */
function tiny(picture: Picture, lifecycle: Lifecycle, bands: readonly Band[]): { back: Shape[]; front: Shape[] } {
  const { frame, theme, numbers, measure } = picture;
  const { x, y, width, height } = frame;
  const count = numbers.count(lifecycle.groups[maturity]?.focusCount ?? 0);
  const size = [20, 18, 16, 14, 12, 11].find((one) => one <= height * 0.36 && measure(count, one, 600) <= width);
  const curve = lifecycle.quartiles
    ? tagged('curve', spark(picture, lifecycle, bands, [y + height - 4, y + height * 0.55], false))
    : [];
  if (!size) return { back: [], front: curve };
  const style = { size, weight: 600, anchor: 'middle' } as const;
  return { back: [], front: [...curve, text(x + width / 2, y + height * 0.42, count, theme.ink, style)] };
}

function banded(picture: Picture, lifecycle: Lifecycle, bands: readonly Band[]): { back: Shape[]; front: Shape[] } {
  const { frame, theme, settings } = picture;
  const rule = frame.y + frame.height - 3;
  const contrast = theme.mode === 'contrast';
  const back = bands.flatMap((band, k) => {
    const color = settings.stageLooks[k]?.color ?? theme.ink;
    const edge = contrast ? { color: theme.ink, width: 1 } : undefined;
    const ground = box(bandRect(band, frame.y, rule - 1), contrast ? undefined : tinted(theme, color, 0.12), edge);
    const group = lifecycle.groups[k];
    return tagged(settings.stageLooks[k]?.part, [ground, ...(group ? ruleOf(picture, group, band, rule, k) : [])]);
  });
  const counts = frame.height < leastForCounts ? [] : countsOf(picture, lifecycle, bands, rule - 6);
  const floor = rule - (counts.length > 0 ? 20 : 2);
  const ends = [floor, Math.min(floor - 10, frame.y + 24)] as const;
  const curve = lifecycle.quartiles ? tagged('curve', spark(picture, lifecycle, bands, ends, true)) : [];
  return { back, front: [...curve, ...counts, ...keyNumber(picture, lifecycle)] };
}

/** The stages' counts along the bottom, all of them or none. */
function countsOf(
  { theme, numbers, measure }: Picture,
  { groups }: Lifecycle,
  bands: readonly Band[],
  y: number,
): Shape[] {
  const counts = bands.map(({ width }, k) => fit(measure, [numbers.count(groups[k]?.focusCount ?? 0)], width - 6, 11));
  if (!counts.every(Boolean)) return [];
  return bands.map(({ x, width }, k) =>
    text(x + width / 2, y, counts[k] ?? '', theme.quiet, { size: 11, anchor: 'middle' }),
  );
}

/** How many are in maturity. */
function keyNumber(picture: Picture, { groups }: Lifecycle): Shape[] {
  const { frame, theme, numbers, words, measure } = picture;
  const n = numbers.count(groups[maturity]?.focusCount ?? 0);
  const room = frame.width - 10;
  const count = fit(measure, [n], room, 14, 600);
  const width = measure(count, 14, 600);
  const beside = fit(measure, [words.say('in_maturity')], room - width - 5, 11);
  return [
    ...over(picture, frame.x + 5, frame.y + 16, count, theme.ink, { size: 14, weight: 600 }),
    ...over(picture, frame.x + 10 + width, frame.y + 16, beside, theme.quiet, { size: 11 }),
  ];
}

/** The curve, as high as the place: from `ends[0]`, where nothing is, up to `ends[1]`, the most there is. */
function spark(
  picture: Picture,
  { quartiles }: Lifecycle,
  bands: readonly Band[],
  ends: readonly [number, number],
  band: boolean,
): Shape[] {
  if (!quartiles) return [];
  const { theme } = picture;
  const greatest = Math.max(0.01, ...quartiles.upper.filter((share) => !Number.isNaN(share)));
  const steps = quartiles.t.map((_, i) => i);
  const x = (i: number): number => xOf(bands, quartiles.t[i] ?? 0);
  const y = (values: readonly number[]) => (i: number) => ends[0] - ((values[i] ?? 0) / greatest) * (ends[0] - ends[1]);
  const defined = (i: number): boolean => !Number.isNaN(quartiles.median[i] ?? NaN);
  const median = line<number>().defined(defined).x(x).y(y(quartiles.median)).curve(curveMonotoneX).digits(1)(steps);
  const middle = area<number>()
    .defined(defined)
    .x(x)
    .y0(y(quartiles.lower))
    .y1(y(quartiles.upper))
    .curve(curveMonotoneX)
    .digits(1)(steps);
  const shapes: Shape[] = [path(median ?? '', undefined, { color: theme.ink, width: 2 })];
  if (band && theme.mode !== 'contrast') shapes.unshift(path(middle ?? '', theme.ink, undefined, 0.09));
  return shapes;
}
