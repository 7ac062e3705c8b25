import { area, curveMonotoneX, line } from 'd3';
import { over } from '../label';
import type { Picture } from '../picture';
import type { Shape } from '../scene';
import { line as straight, path, text } from '../shapes';
import { xOf, type Band } from './bands';
import { stageCount, type Lifecycle } from './statistics';

type Place = (share: number) => number;

/** The interquartile band, the median curve on a casing of background, and its value in the middle of each stage. */
export function curve(
  picture: Picture,
  lifecycle: Lifecycle,
  bands: readonly Band[],
  yOf: Place,
): { behind: Shape[]; above: Shape[] } {
  const { quartiles } = lifecycle;
  if (!quartiles) return { behind: [], above: [] };
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
  const behind =
    theme.mode === 'contrast'
      ? [path(along(quartiles.lower), undefined, dotted), path(along(quartiles.upper), undefined, dotted)]
      : [path(between, theme.ink, undefined, 0.09)];
  const median = along(quartiles.median);
  const width = picture.size === 'M' ? 2 : 2.5;
  return {
    behind,
    above: [
      path(median, undefined, { color: theme.background, width: width + 3.5 }),
      path(median, undefined, { color: theme.ink, width }),
      ...(picture.size === 'M' ? [] : medians(picture, lifecycle, bands, yOf)),
    ],
  };
}

function medians(picture: Picture, lifecycle: Lifecycle, bands: readonly Band[], yOf: Place): Shape[] {
  const { theme, settings, numbers } = picture;
  const { quartiles, axis } = lifecycle;
  const perStage = ((quartiles?.t.length ?? 1) - 1) / stageCount;
  return bands.flatMap((band, k) => {
    const share = quartiles?.median[Math.round((k + 0.5) * perStage)] ?? NaN;
    const look = settings.stageLooks[k];
    if (Number.isNaN(share) || !look || !lifecycle.groups[k]?.count) return [];
    const x = band.x + band.width / 2;
    const y = yOf(share);
    const value = numbers.count(Math.round(axis[0] + share * (axis[1] - axis[0])));
    const circle = `M${x - 6},${y}a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z`;
    return [
      path(circle, theme.background, { color: look.color, width: 3 }),
      ...over(picture, x, y - 14, value, theme.ink, { size: 14, weight: 600, anchor: 'middle' }),
    ];
  });
}

/** Grid lines and ticks of the cooperation axis. */
export function cooperationAxis(
  picture: Picture,
  lifecycle: Lifecycle,
  left: number,
  right: number,
  yOf: Place,
): Shape[] {
  const { theme, numbers, size, words } = picture;
  const [least, greatest] = lifecycle.axis;
  const shares = size === 'M' ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1];
  const shapes: Shape[] = [];
  for (const share of shares) {
    const y = yOf(share);
    const inside = share > 0 && share < 1;
    if (inside && theme.mode !== 'contrast') shapes.push({ ...straight(left, y, right, y, theme.ink), opacity: 0.09 });
    const baseline = share === 1 ? y + 9 : share === 0 ? y : y + 4;
    const value = least + share * (greatest - least);
    shapes.push(text(left - 8, baseline, numbers.index(value), theme.quiet, { size: 11, anchor: 'end' }));
  }
  if (size !== 'M') {
    const middle = (yOf(0) + yOf(1)) / 2;
    const name = words.say('cooperation');
    shapes.push(text(left - 36, middle, name, theme.quiet, { anchor: 'middle', rotate: -90 }));
  }
  return shapes;
}
