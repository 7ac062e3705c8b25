const namespace = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

function put<E extends Element>(element: E, attributes: Attributes): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, String(value));
  }
  return element;
}

/** Gives an element other attributes; only those that differ are touched, which is much cheaper than a new element. */
export function change(element: Element, before: Attributes, after: Attributes): void {
  for (const name of Object.keys(before)) {
    if (before[name] !== undefined && after[name] === undefined) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(after)) {
    if (value !== undefined && value !== before[name]) element.setAttribute(name, String(value));
  }
}

/** An SVG element with its attributes. */
export function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
): SVGElementTagNameMap[K] {
  return put(document.createElementNS(namespace, name), attributes);
}

/** An HTML element with its class, attributes and text. Text is only ever set as text, never parsed. */
export function html<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  attributes: Attributes = {},
  content = '',
): HTMLElementTagNameMap[K] {
  const element = put(document.createElement(name), attributes);
  if (className) element.className = className;
  if (content) element.textContent = content;
  return element;
}

/** A canvas that nobody sees, to draw something on and read it. @param side of the square, pixels */
export function readable(side: number): CanvasRenderingContext2D | undefined {
  const canvas = html('canvas', '', { width: side, height: side });
  return canvas.getContext('2d', { willReadFrequently: true }) ?? undefined;
}

export function clear(element: Element): void {
  element.replaceChildren();
}

const shown = new WeakMap<Element, string>();

/** Whether an element shows something else than what was last said of it: if not, it need not be made again. */
export function showsOther(element: Element, what: unknown): boolean {
  const said = JSON.stringify(what) ?? '';
  if (shown.get(element) === said) return false;
  shown.set(element, said);
  return true;
}
