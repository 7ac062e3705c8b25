import type { Box, Fill, Path, Rect, Shape, Stroke, Text } from './scene';

type TextOptions = Partial<Omit<Text, 'kind' | 'x' | 'y' | 'text' | 'color'>>;

/** A text whose baseline starts at (x, y); 12 px regular unless the options say otherwise. */
export function text(x: number, y: number, content: string, color: string, options: TextOptions = {}): Text {
  return { kind: 'text', x, y, text: content, size: 12, color, ...options };
}

export function box(bounds: Rect, fill?: Fill, stroke?: Stroke, radius?: number): Box {
  return { kind: 'box', ...bounds, fill, stroke, radius };
}

export function line(x1: number, y1: number, x2: number, y2: number, color: string, width = 1, dash?: string): Path {
  return { kind: 'path', d: `M${at(x1)},${at(y1)}L${at(x2)},${at(y2)}`, stroke: { color, width, dash } };
}

export function path(d: string, fill?: Fill, stroke?: Stroke, opacity?: number): Path {
  return { kind: 'path', d, fill, stroke, opacity };
}

export function polygon(points: readonly (readonly [number, number])[], fill?: Fill, stroke?: Stroke): Path {
  return path(`M${points.map(([x, y]) => `${at(x)},${at(y)}`).join('L')}Z`, fill, stroke);
}

/** A coordinate for a path: a tenth of a pixel is enough. */
export function at(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Says what shapes are formatted by; a shape that says so itself keeps it. */
export function tagged(part: string | undefined, shapes: readonly Shape[]): Shape[] {
  return shapes.map((shape) => (shape.part ? shape : { ...shape, part }));
}
