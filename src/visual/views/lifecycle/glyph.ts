import { area, curveMonotoneX, line } from 'd3';
import { tinted } from '../../marks/theme';
import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Scene, Shape } from '../scene';
import { box, path, text } from '../shapes';
import { bandsOf, xOf } from './bands';
import type { Lifecycle } from './statistics';

const maturity = 2;

/** The smallest life cycle: the curve over its bands and one number. */
export function glyph(picture: Picture, lifecycle: Lifecycle): Scene {
  const { frame, theme, numbers, words, measure, settings, size } = picture;
  const bands = bandsOf(frame.x, frame.x + frame.width, 1);
  const tiny = size === 'XS';
  const bottom = frame.y + frame.height - (tiny ? 4 : 5);
  const top = frame.y + (tiny ? frame.height * 0.55 : 14);
  const back: Shape[] = [];
  if (!tiny) {
    bands.forEach((band, k) => {
      const color = settings.stageLooks[k]?.color ?? theme.ink;
      back.push(
        box({ x: band.x, y: frame.y, width: band.width, height: frame.height - 4 }, tinted(theme, color, 0.12)),
      );
      back.push(box({ x: band.x, y: frame.y + frame.height - 3, width: band.width, height: 3 }, color));
    });
  }
  const front = lifecycle.quartiles
    ? spark(
        picture,
        lifecycle,
        (place) => xOf(bands, place),
        (share) => bottom - share * (bottom - top),
        !tiny,
      )
    : [];
  const count = numbers.count(lifecycle.groups[maturity]?.focusCount ?? 0);
  if (tiny) {
    const size22 = Math.min(20, frame.height * 0.36);
    const number = fit(measure, [count], frame.width, size22, 600);
    front.push(
      text(frame.x + frame.width / 2, frame.y + frame.height * 0.42, number, theme.ink, {
        size: size22,
        weight: 600,
        anchor: 'middle',
      }),
    );
  } else {
    const width = measure(count, 14, 600);
    const beside = fit(measure, [words.say('in_maturity')], frame.width - width - 12, 11);
    front.push(text(frame.x + 5, frame.y + 16, count, theme.ink, { size: 14, weight: 600, halo: theme.background }));
    front.push(text(frame.x + 10 + width, frame.y + 16, beside, theme.quiet, { size: 11, halo: theme.background }));
  }
  return { back, front, layers: [], targets: [] };
}

function spark(
  picture: Picture,
  lifecycle: Lifecycle,
  xAt: (place: number) => number,
  yAt: (share: number) => number,
  band: boolean,
): Shape[] {
  const { quartiles } = lifecycle;
  if (!quartiles) return [];
  const { theme } = picture;
  const greatest = Math.max(0.01, ...quartiles.upper.filter((share) => !Number.isNaN(share)));
  const steps = quartiles.t.map((_, i) => i);
  const x = (i: number): number => xAt(quartiles.t[i] ?? 0);
  const y = (values: readonly number[]) => (i: number) => yAt((values[i] ?? 0) / greatest);
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
