import { loyaltyClasses, stages, tiers, type Term } from '../../../../relationship';
import type { Locale } from '../../../../star';
import { literalText } from '../objects';
import type { Palette } from '../palette';
import { block, chance, element, line, rectangle, words, type Skeleton } from './sketch';

interface Panel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly locale: Locale;
}

const tint = 0.08;
const headHeight = 52;

/** Our own visual, in the view that the report opens it in; the overview shows the three side by side. */
export function relationshipVisual(locale: Locale): Skeleton {
  return ({ visual, width, height, palette }) => {
    const view = literalText(visual.objects, 'view', 'active') ?? 'overview';
    const whole = { x: 0, y: 0, width, height, palette, locale };
    if (view === 'lifecycle') return lifecycle(whole);
    if (view === 'loyalty') return loyalty(whole);
    if (view === 'pyramid') return pyramid(whole);
    if (width < 560) return lifecycle(whole);
    const room = (width - 64) / 3;
    const panel = (index: number): Panel => ({ ...whole, x: index * (room + 32), width: room });
    const rules = [1, 2].map((index) => {
      const x = index * (room + 32) - 16;
      return line(x, 0, x, height, palette.grid);
    });
    return [...lifecycle(panel(0)), ...loyalty(panel(1)), ...pyramid(panel(2)), ...rules];
  };
}

/** The name of a class, its colour, and a bar where its number will stand. */
function head(term: Term, x: number, y: number, width: number, { palette, locale }: Panel): string[] {
  return [
    element('circle', { cx: x + 5, cy: y + 8, r: 4.5, fill: term.color[palette.name] }),
    ...words(x + 15, y + 12, width - 15, term.short[locale], { size: 12, bold: true, color: palette.ink }),
    block(x, y + 21, Math.min(44, width * 0.5), 14, palette.ghost),
  ];
}

/** Bands of the stages, and over them the curve of cooperation. */
function lifecycle(panel: Panel): string[] {
  const { x, y, width, height, palette } = panel;
  const room = width / stages.length;
  const top = y + headHeight + 4;
  const bottom = y + height - 6;
  const bands = stages.flatMap((term, index) => {
    const left = x + index * room + 1.5;
    return [
      rectangle(left, y, room - 3, 3, term.color[palette.name]),
      ...head(term, left + 2, y + 8, room - 6, panel),
      rectangle(left, top, room - 3, bottom - top, term.color[palette.name], tint),
    ];
  });
  const steps = Array.from({ length: 41 }, (_, index) => index / 40);
  const level = (at: number): number => 0.1 + 0.66 * Math.exp(-(((at - 0.55) / 0.24) ** 2));
  const point = (at: number, shift: number): string => {
    const value = Math.min(0.97, Math.max(0.02, level(at) + shift * (0.35 + level(at))));
    return `${tenth(x + at * width)},${tenth(bottom - value * (bottom - top))}`;
  };
  const band = [...steps.map((at) => point(at, 0.12)), ...steps.toReversed().map((at) => point(at, -0.12))];
  const curve = `M${steps.map((at) => point(at, 0)).join('L')}`;
  return [
    ...bands,
    ...dots('lifecycle', 60, (one, two) => {
      const at = one;
      const spread = 0.3 * (two - 0.5);
      const value = Math.min(0.97, Math.max(0.03, level(at) + spread));
      const stage = stages[Math.min(stages.length - 1, Math.floor(at * stages.length))];
      return {
        x: x + at * width,
        y: bottom - value * (bottom - top),
        color: stage?.color[palette.name] ?? palette.ghost,
      };
    }),
    element('polygon', { points: band.join(' '), fill: palette.second, 'fill-opacity': '0.14' }),
    element('path', { d: curve, fill: 'none', stroke: palette.card, 'stroke-width': 6 }),
    element('path', { d: curve, fill: 'none', stroke: palette.ink, 'stroke-width': 2.5 }),
  ];
}

const quadrants = [
  { codes: ['latent'], column: 0, row: 0 },
  { codes: ['loyal'], column: 1, row: 0 },
  { codes: ['not-loyal'], column: 0, row: 1 },
  { codes: ['inert', 'captive'], column: 1, row: 1 },
] as const;

/** Perception against reality: four quadrants, their classes named outside. */
function loyalty(panel: Panel): string[] {
  const { x, y, width, height, palette } = panel;
  const top = y + headHeight;
  const bottom = y + height - headHeight;
  const half = { x: width / 2, y: (bottom - top) / 2 };
  const drawn = quadrants.flatMap(({ codes, column, row }) => {
    const left = x + column * half.x;
    const upper = top + row * half.y;
    const terms = loyaltyClasses.filter(({ code }) => (codes as readonly string[]).includes(code));
    const room = half.x / terms.length;
    return [
      rectangle(left, upper, half.x, half.y, terms[0]?.color[palette.name] ?? palette.grid, tint),
      ...terms.flatMap((term, index) =>
        head(term, left + index * room + 2, row === 0 ? y + 4 : bottom + 8, room - 8, panel),
      ),
      ...dots(`loyalty/${codes.join('/')}`, 16, (one, two, three) => ({
        x: left + 8 + one * (half.x - 16),
        y: upper + 8 + two * (half.y - 16),
        color: terms[Math.floor(three * terms.length)]?.color[palette.name] ?? palette.ghost,
      })),
    ];
  });
  return [
    ...drawn,
    line(x + half.x, top - 4, x + half.x, bottom + 4, palette.ink, 1.3),
    line(x - 0, top + half.y, x + width, top + half.y, palette.ink, 1.3),
  ];
}

/** A triangle cut in tiers, their names and figures beside. */
function pyramid(panel: Panel): string[] {
  const { x, y, width, height, palette, locale } = panel;
  const legend = Math.min(170, width * 0.42);
  const base = Math.min(width - legend - 16, height * 1.2);
  const shares = [0.32, 0.25, 0.25, 0.18];
  let from = 0;
  return tiers.flatMap((term, index) => {
    const to = from + (shares[index] ?? 0);
    const at = (share: number): number => (base / 2) * share;
    const middle = x + base / 2;
    const upper = y + from * height + (index === 0 ? 0 : 2);
    const lower = y + to * height;
    const corners: readonly (readonly [number, number])[] = [
      [middle - at(from), upper],
      [middle + at(from), upper],
      [middle + at(to), lower],
      [middle - at(to), lower],
    ];
    const centre = (upper + lower) / 2;
    const empty = term.mark === 'empty';
    const reach = middle + at((from + to) / 2) + 6;
    const left = x + base + 16;
    from = to;
    return [
      element('polygon', {
        points: corners.map(([cx, cy]) => `${tenth(cx)},${tenth(cy)}`).join(' '),
        fill: term.color[palette.name],
        ...(empty ? { 'fill-opacity': '0.18', stroke: term.color[palette.name], 'stroke-dasharray': '4 3' } : {}),
      }),
      line(reach, centre, left - 6, centre, palette.line),
      ...words(left, centre - 4, legend, term.plural[locale], { size: 12, bold: true, color: palette.ink }),
      block(left, centre + 4, Math.min(44, legend * 0.4), 12, palette.ghost),
      block(left + Math.min(60, legend * 0.55), centre + 4, Math.min(36, legend * 0.3), 12, palette.grid),
    ];
  });
}

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly color: string;
}

/** Customers, scattered by chance that never changes. */
function dots(key: string, count: number, place: (one: number, two: number, three: number) => Dot): string[] {
  return Array.from({ length: count }, (_, index) => {
    const { x, y, color } = place(
      chance(`${key}/${index}/1`),
      chance(`${key}/${index}/2`),
      chance(`${key}/${index}/3`),
    );
    return element('circle', { cx: x, cy: y, r: 2.6, fill: color });
  });
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
