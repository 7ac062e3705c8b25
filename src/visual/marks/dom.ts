const namespace = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number | undefined>>;

function put<E extends Element>(element: E, attributes: Attributes): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, String(value));
  }
  return element;
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

export function clear(element: Element): void {
  element.replaceChildren();
}
