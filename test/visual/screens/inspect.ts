import { legible } from './legibility';

/** A text as it stands on the screen. */
export interface Label {
  readonly element: Element;
  readonly text: string;
  readonly box: DOMRect;
}

/** What is wrong with a picture, whatever its fonts are: empty when nothing is. */
export function inspect(host: HTMLElement, checksContrast: boolean): string[] {
  const root = host.querySelector<HTMLElement>('.relata');
  if (!root) return ['there is no picture'];
  const labels = labelsOf(root);
  return [
    ...overflow(host, root),
    ...outside(root, labels),
    ...cut(labels),
    ...overlaps(labels),
    ...(checksContrast ? labels.flatMap((label) => legible(root, label)) : []),
  ];
}

/** Elements that show a text of their own, without those made for screen readers only. */
function labelsOf(root: HTMLElement): Label[] {
  const candidates = [
    ...root.querySelectorAll('text, h1, h2, h3, h4, p, button, span, div, strong, li, dt, dd, select'),
  ];
  return candidates.flatMap((element) => {
    const own = element.nodeName === 'SELECT' || [...element.childNodes].some(isWritten);
    const box = element.getBoundingClientRect();
    if (!own || box.width < 1 || box.height < 1 || isHidden(element, root)) return [];
    return [{ element, text: element.textContent ?? '', box: boxOfText(element, box) }];
  });
}

function isWritten(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '';
}

function isHidden(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root.parentElement; at = at.parentElement) {
    const { visibility, display, opacity, clipPath, position, width } = getComputedStyle(at);
    const forListeners = clipPath.startsWith('inset(50') || (position === 'absolute' && parseFloat(width) <= 1);
    if (visibility === 'hidden' || display === 'none' || opacity === '0' || forListeners) return true;
    if (at.matches('.relata-options, .relata-live, .relata-summary')) return true;
  }
  return false;
}

/** Where the letters stand: an element may be wider than its text. */
function boxOfText(element: Element, box: DOMRect): DOMRect {
  if (element.nodeName === 'SELECT' || element.namespaceURI !== root1999) return box;
  const range = document.createRange();
  range.selectNodeContents(element);
  const written = range.getBoundingClientRect();
  const left = Math.max(written.left, box.left);
  const right = Math.min(written.right, box.right);
  return new DOMRect(left, written.top, Math.max(0, right - left), written.height);
}

const root1999 = 'http://www.w3.org/1999/xhtml';

function overflow(host: HTMLElement, root: HTMLElement): string[] {
  const guidance = root.querySelector<HTMLElement>('.relata-guidance:not([hidden])');
  const wide = [host, root, ...(guidance ? [guidance] : [])].filter((one) => one.scrollWidth > one.clientWidth + 1);
  return wide.map((one) => `${one.className || 'the host'} is ${one.scrollWidth} wide in ${one.clientWidth}`);
}

function outside(root: HTMLElement, labels: readonly Label[]): string[] {
  const { left, right, top, bottom } = root.getBoundingClientRect();
  return labels
    .filter(({ element }) => !element.closest('.relata-guidance'))
    .filter(({ box }) => box.left < left - 1 || box.right > right + 1 || box.top < top - 2 || box.bottom > bottom + 2)
    .map(({ text, box }) => `“${text}” stands outside, at ${place(box)}`);
}

function cut(labels: readonly Label[]): string[] {
  return labels
    .filter(({ element }) => element instanceof HTMLElement && element.nodeName !== 'SELECT')
    .filter(
      ({ element }) =>
        element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow !== 'visible',
    )
    .map(({ text }) => `“${text}” is cut`);
}

/** Of a text's box, letters fill about the middle half: only that must stand apart. */
function core({ box }: Label): DOMRect {
  const upright = box.height > 2.2 * box.width;
  const [dx, dy] = upright ? [box.width * 0.28, 1] : [1, box.height * 0.28];
  return new DOMRect(box.x + dx, box.y + dy, Math.max(0, box.width - 2 * dx), Math.max(0, box.height - 2 * dy));
}

function overlaps(labels: readonly Label[]): string[] {
  const found: string[] = [];
  const cores = labels.map(core);
  labels.forEach((one, i) => {
    for (let j = i + 1; j < labels.length; j++) {
      const other = labels[j];
      const [a, b] = [cores[i], cores[j]];
      if (!other || !a || !b || one.element.contains(other.element)) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 1 && high > 1) found.push(`“${one.text}” and “${other.text}” overlap at ${place(a)}`);
    }
  });
  return found;
}

function place({ x, y, width, height }: DOMRect): string {
  return [x, y, width, height].map(Math.round).join(', ');
}
