import type { Mark } from '../../relationship/term';

/** Adds a mark's outline to a canvas path: the same shapes as `markPath` draws in SVG. */
export function trace(context: CanvasRenderingContext2D, mark: Mark, x: number, y: number, r: number): void {
  switch (mark) {
    case 'square':
    case 'solid':
    case 'dense-hatch':
    case 'wide-hatch':
    case 'empty': {
      const side = r * 0.95;
      context.rect(x - side, y - side, 2 * side, 2 * side);
      return;
    }
    case 'diamond': {
      const d = r * 1.3;
      polygon(context, x, y - d, x + d, y, x, y + d, x - d, y);
      return;
    }
    case 'triangle-down': {
      const top = y - r * 0.9;
      polygon(context, x - r * 1.15, top, x + r * 1.15, top, x, y + r * 1.1);
      return;
    }
    case 'cross': {
      const d = r * 0.8;
      context.moveTo(x - d, y - d);
      context.lineTo(x + d, y + d);
      context.moveTo(x - d, y + d);
      context.lineTo(x + d, y - d);
      return;
    }
    default:
      context.moveTo(x + r, y);
      context.arc(x, y, r, 0, 2 * Math.PI);
  }
}

/** Adds a hexagon that stands on a corner. */
export function traceHexagon(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  const w = radius * 0.8660254037844386;
  const h = radius / 2;
  polygon(context, x, y - radius, x + w, y - h, x + w, y + h, x, y + radius, x - w, y + h, x - w, y - h);
}

function polygon(context: CanvasRenderingContext2D, ...places: readonly number[]): void {
  context.moveTo(places[0] ?? 0, places[1] ?? 0);
  for (let i = 2; i < places.length; i += 2) context.lineTo(places[i] ?? 0, places[i + 1] ?? 0);
  context.closePath();
}
