import type { Box, Fill, Path, Rect, Shape, Stroke, Symbol, Text } from '../views/scene';
import { change, svg, type Attributes } from './dom';
import { isOutline, pathOf } from './outlines';
import { Patterns } from './patterns';

/** An element on the page, and what it was made of. */
interface Drawn {
  readonly element: SVGElement;
  readonly tag: string;
  readonly attributes: Attributes;
  readonly content: string;
}

/**
 * One SVG layer: draws shapes, decides nothing. From one picture to the next, what stays the same is not touched, and
 * what has only moved or changed its look keeps its element: a picture of another size is mostly that.
 */
export class Drawing {
  readonly element: SVGSVGElement;
  private readonly content: SVGGElement;
  private readonly patterns: Patterns;
  /** What there is, by what it shows. */
  private drawn = new Map<string, Drawn[]>();

  /** @param size of a drawing of its own; a layer takes the page's */
  constructor(name: string, size?: { readonly width: number; readonly height: number }) {
    const role = size ? 'relata-drawing' : `relata-layer relata-${name}`;
    this.element = svg('svg', { class: role, ...size, 'aria-hidden': 'true', focusable: 'false' });
    const definitions = svg('defs');
    this.content = svg('g');
    this.element.append(definitions, this.content);
    this.patterns = new Patterns(definitions, `relata-${name}`);
  }

  draw(all: readonly Shape[]): void {
    this.patterns.reset();
    const before = this.drawn;
    const shapes = all.filter((shape) => shape.kind !== 'text' || shape.text !== '');
    const keys = shapes.map(keyOf);
    const kept = keys.map((key) => (key ? before.get(key)?.shift() : undefined));
    const spare = byTag([...before.values()].flat());
    this.drawn = new Map();
    const elements = shapes.map((shape, i) => {
      const one = kept[i] ?? this.made(shape, spare);
      add(this.drawn, keys[i] ?? '', one);
      return one.element;
    });
    for (const { element } of [...spare.values()].flat()) element.remove();
    this.show(elements);
  }

  /** Puts elements in their order; those that already stand in it are not touched. */
  private show(elements: readonly SVGElement[]): void {
    let next = this.content.firstChild;
    for (const element of elements) {
      if (element === next) next = next.nextSibling;
      else this.content.insertBefore(element, next);
    }
  }

  /** A shape's element: one that is no longer needed, changed, or a new one. */
  private made(shape: Shape, spare: ReadonlyMap<string, Drawn[]>): Drawn {
    const tag = tagOf(shape);
    const attributes = { ...this.attributesOf(shape), 'data-part': shape.part };
    const content = shape.kind === 'text' ? shape.text : '';
    const old = tag ? spare.get(tag)?.shift() : undefined;
    if (!old) return { tag, attributes, content, element: elementOf(shape, tag, attributes, content) };
    change(old.element, old.attributes, attributes);
    if (old.content !== content) old.element.textContent = content;
    return { tag, attributes, content, element: old.element };
  }

  private attributesOf(shape: Shape): Attributes {
    switch (shape.kind) {
      case 'text':
        return textAttributes(shape);
      case 'box':
        return this.boxAttributes(shape);
      case 'path':
        return this.pathAttributes(shape);
      case 'symbol':
        return symbolAttributes(shape);
    }
  }

  private paint(fill?: Fill): string {
    if (fill === undefined) return 'none';
    return typeof fill === 'string' ? fill : this.patterns.paint(fill.pattern, fill.color, fill.background);
  }

  private boxAttributes({ x, y, width, height, fill, stroke, radius }: Box): Attributes {
    const size = { width: Math.max(0, width), height: Math.max(0, height) };
    return { x, y, ...size, rx: radius, fill: this.paint(fill), ...strokeOf(stroke) };
  }

  private pathAttributes({ d, fill, stroke, opacity, mirrored }: Path): Attributes {
    const transform = mirrored === undefined ? undefined : `matrix(-1 0 0 1 ${mirrored} 0)`;
    return { d, fill: this.paint(fill), opacity, transform, ...strokeOf(stroke), 'stroke-linejoin': 'round' };
  }
}

/** The same for shapes that look the same; empty where a pattern fills them, for patterns are made anew each time. */
function keyOf(shape: Shape): string {
  return 'fill' in shape && typeof shape.fill === 'object' ? '' : JSON.stringify(shape);
}

/** The only element of a shape; empty where it takes more than one. */
function tagOf(shape: Shape): 'text' | 'rect' | 'path' | '' {
  if (shape.kind === 'text') return 'text';
  if (shape.kind === 'symbol') return isOutline(shape.mark) && shape.edge ? '' : 'path';
  if (shape.clip) return '';
  return shape.kind === 'box' ? 'rect' : 'path';
}

function elementOf(shape: Shape, tag: string, attributes: Attributes, content: string): SVGElement {
  const plain = svg(shape.kind === 'text' ? 'text' : shape.kind === 'box' ? 'rect' : 'path', attributes);
  if (content) plain.textContent = content;
  if (tag) return plain;
  const element = 'clip' in shape && shape.clip ? clipped(plain, shape.clip) : edged(plain, shape as Symbol);
  plain.removeAttribute('data-part');
  if (shape.part) element.dataset['part'] = shape.part;
  return element;
}

/** A mark that is a line has its outline on both sides. */
function edged(line: SVGElement, { edge }: Symbol): SVGElement {
  const group = svg('g');
  const outline = svg('path', { d: line.getAttribute('d') ?? '', fill: 'none', stroke: edge, 'stroke-width': 3.6 });
  group.append(outline, line);
  return group;
}

function byTag(drawn: readonly Drawn[]): Map<string, Drawn[]> {
  const lists = new Map<string, Drawn[]>();
  for (const one of drawn) add(lists, one.tag, one);
  return lists;
}

function add<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** A window onto an element: an inner drawing shows nothing outside its own box. */
function clipped(element: SVGElement, clip: Rect): SVGElement {
  const { x, y } = clip;
  const width = Math.max(0, clip.width);
  const height = Math.max(0, clip.height);
  const inner = svg('svg', { x, y, width, height, viewBox: `${x} ${y} ${width} ${height}`, overflow: 'hidden' });
  inner.append(element);
  return inner;
}

function strokeOf(stroke?: Stroke): Attributes {
  return stroke ? { stroke: stroke.color, 'stroke-width': stroke.width, 'stroke-dasharray': stroke.dash } : {};
}

function textAttributes({ x, y, size, color, weight, anchor, halo, rotate }: Text): Attributes {
  return {
    x,
    y,
    fill: color,
    'font-size': size,
    'font-weight': weight,
    'text-anchor': anchor,
    transform: rotate === undefined ? undefined : `rotate(${rotate} ${x} ${y})`,
    ...(halo ? { stroke: halo, 'stroke-width': 3.5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {}),
  };
}

function symbolAttributes({ x, y, mark, color, radius, edge }: Symbol): Attributes {
  const outline = isOutline(mark);
  return {
    d: pathOf(mark, x, y, radius),
    fill: outline ? 'none' : color,
    stroke: outline ? color : edge,
    'stroke-width': outline ? 1.8 : edge && 1,
    'stroke-dasharray': mark === 'dashed-ring' ? '2 1.5' : undefined,
  };
}
