type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Child = Node | string | undefined | false;

/** An HTML element; attributes that are `true` stand without value, `false` and `undefined` are left out. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** Listens, and returns the element, so that it can stand inside an expression. */
export function on<E extends HTMLElement, T extends keyof HTMLElementEventMap>(
  target: E,
  type: T,
  listener: (event: HTMLElementEventMap[T]) => void,
): E {
  target.addEventListener(type, listener);
  return target;
}

/** A picture of paths on a square grid, in the text's colour, for the eye only. */
export function icon(grid: number, ...paths: readonly string[]): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  for (const [name, value] of Object.entries({
    viewBox: `0 0 ${grid} ${grid}`,
    'aria-hidden': 'true',
    class: 'icon',
  })) {
    svg.setAttribute(name, value);
  }
  for (const path of paths) {
    const drawn = document.createElementNS(namespace, 'path');
    drawn.setAttribute('d', path);
    svg.append(drawn);
  }
  return svg;
}
