import type { Mark } from '../../relationship/term';

/** Whether a mark is an outline rather than an area. */
export function isOutline(mark: Mark): boolean {
  return mark === 'ring' || mark === 'dashed-ring' || mark === 'cross';
}

/** The outline of a mark around (x, y), as an SVG path; `r` is about half its extent. */
export function markPath(mark: Mark, x: number, y: number, r: number): string {
  const n = (value: number): number => Math.round(value * 100) / 100;
  switch (mark) {
    case 'square':
    case 'solid':
    case 'dense-hatch':
    case 'wide-hatch':
    case 'empty': {
      const side = r * 0.95;
      return `M${n(x - side)},${n(y - side)}h${n(2 * side)}v${n(2 * side)}h${n(-2 * side)}Z`;
    }
    case 'diamond': {
      const d = r * 1.3;
      return `M${n(x)},${n(y - d)}L${n(x + d)},${n(y)}L${n(x)},${n(y + d)}L${n(x - d)},${n(y)}Z`;
    }
    case 'triangle-down':
      return `M${n(x - r * 1.15)},${n(y - r * 0.9)}h${n(r * 2.3)}L${n(x)},${n(y + r * 1.1)}Z`;
    case 'cross': {
      const d = r * 0.8;
      return `M${n(x - d)},${n(y - d)}L${n(x + d)},${n(y + d)}M${n(x - d)},${n(y + d)}L${n(x + d)},${n(y - d)}`;
    }
    default:
      return `M${n(x - r)},${n(y)}a${n(r)},${n(r)} 0 1,0 ${n(2 * r)},0a${n(r)},${n(r)} 0 1,0 ${n(-2 * r)},0Z`;
  }
}
