import { faded, tinted } from '../../marks/theme';
import { over } from '../label';
import type { Picture } from '../picture';
import type { Fill, Rect, Shape } from '../scene';
import { box, line, polygon, tagged } from '../shapes';
import type { Plan, Row, Side } from './butterfly-plan';
import { nonConsumer } from './statistics';

/** One side of the butterfly: a bar a tier, its figures beyond its end, the previous period marked above it. */
export function wing(picture: Picture, plan: Plan, side: Side): Shape[] {
  return plan.rows.flatMap((row) => {
    const bar = barOf(plan, row, side);
    return [
      ...tagged(picture.settings.tierLooks[row.tier]?.part, barShapes(picture, row, side, bar)),
      ...tagged(side === 'value' ? 'headers.values' : 'headers.shares', figures(picture, plan, row, side, bar)),
      ...tagged('headers.changes', previously(picture, plan, row, side, bar)),
    ];
  });
}

/** The part of a bar next to the names. */
function inner(bar: Rect, side: Side, share: number): Rect {
  const width = bar.width * share;
  return { ...bar, width, x: side === 'customers' ? bar.x + bar.width - width : bar.x };
}

function barOf({ form, scale, start: starts }: Plan, row: Row, side: Side): Rect {
  const height = Math.max(1, Math.min(52, row.height * (form.figure === 0 ? 0.72 : 0.46)));
  const width = Math.max(0, row.share[side]) * scale;
  const start = starts[side];
  return { x: side === 'customers' ? start - width : start, y: row.y + (row.height - height) / 2, width, height };
}

function barShapes({ theme, settings, portfolio }: Picture, row: Row, side: Side, bar: Rect): Shape[] {
  const look = settings.tierLooks[row.tier];
  if (!look) return [];
  const end = side === 'customers' ? bar.x + bar.width : bar.x;
  if (bar.width < 0.5) return [line(end, bar.y, end, bar.y + bar.height, theme.axis, 1.5)];
  const contrast = theme.mode === 'contrast';
  const edge = contrast ? { color: theme.ink, width: 1.2 } : undefined;
  const part = inner(bar, side, row.focus[side]);
  if (row.tier === nonConsumer) {
    const tint = tinted(theme, look.color, theme.mode === 'dark' ? 0.21 : 0.14);
    const outline = edge ?? { color: look.color, width: 1.2, dash: '4 3' };
    return [box(bar, tint, outline), ...(portfolio.focus && part.width > 0 ? [box(part, look.color)] : [])];
  }
  const fill: Fill = contrast ? { pattern: look.mark, color: look.color, background: theme.background } : look.color;
  if (!portfolio.focus) return [box(bar, fill, edge)];
  return [box(bar, faded(theme, look.color), edge), ...(part.width > 0 ? [box(part, fill, edge)] : [])];
}

function figures(picture: Picture, { form }: Plan, row: Row, side: Side, bar: Rect): Shape[] {
  const { theme } = picture;
  const { main, beside } = row.figures[side];
  const left = side === 'customers';
  const x = left ? bar.x - form.gap : bar.x + bar.width + form.gap;
  const anchor = left ? ('end' as const) : ('start' as const);
  const middle = bar.y + bar.height / 2;
  if (!main) return [];
  const two = beside !== '' && row.height >= 42;
  const baseline = two ? middle + 2 : middle + form.figure * 0.36;
  return [
    ...over(picture, x, baseline, main, theme.ink, { size: form.figure, weight: 600, anchor }),
    ...(two ? over(picture, x, middle + 19, beside, theme.quiet, { anchor }) : []),
  ];
}

function previously(
  { theme }: Picture,
  { form, scale, start: starts }: Plan,
  row: Row,
  side: Side,
  bar: Rect,
): Shape[] {
  const share = row.previous[side];
  if (share === undefined || row.height < 24 || form.figure === 0) return [];
  const x = starts[side] + (side === 'customers' ? -1 : 1) * Math.max(0, share) * scale;
  const half = form.full ? 4.5 : 3;
  const tip = bar.y - (form.full ? 3.4 : 2);
  return [
    polygon(
      [
        [x - half, tip - 1.6 * half],
        [x + half, tip - 1.6 * half],
        [x, tip],
      ],
      theme.ink,
    ),
  ];
}
