import type { Box, Fill, Path, Rect, Shape, Stroke, Symbol, Text } from '../views/scene';
import { svg } from './dom';
import { Patterns } from './patterns';
import { isOutline, markPath } from './symbols';

/** One SVG layer: draws shapes, decides nothing. What stays the same from one picture to the next is not made again. */
export class Drawing {
  readonly element: SVGSVGElement;
  private readonly content: SVGGElement;
  private readonly patterns: Patterns;
  /** The elements there are, by what they show. */
  private elements = new Map<string, SVGElement[]>();

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
    const before = this.elements;
    this.elements = new Map();
    const drawn: SVGElement[] = [];
    for (const shape of shapes) {
      if (shape.kind === 'text' && !shape.text) continue;
      const key = keyOf(shape);
      const element = (key && before.get(key)?.shift()) || this.elementOf(shape);
      drawn.push(element);
      const same = this.elements.get(key);
      if (same) same.push(element);
      else this.elements.set(key, [element]);
    }
    for (const element of [...before.values()].flat()) element.remove();
    this.show(drawn);
  }

  /** Puts elements in their order; those that already stand in it are not touched. */
  private show(elements: readonly SVGElement[]): void {
    let next = this.content.firstChild;
    for (const element of elements) {
      if (element === next) next = next.nextSibling;
      else this.content.insertBefore(element, next);
    }
  }

  private elementOf(shape: Shape): SVGElement {
    const element = this.drawn(shape);
    if (shape.part) element.dataset['part'] = shape.part;
    return element;
  }

  private drawn(shape: Shape): SVGElement {
    switch (shape.kind) {
      case 'text':
        return textElement(shape);
      case 'box':
        return clipped(this.boxElement(shape), shape.clip);
      case 'path':
        return clipped(this.pathElement(shape), shape.clip);
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

  private pathElement({ d, fill, stroke, opacity, mirrored }: Path): SVGElement {
    const transform = mirrored === undefined ? undefined : `matrix(-1 0 0 1 ${mirrored} 0)`;
    const line = { ...strokeOf(stroke), 'stroke-linejoin': 'round' };
    return svg('path', { d, fill: this.paint(fill), opacity, transform, ...line });
  }
}

/** The same for shapes that look the same; empty where a pattern fills them, for patterns are made anew each time. */
function keyOf(shape: Shape): string {
  return 'fill' in shape && typeof shape.fill === 'object' ? '' : JSON.stringify(shape);
}

/** A window onto an element: an inner drawing shows nothing outside its own box. */
function clipped(element: SVGElement, clip?: Rect): SVGElement {
  if (!clip) return element;
  const { x, y } = clip;
  const width = Math.max(0, clip.width);
  const height = Math.max(0, clip.height);
  const inner = svg('svg', { x, y, width, height, viewBox: `${x} ${y} ${width} ${height}`, overflow: 'hidden' });
  inner.append(element);
  return inner;
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

function symbolElement({ x, y, mark, color, radius, edge }: Symbol): SVGElement {
  const outline = isOutline(mark);
  const d = markPath(mark, x, y, radius);
  const path = svg('path', {
    d,
    fill: outline ? 'none' : color,
    stroke: outline ? color : edge,
    'stroke-width': outline ? 1.8 : edge && 1,
    'stroke-dasharray': mark === 'dashed-ring' ? '2 1.5' : undefined,
  });
  if (!outline || !edge) return path;
  // A mark that is a line has its outline on both sides.
  const group = svg('g');
  group.append(svg('path', { d, fill: 'none', stroke: edge, 'stroke-width': 3.6 }), path);
  return group;
}
