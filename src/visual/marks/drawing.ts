import type { Box, Fill, Path, Shape, Stroke, Symbol, Text } from '../views/scene';
import { clear, svg } from './dom';
import { Patterns } from './patterns';
import { isOutline, markPath } from './symbols';

/** One SVG layer: draws shapes, decides nothing. */
export class Drawing {
  readonly element: SVGSVGElement;
  private readonly content: SVGGElement;
  private readonly patterns: Patterns;

  /** @param size of a drawing of its own; a layer takes the page's */
  constructor(name: string, size?: { readonly width: number; readonly height: number }) {
    const role = size ? 'relata-drawing' : `relata-layer relata-${name}`;
    this.element = svg('svg', { class: role, ...size, 'aria-hidden': 'true', focusable: 'false' });
    const definitions = svg('defs');
    this.content = svg('g');
    this.element.append(definitions, this.content);
    this.patterns = new Patterns(definitions, `relata-${name}`);
  }

  draw(shapes: readonly Shape[]): void {
    this.patterns.reset();
    clear(this.content);
    const drawn = document.createDocumentFragment();
    for (const shape of shapes) if (shape.kind !== 'text' || shape.text) drawn.append(this.elementOf(shape));
    this.content.append(drawn);
  }

  private elementOf(shape: Shape): SVGElement {
    switch (shape.kind) {
      case 'text':
        return textElement(shape);
      case 'box':
        return this.boxElement(shape);
      case 'path':
        return this.pathElement(shape);
      case 'symbol':
        return symbolElement(shape);
    }
  }

  private paint(fill?: Fill): string {
    if (fill === undefined) return 'none';
    return typeof fill === 'string' ? fill : this.patterns.paint(fill.pattern, fill.color, fill.background);
  }

  private boxElement({ x, y, width, height, fill, stroke, radius }: Box): SVGElement {
    const size = { width: Math.max(0, width), height: Math.max(0, height) };
    return svg('rect', { x, y, ...size, rx: radius, fill: this.paint(fill), ...strokeOf(stroke) });
  }

  private pathElement({ d, fill, stroke, opacity }: Path): SVGElement {
    return svg('path', { d, fill: this.paint(fill), opacity, ...strokeOf(stroke), 'stroke-linejoin': 'round' });
  }
}

function strokeOf(stroke?: Stroke): Record<string, string | number | undefined> {
  return stroke ? { stroke: stroke.color, 'stroke-width': stroke.width, 'stroke-dasharray': stroke.dash } : {};
}

function textElement({ x, y, text, size, color, weight, anchor, halo, rotate }: Text): SVGElement {
  const element = svg('text', {
    x,
    y,
    fill: color,
    'font-size': size,
    'font-weight': weight,
    'text-anchor': anchor,
    transform: rotate === undefined ? undefined : `rotate(${rotate} ${x} ${y})`,
    ...(halo ? { stroke: halo, 'stroke-width': 3.5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {}),
  });
  element.textContent = text;
  return element;
}

function symbolElement({ x, y, mark, color, radius }: Symbol): SVGElement {
  const outline = isOutline(mark);
  return svg('path', {
    d: markPath(mark, x, y, radius),
    fill: outline ? 'none' : color,
    stroke: outline ? color : undefined,
    'stroke-width': outline ? 1.8 : undefined,
    'stroke-dasharray': mark === 'dashed-ring' ? '2 1.5' : undefined,
  });
}
