import { area, curveMonotoneX, line } from 'd3-shape';
import { fit } from '../../text/fit';
import { holds, over } from '../label';
import type { Picture } from '../picture';
import type { Shape } from '../scene';
import { line as straight, path, tagged, text } from '../shapes';
import { xOf } from './bands';
import { clipOf, type Plan } from './plan';
import { stageCount } from './stage-count';
import type { Lifecycle } from './statistics';

interface Curve {
  readonly behind: readonly Shape[];
  readonly above: readonly Shape[];
  /** The band's edges, for where hexagons hide it. */
  readonly edges: readonly Shape[];
}

/** The interquartile band, and the median curve on a casing of background. */
export function curve(picture: Picture, lifecycle: Lifecycle, plan: Plan): Curve {
  const { bands, yOf } = plan;
  const { quartiles } = lifecycle;
  if (!quartiles) return { behind: [], above: [], edges: [] };
  const { theme } = picture;
  const steps = quartiles.t.map((_, i) => i);
  const x = (i: number): number => xOf(bands, quartiles.t[i] ?? 0);
  const defined = (i: number): boolean => !Number.isNaN(quartiles.median[i] ?? NaN);
  const along = (values: readonly number[]): string =>
    line<number>()
      .defined(defined)
      .x(x)
      .y((i) => yOf(values[i] ?? 0))
      .curve(curveMonotoneX)
      .digits(1)(steps) ?? '';
  const between =
    area<number>()
      .defined(defined)
      .x(x)
      .y0((i) => yOf(quartiles.lower[i] ?? 0))
      .y1((i) => yOf(quartiles.upper[i] ?? 0))
      .curve(curveMonotoneX)
      .digits(1)(steps) ?? '';
  const dotted = { color: theme.ink, width: 1, dash: '2 3' };
  const [lower, upper] = [along(quartiles.lower), along(quartiles.upper)];
  const edges = [path(lower, undefined, dotted), path(upper, undefined, dotted)];
  const behind = theme.mode === 'contrast' ? edges : [path(between, theme.ink, undefined, 0.09)];
  const casing = { color: theme.background, width: 2.5 };
  const median = along(quartiles.median);
  const { width: chosen, color = theme.ink } = picture.settings.curve;
  const width = picture.size === 'M' ? chosen * 0.8 : chosen;
  const clip = clipOf(plan);
  const stroke = [
    path(median, undefined, { color: theme.background, width: width + 3.5 }),
    path(median, undefined, { color, width }),
  ];
  return {
    behind: behind.map((shape) => ({ ...shape, clip, part: 'curve.band' })),
    above: stroke.map((shape) => ({ ...shape, clip, part: 'curve' })),
    edges: [path(lower, undefined, casing), path(upper, undefined, casing), ...edges].map((shape) => ({
      ...shape,
      clip,
      part: 'curve.band',
    })),
  };
}

/** The curve's value in the middle of each stage. */
export function medians(picture: Picture, lifecycle: Lifecycle, { bands, yOf, plot }: Plan): Shape[] {
  if (picture.size === 'M') return [];
  const { theme, settings, numbers } = picture;
  const { quartiles, axis } = lifecycle;
  const perStage = ((quartiles?.t.length ?? 1) - 1) / stageCount;
  return bands.flatMap((band, k) => {
    const share = quartiles?.median[Math.round((k + 0.5) * perStage)] ?? NaN;
    const look = settings.stageLooks[k];
    if (Number.isNaN(share) || !look || !lifecycle.groups[k]?.count) return [];
    const x = band.x + band.width / 2;
    const y = yOf(share);
    if (!holds(plot, x, y, 8)) return [];
    const value = numbers.count(Math.round(axis[0] + share * (axis[1] - axis[0])));
    const circle = `M${x - 6},${y}a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z`;
    return [
      { ...path(circle, theme.background, { color: look.color, width: 3 }), part: 'curve' },
      ...tagged('curve', over(picture, x, y - 14, value, theme.ink, { size: 14, weight: 600, anchor: 'middle' })),
    ];
  });
}

/** Grid lines and ticks of the cooperation axis: a quarter apart, closer when readers zoomed in. */
export function cooperationAxis(picture: Picture, { axis }: Lifecycle, { plot, yOf, lens }: Plan): Shape[] {
  const { theme, numbers, size, words, measure } = picture;
  const right = plot.x + plot.width;
  const [least, greatest] = axis;
  const parts = Math.min(40, Math.ceil((size === 'M' ? 2 : 4) * Math.max(1, lens.scaleY / 1.5)));
  const shapes: Shape[] = [];
  for (let part = 0; part <= parts; part++) {
    const share = part / parts;
    const y = yOf(share);
    if (y < plot.y - 0.5 || y > plot.y + plot.height + 0.5) continue;
    const inside = y > plot.y + 1 && y < plot.y + plot.height - 1;
    if (inside && theme.mode !== 'contrast')
      shapes.push({ ...straight(plot.x, y, right, y, theme.ink), opacity: 0.09, part: 'axes.grid' });
    const baseline = Math.min(plot.y + plot.height, Math.max(plot.y + 9, y + 4));
    const value = least + share * (greatest - least);
    const label = fit(measure, [numbers.index(value)], plot.x - 8, 11);
    shapes.push(text(plot.x - 8, baseline, label, theme.quiet, { size: 11, anchor: 'end', part: 'axes.ticks' }));
  }
  if (size !== 'M') {
    const middle = plot.y + plot.height / 2;
    const name = fit(measure, [words.say('role_cooperation')], plot.height, 12);
    shapes.push(text(plot.x - 36, middle, name, theme.quiet, { anchor: 'middle', rotate: -90, part: 'axes.titles' }));
  }
  return shapes;
}
