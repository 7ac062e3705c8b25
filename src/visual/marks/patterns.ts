import type { Mark } from '../../relationship/term';
import { clear, svg } from './dom';

/** The patterns of one drawing: made once each, referred to by areas that colour alone cannot tell apart. */
export class Patterns {
  private readonly made = new Map<string, string>();

  /** @param name unique among the drawings of the page */
  constructor(
    private readonly definitions: SVGDefsElement,
    private readonly name: string,
  ) {}

  reset(): void {
    clear(this.definitions);
    this.made.clear();
  }

  /** The paint of a pattern: a reference, or a plain colour where the pattern is one. */
  paint(pattern: Mark, color: string, background: string): string {
    if (pattern === 'solid' || pattern === 'disc') return color;
    if (pattern === 'empty') return background;
    const key = `${pattern} ${color} ${background}`;
    const known = this.made.get(key);
    if (known) return known;
    const id = `${this.name}-${this.made.size}`;
    this.definitions.append(patternElement(id, pattern, color, background));
    const paint = `url(#${id})`;
    this.made.set(key, paint);
    return paint;
  }
}

function patternElement(id: string, pattern: Mark, color: string, background: string): SVGPatternElement {
  const dots = pattern === 'cross' || pattern === 'dashed-ring';
  const size = pattern === 'dense-hatch' || pattern === 'square' ? 4 : dots ? 6 : 7;
  const turned = pattern === 'ring' || pattern === 'diamond' ? -45 : 45;
  const element = svg('pattern', {
    id,
    width: size,
    height: size,
    patternUnits: 'userSpaceOnUse',
    patternTransform: dots ? undefined : `rotate(${turned})`,
  });
  element.append(svg('rect', { width: size, height: size, fill: background }));
  const mark = dots
    ? svg('circle', { cx: 3, cy: 3, r: 1.1, fill: color })
    : svg('rect', { width: pattern === 'ring' ? 3.5 : 1.8, height: size, fill: color });
  element.append(mark);
  return element;
}
